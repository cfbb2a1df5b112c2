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

  /// A band of a support plan's fees.
  struct Band {
    var plan: Int
    var from: Double
    var to: Double
    var rate: Double
    var label: String
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
  /// The vendors whose list prices move together; AWS itself comes first.
  private(set) var vendors = ["AWS"]
  /// What the model shares are called.
  private(set) var shareLabels: [String] = []
  /// The bands of all support plans in use; the last band of a plan has no end that matters.
  let bands: [Band]
  let supportPlans: [SupportPlan]
  /// The papers, and for each candidate the number of its paper.
  let papers: [Paper]
  let paperOfCandidate: [Int]
  /// For each paper the first candidate on it.
  let leadOfPaper: [Int]
  /// The Savings Plans in force; those only thought of are no part of the model.
  let plans: [SavingsPlan]

  /// Finds the members of every index.
  init(_ scenario: Scenario) throws(MissingRate) {
    self.scenario = scenario
    candidates = scenario.candidates
    plans = scenario.savingsPlans.filter { !$0.isProposed }
    var papers: [Paper] = []
    var leads: [Int] = []
    paperOfCandidate = candidates.enumerated().map { number, candidate in
      let known = papers.firstIndex(of: candidate.paper)
      if let known, !candidate.paper.discountDependsOnSize { return known }
      papers.append(candidate.paper)
      leads.append(number)
      return papers.count - 1
    }
    self.papers = papers
    leadOfPaper = leads
    var supportPlans: [SupportPlan] = []
    for paper in papers where !supportPlans.contains(paper.supportPlan) {
      supportPlans.append(paper.supportPlan)
    }
    self.supportPlans = supportPlans
    bands = Self.bands(of: supportPlans)
    try addShares()
    for rate in rates where !vendors.contains(rate.vendor) { vendors.append(rate.vendor) }
    shareLabels = numbered(
      shares.map { share in
        "\(scenario.workloads[share.workload].id) on \(rates[share.rate].name)"
          + (share.lever == nil ? "" : ", routed")
      })
    addApplications()
    let used = Set(shares.map(\.charge))
      .union(scenario.services.map(\.charge))
      .union(plans.isEmpty ? [] : [.savingsPlans])
      .union(plans.contains { $0.upfront.base > 0 } ? [.planUpfront] : [])
      .union(scenario.marketplace.flatMap { [$0.chargeWithBadge, $0.chargeWithoutBadge] })
      .union(scenario.credits.flatMap(\.scope))
    classes = ChargeClass.allCases.filter { used.contains($0) }
  }

  /// More than any month's charges, so that the last band of a plan never ends.
  static let unbounded = 1e15

  private static func bands(of plans: [SupportPlan]) -> [Band] {
    plans.enumerated().flatMap { number, plan in
      plan.bands.enumerated().map { position, band in
        Band(
          plan: number, from: band.from,
          to: position + 1 < plan.bands.count ? plan.bands[position + 1].from : unbounded,
          rate: band.rate, label: "\(plan.name), band \(position + 1)")
      }
    }
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
        // What already runs on the target has nowhere to move.
        let target = try rate(routing.to ?? "", for: workload)
        let giving = initial.filter { rates[shares[$0].rate] != target }
        if giving.isEmpty { continue }
        try addShare(
          of: number, on: routing.to ?? "", initialShare: .certain(0, .share),
          tokens: routing.tokens, lever: lever, provenance: routing.provenance)
        for source in giving {
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
    let rate = try rate(model, for: workload)
    if !rates.contains(rate) { rates.append(rate) }
    shares.append(
      ModelShare(
        workload: number, rate: rates.firstIndex(of: rate) ?? 0,
        charge: Self.charge(of: workload.channel ?? rate.channel), initialShare: initialShare,
        tokens: tokens, lever: lever, provenance: provenance))
  }

  private func rate(_ model: String, for workload: Workload) throws(MissingRate) -> Rate {
    try scenario.rateCard.rate(
      model: model, scope: workload.scope, channel: workload.channel, having: [.input, .output])
  }

  private static func charge(of channel: Channel) -> ChargeClass {
    switch channel {
    case .aws: .modelsByAWS
    case .marketplace: .modelsThroughMarketplace
    case .providerPlatform: .providerPlatform
    case .direct: .boughtDirect
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
