import Projection
import Renewal

extension CommitmentCurve {
  /// The chances of a shortfall that limits are named for.
  static let limitChances = [0.05, 0.1, 0.2]

  /// What an offer's sizes come to.
  init(_ offer: OfferSizes, _ values: PathValues) {
    self.init(offer.offer, offer.sizes.map { Size($0, values) })
  }

  /// A curve of sizes, the smallest first.
  private init(_ offer: String, _ sizes: [Size]) {
    self.init(
      offer: offer, sizes: sizes,
      limits: Self.limitChances.map { Limit(chance: $0, size: Self.size(at: $0, in: sizes)) })
  }

  /// The curve with more sizes on it.
  func adding(_ offer: OfferSizes, _ values: PathValues) -> CommitmentCurve {
    CommitmentCurve(
      self.offer,
      (sizes + offer.sizes.map { Size($0, values) }).sorted { $0.factor < $1.factor })
  }

  /// The parts between neighbouring sizes where each part is so much finer, for every limit.
  func factorsBetween(parts: Int) -> [Double] {
    let steps = Set(
      Self.limitChances.compactMap { chance in
        sizes.firstIndex { $0.chance > chance }.flatMap { $0 > 0 ? $0 : nil }
      })
    return steps.sorted().flatMap { above in
      let (low, high) = (sizes[above - 1].factor, sizes[above].factor)
      return (1..<parts).map { low + (high - low) * Double($0) / Double(parts) }
    }
  }

  /// The size at which the chance passes so much, straight between its neighbours.
  private static func size(at chance: Double, in sizes: [Size]) -> Size? {
    guard let above = sizes.firstIndex(where: { $0.chance > chance }), above > 0 else { return nil }
    let (low, high) = (sizes[above - 1], sizes[above])
    let part = (chance - low.chance) / (high.chance - low.chance)
    func between(_ a: Double, _ b: Double) -> Double { a + part * (b - a) }
    return Size(
      factor: between(low.factor, high.factor),
      commitment: zip(low.commitment, high.commitment).map(between), chance: chance,
      expectedPaid: between(low.expectedPaid, high.expectedPaid),
      p90Paid: between(low.p90Paid, high.p90Paid),
      expectedShortfall: between(low.expectedShortfall, high.expectedShortfall))
  }
}

extension CommitmentCurve.Size {
  /// What a size comes to.
  fileprivate init(_ size: OfferSizes.Size, _ values: PathValues) {
    self.init(
      factor: size.factor, commitment: size.commitment,
      chance: values.chance(size.pair.shortfall), expectedPaid: values.mean(size.pair.paid),
      p90Paid: Percentiles(values[size.pair.paid]).value(at: 0.9),
      expectedShortfall: values.mean(size.pair.shortfall))
  }
}
