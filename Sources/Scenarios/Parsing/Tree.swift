/// A value of a scenario file with its place: what is merged, overridden and decoded.
struct Tree: Hashable {
  /// Where the value starts.
  var place: SourcePlace
  /// What stands there.
  var content: Content

  /// The three things that YAML knows.
  enum Content: Hashable {
    /// A text; plain when it stands without quotes.
    case scalar(String, isPlain: Bool)
    /// Values in an order.
    case list([Tree])
    /// Keys with values, in the file's order.
    case mapping([Entry])
  }

  /// A key with its value.
  struct Entry: Hashable {
    /// The key.
    var key: String
    /// Where the key starts.
    var place: SourcePlace
    /// Its value.
    var value: Tree
  }

  /// The entry of a key, if the value is a mapping that has it.
  subscript(key: String) -> Tree? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The elements, if the value is a list.
  var elements: [Tree]? {
    guard case .list(let elements) = content else { return nil }
    return elements
  }

  /// The entries, if the value is a mapping.
  var entries: [Entry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// The text, if the value is a scalar.
  var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  /// The places of all that stands in it, its own first.
  var places: [SourcePlace] {
    switch content {
    case .scalar: [place]
    case .list(let elements): [place] + elements.flatMap(\.places)
    case .mapping(let entries): [place] + entries.flatMap(\.value.places)
    }
  }

  /// Whether nothing was written.
  var isNothing: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// What stands there, for a sentence.
  var found: ShapeFault.Found {
    switch content {
    case .scalar(let text, _): isNothing ? .nothing : .scalar(text)
    case .list: .list
    case .mapping: .mapping
    }
  }
}
