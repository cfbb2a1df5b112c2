import Rates

/// Reads the rate cards that a scenario names, beside the file that names them.
struct RateCardFiles {
  /// Where the bytes come from.
  let files: any FileSource
  /// What checks names, and knows where problems go.
  let decoder: Decoder

  /// The most cards of one scenario.
  static let most = 16

  /// The cards in their order, with the paths that were read.
  func read(_ scenario: Tree) -> (cards: [RateCard], paths: [String]) {
    guard let value = scenario["rate_cards"], let names = decoder.list(value) else {
      return ([], [])
    }
    guard names.count <= Self.most else {
      let fault = ShapeFault.longList(count: names.count, limit: Self.most)
      decoder.log.report(.shape(fault), at: value.place)
      return ([], [])
    }
    var cards: [RateCard] = []
    var paths: [String] = []
    for tree in names {
      guard let name = decoder.name(tree) else { continue }
      guard !name.hasPrefix("/") else {
        decoder.log.report(.file(.absolutePath(name)), at: tree.place)
        continue
      }
      let path = RelativePath.resolve(name, beside: tree.place.file)
      guard let card = card(path, namedAt: tree.place) else { continue }
      cards.append(card)
      paths.append(path)
    }
    return (cards, paths)
  }

  private func card(_ path: String, namedAt place: SourcePlace) -> RateCard? {
    let bytes: [UInt8]
    do {
      bytes = try files.contents(of: path, limit: SourceText.limit)
    } catch {
      switch error {
      case .notFound: decoder.log.report(.file(.notFound(path: path)), at: place)
      case .unreadable(let reason):
        decoder.log.report(.file(.unreadable(path: path, reason: reason)), at: place)
      }
      return nil
    }
    guard let text = SourceText(file: path, bytes: bytes).read(decoder.log) else { return nil }
    do {
      return try RateCard(csv: Array(text.utf8))
    } catch {
      let there = SourcePlace(file: path, line: error.line, column: 1)
      decoder.log.report(.rate(.card(error.kind)), at: there)
      return nil
    }
  }
}
