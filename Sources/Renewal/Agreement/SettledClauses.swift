/// A candidate's clauses with every default filled in: the reading worse for the buyer.
public struct SettledClauses: Hashable, Sendable {
  /// What sum retires the commitment.
  public let burnBasis: BurnBasis
  /// The most that Marketplace may retire, against the year's commitment.
  public let marketplaceCap: Double
  /// How a private rate and the headline discount go together.
  public let privateStacking: PrivateStacking
  /// What is paid for each dollar of shortfall.
  public let shortfallRate: Double
  /// What support fees are charged on.
  public let supportBase: SupportBase
  /// The fraction of support fees that retires the commitment.
  public let supportRetires: Double
  /// The fraction of what credits pay that still retires the commitment.
  public let creditsRetire: Double
  /// Whether existing private rates, credits and the support discount go on.
  public let keepsExistingTerms: Bool
  private let written: [ChargeClass: Eligibility]

  /// Fills in what the candidate's paper leaves out.
  public init(_ candidate: Candidate, support: Support) {
    let clauses = candidate.clauses
    burnBasis = clauses.burnBasis ?? .net
    marketplaceCap = clauses.marketplaceCap ?? 0.25
    privateStacking = clauses.privateStacking ?? .replace
    shortfallRate = clauses.shortfallRate ?? 1
    supportBase = clauses.supportBase ?? support.base
    supportRetires = clauses.supportRetires ?? 0
    creditsRetire = clauses.creditsRetire ?? 0
    keepsExistingTerms = candidate.keepsExistingTerms
    written = clauses.eligibility
  }

  /// How a charge class earns and retires.
  public func eligibility(of charge: ChargeClass) -> Eligibility {
    written[charge] ?? .standard(for: charge)
  }
}
