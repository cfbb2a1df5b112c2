/// The values of a brief by their keys, as a template reads them.
struct TemplateValues {
  /// What a key may stand for.
  enum Value {
    case text(String)
    case flag(Bool)
    case list([TemplateValues])
  }

  private(set) var values: [(key: String, value: Value)] = []

  mutating func text(_ key: String, _ words: String) { values.append((key, .text(words))) }
  mutating func flag(_ key: String, _ holds: Bool) { values.append((key, .flag(holds))) }
  mutating func list<Item>(
    _ key: String, _ items: [Item], _ fill: (Item, inout TemplateValues) -> Void
  ) {
    let records = items.map { item in
      var record = TemplateValues()
      fill(item, &record)
      return record
    }
    values.append((key, .list(records)))
  }

  /// The values as Mustache takes them; words that are empty are left out, so that a section over
  /// them shows nothing.
  var forMustache: [String: Any] {
    var result: [String: Any] = [:]
    for (key, value) in values {
      switch value {
      case .text(let words): if !words.isEmpty { result[key] = words }
      case .flag(let holds): result[key] = holds
      case .list(let records): result[key] = records.map(\.forMustache)
      }
    }
    return result
  }
}
