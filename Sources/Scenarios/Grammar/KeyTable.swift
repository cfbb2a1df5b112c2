/// The keys of one kind of mapping: what the reader accepts, as data.
struct KeyTable: Sendable {
  /// The table's name, which is also the name of the definition in the JSON Schema.
  let id: String
  /// What the mapping is, for a sentence: `a workload`.
  let owner: String
  /// The keys, in the order in which they are documented.
  let keys: [Key]
  /// Keys of which at most one may be there, or at least one must; the first one is the usual one.
  var alternatives: [Alternatives] = []
  /// The keys whose values tell two records of a list apart; empty when none do.
  var identity: [String] = []
  /// What joins the values of the identity to a name.
  var joint = "/"
  /// What keys of the identity mean when they are left out.
  var identityDefaults: [String: String] = [:]
  /// For keys that say nothing alone: the keys that must stand beside them.
  var companions: [String: [String]] = [:]

  /// For keys that may hold one value or a list with one for each year: the key that may stand beside
  /// one value only.
  var besideOne: [String: String] = [:]

  /// One key.
  struct Key: Sendable {
    /// The key's name.
    let name: String
    /// Whether it must be there.
    let isRequired: Bool
    /// What its value holds.
    let holds: Holding
  }

  /// What a value holds, as far as merging and overriding must know.
  enum Holding: Sendable {
    /// A value that is taken or replaced as a whole.
    case value
    /// A mapping with the keys of a table.
    case record(String)
    /// A list of mappings with the keys of a table.
    case records(String)
    /// A mapping with keys of the author's choice.
    case entries
  }

  /// Keys that stand for each other.
  struct Alternatives: Sendable {
    /// The keys.
    let keys: [String]
    /// Whether one of them must be there.
    let isRequired: Bool
    /// Whether only one of them may be there.
    var areExclusive = true
  }

  /// The names of all keys.
  var names: [String] { keys.map(\.name) }

  /// The key of a name.
  func key(_ name: String) -> Key? { keys.first { $0.name == name } }

  /// The keys that must give way when a key is set: its alternatives, and what stands beside them.
  func rivals(of name: String) -> [String] {
    let others = alternatives.filter { $0.areExclusive && $0.keys.contains(name) }.flatMap(\.keys)
      .filter { $0 != name }
    return others + companions.filter { $0.value.contains(where: others.contains) }.map(\.key)
  }

  /// What must give way when a key is set to a value: its rivals, and beside a list what may stand
  /// beside one value only.
  func rivals(of name: String, setTo value: Tree) -> [String] {
    rivals(of: name) + (value.elements == nil ? [] : [besideOne[name]].compactMap(\.self))
  }

  /// The owners of the tables that have a key, when they are few.
  static func owners(of key: String) -> [String] {
    let owners = all.filter { $0.key(key) != nil }.map(\.owner)
    return owners.count <= 5 ? owners : []
  }

  /// The table of a name.
  static func named(_ id: String) -> KeyTable? { byName[id] }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
}

extension KeyTable.Key {
  /// A key that must be there.
  static func required(_ name: String, _ holds: KeyTable.Holding = .value) -> Self {
    Self(name: name, isRequired: true, holds: holds)
  }

  /// A key that may be left out.
  static func optional(_ name: String, _ holds: KeyTable.Holding = .value) -> Self {
    Self(name: name, isRequired: false, holds: holds)
  }
}
