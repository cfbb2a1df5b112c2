extension Clause {
  /// What sum retires the commitment.
  public static let burnBasis = Clause(
    "burn", "burn basis", .choice(BurnBasis.allCases.map(\.rawValue)), row: "burn_basis",
    label: "Burn basis (1 net, 2 net of plans, 3 gross)", fallback: code(BurnBasis.net),
    ground: "an executed addendum defines commitment-eligible fees net of discounts (VTEX)",
    ask: code(BurnBasis.gross), concern: .always
  ) {
    switch BurnBasis.allCases[Int($0) - 1] {
    case .net: "eligible spend is counted net of every discount"
    case .netOfPlans: "eligible spend is counted before the headline discount"
    case .gross: "eligible spend is counted at list"
    }
  }

  /// The most that Marketplace may retire.
  public static let marketplaceCap = Clause(
    "marketplace_cap", "Marketplace cap", .share, label: "Marketplace cap", fallback: 0.25,
    ground: "the usual figure on advisers' pages; 25 to 35 % is reported", ask: 0.35,
    concern: .classes([.modelsThroughMarketplace, .providerPlatform, .marketplaceDeployed])
  ) {
    "Marketplace retires at most \(ClauseWords.percent($0)) of the year's commitment"
  }

  /// What the Marketplace cap is a share of.
  public static let marketplaceCapBase = Clause(
    "marketplace_cap_base", "base of the Marketplace cap",
    .choice(CapBase.allCases.map(\.rawValue)),
    label: "Marketplace cap is a share of (1 commitment, 2 burn)",
    fallback: code(CapBase.commitment), ground: "caps are stated against the annual commitment",
    concern: .classes([.modelsThroughMarketplace, .providerPlatform, .marketplaceDeployed])
  ) {
    switch CapBase.allCases[Int($0) - 1] {
    case .commitment: "the Marketplace cap is a share of the year's commitment"
    case .burn: "the Marketplace cap is a share of the year's burn"
    }
  }

  /// The most that classes under the AI cap may retire, against the year's commitment.
  public static let aiCap = Clause(
    "ai_cap", "AI cap", .share, label: "AI cap", fallback: 1,
    ground: "no public contract has a cap on AI",
    concern: .classes([.modelsByAWS, .modelsThroughMarketplace, .providerPlatform])
  ) {
    "AI under its cap retires at most \(ClauseWords.percent($0)) of the year's commitment"
  }

  /// Months after their launch from which new services are covered.
  public static let newServices = Clause(
    "new_services", "new services", .months, row: "new_services_lag",
    label: "Months until new services are covered (-1: never)", none: "never", fallback: -1,
    ground: "new regions and services are added when AWS gives notice (MiX Telematics)", ask: 0,
    concern: .launches
  ) {
    $0 < 0
      ? "services launched after signature are not covered"
      : $0 == 0
        ? "services launched after signature are covered from their launch"
        : "services launched after signature are covered after \(ClauseWords.count($0, "month"))"
  }

  /// The fraction of what credits pay that still retires the commitment.
  public static let creditsRetire = Clause(
    "credits_retire", "credits retiring", .share, label: "Charges paid by credits retire",
    fallback: 0,
    ground: "eligible fees are net of discounts and refunds (VTEX); no source states credits",
    ask: 1, concern: .credits
  ) { "\(ClauseWords.percent($0)) of what credits pay retires the commitment" }

  static let ofBurn = [
    burnBasis, marketplaceCap, marketplaceCapBase, aiCap, newServices, creditsRetire,
  ]
}
