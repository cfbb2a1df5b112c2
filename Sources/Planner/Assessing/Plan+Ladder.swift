import Formulas
import Projection
import Renewal

extension Plan {
  /// What the ladder comes to; nil where there is none.
  func ladderFindings(
    _ cases: [(name: String, outcome: Outcome)]
  ) throws -> Assessment.LadderFindings? {
    guard !outcome.rungs.isEmpty, let offer = renewal.scenario.ladderOffer,
      let reference = outcome.cheapestAtHand
    else { return nil }
    // Only the offer whose terms the rungs take moves with them.
    var alone = renewal.scenario
    alone.offers = [offer]
    alone.variants = []
    let plan = try Plan(alone)
    // One discount for every size: what a size needs, whatever its tier would grant.
    alone.offers[0].tiers = []
    let untiered = try Plan(alone)
    let discounts = Sweep { untiered.values(atDiscount: $0, on: offer) }
    let spends = Sweep { try plan.outcome(of: .services(times: $0)) }
    let regret = Self.regret(cases.map(\.outcome))
    let leastPaid = outcome.rungs.map(\.totalPaid).min() ?? 0
    let leastRegret = outcome.rungs.compactMap { regret[$0.candidate.id] }.min() ?? 0
    var below: [Slope: Int] = [:]
    let findings = try outcome.rungs.enumerated().compactMap {
      number, found -> Assessment.RungFinding? in
      guard let rung = found.candidate.rung else { return nil }
      let id = found.candidate.id
      let slope = Slope(term: rung.term, ramp: rung.ramp)
      let lower = below.updateValue(number, forKey: slope)
      return Assessment.RungFinding(
        outcome: found, rung: rung, maxRegret: regret[id] ?? 0,
        isLeastCost: found.totalPaid - leastPaid <= 0.005,
        isLeastRegret: (regret[id] ?? 0) - leastRegret <= 0.005,
        neededDiscount: try Self.neededDiscount(
          of: untiered.renewal.statedCandidates.count + number, at: reference.totalPaid,
          discounts),
        breakEven: try lower.map { lower in
          try plan.breakEven(within: 1e-12, spends) { ($0.rungs[number], $0.rungs[lower]) }
        }, benchmark: Benchmarks.tier(of: rung.commitment))
    }
    return Assessment.LadderFindings(
      offer: offer, rungs: findings, cases: cases.map(\.name), reference: reference.candidate.id)
  }

  /// Rungs that differ in size only.
  private struct Slope: Hashable {
    let term: Int
    let ramp: Double
  }

  /// What each candidate comes to at one discount.
  private struct AtDiscount {
    /// Paid over the term, by candidate, in USD.
    let paid: [Double]
    /// The headline discount of the first year, by candidate.
    let headline: [Double]
  }

  /// What this plan comes to at one discount on an offer's paper, and on those of its other lengths,
  /// whose discounts keep their distance.
  private func values(atDiscount discount: Double, on offer: Offer) -> AtDiscount {
    var byPaper = renewal.model.inputs[Terms.quotedDiscount.id]?.values ?? []
    for (number, candidate) in renewal.candidates.enumerated()
    where candidate.isOffer || candidate.isRung {
      byPaper[renewal.paper(of: number)] = zip(candidate.paper.discount, offer.discount).map {
        discount + $0 - $1
      }
    }
    let found = values(changing: [InputValues(Terms.quotedDiscount, byPaper)])
    func first(_ line: Line) -> [Double] {
      renewal.candidates.indices.map { found.value(line, member: $0, period: 0) }
    }
    return AtDiscount(paid: first(Totals.termPaid), headline: first(HeadlineDiscount.headline))
  }

  /// The headline discount, to a tenth of a point, from which on a candidate costs no more than so
  /// much; nil where none is enough.
  private static func neededDiscount(
    of candidate: Int, at paid: Double, _ discounts: Sweep<AtDiscount>
  ) throws -> Double? {
    let range = -0.1...0.95
    func excess(_ found: AtDiscount) -> Double { found.paid[candidate] - paid }
    func headline(at discount: Double) throws -> Double {
      try discounts.outcome(at: discount).headline[candidate]
    }
    if try excess(discounts.outcome(at: range.lowerBound)) <= 0.005 {
      return try headline(at: range.lowerBound)
    }
    guard try excess(discounts.outcome(at: range.upperBound)) <= 0.005,
      let discount = try discounts.crossing(in: range, within: 0.001, of: excess)
    else { return nil }
    return try headline(at: discount)
  }

  /// From which spend on a candidate costs less than another on the same terms but for its size.
  ///
  /// - Parameter pair: the larger and the smaller one in an outcome of this plan.
  func breakEven(
    within tolerance: Double, _ spends: Sweep<Outcome>,
    of pair: (Outcome) -> (larger: CandidateOutcome, smaller: CandidateOutcome)
  ) throws -> Assessment.BreakEven {
    let here = pair(outcome)
    // At one discount a larger promise never pays, so there is nothing to look for.
    if here.larger.headlineDiscount == here.smaller.headlineDiscount { return .never }
    func excess(_ outcome: Outcome) -> Double {
      let both = pair(outcome)
      return both.larger.totalPaid - both.smaller.totalPaid
    }
    let range = 0.001...1_000.0
    if try excess(spends.outcome(at: range.lowerBound)) <= 0 { return .always }
    guard let factor = try spends.crossing(in: range, within: tolerance, of: excess) else {
      return .never
    }
    let months = renewal.model.timeline.months.count
    return .spend(
      try spends.outcome(at: factor).earningListCost(
        under: here.larger.clauses, months: months))
  }
}
