/// What random paths say of a renewal: how likely and how large it is to be wrong with each candidate.
///
/// All candidates and variants are tried on the same draws. Years of a path belong together, so that
/// chances over the term are those of whole paths and never products of years.
public struct Risk: Sendable {
  /// The seed of every draw.
  public let seed: UInt64
  /// The paths that were worked out.
  public let paths: Int
  /// The paths that were asked for; more than `paths` where somebody stopped the work.
  public let askedPaths: Int
  /// The paths on which variants of the demand were tried; at most `paths`.
  public let demandPaths: Int
  /// The ranges that the paths draw.
  public let inputs: [UncertainInput]
  /// The candidates, in the order in which they are compared, then the rungs of the ladder.
  public let candidates: [CandidateRisk]
  /// For each offer, what its commitments multiplied come to.
  public let curves: [CommitmentCurve]
  /// What retires the commitment of the recommended offer, by contract year; of the first offer where
  /// no offer is recommended.
  public let fan: [FanYear]
  /// The one range after the other that moves what the recommended candidate costs.
  public let tornado: Tornado
  /// What each kind of lever does to cost and chances.
  public let levers: [LeverRisk]
  /// What the variants of the file come to.
  public let futures: [FutureRisk]
  /// What clauses do to cost and chances.
  public let clauses: [ClauseRisk]
  /// The draws that the workbook's sheet of risks works on; nil where there is no offer.
  public let draws: PathTable?
  /// What only those who ask want to know.
  public let measures: RiskMeasures

  /// The key of the offer that the fan is of: the one whose draws the workbook holds; nil without one.
  public var fanOffer: String? { draws?.offer }

  /// Whether the work was stopped before all paths were done.
  public var isPartial: Bool { paths < askedPaths }

  /// A candidate's or a rung's risk by its key.
  public func candidate(_ id: String) -> CandidateRisk? {
    candidates.first { $0.candidate == id }
  }

  /// Everything that the paths say.
  public init(
    seed: UInt64, paths: Int, askedPaths: Int, demandPaths: Int, inputs: [UncertainInput],
    candidates: [CandidateRisk], curves: [CommitmentCurve], fan: [FanYear], tornado: Tornado,
    levers: [LeverRisk], futures: [FutureRisk], clauses: [ClauseRisk], draws: PathTable?,
    measures: RiskMeasures
  ) {
    self.seed = seed
    self.paths = paths
    self.askedPaths = askedPaths
    self.demandPaths = demandPaths
    self.inputs = inputs
    self.candidates = candidates
    self.curves = curves
    self.fan = fan
    self.tornado = tornado
    self.levers = levers
    self.futures = futures
    self.clauses = clauses
    self.draws = draws
    self.measures = measures
  }
}
