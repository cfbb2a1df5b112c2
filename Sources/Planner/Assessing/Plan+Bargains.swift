import Renewal

extension Plan {
  /// What can be traded on each offer: points of discount against commitment, and how far the
  /// commitment may go.
  func bargains() throws -> [Assessment.Bargain] {
    let points = try worth(of: .discount(higherBy: 0.01), isTaken: false)
    // Only sizes move, so the rungs of the ladder need not come along.
    var scenario = renewal.scenario
    scenario.ladder = nil
    scenario.variants = []
    let plan = try Plan(scenario)
    return try scenario.offers.compactMap { offer in
      guard let found = outcome.candidate(offer.id),
        let reference = outcome.alternative(to: offer.id)
      else { return nil }
      let promised = offer.commitment.reduce(0, +)
      let sizes = Sweep { try plan.outcome(of: .commitments(of: offer.id, times: $0)) }
      let better = Sweep {
        try plan.outcome(
          of: Variant.commitments(of: offer.id, times: $0).change(
            Variant.discount(higherBy: 0.01).change(scenario)))
      }
      func paid(_ outcome: Outcome) -> Double { outcome.candidate(offer.id)?.totalPaid ?? 0 }
      let largest =
        promised > 0
        ? try Self.largest(sizes) { paid($0) - reference.totalPaid } : nil
      let point = points[offer.id] ?? 0
      // The trade is one point more and a larger size, together no dearer than the offer as it stands.
      let traded: Double? =
        point > 0.005 && promised > 0
        ? try Self.largest(better, from: 1) { paid($0) - found.totalPaid } : nil
      return Assessment.Bargain(
        offer: offer.id, onePoint: point,
        pointAsCommitment: traded.flatMap { $0 < Self.mostTimes ? ($0 - 1) * promised : nil },
        largestCommitment: largest.flatMap { times in
          times < Self.mostTimes ? offer.commitment.map { $0 * times } : nil
        }, isUnlimited: largest == Self.mostTimes, reference: reference.candidate.id)
    }
  }

  /// How many times an offer's commitments are tried at the most.
  private static let mostTimes = 100.0

  /// How many times the commitments may be, until a figure that grows with them passes zero; nil
  /// where it is above zero from the start.
  private static func largest(
    _ sizes: Sweep<Outcome>, from least: Double = 0, _ excess: (Outcome) -> Double
  ) throws -> Double? {
    if try excess(sizes.outcome(at: least)) > 0.005 { return nil }
    if try excess(sizes.outcome(at: mostTimes)) <= 0.005 { return mostTimes }
    return try sizes.crossing(in: least...mostTimes, within: 1e-8) { excess($0) - 0.005 }
  }
}
