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
  /// How its tokens are sold before any lever.
  public var mode: Mode
  /// Requests above the lengths from which models cost more; none where all are short.
  public var longRequests: [LongRequests]
  /// What agents and retries make of a request; nil where it is one call.
  public var loop: AgentLoop?
  /// Requests in the anchor month; of no meaning where users state them.
  public var requests: ValueRange
  /// Input tokens of a request; of no meaning where users state them.
  public var inputTokens: ValueRange
  /// Output tokens of a request; of no meaning where users state them.
  public var outputTokens: ValueRange
  /// The users who state requests and tokens; empty where these are stated by themselves.
  public var profiles: [UserProfile]
  /// Days of work in a month, for the users; nil where the usual number stands.
  public var daysPerMonth: ValueRange?
  /// How the requests grow from the anchor month on.
  public var growth: Growth
  /// The first month with requests; nil when it already runs.
  public var launch: Month?
  /// The last month with requests; nil when it goes on.
  public var end: Month?
  /// Twelve factors on the requests, January to December; nil when there is no season.
  public var season: [Double]?
  /// The drivers that its ranges move with; none when it moves alone.
  public var loadings: [Loading]
  /// Where it was stated.
  public var provenance: Provenance

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

  /// A part of the requests that pays one price for its length.
  public struct LengthPart: Hashable, Sendable {
    /// Whether its requests are above the threshold.
    public var isLong: Bool
    /// Its share of the requests, 0 to 1.
    public var share: Double
    /// Its mean input against that of all requests.
    public var input: Double
    /// Its mean output against that of all requests.
    public var output: Double
  }

  /// The requests below and above the length from which a model costs more; one part where all are
  /// short or where length does not matter.
  public func lengths(threshold: Int?) -> [LengthPart] {
    let whole = LengthPart(isLong: false, share: 1, input: 1, output: 1)
    guard let threshold, let long = longRequests.first(where: { $0.above == threshold }),
      long.share > 0, baseInput > 0
    else { return [whole] }
    let input = long.inputTokens / baseInput
    let mean = baseOutput
    let output = mean > 0 ? (long.outputTokens ?? mean) / mean : 1
    let above = LengthPart(isLong: true, share: long.share, input: input, output: output)
    guard long.share < 1 else { return [above] }
    let rest = 1 - long.share
    return [
      LengthPart(
        isLong: false, share: rest, input: (1 - long.share * input) / rest,
        output: (1 - long.share * output) / rest), above,
    ]
  }

  /// Application and task, as `app/task`; unique in a scenario.
  public var id: String { "\(app)/\(task)" }

  /// A workload as it was stated.
  public init(
    app: String, task: String, models: [ModelShare], scope: String, channel: Channel? = nil,
    mode: Mode = .onDemand, longRequests: [LongRequests] = [], loop: AgentLoop? = nil,
    requests: ValueRange, inputTokens: ValueRange, outputTokens: ValueRange,
    profiles: [UserProfile] = [], daysPerMonth: ValueRange? = nil, growth: Growth,
    launch: Month? = nil, end: Month? = nil,
    season: [Double]? = nil, loadings: [Loading] = [], provenance: Provenance
  ) {
    self.app = app
    self.task = task
    self.models = models
    self.scope = scope
    self.channel = channel
    self.mode = mode
    self.longRequests = longRequests
    self.loop = loop
    self.requests = requests
    self.inputTokens = inputTokens
    self.outputTokens = outputTokens
    self.profiles = profiles
    self.daysPerMonth = daysPerMonth
    self.growth = growth
    self.launch = launch
    self.end = end
    self.season = season
    self.loadings = loadings
    self.provenance = provenance
  }
}
