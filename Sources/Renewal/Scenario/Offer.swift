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
  /// Discounts that are earned by the size of the commitment, by rising thresholds.
  public var tiers: [Tier]
  /// What its paper says.
  public var clauses: Clauses
  /// The month in which it starts, where today's agreement runs on until then; nil where it
  /// replaces what is left of today's agreement.
  public var starts: Month?
  /// The key of the paper that it is on, shared by all its sizes; nil for a paper of its own.
  public var paper: String?
  /// The name of that paper; nil for the offer's own name.
  public var paperName: String?
  /// Where it was stated; its source is who quoted it, and when.
  public var provenance: Provenance

  /// A level of commitment and the discount it earns.
  public struct Tier: Hashable, Sendable {
    /// The commitment from which the discount holds, in USD.
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
    tiers: [Tier] = [], clauses: Clauses = Clauses(), starts: Month? = nil,
    paper: String? = nil, paperName: String? = nil, provenance: Provenance
  ) {
    self.starts = starts
    self.paper = paper
    self.paperName = paperName
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
  /// USD that are left of its commitment for the months of it that lie in the term; nil for a
  /// twelfth of the commitment for each of them.
  public var remaining: Double?
  /// The share of `spend` below which no new agreement's first commitment may lie, from 0.
  public var renewalRatchet: Double
  /// What was spent under it in its last twelve months, in USD.
  public var spend: Double
  /// What its paper says.
  public var clauses: Clauses
  /// Where it was stated.
  public var provenance: Provenance

  /// The agreement as it was stated.
  public init(
    commitment: Double, discount: Double, ends: Day, remaining: Double? = nil,
    renewalRatchet: Double = 0, spend: Double = 0, clauses: Clauses = Clauses(),
    provenance: Provenance
  ) {
    self.remaining = remaining
    self.renewalRatchet = renewalRatchet
    self.spend = spend
    self.commitment = commitment
    self.discount = discount
    self.ends = ends
    self.clauses = clauses
    self.provenance = provenance
  }
}
