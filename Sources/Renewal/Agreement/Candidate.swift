/// A set of terms that is compared with others: an offer, today's terms, or no agreement at all.
public struct Candidate: Hashable, Sendable, Identifiable {
  /// Why the candidate is among those compared.
  public enum Kind: Hashable, Sendable {
    /// List prices, with no commitment.
    case noAgreement
    /// The agreement in force, continued.
    case todaysTerms
    /// A proposal on the table.
    case offer(Offer.Role)
  }

  /// The candidate's key; unique among those compared.
  public var id: String
  /// The candidate's name; unique among those compared.
  public var name: String
  /// Why it is compared.
  public var kind: Kind
  /// USD promised for each contract year.
  public var commitment: [Double]
  /// The quoted discount of each contract year, 0 to 1.
  public var discount: [Double]
  /// Discounts earned by the size of the commitment.
  public var tiers: [Offer.Tier]
  /// What its paper says.
  public var clauses: Clauses
  /// The support plan held under it.
  public var supportPlan: SupportPlan
  /// Whether existing private rates, credits and the support discount go on.
  public var keepsExistingTerms: Bool
  /// Where its terms were stated.
  public var provenance: Provenance

  /// Whether the candidate can be signed as it stands.
  public var isOffer: Bool {
    switch kind {
    case .noAgreement, .todaysTerms: false
    case .offer: true
    }
  }
}

extension Scenario {
  /// The key of the candidate that has no agreement.
  public static let noAgreement = "no-agreement"
  /// The key of the candidate that continues today's terms.
  public static let todaysTerms = "todays-terms"

  /// The names of the two references, which no offer may have.
  public static let referenceNames = ["No agreement", "Today's terms continued"]

  /// All sets of terms that are compared: the two references first, then the offers.
  public var candidates: [Candidate] {
    let years = contractYears.count
    var candidates = [
      Candidate(
        id: Self.noAgreement, name: Self.referenceNames[0], kind: .noAgreement,
        commitment: Array(repeating: 0, count: years), discount: Array(repeating: 0, count: years),
        tiers: [], clauses: Clauses(), supportPlan: support.planWithoutAgreement,
        keepsExistingTerms: false, provenance: provenance)
    ]
    if let today {
      candidates.append(
        Candidate(
          id: Self.todaysTerms, name: Self.referenceNames[1], kind: .todaysTerms,
          // Its commitment is for twelve months; a contract year of another length has its part.
          commitment: contractYears.map { today.commitment * Double($0.months) / 12 },
          discount: Array(repeating: today.discount, count: years), tiers: [],
          clauses: today.clauses, supportPlan: support.plan, keepsExistingTerms: true,
          provenance: today.provenance))
    }
    return candidates
      + offers.map { offer in
        Candidate(
          id: offer.id, name: offer.name, kind: .offer(offer.role), commitment: offer.commitment,
          discount: offer.discount, tiers: offer.tiers, clauses: offer.clauses,
          supportPlan: support.plan, keepsExistingTerms: true, provenance: offer.provenance)
      }
  }
}
