/// By which rule a candidate is recommended once futures are uncertain.
public enum RiskAppetite: Hashable, Sendable {
  /// The least that is paid in the mean of all paths.
  case leastExpectedCost
  /// The least of what each costs more than the cheapest in its worst path.
  case leastRegret
  /// The least expected cost of those whose chance of a shortfall over the term is at most so much,
  /// 0 to 1.
  case chanceOfShortfall(atMost: Double)
}
