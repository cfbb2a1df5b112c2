/// A template that is neither bundled nor a file.
public struct UnknownTemplate: Error, Hashable, Sendable {
  /// The name that was asked for.
  public let name: String
  /// The bundled ones.
  public let known: [String]
}

/// A second template where there can be one.
public struct SecondTemplate: Error, Hashable, Sendable {
  /// What templates are for.
  public enum Kind: Sendable {
    /// The brief and the workbook.
    case both
    /// The brief.
    case brief
    /// The workbook.
    case workbook
  }

  /// What both are for.
  public let kind: Kind
  /// The first one.
  public let first: String
  /// The second one.
  public let second: String
}

/// A template's file that cannot be read.
public struct UnreadableTemplate: Error, Hashable, Sendable {
  /// The file.
  public let path: String
  /// Why.
  public let reason: String
}

extension UnknownTemplate: CustomStringConvertible {
  /// What is not there, and what is.
  public var description: String {
    "There is no template \"\(name)\". Known are \(known.joined(separator: " and ")); or name a file: "
      + "one that ends in .xml for the workbook, one that ends in .md for the brief."
  }
}

extension SecondTemplate: CustomStringConvertible {
  /// Which two templates are there, and that one must go.
  public var description: String {
    let subject =
      switch kind {
      case .both: "There are two bundled templates"
      case .brief: "There are two templates for the brief"
      case .workbook: "There are two templates for the workbook"
      }
    return "\(subject), \"\(first)\" and \"\(second)\": take one out."
  }
}

extension UnreadableTemplate: CustomStringConvertible {
  /// Which file cannot be read, and why.
  public var description: String { "\(path) cannot be read as a template: \(reason)." }
}
