/// Something in an XML document that its schema does not allow, and where.
public struct MarkupFault: Error, Hashable, Sendable {
  /// Where it is.
  public let place: MarkupPlace
  /// What it is.
  public let kind: Kind

  /// What can be wrong.
  public enum Kind: Hashable, Sendable {
    /// The document has more bytes than are read.
    case tooLarge(limit: Int)
    /// The bytes are no UTF-8 text.
    case notText
    /// It is no well-formed XML; the reason is libxml2's.
    case unreadable(String)
    /// It declares a document type, and with it could bring entities or other files.
    case documentType
    /// The outermost element is another one.
    case wrongRoot(String, expected: String)
    /// The outermost element is in another namespace, or in none.
    case wrongNamespace(String, expected: String)
    /// An element that cannot stand where it does.
    case unknownElement(String, parent: String, allowed: [String], nearest: String?)
    /// An element that stands there a second time, and may stand there once.
    case repeatedElement(String, parent: String)
    /// An element that must be there.
    case missingElement(String, parent: String)
    /// An attribute that the element does not have.
    case unknownAttribute(String, element: String, allowed: [String], nearest: String?)
    /// An attribute that must be there.
    case missingAttribute(String, element: String)
    /// A value that the attribute cannot have.
    case wrongValue(String, attribute: String, element: String, Requirement)
    /// Text in an element that holds none.
    case strayText(String, element: String)
    /// An element that must hold text and holds none.
    case missingText(element: String)
    /// What libxml2 refuses beyond all this, in its words.
    case refused(String)
  }

  /// What a value must be.
  public enum Requirement: Hashable, Sendable {
    /// One of a few words; the nearest of them, where one is near.
    case oneOf([String], nearest: String?)
    /// What the schema says of it in words.
    case described(String)
  }

  /// What is wrong, and where.
  public init(place: MarkupPlace, kind: Kind) {
    self.place = place
    self.kind = kind
  }
}
