import Formulas

/// One proposal of an agreement's terms.
public struct Offer: Hashable, Sendable, Identifiable {
  /// What the offer is to the negotiation.
  public enum Role: String, CaseIterable, Hashable, Sendable {
    /// Quoted by AWS.
    case quoted
    /// What the company asks for.
    case counter
    /// The least that the company would still sign.
    case walkAway = "walk_away"
    /// A short agreement that buys time.
    case bridge
  }

  /// The offer's key; unique in a scenario.
  public var id: String
  /// The offer's name.
  public var name: String
  /// What the offer is to the negotiation.
  public var role: Role
  /// USD promised for each contract year.
  public var commitment: [Double]
  /// The headline discount of each contract year, 0 to 1; what tiers grant comes on top.
  public var discount: [Double]
  /// Discounts that are earned by the size of a year's commitment, by rising thresholds.
  public var tiers: [Tier]
  /// What its paper says.
  public var clauses: Clauses
  /// Where it was stated; its source is who quoted it, and when.
  public var provenance: Provenance

  /// A level of commitment and the discount it earns.
  public struct Tier: Hashable, Sendable {
    /// The year's commitment from which the discount holds, in USD.
    public var from: Double
    /// The headline discount from there on, 0 to 1.
    public var discount: Double

    /// A tier that starts at a commitment.
    public init(from: Double, discount: Double) {
      self.from = from
      self.discount = discount
    }
  }

  /// An offer as it was stated.
  public init(
    id: String, name: String, role: Role, commitment: [Double], discount: [Double],
    tiers: [Tier] = [], clauses: Clauses = Clauses(), provenance: Provenance
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.commitment = commitment
    self.discount = discount
    self.tiers = tiers
    self.clauses = clauses
    self.provenance = provenance
  }
}

/// The agreement that is in force today.
public struct CurrentAgreement: Hashable, Sendable {
  /// USD promised for a contract year.
  public var commitment: Double
  /// Its headline discount, 0 to 1.
  public var discount: Double
  /// Its last day.
  public var ends: Day
  /// What its paper says.
  public var clauses: Clauses
  /// Where it was stated.
  public var provenance: Provenance

  /// The agreement as it was stated.
  public init(
    commitment: Double, discount: Double, ends: Day, clauses: Clauses = Clauses(),
    provenance: Provenance
  ) {
    self.commitment = commitment
    self.discount = discount
    self.ends = ends
    self.clauses = clauses
    self.provenance = provenance
  }
}
