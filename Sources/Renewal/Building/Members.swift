import Formulas
import Rates

/// The members of every index in one scenario, and what belongs to what.
struct Members {
  /// A workload's part on one model.
  struct ModelShare {
    var workload: Int
    var rate: Int
    var charge: ChargeClass
    var initialShare: ValueRange
    var tokens: ValueRange
    /// The routing lever that brings it in; nil for what the workload ran on before.
    var lever: Int?
    var provenance: Provenance
  }

  /// One side of a move that routing makes.
  struct Move {
    var share: Int
    var source: Int
    var lever: Int
    var direction: Double
  }

  /// A lever on a model share.
  struct Application {
    var share: Int
    var lever: Int
  }

  let scenario: Scenario
  let candidates: [Candidate]
  private(set) var rates: [Rate] = []
  private(set) var shares: [ModelShare] = []
  private(set) var moves: [Move] = []
  private(set) var cuts: [Application] = []
  private(set) var conversions: [Application] = []
  private(set) var caches: [Application] = []
  private(set) var classes: [ChargeClass] = []
  let supportPlans: [SupportPlan]

  /// Finds the members of every index.
  init(_ scenario: Scenario) throws(MissingRate) {
    self.scenario = scenario
    candidates = scenario.candidates
    var plans: [SupportPlan] = []
    for candidate in candidates where !plans.contains(candidate.supportPlan) {
      plans.append(candidate.supportPlan)
    }
    supportPlans = plans
    try addShares()
    addApplications()
    let used = Set(shares.map(\.charge))
      .union(scenario.services.map { Self.charge(of: $0) })
      .union(scenario.savingsPlans.isEmpty ? [] : [.savingsPlans])
      .union(scenario.marketplace.map { Self.charge(of: $0) })
      .union(scenario.credits.flatMap(\.scope))
    classes = ChargeClass.allCases.filter { used.contains($0) }
  }

  /// The charge class of a group of services that no plan covers.
  static func charge(of service: ServiceGroup) -> ChargeClass {
    if !service.isEligible { return .outsideAgreement }
    return service.privateRate == nil ? .services : .privateRates
  }

  /// The charge class of what Savings Plans cover of a group: the plans' own, unless the agreement
  /// does not cover the group at all.
  static func coveredCharge(of service: ServiceGroup) -> ChargeClass {
    service.isEligible ? .savingsPlans : .outsideAgreement
  }

  /// The charge class of a Marketplace product.
  static func charge(of product: MarketplaceProduct) -> ChargeClass {
    product.isDeployedOnAWS ? .marketplaceDeployed : .marketplaceOther
  }

  /// The vendors whose list prices move together; AWS itself comes first.
  var vendors: [String] {
    var vendors = ["AWS"]
    for rate in rates where !vendors.contains(rate.vendor) { vendors.append(rate.vendor) }
    return vendors
  }

  /// The number of a vendor.
  func vendor(_ name: String) -> Int { vendors.firstIndex(of: name) ?? 0 }

  /// The number of a charge class among those in use.
  func number(of charge: ChargeClass) -> Int { classes.firstIndex(of: charge) ?? 0 }

  private mutating func addShares() throws(MissingRate) {
    for (number, workload) in scenario.workloads.enumerated() {
      let sources = shares.count
      for model in workload.models {
        try addShare(
          of: number, on: model.model, initialShare: model.share, tokens: model.tokens, lever: nil,
          provenance: workload.provenance)
      }
      let initial = sources..<shares.count
      for (lever, routing) in scenario.levers.enumerated()
      where routing.kind == .routing && routing.task == workload.task {
        try addShare(
          of: number, on: routing.to ?? "", initialShare: .certain(0, .share),
          tokens: routing.tokens, lever: lever, provenance: routing.provenance)
        for source in initial {
          moves.append(Move(share: source, source: source, lever: lever, direction: -1))
          moves.append(Move(share: shares.count - 1, source: source, lever: lever, direction: 1))
        }
      }
    }
  }

  private mutating func addShare(
    of number: Int, on model: String, initialShare: ValueRange, tokens: ValueRange, lever: Int?,
    provenance: Provenance
  ) throws(MissingRate) {
    let workload = scenario.workloads[number]
    let rate = try scenario.rateCard.rate(
      model: model, scope: workload.scope, channel: workload.channel, having: [.input, .output])
    if !rates.contains(rate) { rates.append(rate) }
    shares.append(
      ModelShare(
        workload: number, rate: rates.firstIndex(of: rate) ?? 0,
        charge: Self.charge(of: workload.channel ?? rate.channel), initialShare: initialShare,
        tokens: tokens, lever: lever, provenance: provenance))
  }

  private static func charge(of channel: Channel) -> ChargeClass {
    switch channel {
    case .aws: .modelsByAWS
    case .marketplace: .modelsThroughMarketplace
    case .providerPlatform: .providerPlatform
    case .direct: .outsideAgreement
    }
  }

  /// Context and caching act on all models of a task; batch acts on what stays on its own models.
  private mutating func addApplications() {
    for (number, lever) in scenario.levers.enumerated() {
      for (share, model) in shares.enumerated()
      where scenario.workloads[model.workload].task == lever.task {
        let application = Application(share: share, lever: number)
        switch lever.kind {
        case .routing: break
        case .context: cuts.append(application)
        case .batch: if model.lever == nil { conversions.append(application) }
        case .caching: caches.append(application)
        }
      }
    }
  }
}
