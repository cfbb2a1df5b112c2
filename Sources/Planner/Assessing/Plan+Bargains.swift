import Projection
import Renewal

extension Plan {
  /// What can be traded on each offer: points of discount against commitment, and how far the
  /// commitment may go.
  func bargains() throws -> [Assessment.Bargain] {
    let points = try worth(of: .discount(higherBy: 0.01), isTaken: false)
    let plan = try withoutLadder()
    let better = try Plan(Variant.discount(higherBy: 0.01).change(plan.renewal.scenario))
    return try renewal.scenario.offers.compactMap { offer in
      guard let found = outcome.candidate(offer.id),
        let reference = outcome.alternative(to: offer.id)
      else { return nil }
      let promised = offer.commitment.reduce(0, +)
      let largest =
        promised > 0
        ? try Self.largest(plan.paid(for: offer)) { $0 - reference.totalPaid } : nil
      let point = points[offer.id] ?? 0
      // The trade is one point more and a larger size, together no dearer than the offer as it stands.
      let traded: Double? =
        point > 0.005 && promised > 0
        ? try Self.largest(better.paid(for: offer), from: 1) { $0 - found.totalPaid } : nil
      return Assessment.Bargain(
        offer: offer.id, onePoint: point,
        pointAsCommitment: traded.flatMap { $0 < Self.mostTimes ? ($0 - 1) * promised : nil },
        largestCommitment: largest.flatMap { times in
          times < Self.mostTimes ? offer.commitment.map { $0 * times } : nil
        }, isUnlimited: largest == Self.mostTimes, reference: reference.candidate.id)
    }
  }

  /// What an offer costs over the term as its commitments are multiplied.
  private func paid(for offer: Offer) -> Sweep<Double> {
    let candidate = renewal.candidate(offer.id) ?? 0
    return Sweep { factor in
      self.values(changing: renewal.commitments(of: candidate, times: factor))
        .value(Totals.termPaid, member: candidate, period: 0)
    }
  }

  /// How many times an offer's commitments are tried at the most.
  private static let mostTimes = 100.0

  /// How many times the commitments may be, until a figure that grows with them passes zero; nil
  /// where it is above zero from the start.
  private static func largest(
    _ sizes: Sweep<Double>, from least: Double = 0, _ excess: (Double) -> Double
  ) throws -> Double? {
    if try excess(sizes.outcome(at: least)) > 0.005 { return nil }
    if try excess(sizes.outcome(at: mostTimes)) <= 0.005 { return mostTimes }
    return try sizes.crossing(in: least...mostTimes, within: 1e-8) { excess($0) - 0.005 }
  }
}
