import Workbooks

/// How a company wants its workbook: which sheets and sections there are, in what order, and how they
/// are named, explained, coloured and printed.
///
/// A template changes no figure. A sheet that others refer to can be moved and renamed, not left out.
public struct WorkbookTemplate: Hashable, Sendable {
  /// The template's name.
  public internal(set) var name = "standard"
  /// The language of its texts, as a tag such as `en-US`.
  public internal(set) var language = "en-US"
  /// Colours and fonts.
  public internal(set) var theme = TemplateTheme()
  /// The picture at the top of the cover; nil for none.
  public internal(set) var logo: TemplateLogo?
  /// The paper that sheets are printed on; nil for what the printer has.
  public internal(set) var paper: Paper?
  /// Whether the paper lies on its long side.
  public internal(set) var isLandscape = true

  /// The line below the title of every sheet.
  var heading = TemplateText(
    "{purpose}. {scenario}, as of {as_of}. USD unless a row says otherwise.")
  var footer = TemplateFooter()
  var cover = TemplateCover()
  /// The sheets in the order of their tabs.
  var sheets: [TemplateSheet] = Tab.allCases.map { TemplateSheet(tab: $0) }

  /// Every sheet and section, named and coloured as they are without a template.
  public init() {}

  /// What the template says of a sheet; nil where it is left out.
  func sheet(_ tab: Tab) -> TemplateSheet? { sheets.first { $0.tab == tab } }
}

/// What a template says of one sheet.
struct TemplateSheet: Hashable, Sendable {
  let tab: Tab
  /// The name on the tab.
  var name: String
  /// The colour of the tab; nil for that of its kind.
  var color: Color?
  /// What the sheet is, in one line.
  var purpose: TemplateText
  /// The company's own words, below everything on the sheet.
  var notes: [TemplateText] = []
  /// The sections in their order; nil for all of them in ours.
  var sections: [TemplateSection]?
  var widths: [TemplateWidth] = []

  init(tab: Tab) {
    self.tab = tab
    name = tab.standardName
    purpose = TemplateText(tab.purpose)
  }
}

/// A section that a template shows.
struct TemplateSection: Hashable, Sendable {
  let id: String
  /// Its title; nil for ours.
  let title: String?
}

/// The width of some columns.
struct TemplateWidth: Hashable, Sendable {
  /// The first column, from 1.
  let first: Int
  /// The last column; nil for all that follow.
  let last: Int?
  /// In characters of the plain font.
  let characters: Double
}

/// The line at the bottom of printed pages.
struct TemplateFooter: Hashable, Sendable {
  var left = TemplateText("{file} · {sheet}")
  var center = TemplateText("Scenario {hash}")
  var right = TemplateText("Page {page} of {pages}")
}

/// The texts of the cover.
struct TemplateCover: Hashable, Sendable {
  var purpose = TemplateText("Decide the renewal of an AWS Enterprise Discount Program agreement")
  var audience = TemplateText("Procurement, finance and FinOps; prices may be under non-disclosure")
  var status = TemplateText("Draft for negotiation")
  /// Whom to ask; nil for nobody.
  var contact: TemplateText?
  var disclaimer = TemplateText(
    "A forecast under stated assumptions, not advice. Nothing in this file leads outside of it.")
}

/// A picture at the top of the cover.
public struct TemplateLogo: Hashable, Sendable {
  /// The file, from the template's folder on.
  public let file: String
  /// What it shows, for those who do not see it.
  public let alternative: String
  /// The file's bytes, in the format PNG.
  public let png: [UInt8]
}
