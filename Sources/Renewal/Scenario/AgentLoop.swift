/// What an agent makes of a request: several calls, each of which sends the history again.
public struct AgentLoop: Hashable, Sendable {
  /// Calls to the model that one request takes, at least 1.
  public var steps: ValueRange
  /// Input tokens that each call adds to the history.
  public var stepInput: ValueRange
  /// The share of requests that is sent and billed a second time, 0 to 1.
  public var retries: ValueRange

  /// A loop of calls.
  public init(steps: ValueRange, stepInput: ValueRange, retries: ValueRange) {
    self.steps = steps
    self.stepInput = stepInput
    self.retries = retries
  }
}
