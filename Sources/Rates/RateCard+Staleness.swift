import Formulas

/// When a price is too old to plan with unasked.
public enum Staleness {
  /// The age that a price may have, in days: 90, as providers reprice several times a year.
  public static let limit = 90
}

extension Rate {
  /// How old the rate is on a day, in whole days; negative for a day before its date.
  public func age(on day: Day) -> Int { asOf.days(to: day) }

  /// Whether the rate is older than the limit, in days, on a day.
  public func isStale(on day: Day, limit: Int = Staleness.limit) -> Bool { age(on: day) > limit }
}

extension RateCard {
  /// The rates that are older than the limit, in days, on the scenario's day.
  public func stale(asOf day: Day, limit: Int = Staleness.limit) -> [Rate] {
    rates.filter { $0.isStale(on: day, limit: limit) }
  }
}
