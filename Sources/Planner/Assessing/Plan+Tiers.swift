import Renewal

extension Plan {
  /// For every offer with tiers: from which spend on each tier pays, what it takes to reach it, and
  /// what that would cost.
  func tierCliffs() throws -> [Assessment.TierCliff] {
    try renewal.scenario.offers.filter { !$0.tiers.isEmpty }.flatMap(cliffs)
  }

  private func cliffs(of offer: Offer) throws -> [Assessment.TierCliff] {
    let sizes = [0] + offer.tiers.map(\.from)
    var scenario = renewal.scenario
    scenario.ladder = nil
    scenario.variants = []
    scenario.offers = sizes.enumerated().map { number, size in
      sized(offer, id: "\(offer.id)-\(number)", at: size)
    }
    let plan = try Plan(scenario)
    let spends = Sweep { try plan.outcome(of: .services(times: $0)) }
    let now = outcome.candidate(offer.id)
    return try offer.tiers.enumerated().map { number, tier in
      let reaching = reaching(tier.from, offer)
      let then = try outcome(of: replacing(offer, by: reaching)).candidate(offer.id)
      return Assessment.TierCliff(
        offer: offer.id, threshold: tier.from,
        discounts: (
          plan.outcome.candidate("\(offer.id)-\(number)")?.headlineDiscount.first ?? 0,
          plan.outcome.candidate("\(offer.id)-\(number + 1)")?.headlineDiscount.first ?? 0
        ),
        pays: try plan.breakEven(within: 1e-12, spends) { outcome in
          // The sizes come last, after the references.
          let first = outcome.candidates.count - sizes.count + number
          return (outcome.candidates[first + 1], outcome.candidates[first])
        },
        extraCommitment: zip(reaching.commitment, offer.commitment).reduce(0) { $0 + $1.0 - $1.1 },
        cost: (then?.totalPaid ?? 0) - (now?.totalPaid ?? 0),
        shortfall: then?.shortfall.reduce(0, +) ?? 0)
    }
  }

  private func basis(of offer: Offer) -> TierBasis {
    let settled = SettledClauses(offer.clauses, support: renewal.scenario.support)
    return TierBasis.allCases[Int(settled[.tierBasis]) - 1]
  }

  /// The offer at a size that is just what a tier looks at, flat.
  private func sized(_ offer: Offer, id: String, at size: Double) -> Offer {
    let windows = renewal.scenario.contractYears
    let months = windows.reduce(0) { $0 + $1.months }
    let yearly = basis(of: offer) == .total ? size * 12 / Double(months) : size
    var flat = offer
    flat.id = id
    flat.name = id
    flat.commitment = windows.map { yearly * Double($0.months) / 12 }
    return flat
  }

  /// The offer with the least more commitment that reaches a threshold; no year falls for it.
  private func reaching(_ threshold: Double, _ offer: Offer) -> Offer {
    let windows = renewal.scenario.contractYears.map { Double($0.months) / 12 }
    var raised = offer
    func spread(_ missing: Double) {
      guard missing > 0 else { return }
      let years = windows.reduce(0, +)
      raised.commitment = zip(offer.commitment, windows).map { $0 + missing * $1 / years }
    }
    let promised = offer.commitment.reduce(0, +)
    switch basis(of: offer) {
    case .annualAverage: spread(threshold * windows.reduce(0, +) - promised)
    case .total: spread(threshold - promised)
    case .firstYear:
      let first = max((offer.commitment.first ?? 0) / (windows.first ?? 1), threshold)
      let isReached = first == (offer.commitment.first ?? 0) / (windows.first ?? 1)
      if !isReached {
        raised.commitment = zip(offer.commitment, windows).map { max($0, first * $1) }
      }
    case .eachYear:
      raised.commitment = zip(offer.commitment, windows).map { max($0, threshold * $1) }
    }
    return raised
  }

  /// The scenario with one offer changed.
  func replacing(_ offer: Offer, by other: Offer) -> Scenario {
    var scenario = renewal.scenario
    scenario.offers = scenario.offers.map { $0.id == offer.id ? other : $0 }
    return scenario
  }
}
