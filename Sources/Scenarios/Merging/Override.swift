/// One override of a variant: a dotted path into the scenario, and the value that replaces what
/// stands there.
struct Override {
  /// The path as it is written.
  let path: String
  /// Where the path is written.
  let place: SourcePlace
  /// The value that replaces.
  let value: Tree

  /// What an attempt to apply an override gives.
  struct Outcome {
    /// The tree with the value in it, wherever the path matched.
    var tree: Tree
    /// How often it matched.
    var matches = 0
    /// The furthest part of the path that was not found, and what there is in its place.
    var miss: (depth: Int, part: String, known: [String])?
  }

  /// Carries the override out.
  func apply(to tree: Tree) -> Outcome {
    let segments = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    return replace(segments[...], in: tree, .record(KeyTable.scenario.id))
  }

  private func replace(
    _ segments: ArraySlice<String>, in tree: Tree, _ holding: KeyTable.Holding
  ) -> Outcome {
    guard !segments.isEmpty else { return Outcome(tree: value, matches: 1) }
    switch tree.content {
    case .mapping(let entries):
      let table: KeyTable? = if case .record(let id) = holding { KeyTable.named(id) } else { nil }
      return replace(segments, in: entries, of: tree, table, isOpen(holding))
    case .list(let elements):
      if case .records(let id) = holding, let table = KeyTable.named(id), !table.identity.isEmpty {
        return replace(segments, in: elements, of: tree, table)
      }
      return missing(segments, in: tree, known: [])
    case .scalar:
      return missing(segments, in: tree, known: [])
    }
  }

  /// In a mapping a segment names a key; one that may be there, but is not, is added.
  private func replace(
    _ segments: ArraySlice<String>, in entries: [Tree.Entry], of tree: Tree, _ table: KeyTable?,
    _ isOpen: Bool
  ) -> Outcome {
    for (name, rest) in heads(of: segments) {
      let glob = Glob(name)
      let matches = entries.indices.filter { glob.matches(entries[$0].key) }
      guard !matches.isEmpty else { continue }
      var outcome = Outcome(tree: tree)
      var changed = entries
      for index in matches {
        let holding = table?.key(entries[index].key)?.holds ?? .value
        let inner = replace(rest, in: entries[index].value, holding)
        changed[index].value = inner.tree
        if rest.isEmpty { changed[index].place = place }
        note(inner, in: &outcome)
      }
      outcome.tree.content = .mapping(changed)
      return outcome
    }
    let known = table?.names ?? entries.map(\.key)
    guard let first = segments.first, !first.isEmpty,
      let key = table?.key(first) ?? (isOpen && !Glob(first).isPattern ? .optional(first) : nil)
    else { return missing(segments, in: tree, known: known) }
    return add(key, segments.dropFirst(), to: entries, of: tree, table)
  }

  /// Adds a key that may be there, with the mappings on the way to it.
  private func add(
    _ key: KeyTable.Key, _ rest: ArraySlice<String>, to entries: [Tree.Entry], of tree: Tree,
    _ table: KeyTable?
  ) -> Outcome {
    guard rest.isEmpty || isMapping(key.holds) else { return missing(rest, in: tree, known: []) }
    let empty = Tree(place: place, content: .mapping([]))
    var outcome = replace(rest, in: empty, key.holds)
    let rivals = table?.rivals(of: key.name) ?? []
    let added = Tree.Entry(key: key.name, place: place, value: outcome.tree)
    outcome.tree = tree
    guard outcome.matches > 0 else { return outcome }
    outcome.tree.content = .mapping(entries.filter { !rivals.contains($0.key) } + [added])
    return outcome
  }

  private func isOpen(_ holding: KeyTable.Holding) -> Bool {
    switch holding {
    case .entries: true
    case .value, .record, .records: false
    }
  }

  private func isMapping(_ holding: KeyTable.Holding) -> Bool {
    switch holding {
    case .entries, .record: true
    case .value, .records: false
    }
  }

  /// In a list of records a segment names a record by its identity.
  private func replace(
    _ segments: ArraySlice<String>, in elements: [Tree], of tree: Tree, _ table: KeyTable
  ) -> Outcome {
    let names = Identity(table: table).names(of: elements)
    for (name, rest) in heads(of: segments) {
      let glob = Glob(name)
      let matches = elements.indices.filter { names[$0].contains(where: glob.matches) }
      guard !matches.isEmpty else { continue }
      var outcome = Outcome(tree: tree)
      var changed = elements
      for index in matches {
        let inner = replace(rest, in: elements[index], .record(table.id))
        changed[index] = inner.tree
        note(inner, in: &outcome)
      }
      outcome.tree.content = .list(changed)
      return outcome
    }
    var seen: Set<String> = []
    let known = names.joined().filter { seen.insert($0).inserted }
    return missing(segments, in: tree, known: known)
  }

  /// The names that the first segments may form, since a name may hold a dot, each with the rest.
  private func heads(
    of segments: ArraySlice<String>
  ) -> [(name: String, rest: ArraySlice<String>)] {
    (1...max(1, segments.count)).map { count in
      (segments.prefix(count).joined(separator: "."), segments.dropFirst(count))
    }
  }

  private func missing(
    _ segments: ArraySlice<String>, in tree: Tree, known: [String]
  ) -> Outcome {
    Outcome(tree: tree, miss: (segments.startIndex, segments.first ?? "", known))
  }

  private func note(_ inner: Outcome, in outcome: inout Outcome) {
    outcome.matches += inner.matches
    guard let miss = inner.miss, miss.depth >= outcome.miss?.depth ?? 0 else { return }
    outcome.miss = miss
  }
}
