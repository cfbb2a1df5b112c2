import Formulas
import Rates

/// One application and one task class, with its model, channel, mode and volumes.
public struct Workload: Hashable, Sendable, Identifiable {
  /// The application that sends the requests.
  public var app: String
  /// The task class, which levers name.
  public var task: String
  /// What the requests run on before any lever; shares add up to 1.
  public var models: [ModelShare]
  /// The price scope that it buys in, such as `us` or `global`.
  public var scope: String
  /// How it is billed; nil takes each model's own channel from the rate card.
  public var channel: Channel?
  /// Whether its tokens are billed on demand or in batch before any lever.
  public var mode: Mode
  /// Requests in the anchor month.
  public var requests: ValueRange
  /// Input tokens of a request.
  public var inputTokens: ValueRange
  /// Output tokens of a request.
  public var outputTokens: ValueRange
  /// How the requests grow from the anchor month on.
  public var growth: Growth
  /// The first month with requests; nil when it already runs.
  public var launch: Month?
  /// The last month with requests; nil when it goes on.
  public var end: Month?
  /// Twelve factors on the requests, January to December; nil when there is no season.
  public var season: [Double]?
  /// The named driver that its uncertain inputs share; nil when it moves alone.
  public var movesWith: String?
  /// Where it was stated.
  public var provenance: Provenance

  /// How tokens are billed: the mode of the rate card.
  public enum Mode: String, CaseIterable, Hashable, Sendable {
    /// Billed by the token as it is used.
    case onDemand = "on_demand"
    /// Billed by the token at the batch price.
    case batch
  }

  /// A slice of the workload on one model, before routing.
  public struct ModelShare: Hashable, Sendable {
    /// The model's identifier on the rate card.
    public var model: String
    /// Its share of the requests, 0 to 1.
    public var share: ValueRange
    /// Tokens for the same text, as a multiple of those that the workload states.
    public var tokens: ValueRange

    /// A share on a model.
    public init(model: String, share: ValueRange, tokens: ValueRange) {
      self.model = model
      self.share = share
      self.tokens = tokens
    }
  }

  /// Application and task, as `app/task`; unique in a scenario.
  public var id: String { "\(app)/\(task)" }

  /// A workload as it was stated.
  public init(
    app: String, task: String, models: [ModelShare], scope: String, channel: Channel? = nil,
    mode: Mode = .onDemand, requests: ValueRange, inputTokens: ValueRange,
    outputTokens: ValueRange, growth: Growth, launch: Month? = nil, end: Month? = nil,
    season: [Double]? = nil, movesWith: String? = nil, provenance: Provenance
  ) {
    self.app = app
    self.task = task
    self.models = models
    self.scope = scope
    self.channel = channel
    self.mode = mode
    self.requests = requests
    self.inputTokens = inputTokens
    self.outputTokens = outputTokens
    self.growth = growth
    self.launch = launch
    self.end = end
    self.season = season
    self.movesWith = movesWith
    self.provenance = provenance
  }
}
