/// Why a brief could not be written.
public struct BriefFault: Error, Hashable, Sendable {
  /// The template's name.
  public let template: String
  /// Where in the template; nil where it is not about one place.
  public let place: TemplatePlace?
  /// What is wrong.
  public let kind: Kind

  /// What can be wrong.
  public enum Kind: Hashable, Sendable {
    /// No template of that name is bundled.
    case unknownTemplate(known: [String])
    /// A name that stands for nothing, and the name that may have been meant.
    case unknownKey(String, nearest: String?)
    /// A yes-or-no or a list, used as words.
    case notText(String, isList: Bool)
    /// A tag is opened and never closed.
    case unfinishedTag
    /// A tag that briefs have no use for, by its mark.
    case unusableTag(Character)
    /// A section is closed that is not open.
    case strayEnd(String)
    /// A section is closed by another's name.
    case wrongEnd(String, expected: String)
    /// A section is never closed.
    case openSection(String)
    /// Mustache itself refuses the text, in its own words.
    case unreadable(String)
    /// The assessment recommends a candidate that it does not have.
    case missingCandidate(String)
  }

  /// What is wrong with a template, and where.
  public init(template: String, place: TemplatePlace? = nil, kind: Kind) {
    self.template = template
    self.place = place
    self.kind = kind
  }
}
