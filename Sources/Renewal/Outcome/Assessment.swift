/// What a renewal is decided on: the base case, what would change it, and what each change is worth.
public struct Assessment: Sendable {
  /// The scenario as it stands, with its levers.
  public let routed: Outcome
  /// The scenario without any lever.
  public let unrouted: Outcome
  /// What each kind of lever saves, in the order in which they act.
  public let levers: [LeverWorth]
  /// What each clause that an offer writes is worth to that offer.
  public let clauses: [ClauseWorth]
  /// What two more points of discount are worth to each offer, by its key, in USD over the term.
  public let twoPoints: [String: Double]
  /// Other views of the future and of the paper.
  public let views: [View]
  /// What to sign.
  public let recommendation: Recommendation

  /// What one kind of lever saves.
  public struct LeverWorth: Sendable {
    /// The kind.
    public let kind: Lever.Kind
    /// Saved in list cost over the term, in USD; negative where the lever adds.
    public let listSaved: Double
    /// Kept in cash over the term by each candidate, by its key, in USD.
    public let cashKept: [String: Double]
    /// The same where papers that say nothing of models billed through Marketplace are read so that
    /// these retire in full: then what a lever saves may be lost to the shortfall.
    public let cashKeptInFull: [String: Double]

    /// What a kind saves in list, and what each candidate keeps.
    public init(
      kind: Lever.Kind, listSaved: Double, cashKept: [String: Double],
      cashKeptInFull: [String: Double]
    ) {
      self.kind = kind
      self.listSaved = listSaved
      self.cashKept = cashKept
      self.cashKeptInFull = cashKeptInFull
    }
  }

  /// What a clause is worth to one offer.
  public struct ClauseWorth: Sendable {
    /// The offer's key.
    public let offer: String
    /// The clause.
    public let clause: Clause
    /// Paid without the clause less paid with it, over the term, in USD.
    public let worth: Double
    /// The candidate that would be cheapest if no offer had the clause.
    public let bestWithout: String

    /// What a clause is worth to an offer.
    public init(offer: String, clause: Clause, worth: Double, bestWithout: String) {
      self.offer = offer
      self.clause = clause
      self.worth = worth
      self.bestWithout = bestWithout
    }
  }

  /// One other view.
  public struct View: Sendable {
    /// The view of the future, as the file names it; nil for the scenario's own.
    public let future: String?
    /// The charge class that the paper leaves open, and how it is read; nil for the default.
    public let reading: Reading?
    /// What it comes to.
    public let outcome: Outcome
    /// The cheapest candidate of those that can be chosen.
    public let best: String

    /// What a future and a reading come to.
    public init(future: String?, reading: Reading?, outcome: Outcome, best: String) {
      self.future = future
      self.reading = reading
      self.outcome = outcome
      self.best = best
    }
  }

  /// What to sign, and why.
  public struct Recommendation: Sendable {
    /// The candidate that costs least over the term, of those that can be chosen.
    public let sign: String
    /// The clauses without which another candidate would cost less.
    public let conditions: [ClauseWorth]
    /// What to sign if the conditions are refused; nil where there are none.
    public let otherwise: String?
    /// The dearest offer that AWS has quoted, if it is not the one to sign.
    public let refuse: String?
    /// What that offer costs more over the term, in USD.
    public let refusedCost: Double
    /// What signing saves against today's terms continued, in USD; nil where there are none.
    public let savingAgainstToday: Double?
  }

  /// Everything from its parts.
  public init(
    routed: Outcome, unrouted: Outcome, levers: [LeverWorth], clauses: [ClauseWorth],
    twoPoints: [String: Double], views: [View], recommendation: Recommendation
  ) {
    self.routed = routed
    self.unrouted = unrouted
    self.levers = levers
    self.clauses = clauses
    self.twoPoints = twoPoints
    self.views = views
    self.recommendation = recommendation
  }
}

extension Outcome {
  /// The candidates that can be chosen: the offers, and no agreement at all.
  public var choices: [CandidateOutcome] {
    candidates.filter { choice in
      switch choice.candidate.kind {
      case .noAgreement, .offer: true
      case .todaysTerms: false
      }
    }
  }

  /// The least that any choice costs over the term, in USD.
  public var leastPaid: Double { choices.map(\.totalPaid).min() ?? 0 }

  /// Whether a choice costs no more than the cheapest, to half a cent.
  public func isLeast(_ choice: CandidateOutcome) -> Bool {
    choice.totalPaid - leastPaid <= 0.005
  }

  /// The key of the choice that costs least over the term; the first of equals.
  public var best: String {
    choices.first { isLeast($0) }?.candidate.id ?? Scenario.noAgreement
  }
}

extension Assessment.Recommendation {
  /// Chooses what costs least, and names the clauses that the choice hangs on.
  ///
  /// - Parameters:
  ///   - outcome: what the candidates come to.
  ///   - clauses: what the clauses of the offers are worth.
  ///   - without: what the candidates come to if no offer has any of some clauses.
  public init(
    _ outcome: Outcome, clauses: [Assessment.ClauseWorth], without: ([Clause]) throws -> Outcome
  ) rethrows {
    let best = outcome.best
    sign = best
    conditions = clauses.filter { $0.offer == best && $0.bestWithout != best }
      .sorted { $0.worth > $1.worth }
    otherwise = conditions.isEmpty ? nil : try without(conditions.map(\.clause)).best
    let paid = outcome.candidate(best)?.totalPaid ?? 0
    let dearer = outcome.candidates.filter {
      $0.candidate.kind == .offer(.quoted) && !outcome.isLeast($0)
    }
    let dearest = dearer.max { $0.totalPaid < $1.totalPaid }
    refuse = dearest?.candidate.id
    refusedCost = (dearest?.totalPaid ?? paid) - paid
    savingAgainstToday = outcome.candidate(Scenario.todaysTerms).map { $0.totalPaid - paid }
  }
}
