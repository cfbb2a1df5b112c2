/// A JSON value whose objects keep their keys in the order in which they are declared.
public indirect enum JSONValue: Sendable {
  /// What is not known.
  case null
  /// True or false.
  case truth(Bool)
  /// A number; one that is not finite is written as `null`.
  case number(Double)
  /// A whole number, exact beyond what a `Double` holds.
  case whole(UInt64)
  /// A text.
  case text(String)
  /// Values in order.
  case list([JSONValue])
  /// Keys with values, in order.
  case object([(key: String, value: JSONValue)])

  /// A number, or `null` where there is none.
  public static func number(_ value: Double?) -> JSONValue {
    guard let value else { return .null }
    return .number(value)
  }

  /// A text, or `null` where there is none.
  public static func text(_ value: String?) -> JSONValue {
    guard let value else { return .null }
    return .text(value)
  }

  /// Numbers in order.
  public static func numbers(_ values: [Double]) -> JSONValue {
    .list(values.map { .number($0) })
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// An object with its keys in the order of the literal.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { (key: $0.0, value: $0.1) })
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
}
