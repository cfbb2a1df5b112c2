import Renewal

extension Decoder {
  /// The most rungs of a ladder: commitments, times terms, times ramps.
  static let mostRungs = 1_000

  /// The commitments to compare that nobody has quoted.
  ///
  /// - Parameter offers: the offers that were read; nil where some could not be.
  func ladder(_ offers: [Offer]?) -> (Tree) -> Ladder? {
    { tree in
      guard let record = self.record(tree, .ladder) else { return nil }
      let commitments = record.read("commitments", self.commitments)
      let terms = record.read("terms", self.terms)
      let ramps = record.read("ramps", self.ramps)
      let like = record.read("like", self.name)
      if let offers { self.refuseUnknown(like, record, offers) }
      let rungs = (commitments?.count ?? 1) * (terms?.count ?? 1) * (ramps?.count ?? 1)
      if rungs > Self.mostRungs {
        self.log.report(.match(.rungs(most: Self.mostRungs)), at: record.place)
      }
      guard let commitments else { return nil }
      return Ladder(
        commitments: commitments, terms: terms ?? [], ramps: ramps ?? [0], like: like)
    }
  }

  /// A ladder takes its terms from an offer that is there.
  private func refuseUnknown(_ like: String?, _ record: Record, _ offers: [Offer]) {
    let known = offers.map(\.id)
    if let like, !known.contains(like) {
      let _: String? = unknown(.offer, like, record.place(of: "like"), known)
    }
    if record["like"] == nil, !offers.contains(where: { $0.role == .quoted }) {
      log.report(.match(.ladderWithoutOffer), at: record.place)
    }
  }

  /// `8M to 15M by 500k`, or amounts in rising order.
  private func commitments(_ tree: Tree) -> [Double]? {
    switch tree.content {
    case .mapping: return unexpected(.ladder, tree)
    case .list: return rising(tree, certain(LadderText.amount))
    case .scalar(let text, _):
      guard !tree.isNothing else { return unexpected(.ladder, tree) }
      do {
        return try LadderText(text: text).read(most: Self.mostRungs)
      } catch {
        log.report(.quantity(error.fault), at: tree.place, suggestion: error.suggestion)
        return nil
      }
    }
  }

  private func terms(_ tree: Tree) -> [Int]? {
    let years = whole(1, Self.mostYears, example: "3")
    return rising(tree) { years($0).map(Double.init) }?.map { Int($0) }
  }

  /// Yearly rises of a commitment, each once; `flat` is none.
  private func ramps(_ tree: Tree) -> [Double]? {
    guard let trees = list(tree) else { return nil }
    let ramps = trees.compactMap { $0.text == "flat" ? 0 : certain(.ramp)($0) }
    guard ramps.count == trees.count else { return nil }
    refuseRepetitions(
      .ramp, zip(ramps, trees).map { ($0 == 0 ? "flat" : NumberFormat.percent($0), $1.place) })
    return ramps
  }

  /// A list of numbers, each above the one before.
  private func rising(_ tree: Tree, _ reading: (Tree) -> Double?) -> [Double]? {
    guard let trees = list(tree) else { return nil }
    let values = trees.compactMap(reading)
    guard values.count == trees.count else { return nil }
    for index in values.indices.dropFirst() where values[index] <= values[index - 1] {
      log.report(.match(.notRising(trees[index].text ?? "")), at: trees[index].place)
    }
    return values
  }
}
