import Renewal
import Wording

/// A mapping whose keys were checked against its table, ready to be read key by key.
struct Record {
  /// Where the mapping starts.
  let place: SourcePlace
  /// The keys that it may have.
  let table: KeyTable
  /// The values of the keys that it has.
  private let values: [String: Tree]

  /// Checks the keys of a value; nil, and a problem, when it is no mapping.
  init?(_ tree: Tree, _ table: KeyTable, _ log: ProblemLog) {
    guard let entries = tree.entries else {
      let fault = ShapeFault.unexpected(.mapping(table.owner), found: tree.found)
      log.report(.shape(fault), at: tree.place)
      return nil
    }
    place = tree.place
    self.table = table
    values = Dictionary(entries.map { ($0.key, $0.value) }) { first, _ in first }
    // A key that is misspelt is not missing too.
    var meant: Set<String> = []
    for entry in entries where table.key(entry.key) == nil && !log.isFull {
      if entry.value.isNothing, ValueRange.Distribution(rawValue: entry.key) != nil {
        let fault = ShapeFault.distributionApart(entry.key)
        log.report(.shape(fault), at: entry.place)
        continue
      }
      let nearest = NearestName.of(entry.key, among: table.names)
      if let nearest { meant.insert(nearest) }
      let fault = ShapeFault.unknownKey(
        entry.key, owner: table.owner, allowed: table.names,
        owners: nearest == nil ? KeyTable.owners(of: entry.key) : [])
      log.report(.shape(fault), at: entry.place, suggestion: nearest)
    }
    let missing = table.keys.filter {
      $0.isRequired && values[$0.name] == nil && !meant.contains($0.name)
    }
    if entries.isEmpty, missing.isEmpty {
      log.report(.shape(.emptyMapping), at: place)
    } else if !missing.isEmpty {
      log.report(.shape(.missingKeys(missing.map(\.name), owner: table.owner)), at: place)
    }
    for alternatives in table.alternatives {
      let present = entries.filter { alternatives.keys.contains($0.key) }
      if present.isEmpty, alternatives.isRequired, meant.isDisjoint(with: alternatives.keys) {
        log.report(.shape(.missingOneOf(alternatives.keys, owner: table.owner)), at: place)
      }
      if present.count > 1, alternatives.areExclusive {
        let fault = ShapeFault.notTogether(alternatives.keys, owner: table.owner)
        log.report(.shape(fault), at: present[1].place)
      }
    }
    refuseLonely(entries, meant, log)
  }

  /// Reports keys that stand without those that they need.
  private func refuseLonely(_ entries: [Tree.Entry], _ meant: Set<String>, _ log: ProblemLog) {
    for entry in entries {
      let needed = (table.companions[entry.key] ?? []).filter {
        values[$0] == nil && !meant.contains($0)
      }
      guard !needed.isEmpty else { continue }
      log.report(.shape(.lonely(entry.key, needs: needed)), at: entry.place)
    }
  }

  /// The value of a key, which must be a key of the table; nil when it is not there.
  subscript(key: String) -> Tree? {
    precondition(table.key(key) != nil, "\(key) is a key of \(table.id)")
    return values[key]
  }

  /// A value that is read if it is there; nil also when it has a problem, which is then reported.
  func read<Value>(_ key: String, _ reading: (Tree) -> Value?) -> Value? {
    self[key].flatMap(reading)
  }

  /// Where the record is stated, in words: its place, and the first in each file that lies over it.
  var statedAt: String {
    let firsts = Dictionary(grouping: values.values.flatMap(\.places), by: \.file)
      .compactMapValues { $0.min() }
    let over = firsts.values.filter { $0.file != place.file }.sorted()
    return ([place] + over).map(\.description).joined(separator: ", changed at ")
  }

  /// The place of a value, or of the mapping when the value is not there.
  func place(of key: String) -> SourcePlace { self[key]?.place ?? place }
}
