import Formulas
import Projection
import Renewal

/// The paths of a plan, worked out once: what every candidate comes to in the plan's own future, in
/// those without or with a clause, and in other demand.
struct RiskSurvey {
  let plan: Plan
  let options: PathOptions
  let seed: UInt64
  let askedPaths: Int
  /// The ranges that the paths draw.
  let inputs: [UncertainInput]
  let model: PathModel
  let values: PathValues
  /// The candidates and rungs, in their order.
  let candidates: [CandidateQuantities]
  /// The offers' sizes and years, by the candidates' numbers.
  let sizes: [OfferSizes]
  let tables: [OfferTable]
  let contractFutures: [ContractFuture]
  let demandFutures: [DemandFuture]

  /// The most paths on which other demand is tried.
  private static let mostDemandPaths = 2_000
  /// The paths that a workbook holds.
  static let tablePaths = 1_000

  /// The paths on which other demand is tried.
  var demandPaths: Int { min(values.paths, Self.mostDemandPaths) }

  /// Works out the paths of a plan; nil where nothing is uncertain, or no paths are wanted.
  ///
  /// - Parameter isWhole: whether variants, sizes and tables are wanted beside the candidates.
  init?(_ plan: Plan, _ options: PathOptions, isWhole: Bool) throws {
    let scenario = plan.renewal.scenario
    askedPaths = options.paths ?? scenario.paths
    guard askedPaths > 0, plan.renewal.isUncertain else { return nil }
    let ranges = scenario.uncertainInputs
    var model = plan.pathModel
    let years = scenario.contractYears.count
    var candidates: [CandidateQuantities] = []
    for number in plan.renewal.candidates.indices {
      candidates.append(CandidateQuantities(number, years: years, in: .own, of: &model))
    }
    var sizes: [OfferSizes] = []
    var tables: [OfferTable] = []
    let offers = plan.renewal.candidates.indices.filter { plan.renewal.candidates[$0].isOffer }
    for offer in offers where isWhole {
      if let found = OfferSizes(offer, of: plan, &model) { sizes.append(found) }
      tables.append(OfferTable(offer, of: plan, &model))
    }
    contractFutures = try ContractFuture.all(of: plan, withAsks: isWhole, &model)
    demandFutures = isWhole ? try DemandFuture.all(of: plan, &model) : []
    values = model.run(
      [
        PathRequest(
          candidates.flatMap(\.all) + sizes.flatMap(\.all) + tables.flatMap(\.eligibleSpend)
            + contractFutures.flatMap(\.all), paths: askedPaths),
        PathRequest(
          demandFutures.flatMap(\.all), paths: min(askedPaths, Self.mostDemandPaths)),
        PathRequest(tables.flatMap(\.all), paths: min(askedPaths, Self.tablePaths)),
      ].filter { !$0.quantities.isEmpty }, seed: options.seed ?? scenario.seed,
      threads: options.threads, watch: options.watch)
    if values.paths < min(askedPaths, TooFewPaths.least) {
      throw TooFewPaths(done: values.paths, asked: askedPaths)
    }
    let drawn = Set(model.drawnNames)
    inputs = ranges.filter { drawn.contains($0.name) }
    seed = options.seed ?? scenario.seed
    self.plan = plan
    self.options = options
    self.candidates = candidates
    self.sizes = sizes
    self.tables = tables
    self.model = model
  }
}
