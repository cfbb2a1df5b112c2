import Formulas
import Renewal

/// Checks that what offers promise is what their papers and today's agreement allow.
struct CommitmentChecks {
  let log: ProblemLog
  let scenario: Scenario

  /// Half a cent: amounts that are closer are the same.
  private static let tolerance = 0.005

  /// Reports commitments that are too low.
  func check(_ offers: [ReadOffer]) {
    for (offer, candidate) in zip(offers, scenario.candidates.filter(\.isOffer))
    where offer.isSized && startsRight(offer)
      && candidate.commitment.count == scenario.contractYears.count
    {
      refuseTooLow(offer, candidate)
      refuseTermBelowYears(offer, candidate)
    }
  }

  /// Whether the offer starts with the term, or where today's agreement ends.
  private func startsRight(_ offer: ReadOffer) -> Bool {
    guard let starts = offer.offer.starts else { return offer.record["starts"] == nil }
    return starts == scenario.today?.ends.inMonth.adding(1)
  }

  private func refuseTooLow(_ offer: ReadOffer, _ candidate: Candidate) {
    let years = offer.span.first..<candidate.commitment.count
    for year in years {
      let amount = candidate.commitment[year]
      guard let (least, ground) = least(offer, candidate, year),
        least - amount > Self.tolerance
      else { continue }
      log.report(
        .match(.commitmentTooLow(year: year + 1, amount, least: least, ground: ground)),
        at: place(offer, year))
    }
  }

  /// The least that a year's commitment may be, and why; nil where it may be anything.
  private func least(
    _ offer: ReadOffer, _ candidate: Candidate, _ year: Int
  ) -> (Double, MatchFault.CommitmentGround)? {
    guard year > offer.span.first else {
      guard let today = scenario.today else { return nil }
      let ground = MatchFault.CommitmentGround.spend(today.spend, ratchet: today.renewalRatchet)
      return (candidate.leastFirstCommitment, ground)
    }
    let terms = SettledClauses(candidate.clauses, support: scenario.support)
    guard isRead(.mayFall, offer), isRead(.minimumGrowth, offer), terms[.mayFall] == 0 else {
      return nil
    }
    let growth = terms[.minimumGrowth]
    let months = scenario.contractYears.map { Double($0.months) }
    let before = candidate.commitment[year - 1] * months[year] / months[year - 1]
    return (before * (1 + growth), .yearBefore(growth: growth))
  }

  private func refuseTermBelowYears(_ offer: ReadOffer, _ candidate: Candidate) {
    guard let written = offer.offer.clauses[.termCommitment]?.value(year: 0) else { return }
    let sum = candidate.commitment.reduce(0, +)
    guard sum - written > Self.tolerance else { return }
    log.report(
      .match(.termCommitmentTooLow(written, sum: sum)),
      at: tree(.termCommitment, offer)?.place ?? offer.record.place)
  }

  /// Whether a clause could be read, if it is written.
  private func isRead(_ clause: Clause, _ offer: ReadOffer) -> Bool {
    tree(clause, offer) == nil || offer.offer.clauses.writes(clause)
  }

  private func tree(_ clause: Clause, _ offer: ReadOffer) -> Tree? {
    offer.record["clauses"]?[clause.key]
  }

  /// Where a year's commitment is written: in the list, or alone.
  private func place(_ offer: ReadOffer, _ year: Int) -> SourcePlace {
    let elements = offer.record["commitment"]?.elements
    let index = year - offer.span.first
    guard let elements, elements.indices.contains(index) else {
      return offer.record.place(of: "commitment")
    }
    return elements[index].place
  }
}
