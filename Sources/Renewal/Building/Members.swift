import Formulas
import Rates

/// The members of every index in one scenario, and what belongs to what.
struct Members {
  /// A workload's part on one model, at one price.
  struct ModelShare {
    var workload: Int
    /// The number of its prices.
    var row: Int
    var charge: ChargeClass
    var initialShare: RangeProduct
    /// Input of a request against the mean request as measured.
    var inputFactor: RangeProduct
    /// Output of a request against the mean request as measured.
    var outputFactor: RangeProduct
    /// The routing or refresh that brings it in; nil for what the workload ran on before.
    var lever: Int?
    var provenance: Provenance
  }

  /// One side of a move that routing or refresh makes.
  struct Move {
    var share: Int
    var source: Int
    var lever: Int
    /// −1 for the side that gives, otherwise the part that the other side gets.
    var part: Double
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
  /// The prices in use.
  private(set) var priceRows: [PriceRow] = []
  private(set) var shares: [ModelShare] = []
  private(set) var moves: [Move] = []
  private(set) var refreshes: [Move] = []
  /// For each workload the number of the frontier model's prices; empty without such a model.
  private(set) var frontierRows: [Int] = []
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

  /// The vendors of models in use, on every channel.
  private(set) var channels: [VendorChannel] = []
  /// The prices in use as each channel that sells the model prices them.
  private(set) var quotes: [Quote] = []

  /// The capacities, and what each may serve.
  private(set) var capacities: [CapacityMember] = []

  /// Finds the members of every index.
  init(_ stated: Scenario) throws(MissingRate) {
    scenario = stated.withNamedRanges()
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
    try addFrontier()
    try addCapacities()
    for vendor in priceRows.map(\.rate.vendor) + scenario.otherAI.map(\.item.vendor)
    where !vendors.contains(vendor) {
      vendors.append(vendor)
    }
    (channels, quotes) = channelsInUse()
    shareLabels = numbered(shares.map(label))
    addApplications()
    let used = Set(shares.map(\.charge))
      .union(capacities.filter { !$0.capacity.isProposed }.map(\.charge))
      .union(scenario.otherAI.map(\.charge))
      .union(scenario.services.map(\.charge))
      .union(plans.isEmpty ? [] : [.savingsPlans])
      .union(plans.contains { $0.upfront.base > 0 } ? [.planUpfront] : [])
      .union(scenario.marketplace.flatMap { [$0.chargeWithBadge, $0.chargeWithoutBadge] })
      .union(scenario.credits.flatMap(\.agreementScope))
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

  /// What a model share is called.
  private func label(_ share: ModelShare) -> String {
    let row = priceRows[share.row]
    let brought = share.lever.map { scenario.levers[$0].kind == .refresh ? "refreshed" : "routed" }
    let threshold = row.isLong ? row.rate.longContextThreshold : nil
    return
      (["\(scenario.workloads[share.workload].id) on \(row.rate.name)"]
      + [threshold.map { "above \($0) tokens" }, brought].compactMap(\.self)).joined(
        separator: ", ")
  }

  /// Context and caching act on all models of a task; batch acts on its own models and their next
  /// generation, where there is a batch price.
  private mutating func addApplications() {
    for (number, lever) in scenario.levers.enumerated() {
      for (share, model) in shares.enumerated()
      where scenario.workloads[model.workload].task == lever.task {
        let application = Application(share: share, lever: number)
        switch lever.kind {
        case .routing, .refresh: break
        case .context: cuts.append(application)
        case .batch: if waits(model) { conversions.append(application) }
        case .caching: caches.append(application)
        }
      }
    }
  }

  private func waits(_ share: ModelShare) -> Bool {
    guard let lever = share.lever else { return true }
    return scenario.levers[lever].kind == .refresh
      && priceRows[share.row].batchPrice(.input) != nil
  }

  // MARK: Building

  /// The number of a price row, which is added where it is new.
  mutating func number(of row: PriceRow) -> Int {
    if let known = priceRows.firstIndex(of: row) { return known }
    priceRows.append(row)
    return priceRows.count - 1
  }

  mutating func append(_ share: ModelShare) { shares.append(share) }

  mutating func append(_ capacity: CapacityMember) { capacities.append(capacity) }

  mutating func appendMove(_ move: Move) { moves.append(move) }

  mutating func appendRefresh(_ move: Move) { refreshes.append(move) }

  /// The frontier model's prices for every workload, on demand and in its own scope.
  private mutating func addFrontier() throws(MissingRate) {
    guard let model = scenario.frontier else { return }
    for workload in scenario.workloads {
      let rate = try scenario.rateCard.rate(
        model: model, scope: workload.scope, channel: nil, having: [.input, .output])
      frontierRows.append(number(of: PriceRow(rate)))
    }
  }
}
