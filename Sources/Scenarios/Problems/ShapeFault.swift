/// What can be wrong with keys, and with a value's shape.
public enum ShapeFault: Hashable, Sendable {
  /// A key that is not known there, but in other mappings perhaps.
  case unknownKey(String, owner: String, allowed: [String], owners: [String])
  /// The name of a distribution where a key is read: a comma between braces ended its range.
  case distributionApart(String)
  /// A key that is there already, at the first place.
  case repeatedKey(String, first: SourcePlace)
  /// A key that is there again further down; so many are that the second places are not sought.
  case repeatedLater(String)
  /// A key that is not a text.
  case keyIsNotText
  /// Keys that must be there.
  case missingKeys([String], owner: String)
  /// Keys of which one must be there.
  case missingOneOf([String], owner: String)
  /// Keys of which only one may be there.
  case notTogether([String], owner: String)
  /// A key that says nothing without the others.
  case lonely(String, needs: [String])
  /// Another shape than the one that is read.
  case unexpected(Shape, found: Found)
  /// A list with nothing in it.
  case emptyList
  /// A list with more entries than are read.
  case longList(count: Int, limit: Int)
  /// A mapping with nothing in it.
  case emptyMapping
  /// The file is of another schema.
  case schema(String, known: String)
  /// A word for true or false other than these two.
  case truthWord(String)

  /// The shapes that are read.
  public enum Shape: Hashable, Sendable {
    /// Keys with values, of this owner.
    case mapping(String)
    /// A list.
    case list
    /// A text.
    case text
    /// A number, written as in the example.
    case number(example: String)
    /// `true` or `false`.
    case truth
    /// Whether a class shares a cap, and which.
    case cap
    /// Whether a product is deployed on AWS, and since or until when.
    case badge
    /// A day.
    case day
    /// A month.
    case month
    /// A growth by year, or in another form that is read there.
    case growth(isAdoptionRead: Bool, isWanderingRead: Bool)
    /// A driver, or drivers with their loadings.
    case drivers
    /// Commitments of a ladder.
    case ladder
  }

  /// What stands there.
  public enum Found: Hashable, Sendable {
    /// Nothing.
    case nothing
    /// A scalar, with its text.
    case scalar(String)
    /// A list.
    case list
    /// Keys with values.
    case mapping
  }
}
