/// Lays one file over the file that it extends.
struct Merge {
  /// Where problems go.
  let log: ProblemLog

  /// The extended value with the extending one laid over it.
  ///
  /// Mappings merge key by key, lists of records by the records' identity; everything else, the
  /// place included, is the extending file's.
  func lay(_ over: Tree, over base: Tree, holding: KeyTable.Holding) -> Tree {
    switch (holding, base.content, over.content) {
    case (.record(let id), .mapping(let old), .mapping(let new)):
      return Tree(place: base.place, content: .mapping(mapping(new, over: old, KeyTable.named(id))))
    case (.entries, .mapping(let old), .mapping(let new)):
      return Tree(place: base.place, content: .mapping(mapping(new, over: old, nil)))
    case (.records(let id), .list(let old), .list(let new)):
      guard let table = KeyTable.named(id), !table.identity.isEmpty else { return over }
      return Tree(place: base.place, content: .list(records(new, over: old, table)))
    case (_, _, _):
      return over
    }
  }

  private func mapping(
    _ new: [Tree.Entry], over old: [Tree.Entry], _ table: KeyTable?
  ) -> [Tree.Entry] {
    let rivals = Set(new.flatMap { table?.rivals(of: $0.key, setTo: $0.value) ?? [] })
    let named = Set(new.map(\.key))
    var merged = old.filter { !rivals.contains($0.key) || named.contains($0.key) }
    let places = Dictionary(zip(merged.map(\.key), merged.indices)) { first, _ in first }
    for entry in new {
      guard let index = places[entry.key] else {
        merged.append(entry)
        continue
      }
      let holding = table.map { $0.key(entry.key)?.holds ?? .value } ?? .entries
      var value = entry
      value.value = lay(entry.value, over: merged[index].value, holding: holding)
      merged[index] = value
    }
    return merged
  }

  private func records(_ new: [Tree], over old: [Tree], _ table: KeyTable) -> [Tree] {
    let identity = Identity(table: table)
    let known = Dictionary(
      grouping: zip(old.indices, identity.parts(of: old)).filter { $0.1 != nil }, by: { $0.1 })
    var merged = old
    for (record, parts) in zip(new, identity.parts(of: new)) {
      let matches = parts == nil ? [] : known[parts, default: []].map(\.0)
      guard let index = matches.first else {
        merged.append(record)
        continue
      }
      if matches.count > 1 {
        let name = (parts ?? []).joined(separator: "/")
        log.report(.name(.ambiguous(name, owner: table.owner)), at: record.place)
      }
      merged[index] = lay(record, over: merged[index], holding: .record(table.id))
    }
    return merged
  }
}
