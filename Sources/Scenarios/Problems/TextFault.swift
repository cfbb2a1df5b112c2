/// What can be wrong with the characters of a file and their YAML.
public enum TextFault: Hashable, Sendable {
  /// A byte that is not part of any UTF-8 character.
  case notUTF8(byte: UInt8)
  /// A control character, or a private one, by its code.
  case forbiddenCharacter(code: UInt32)
  /// A tab stands where spaces must.
  case tab
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
  /// A value with a YAML tag such as `!!int`.
  case tag(String)
}
