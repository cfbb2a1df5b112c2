import Yams

/// Turns composed YAML nodes into a tree: aliases looked up, repeated keys found, sizes bounded.
final class TreeBuilder {
  /// The most values of one file, aliases counted with all that they stand for.
  static let mostValues = 1_000_000
  /// The deepest nesting.
  static let mostDepth = 64

  private let file: String
  private let log: ProblemLog
  private let repeated: [TreeParser.Position: String]
  private var anchors: [String: (tree: Tree, size: Int)] = [:]
  private var size = 0
  private var isOver = false

  /// A builder for one file.
  ///
  /// - Parameter repeated: the true names of keys that were masked, by their places.
  init(file: String, log: ProblemLog, repeated: [TreeParser.Position: String]) {
    self.file = file
    self.log = log
    self.repeated = repeated
  }

  /// The tree of a document; nil when it is too large, too deep or has an unknown alias.
  func build(_ root: Node) -> Tree? {
    let tree = value(root, depth: 0)
    return isOver ? nil : tree
  }

  private func value(_ node: Node, depth: Int) -> Tree {
    let here = place(node.mark)
    let before = size
    var tree = Tree(place: here, content: .scalar("", isPlain: true))
    guard count(1, at: here), depth < Self.mostDepth || stop(.tooDeep(limit: Self.mostDepth), here)
    else { return tree }
    switch node {
    case .scalar(let scalar):
      refuseTag(scalar.tag, isPlain: scalar.style == .plain, at: here)
      let text = Masks.showingStars(scalar.string)
      if scalar.style == .plain, text.hasPrefix("*") {
        return alias(String(text.dropFirst()), at: here)
      }
      tree.content = .scalar(text, isPlain: scalar.style == .plain)
    case .sequence(let sequence):
      refuseTag(sequence.tag, isPlain: true, at: here)
      var elements: [Tree] = []
      for element in sequence where !isOver { elements.append(value(element, depth: depth + 1)) }
      tree.content = .list(elements)
    case .mapping(let mapping):
      refuseTag(mapping.tag, isPlain: true, at: here)
      tree.content = .mapping(entries(mapping, depth: depth))
    case .alias(let alias):
      return self.alias(alias.anchor.rawValue, at: here)
    }
    if let anchor = node.anchor { anchors[anchor.rawValue] = (tree, size - before) }
    return tree
  }

  private func entries(_ mapping: Node.Mapping, depth: Int) -> [Tree.Entry] {
    var entries: [Tree.Entry] = []
    var merged: [Tree.Entry] = []
    var places: [String: SourcePlace] = [:]
    for (key, node) in mapping where !isOver {
      let here = place(key.mark)
      guard let name = self.key(key, at: here) else {
        _ = value(node, depth: depth + 1)
        continue
      }
      let tree = value(node, depth: depth + 1)
      if name == "<<", isPlain(key) {
        log.report(.text(.mergeKey), at: here)
        merged += tree.entries ?? []
        continue
      }
      if let first = places[name] {
        log.report(.shape(.repeatedKey(name, first: first)), at: here)
        continue
      }
      places[name] = here
      entries.append(Tree.Entry(key: name, place: here, value: tree))
    }
    // A merge is refused, and carried out all the same, so that nothing else seems to be missing.
    return entries + merged.filter { places[$0.key] == nil }
  }

  private func isPlain(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node else { return false }
    return scalar.style == .plain
  }

  /// The name of a key; nil, and a problem, when it is no text.
  private func key(_ node: Node, at place: SourcePlace) -> String? {
    guard case .scalar(let scalar) = node else {
      log.report(.shape(.keyIsNotText), at: place)
      return nil
    }
    let position = TreeParser.Position(line: place.line, column: place.column)
    let name = repeated[position] ?? Masks.showingStars(scalar.string)
    if scalar.style == .plain, name.hasPrefix("*") {
      log.report(.text(.starredKey(name)), at: place)
    }
    if scalar.style == .plain, name.isEmpty {
      log.report(.shape(.keyIsNotText), at: place)
      return nil
    }
    return name
  }

  private func alias(_ name: String, at place: SourcePlace) -> Tree {
    let nothing = Tree(place: place, content: .scalar("", isPlain: true))
    guard let anchor = anchors[name] else {
      _ = stop(.unknownAlias(name), place)
      return nothing
    }
    return count(anchor.size, at: place) ? anchor.tree : nothing
  }

  private func refuseTag(_ tag: Tag, isPlain: Bool, at place: SourcePlace) {
    let name = tag.rawValue
    let standard = "tag:yaml.org,2002:"
    guard !name.isEmpty, isPlain || name != standard + "str" else { return }
    let written = name.hasPrefix(standard) ? "!!" + name.dropFirst(standard.count) : name
    log.report(.text(.tag(written)), at: place)
  }

  /// Counts values; false once there are too many.
  private func count(_ values: Int, at place: SourcePlace) -> Bool {
    size += values
    return size <= Self.mostValues || stop(.tooManyValues(limit: Self.mostValues), place)
  }

  /// Gives up, with one problem.
  private func stop(_ fault: TextFault, _ place: SourcePlace) -> Bool {
    if !isOver { log.report(.text(fault), at: place) }
    isOver = true
    return false
  }

  private func place(_ mark: Mark?) -> SourcePlace {
    SourcePlace(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}
