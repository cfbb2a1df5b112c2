extension MarkupFault {
  /// The fault as a sentence for the person who wrote the document.
  public var sentence: String {
    switch kind {
    case .tooLarge(let limit):
      "The file is larger than \(limit / 1_024) kB, which is more than is read."
    case .notText: "The file is no text in UTF-8: save it as UTF-8."
    case .unreadable(let reason): "The file is no well-formed XML: \(reason)."
    case .documentType:
      "A document type (<!DOCTYPE …>) is refused, since it can bring entities and other files: "
        + "take it out."
    case .wrongRoot(let name, let expected):
      "The file starts with <\(name)>, where it must start with <\(expected)>."
    case .wrongNamespace(let space, let expected):
      (space.isEmpty
        ? "The first element has no namespace" : "The namespace \"\(space)\" is unknown here")
        + ": write xmlns=\"\(expected)\"."
    case .unknownElement(let name, let parent, let allowed, let nearest):
      "There is no <\(name)> in <\(parent)>." + Self.meant(nearest.map { "<\($0)>" })
        + Self.allowed(allowed.map { "<\($0)>" }, nothing: "<\(parent)> holds no elements.")
    case .repeatedElement(let name, let parent):
      "<\(name)> stands in <\(parent)> a second time; it may stand there once."
    case .missingElement(let name, let parent): "<\(name)> is missing in <\(parent)>."
    case .unknownAttribute(let name, let element, let allowed, let nearest):
      "<\(element)> has no attribute \"\(name)\"." + Self.meant(nearest.map { "\"\($0)\"" })
        + Self.allowed(allowed, nothing: "It has no attributes.")
    case .missingAttribute(let name, let element):
      "The attribute \"\(name)\" is missing in <\(element)>."
    case .wrongValue(let value, let attribute, let element, .oneOf(let allowed, let nearest)):
      "\"\(value)\" cannot be the \(attribute) of <\(element)>."
        + Self.meant(nearest.map { "\"\($0)\"" })
        + Self.allowed(allowed, nothing: "")
    case .wrongValue(let value, let attribute, let element, .described(let words)):
      "\"\(value)\" cannot be the \(attribute) of <\(element)>: write \(words)."
    case .strayText(let text, let element):
      "<\(element)> holds no text, but \"\(text)\" stands in it."
    case .missingText(let element): "<\(element)> is empty: write its text, or take it out."
    case .refused(let reason): "The schema does not allow this: \(reason)."
    }
  }

  private static func meant(_ nearest: String?) -> String {
    nearest.map { " Did you mean \($0)?" } ?? ""
  }

  private static func allowed(_ names: [String], nothing: String) -> String {
    if names.isEmpty { return nothing.isEmpty ? "" : " " + nothing }
    return " Allowed: \(names.joined(separator: ", "))."
  }
}
