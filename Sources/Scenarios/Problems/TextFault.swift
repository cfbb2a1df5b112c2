/// What can be wrong with the characters of a file and their YAML.
public enum TextFault: Hashable, Sendable {
  /// A byte that is not part of any UTF-8 character.
  case notUTF8(byte: UInt8)
  /// A control character, or a private one, by its code.
  case forbiddenCharacter(code: UInt32)
  /// A tab stands where spaces must.
  case tab
  /// A character that no plain value starts with.
  case strangeStart(String)
  /// A colon that would start a value inside another one.
  case colonInValue
  /// A line without the colon that makes it a key.
  case noColon
  /// A comma, a bracket or a brace where a value must stand.
  case noValue
  /// The end of the file where a value must stand.
  case endsEarly
  /// The first dash of a list, on the line of its key.
  case dashAfterKey
  /// A line that belongs nowhere by its indentation.
  case indentation
  /// Something after the end of a value.
  case textAfterValue
  /// A quote, a bracket or a brace that is not closed, and where it opens.
  case notClosed(Opening, SourcePlace)
  /// A backslash with something after it that is no escape.
  case escape
  /// The YAML parser's own words.
  case notYAML(String)
  /// A second document follows the first.
  case secondDocument
  /// Aliases repeat so much that there are more values than are read.
  case tooManyValues(limit: Int)
  /// Values are nested more deeply than is read.
  case tooDeep(limit: Int)
  /// An alias without its anchor.
  case unknownAlias(String)
  /// A key that starts with a star, which would make it an alias.
  case starredKey(String)
  /// The key `<<`.
  case mergeKey
  /// A value with a YAML tag such as `!!int`.
  case tag(String)

  /// What must be closed again.
  public enum Opening: Hashable, Sendable {
    /// `{`
    case brace
    /// `[`
    case bracket
    /// `"` or `'`
    case quote
  }
}
