/// The sum that retires the commitment.
public enum BurnBasis: String, CaseIterable, Hashable, Sendable {
  /// After every discount.
  case net
  /// After Savings Plans and private rates, before the headline discount.
  case netOfPlans = "net_of_plans"
  /// At list.
  case gross
}

/// Where a shortfall is tested.
public enum Window: String, CaseIterable, Hashable, Sendable {
  /// In each contract year.
  case annual
  /// Once, over the whole term.
  case term
  /// In each contract year, and once over the whole term.
  case both
}

/// Which commitment the thresholds of tiers look at.
public enum TierBasis: String, CaseIterable, Hashable, Sendable {
  /// The average commitment of twelve months of the term.
  case annualAverage = "annual_average"
  /// The first contract year's, for twelve months.
  case firstYear = "first_year"
  /// The whole term's.
  case total
  /// Each contract year's own, for twelve months.
  case eachYear = "each_year"
}

/// Whether spend above a higher tier's threshold raises the discount during the term.
public enum Repricing: String, CaseIterable, Hashable, Sendable {
  /// It does not.
  case none
  /// It raises the next contract year's.
  case nextYear = "next_year"
  /// It raises the year's own as well, from its first month on.
  case retroactive
}

/// What a Marketplace cap is a share of.
public enum CapBase: String, CaseIterable, Hashable, Sendable {
  /// The year's commitment.
  case commitment
  /// The year's burn, what Marketplace retires included.
  case burn
}

/// How a private rate and the headline discount go together.
public enum PrivateStacking: String, CaseIterable, Hashable, Sendable {
  /// The headline discount comes off what the private rate leaves.
  case multiply
  /// The private rate stands in the place of the headline discount.
  case replace
  /// Whichever takes more off list, month by month.
  case betterOf = "better_of"
}

/// What support fees are charged on.
public enum SupportBase: String, CaseIterable, Hashable, Sendable {
  /// The list cost of native services.
  case gross
  /// Their cost after discounts.
  case net
}
