import Workbooks

/// Something that is wrong with a workbook template, and where.
public struct TemplateFault: Error, Hashable, Sendable {
  /// The template's file.
  public let template: String
  /// Where in the file.
  public let place: MarkupPlace
  /// What it is.
  public let kind: Kind

  /// What can be wrong.
  public enum Kind: Hashable, Sendable {
    /// The schema does not allow it.
    case markup(MarkupFault)
    /// A sheet is listed twice.
    case repeatedSheet(String, first: MarkupPlace)
    /// Sheets are not listed, and live formulas or links refer to them.
    case missingSheets([String])
    /// A sheet is not listed, and formulas of another one refer to it.
    case missingSheet(String, neededBy: String)
    /// The first sheet is not the cover.
    case coverNotFirst(String)
    /// A name for a sheet that spreadsheet programs do not accept.
    case sheetName(String, SheetNameFault)
    /// A name for a sheet that formulas would have to put in quotes, which LibreOffice does not read in
    /// XML Spreadsheet 2003, nor Gnumeric where it has an apostrophe.
    case unportableName(String)
    /// A section is listed twice on a sheet.
    case repeatedSection(String, sheet: String)
    /// A sheet has no such section.
    case unknownSection(String, sheet: String, allowed: [String], nearest: String?)
    /// A text names a value that there is not.
    case unknownValue(String, allowed: [String], nearest: String?)
    /// A brace is opened and not closed, or closed and not opened.
    case strayBrace(Character)
    /// A colour is stated twice.
    case repeatedColor(String)
    /// Letters and their ground are too much alike.
    case contrast(Double, letters: String, ground: String)
    /// The last of some columns comes before the first.
    case columnOrder(String)
    /// A text of the footer is longer than a page may have: by so many characters in all.
    case footerTooLong(Int)
    /// The logo's file lies elsewhere than below the template's folder.
    case logoElsewhere(String)
    /// The logo's file cannot be read; the reason is the system's.
    case logoUnreadable(String, reason: String)
    /// The logo's file is no picture in the format PNG.
    case logoNotPNG(String)
    /// The logo's file has more bytes than a workbook should carry.
    case logoTooLarge(String, limit: Int)
  }
}

/// Everything that is wrong with a workbook template, in the order of its lines.
public struct TemplateFaults: Error, Hashable, Sendable {
  /// The faults, at least one.
  public let faults: [TemplateFault]

  init(_ faults: [TemplateFault]) {
    self.faults = faults.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }.map(\.element)
  }
}
