import Projection
import Renewal

extension CommitmentCurve {
  /// The chances of a shortfall that limits are named for.
  static let limitChances = [0.05, 0.1, 0.2]

  /// What an offer's sizes come to.
  init(_ offer: OfferSizes, _ values: PathValues) {
    let sizes = offer.sizes.map { size in
      Size(
        factor: size.factor, commitment: size.commitment,
        chance: values.chance(size.pair.shortfall), expectedPaid: values.mean(size.pair.paid),
        p90Paid: Percentiles(values[size.pair.paid]).value(at: 0.9),
        expectedShortfall: values.mean(size.pair.shortfall))
    }
    self.init(
      offer: offer.offer, sizes: sizes,
      limits: Self.limitChances.map { Limit(chance: $0, size: Self.size(at: $0, in: sizes)) })
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
