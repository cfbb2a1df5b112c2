/// The clauses of one agreement; nil where its paper says nothing, so that the default holds.
public struct Clauses: Hashable, Sendable {
  /// What sum retires the commitment.
  public var burnBasis: BurnBasis?
  /// The most that Marketplace may retire, as a fraction of the year's commitment.
  public var marketplaceCap: Double?
  /// How a private rate and the headline discount go together.
  public var privateStacking: PrivateStacking?
  /// What is paid for each dollar of shortfall, 0 to 1.
  public var shortfallRate: Double?
  /// What support fees are charged on; nil takes the scenario's support terms.
  public var supportBase: SupportBase?
  /// The fraction of support fees that retires the commitment, 0 to 1.
  public var supportRetires: Double?
  /// The fraction of what credits pay that still retires the commitment, 0 to 1.
  public var creditsRetire: Double?
  /// The charge classes of which the paper speaks.
  public var eligibility: [ChargeClass: Eligibility]

  /// Clauses as they are written; whatever is left out takes its default.
  public init(
    burnBasis: BurnBasis? = nil, marketplaceCap: Double? = nil,
    privateStacking: PrivateStacking? = nil, shortfallRate: Double? = nil,
    supportBase: SupportBase? = nil, supportRetires: Double? = nil, creditsRetire: Double? = nil,
    eligibility: [ChargeClass: Eligibility] = [:]
  ) {
    self.burnBasis = burnBasis
    self.marketplaceCap = marketplaceCap
    self.privateStacking = privateStacking
    self.shortfallRate = shortfallRate
    self.supportBase = supportBase
    self.supportRetires = supportRetires
    self.creditsRetire = creditsRetire
    self.eligibility = eligibility
  }
}

/// The sum that retires the commitment.
public enum BurnBasis: String, CaseIterable, Hashable, Sendable {
  /// After every discount.
  case net
  /// After Savings Plans and private rates, before the headline discount.
  case netOfPlans = "net_of_plans"
  /// At list.
  case gross
}

/// How a private rate and the headline discount go together.
public enum PrivateStacking: String, CaseIterable, Hashable, Sendable {
  /// The private rate stands in the place of the headline discount.
  case replace
  /// The headline discount comes off what the private rate leaves.
  case multiply
}

/// What support fees are charged on.
public enum SupportBase: String, CaseIterable, Hashable, Sendable {
  /// The list cost of native services.
  case gross
  /// Their cost after discounts.
  case net
}
