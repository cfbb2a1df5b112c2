/// By which rule a candidate is recommended once futures are uncertain.
public enum RiskAppetite: Hashable, Sendable {
  /// The least that is paid in the mean of all paths.
  case leastExpectedCost
  /// The least of what each costs more than the cheapest in its worst path.
  case leastRegret
  /// The least expected cost of those whose chance of a shortfall over the term is at most so much,
  /// 0 to 1.
  case chanceOfShortfall(atMost: Double)

  /// The rules that take no number.
  public static let unbounded = [leastExpectedCost, leastRegret]
  /// What the words of a bounded chance start with.
  public static let chance = "chance of shortfall below "

  /// The rule as a scenario states it: `chance of shortfall below 10%`.
  public var words: String {
    switch self {
    case .leastExpectedCost: "least expected cost"
    case .leastRegret: "least regret"
    case .chanceOfShortfall(let most):
      "\(Self.chance)\(ValueRange.plain((most * 1e8).rounded() / 1e6))%"
    }
  }
}
