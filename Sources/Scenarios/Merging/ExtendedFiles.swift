/// Reads a file and all that it extends, and lays them over each other.
struct ExtendedFiles {
  /// Where the bytes come from.
  let files: any FileSource
  /// Where problems go.
  let log: ProblemLog
  /// What checks the names of files.
  let decoder: Decoder

  /// The most files that are read for one scenario.
  static let mostFiles = 16

  /// A merged tree and the files that it was read from, the extending one first.
  struct Reading {
    /// The merged tree; nil when a file could not be read at all.
    var tree: Tree?
    /// The paths of the files.
    var files: [String]
  }

  /// Reads a file with all that it extends.
  func read(_ path: String) -> Reading {
    var chain: [String] = []
    var trees: [Tree] = []
    var next: (path: String, place: SourcePlace)? = (
      path, SourcePlace(file: path, line: 1, column: 1)
    )
    while let (path, place) = next {
      if let start = chain.firstIndex(of: path) {
        log.report(.file(.circle(Array(chain[start...]) + [path])), at: place)
        return Reading(tree: nil, files: chain)
      }
      guard chain.count < Self.mostFiles else {
        log.report(.file(.tooManyFiles(limit: Self.mostFiles)), at: place)
        return Reading(tree: nil, files: chain)
      }
      chain.append(path)
      guard let tree = tree(of: path, namedAt: place) else {
        return Reading(tree: nil, files: chain)
      }
      trees.append(tree)
      next = extended(by: tree, path)
    }
    return Reading(tree: merged(trees), files: chain)
  }

  private func merged(_ trees: [Tree]) -> Tree? {
    guard var tree = trees.last else { return nil }
    for over in trees.dropLast().reversed() {
      let place = over.place
      tree = Merge(log: log).lay(over, over: tree, holding: .record(KeyTable.scenario.id))
      tree.place = place
    }
    return tree
  }

  private func tree(of path: String, namedAt place: SourcePlace) -> Tree? {
    let bytes: [UInt8]
    do {
      bytes = try files.contents(of: path, limit: SourceText.limit)
    } catch {
      switch error {
      case .notFound: log.report(.file(.notFound(path: path)), at: place)
      case .unreadable(let reason):
        log.report(.file(.unreadable(path: path, reason: reason)), at: place)
      }
      return nil
    }
    guard let text = SourceText(file: path, bytes: bytes).read(log) else { return nil }
    guard let tree = TreeParser(file: path, log: log).parse(text) else { return nil }
    if tree.isNothing {
      log.report(.file(.empty), at: SourcePlace(file: path, line: 1, column: 1))
      return nil
    }
    guard tree.entries != nil else {
      let fault = ShapeFault.unexpected(.mapping(KeyTable.scenario.owner), found: tree.found)
      log.report(.shape(fault), at: tree.place)
      return nil
    }
    return tree
  }

  /// The file that a tree extends, with the place that names it.
  private func extended(by tree: Tree, _ path: String) -> (path: String, place: SourcePlace)? {
    guard let value = tree["extends"] else { return nil }
    guard let name = value.text, !value.isNothing else {
      log.report(.shape(.unexpected(.text, found: value.found)), at: value.place)
      return nil
    }
    guard decoder.check(name, at: value.place) else { return nil }
    guard !name.hasPrefix("/") else {
      log.report(.file(.absolutePath(name)), at: value.place)
      return nil
    }
    return (RelativePath.resolve(name, beside: path), value.place)
  }
}
