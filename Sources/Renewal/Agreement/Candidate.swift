import Formulas

/// A set of terms that is compared with others: a paper with its commitments.
public struct Candidate: Hashable, Sendable, Identifiable {
  /// Why the candidate is among those compared.
  public enum Kind: Hashable, Sendable {
    /// List prices, with no commitment.
    case noAgreement
    /// The agreement in force, continued.
    case todaysTerms
    /// A proposal on the table.
    case offer(Offer.Role)
    /// A commitment of the ladder, which nobody has quoted.
    case rung(Rung)
  }

  /// The candidate's key; unique among those compared.
  public var id: String
  /// The candidate's name; unique among those compared.
  public var name: String
  /// Why it is compared.
  public var kind: Kind
  /// USD promised for each contract year.
  public var commitment: [Double]
  /// The least that today's agreement lets the first year's commitment be, in USD.
  public var leastFirstCommitment: Double
  /// In how many contract years today's agreement still holds, before its own paper does.
  public var waitingYears = 0
  /// In how many contract years its agreement ends, where that is not the horizon; it is then signed
  /// anew on the same terms.
  public var length: Int?
  /// The text of its agreement.
  public var paper: Paper

  /// What its paper says.
  public var clauses: Clauses { paper.clauses }
  /// Where its terms were stated.
  public var provenance: Provenance { paper.provenance }

  /// Whether the candidate is a rung of the ladder.
  public var isRung: Bool { rung != nil }

  /// The rung of the ladder that it is; nil for any other candidate.
  public var rung: Rung? {
    switch kind {
    case .noAgreement, .todaysTerms, .offer: nil
    case .rung(let rung): rung
    }
  }

  /// Whether the candidate can be chosen: an offer, or no agreement at all.
  public var isChoice: Bool {
    switch kind {
    case .noAgreement, .offer: true
    case .todaysTerms, .rung: false
    }
  }

  /// Whether the candidate can be signed as it stands.
  public var isOffer: Bool {
    switch kind {
    case .noAgreement, .todaysTerms, .rung: false
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

  /// All sets of terms that are compared: the two references first, then the offers, then the rungs.
  public var candidates: [Candidate] {
    [withoutAgreement] + (today.map { [continued($0)] } ?? []) + offers.map(candidate) + rungs
  }

  /// How many contract years lie within today's agreement; 0 where it has ended by then.
  public var yearsOfToday: Int {
    guard let today else { return 0 }
    return contractYears.count { $0.ends <= today.ends.inMonth }
  }

  /// What today's agreement still asks for in each contract year that lies within it.
  private func remaining(_ today: CurrentAgreement) -> [Double] {
    let windows = contractYears.prefix(yearsOfToday)
    let months = windows.reduce(0) { $0 + $1.months }
    return windows.map { window in
      today.remaining.map { $0 * Double(window.months) / Double(months) }
        ?? today.commitment * Double(window.months) / 12
    }
  }

  private var withoutAgreement: Candidate {
    let kept = today.map(remaining) ?? []
    let rest = contractYears.count - kept.count
    return Candidate(
      id: Self.noAgreement, name: Self.referenceNames[0], kind: .noAgreement,
      commitment: kept + Array(repeating: 0, count: rest), leastFirstCommitment: 0,
      paper: Paper(
        id: Self.noAgreement, name: Self.referenceNames[0],
        discount: kept.map { _ in today?.discount ?? 0 } + Array(repeating: 0, count: rest),
        tiers: [], clauses: kept.isEmpty ? Clauses() : today?.clauses ?? Clauses(),
        supportPlan: support.planWithoutAgreement, keepsExistingTerms: false,
        waitsForToday: !kept.isEmpty, provenance: provenance))
  }

  private func continued(_ today: CurrentAgreement) -> Candidate {
    Candidate(
      id: Self.todaysTerms, name: Self.referenceNames[1], kind: .todaysTerms,
      // Its commitment is for twelve months; a contract year of another length has its part.
      commitment: remaining(today)
        + contractYears.dropFirst(yearsOfToday).map {
          today.commitment * Double($0.months) / 12
        }, leastFirstCommitment: 0,
      paper: Paper(
        id: Self.todaysTerms, name: Self.referenceNames[1],
        discount: contractYears.map { _ in today.discount }, tiers: [], clauses: today.clauses,
        supportPlan: support.plan, keepsExistingTerms: true, waitsForToday: false,
        provenance: today.provenance))
  }

  /// An offer, with today's terms in the contract years before it starts.
  func candidate(_ offer: Offer) -> Candidate {
    let start = offer.starts
    let waiting = contractYears.count { window in start.map { window.ends < $0 } ?? false }
    let kept = Array(today.map(remaining)?.prefix(waiting) ?? [])
    let first = contractYears.dropFirst(waiting).first?.months ?? 12
    return Candidate(
      id: offer.id, name: offer.name, kind: .offer(offer.role),
      commitment: kept + offer.commitment.dropFirst(kept.count),
      leastFirstCommitment: today.map { $0.renewalRatchet * $0.spend * Double(first) / 12 } ?? 0,
      waitingYears: kept.count,
      paper: Paper(
        id: offer.paper ?? offer.id, name: offer.paperName ?? offer.name,
        discount: kept.map { _ in today?.discount ?? 0 } + offer.discount.dropFirst(kept.count),
        tiers: offer.tiers, clauses: offer.clauses, supportPlan: support.plan,
        keepsExistingTerms: true, waitsForToday: false, provenance: offer.provenance))
  }
}
