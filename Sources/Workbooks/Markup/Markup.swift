/// An element of an XML document that was read, with all that is in it.
public struct Markup: Hashable, Sendable {
  /// The name without its prefix.
  public let name: String
  /// The namespace; empty for none.
  public let namespace: String
  /// The attributes, in the order of the file.
  public let attributes: [Attribute]
  /// The elements in it, in the order of the file.
  public let children: [Markup]
  /// The text directly in it, with every run of white space as one space, and none at either end.
  public let text: String
  /// Where its tag starts.
  public let place: MarkupPlace

  /// An attribute.
  public struct Attribute: Hashable, Sendable {
    /// The name, with its prefix where it has one.
    public let name: String
    /// The value, with references resolved.
    public let value: String
    /// Where its name starts.
    public let place: MarkupPlace
  }

  /// The attribute of a name; nil where it is left out.
  public func attribute(_ name: String) -> Attribute? { attributes.first { $0.name == name } }

  /// The first element of a name in it; nil where there is none.
  public func child(_ name: String) -> Markup? { children.first { $0.name == name } }

  /// All elements of a name directly in it.
  public func children(_ name: String) -> [Markup] { children.filter { $0.name == name } }
}

/// A place in a document, counted from 1.
public struct MarkupPlace: Hashable, Comparable, Sendable {
  /// The line.
  public let line: Int
  /// The column, in characters.
  public let column: Int

  /// A place counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Whether a place lies before another one.
  public static func < (one: MarkupPlace, other: MarkupPlace) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}
