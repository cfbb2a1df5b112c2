/// A JSON text that was checked as a whole, and whose values are read where they lie.
///
/// Price lists are tens of megabytes of which an import reads a tenth: a flat list of marks over the
/// bytes takes no memory for what nobody reads, and every value knows its place in the file.
final class JSONText: Sendable {
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// The values in the order of the text, each with where it ends.
  let marks: [Mark]

  /// One value, or the name of an object's value.
  struct Mark: Sendable {
    /// What it is.
    let kind: Kind
    /// The first byte; of a string the one after its quote.
    let start: Int32
    /// The byte after the last; of a string its closing quote.
    var end: Int32
    /// The mark that follows it and all that it holds.
    var next: Int32
  }

  /// The kinds of values.
  enum Kind: UInt8, Sendable {
    /// Names and values by turns, or values.
    case object, array
    /// Text without escapes, and text with some.
    case string, escapedString
    /// A number, `true` or `false`, `null`.
    case number, truth, null
  }

  /// Checks a text.
  ///
  /// - Throws: ``JSONFault``, the first thing that is wrong.
  init(_ bytes: [UInt8]) throws(JSONFault) {
    var scanner = JSONScanner(bytes)
    try scanner.scan()
    self.bytes = bytes
    marks = scanner.marks
  }

  /// The value that the text is.
  var root: JSONNode { JSONNode(text: self, index: 0) }
}

/// What makes a text no JSON, and at which byte.
struct JSONFault: Error, Hashable {
  /// The byte's offset, from 0.
  let offset: Int
  /// What is wrong there.
  let kind: Kind

  /// The ways in which a text can be no JSON.
  enum Kind: Hashable {
    /// Something else must stand here.
    case expected(String)
    /// The text ends too early.
    case endsEarly
    /// Values lie inside each other more deeply than is read.
    case tooDeep
    /// A backslash stands before a character that it gives no meaning.
    case escape
    /// A line end or another control character stands inside a string.
    case control
    /// Something follows the value.
    case trailing
  }
}
