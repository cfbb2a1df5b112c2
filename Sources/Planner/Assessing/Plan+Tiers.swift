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
      let (reaching, then) = try cheapest(reaching(tier.from, offer), of: offer)
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
        cost: then.totalPaid - (now?.totalPaid ?? 0), shortfall: then.shortfall.reduce(0, +))
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

  /// The offer with just as much more commitment as reaches a threshold, in the shapes that no paper
  /// refuses: spread evenly, made flat, or put where spend leaves room.
  private func reaching(_ threshold: Double, _ offer: Offer) -> [Offer] {
    let windows = renewal.scenario.contractYears.map { Double($0.months) / 12 }
    let years = windows.reduce(0, +)
    let promised = offer.commitment.reduce(0, +)
    func shaped(_ commitment: [Double]) -> Offer {
      var raised = offer
      raised.commitment = commitment
      return raised
    }
    func spread(to total: Double) -> [Offer] {
      guard total - promised > 0.005 else { return [offer] }
      let missing = total - promised
      let spend = outcome.candidate(offer.id)?.eligibleSpend ?? offer.commitment
      let room = zip(spend, offer.commitment).map { max(0, $0 - $1) }
      let inRoom = min(1, missing / max(room.reduce(0, +), 0.005))
      let left = missing - inRoom * room.reduce(0, +)
      let even: [Double] = zip(offer.commitment, windows).map { $0 + missing * $1 / years }
      let flat: [Double] = windows.map { total * $0 / years }
      let fitted: [Double] = windows.indices.map { year in
        offer.commitment[year] + inRoom * room[year] + left * windows[year] / years
      }
      // A raise lowers no year, and no paper steps down.
      return [even, flat, fitted].filter { shape in
        let raised = zip(shape, offer.commitment).allSatisfy { $0 - $1 > -0.005 }
        let rates = zip(shape, windows).map { $0 / $1 }
        return raised && zip(rates, rates.dropFirst()).allSatisfy { $0 - $1 < 0.005 }
      }.map(shaped)
    }
    switch basis(of: offer) {
    case .annualAverage: return spread(to: threshold * years)
    case .total: return spread(to: threshold)
    case .firstYear:
      let first = (offer.commitment.first ?? 0) / (windows.first ?? 1)
      guard threshold - first > 0.005 else { return [offer] }
      return [shaped(zip(offer.commitment, windows).map { max($0, threshold * $1) })]
    case .eachYear:
      return [shaped(zip(offer.commitment, windows).map { max($0, threshold * $1) })]
    }
  }

  /// The cheapest of some shapes of an offer, and what it comes to.
  private func cheapest(
    _ shapes: [Offer], of offer: Offer
  ) throws -> (Offer, CandidateOutcome) {
    let tried = try (shapes.isEmpty ? [offer] : shapes).compactMap { shape in
      try outcome(of: replacing(offer, by: shape)).candidate(offer.id).map { (shape, $0) }
    }
    guard let least = tried.min(by: { $0.1.totalPaid < $1.1.totalPaid }) else {
      throw UnknownName(.offer, offer.id, known: renewal.scenario.offers.map(\.id))
    }
    return least
  }

  /// The scenario with one offer changed.
  func replacing(_ offer: Offer, by other: Offer) -> Scenario {
    var scenario = renewal.scenario
    scenario.offers = scenario.offers.map { $0.id == offer.id ? other : $0 }
    return scenario
  }
}
