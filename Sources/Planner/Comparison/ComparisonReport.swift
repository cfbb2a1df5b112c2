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
  /// The candidates, in the order in which they are compared; the rungs of the ladder come last.
  public let rows: [Row]
  /// What the ladder comes to; nil where there is none.
  public let ladder: Assessment.LadderFindings?
  /// What the tiers of offers come to.
  public let cliffs: [Assessment.TierCliff]
  /// What the figures of paths rest on; nil where there are none.
  public let paths: Paths?
  /// The risk appetite that was not applied, because there were no paths; nil where nothing is uncertain.
  let unusedAppetite: String?
  /// The clauses on which the recommendation hangs, in words.
  public let conditions: [String]
  /// The name of what is recommended when they are refused; nil where it hangs on none.
  public let otherwise: String?
  /// The demand cases over which regret is taken.
  public let demandCases: [String]
  /// How many sizes of the ladder were left out, because no paper allows them.
  public let refusedRungs: Int
  /// What the candidates are called, by key.
  let names: [String: String]

  /// The random paths behind the figures of candidates.
  public struct Paths: Sendable {
    /// The paths that were worked out.
    public let count: Int
    /// The paths that were asked for.
    public let asked: Int
    /// The seed of their draws.
    public let seed: UInt64
    /// The ranges that they draw.
    public let ranges: Int
    /// The growths that wander.
    public let wandering: Int
    /// The events that may happen or not.
    public let events: Int
    /// By which rule a candidate is recommended.
    public let appetite: RiskAppetite
    /// What the candidates come to, by key.
    let figures: [String: CandidateRisk]

    /// What they draw, in words.
    var drawn: String {
      let parts = [
        (ranges, "range", "ranges"), (wandering, "growth that wanders", "growths that wander"),
        (events, "event", "events"),
      ]
      return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
        .joined(separator: ", ")
    }
  }

  /// One candidate.
  public struct Row: Sendable {
    /// What it comes to with every lever.
    public let outcome: CandidateOutcome
    /// Everything paid over the term without any lever, in USD.
    public let paidUnrouted: Double
    /// What it costs less than today's terms continued, in USD; nil where there are none.
    public let savingAgainstToday: Double?
    /// What it costs more than the cheapest that can be chosen, for a rung also of all rungs, in the
    /// worst of the demand cases, in USD; nil where it was not compared.
    public let maxRegret: Double?
    /// What it comes to as a rung of the ladder; nil for any other candidate.
    public let finding: Assessment.RungFinding?
    /// What it comes to on random paths; nil where there are none.
    public let risk: CandidateRisk?
    /// Whether it is the best of what can be chosen.
    public let isRecommended: Bool
    /// The clauses that the candidate's paper leaves to their defaults, by name.
    public let defaultedClauses: [String]

    /// The candidate's terms.
    public var candidate: Candidate { outcome.candidate }
  }
}

extension Candidate.Kind {
  /// The kind as programs read it.
  var key: String {
    switch self {
    case .noAgreement: "no_agreement"
    case .todaysTerms: "todays_terms"
    case .offer(let role): role.rawValue
    case .rung: "unquoted"
    }
  }
}
