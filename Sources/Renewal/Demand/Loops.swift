import Formulas

/// What agents and retries make of a request: the history is sent again at every step.
public enum Loops {
  /// Calls to the model that one request takes.
  public static let steps = Input(
    "steps", "Model calls of a request", .factor, over: Indexes.loops)
  /// Input tokens that each step adds to the history, which the next one sends again.
  public static let stepInput = Input(
    "step_input", "Input added by each call", .tokensPerRequest, over: Indexes.loops)
  /// The share of requests that is sent and billed a second time.
  public static let retries = Input(
    "retries", "Requests sent again", .share, over: Indexes.loops)

  /// How often what a step adds is sent again: once by the second call, twice by the third.
  public static let repeats: Line = Line(
    "step_repeats", "Calls that send an addition again", .factor, over: Indexes.loops
  ) {
    ratio(steps.value * (steps.value - 1), to: 2)
  }

  /// Input of all calls of a request, sent once.
  public static let loopInput: Line = Line(
    "loop_input", "Input of all calls of a request", .tokensPerRequest, over: Indexes.loops
  ) {
    steps.value * Workloads.meanInput.value + stepInput.value * repeats.value
  }

  /// Input that agents and retries add to the input of a request.
  public static let extraInput: Line = Line(
    "extra_input", "Input added by calls and retries", .tokensPerRequest, over: Indexes.loops
  ) {
    loopInput.value * (1 + retries.value) - Workloads.meanInput.value
  }

  /// Calls that agents and retries add to the one of a request.
  public static let extraCalls: Line = Line(
    "extra_calls", "Calls added to the one of a request", .factor, over: Indexes.loops
  ) {
    steps.value * (1 + retries.value) - 1
  }

  /// Output that agents and retries add to the output of a request.
  public static let extraOutput: Line = Line(
    "extra_output", "Output added by calls and retries", .tokensPerRequest, over: Indexes.loops
  ) {
    Workloads.meanOutput.value * (steps.value * (1 + retries.value) - 1)
  }
}
