import Renewal

/// The candidates of a renewal side by side, in the base case.
public struct ComparisonReport: Sendable {
  /// The scenario's name.
  public let scenario: String
  /// The seed of its random draws.
  public let seed: UInt64
  /// The first and last month of each contract year, as `2027-01`.
  public let contractYears: [(starts: String, ends: String)]
  /// AI at list, from what it would cost without levers to what it costs with them.
  public let cascade: [Outcome.CascadeStep]
  /// The candidates, in the order in which they are compared; asked-for commitments come last.
  public let rows: [Row]
  /// The offer whose terms the asked-for commitments take; nil where none was asked for.
  public let like: Offer?
  /// The clauses on which the recommendation hangs, in words.
  public let conditions: [String]
  /// The name of what is recommended when they are refused; nil where it hangs on none.
  public let otherwise: String?

  /// One candidate.
  public struct Row: Sendable {
    /// What it comes to with every lever.
    public let outcome: CandidateOutcome
    /// Everything paid over the term without any lever, in USD.
    public let paidUnrouted: Double
    /// What it costs less than today's terms continued, in USD; nil where there are none.
    public let savingAgainstToday: Double?
    /// Why it is compared.
    public let kind: Kind
    /// Whether it costs least of what can be signed as it stands.
    public let isRecommended: Bool
    /// The clauses that the candidate's paper leaves to their defaults, by name.
    public let defaultedClauses: [String]

    /// The candidate's terms.
    public var candidate: Candidate { outcome.candidate }
  }

  /// Why a candidate is compared.
  public enum Kind: Hashable, Sendable {
    /// One of the scenario's own.
    case stated(Candidate.Kind)
    /// A commitment that was asked for, on the terms of an offer; nobody has quoted it.
    case unquoted
  }
}

extension ComparisonReport.Kind {
  /// The kind as programs read it.
  var key: String {
    switch self {
    case .stated(.noAgreement): "no_agreement"
    case .stated(.todaysTerms): "todays_terms"
    case .stated(.offer(let role)): role.rawValue
    case .unquoted: "unquoted"
    }
  }
}
