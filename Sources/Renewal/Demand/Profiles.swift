import Formulas

/// Requests and tokens of workloads whose demand is stated by users: moderate ones, heavy ones.
public enum Profiles {
  /// Users in the anchor month.
  public static let users = Input("profile_users", "Users", .count, over: Indexes.profiles)
  /// Requests of one user on a day of work.
  public static let requestsPerDay = Input(
    "profile_requests_per_day", "Requests of a user on a day", .requests, over: Indexes.profiles)
  /// Days of work in a month.
  public static let daysPerMonth = Input(
    "profile_days", "Days of work in a month", .count, over: Indexes.profiles)
  /// Input tokens of a request.
  public static let inputTokens = Input(
    "profile_input_tokens", "Input tokens of a request of the users", .tokensPerRequest,
    over: Indexes.profiles)
  /// Output tokens of a request.
  public static let outputTokens = Input(
    "profile_output_tokens", "Output tokens of a request of the users", .tokensPerRequest,
    over: Indexes.profiles)

  /// Requests in the anchor month.
  public static let requests: Line = Line(
    "profile_requests", "Requests of the users in the anchor month", .requests,
    over: Indexes.profiles
  ) {
    users.value * requestsPerDay.value * daysPerMonth.value
  }

  /// Requests in the anchor month of all profiles of a workload; 0 where it has none.
  public static let requestsOfWorkload: Line = Line(
    "profile_requests_of_workload", "Requests of all users in the anchor month", .requests,
    over: Indexes.workloads
  ) {
    total(requests.value, over: Indexes.profiles)
  }

  /// The part of the workload's requests that the profile sends.
  public static let share: Line = Line(
    "profile_share", "Share of the users in requests", .share, over: Indexes.profiles
  ) {
    ratio(requests.value, to: requestsOfWorkload.value)
  }

  /// What the profile adds to the workload's input tokens of a request.
  public static let inputPart: Line = Line(
    "profile_input_part", "Part of the users in input tokens of a request", .tokensPerRequest,
    over: Indexes.profiles
  ) {
    share.value * inputTokens.value
  }

  /// What the profile adds to the workload's output tokens of a request.
  public static let outputPart: Line = Line(
    "profile_output_part", "Part of the users in output tokens of a request", .tokensPerRequest,
    over: Indexes.profiles
  ) {
    share.value * outputTokens.value
  }
}

extension Workloads {
  /// Requests in the anchor month: those stated, or those of the users.
  public static let anchorRequests: Line = Line(
    "anchor_requests", "Requests in the anchor month, stated or by users", .requests,
    over: Indexes.workloads
  ) {
    measuredRequests.value + Profiles.requestsOfWorkload.value
  }

  /// Input tokens of a request: those stated, or the mean over the users' requests.
  public static let meanInput: Line = Line(
    "mean_input_tokens", "Input tokens of a request, stated or by users", .tokensPerRequest,
    over: Indexes.workloads
  ) {
    inputTokens.value + total(Profiles.inputPart.value, over: Indexes.profiles)
  }

  /// Output tokens of a request: those stated, or the mean over the users' requests.
  public static let meanOutput: Line = Line(
    "mean_output_tokens", "Output tokens of a request, stated or by users", .tokensPerRequest,
    over: Indexes.workloads
  ) {
    outputTokens.value + total(Profiles.outputPart.value, over: Indexes.profiles)
  }
}
