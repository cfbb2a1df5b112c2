/// Users of a workload who use it alike: moderate ones, heavy ones.
public struct UserProfile: Hashable, Sendable {
  /// What they are called; unique within a workload.
  public var name: String
  /// How many there are in the anchor month.
  public var users: ValueRange
  /// Requests of one of them on a day of work.
  public var requestsPerDay: ValueRange
  /// Input tokens of a request.
  public var inputTokens: ValueRange
  /// Output tokens of a request.
  public var outputTokens: ValueRange

  /// Users as they were stated.
  public init(
    name: String, users: ValueRange, requestsPerDay: ValueRange, inputTokens: ValueRange,
    outputTokens: ValueRange
  ) {
    self.name = name
    self.users = users
    self.requestsPerDay = requestsPerDay
    self.inputTokens = inputTokens
    self.outputTokens = outputTokens
  }

  /// The days of work in a month where a scenario does not say: a twelfth of the 250 of a year, which
  /// are 52.2 weeks of five days less the 11 holidays of the US government.
  public static let usualDays = 21.0
}

extension [UserProfile] {
  /// Input tokens of a request, as the mean over all requests; 0 where nobody sends any.
  public var meanInput: Double { mean(\.inputTokens.base) }

  /// Output tokens of a request, as the mean over all requests; 0 where nobody sends any.
  public var meanOutput: Double { mean(\.outputTokens.base) }

  private func mean(_ tokens: (UserProfile) -> Double) -> Double {
    func requests(_ profile: UserProfile) -> Double {
      profile.users.base * profile.requestsPerDay.base
    }
    let all = reduce(0) { $0 + requests($1) }
    return all > 0 ? reduce(0) { $0 + requests($1) * tokens($1) } / all : 0
  }
}

extension Workload {
  /// Days of work in a month, as stated or as usual.
  public var days: ValueRange { daysPerMonth ?? .certain(UserProfile.usualDays) }

  /// Requests in the anchor month: those stated, or those of the profiles, at their base.
  public var baseRequests: Double {
    profiles.isEmpty
      ? requests.base
      : profiles.reduce(0) { $0 + $1.users.base * $1.requestsPerDay.base * days.base }
  }

  /// Input tokens of a request: those stated, or the mean over the users' requests, at their base.
  public var baseInput: Double { profiles.isEmpty ? inputTokens.base : profiles.meanInput }

  /// Output tokens of a request: those stated, or the mean over the users' requests, at their base.
  public var baseOutput: Double { profiles.isEmpty ? outputTokens.base : profiles.meanOutput }

  /// Everything that may be stated as a range of how much is asked.
  public var volumes: [ValueRange] {
    profiles.isEmpty
      ? [requests, inputTokens, outputTokens]
      : [days]
        + profiles.flatMap { [$0.users, $0.requestsPerDay, $0.inputTokens, $0.outputTokens] }
  }
}
