import Wording

extension BriefFault: CustomStringConvertible {
  /// The fault as a sentence for the person who wrote the template.
  public var description: String {
    let at = place.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(template)\(at): \(sentence)"
  }

  private var sentence: String {
    switch kind {
    case .unknownTemplate(let known):
      "There is no brief template of this name. Known are \(Phrases.list(known))."
    case .unknownKey(let key, let nearest):
      "There is no value \"\(key)\" here."
        + (nearest.map { " Did you mean \"\($0)\"?" } ?? "")
        + " All values are listed in docs/brief-templates.md."
    case .notText(let key, let isList):
      "\"\(key)\" is \(isList ? "a list" : "a yes or no"), not words: "
        + "write {{#\(key)}} … {{/\(key)}} around what it is to show."
    case .unfinishedTag: "The tag that starts here has no end."
    case .unusableTag(let mark):
      "Tags that start with \"\(mark)\" do nothing in a brief: write values and sections only."
    case .strayEnd(let section): "The section \"\(section)\" is closed here but not open."
    case .wrongEnd(let section, let expected):
      "The section \"\(section)\" is closed here, but \"\(expected)\" is open."
    case .openSection(let section): "The section \"\(section)\" is opened here and never closed."
    case .unreadable(let reason): "The template cannot be read: \(reason)."
    case .missingCandidate(let key):
      "The assessment recommends \"\(key)\", which is not among its candidates."
    }
  }
}
