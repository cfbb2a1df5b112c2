import Renewal

/// The way from what a candidate pays in one scenario to what it pays in another, cause by cause.
public struct Bridge: Sendable {
  /// The candidate's key.
  public let candidate: String
  /// The candidate's name in the second scenario.
  public let name: String
  /// What it comes to in the first scenario.
  public let from: Totals
  /// What it comes to in the second scenario.
  public let to: Totals
  /// The steps, in the order in which they are taken; together they make the whole difference.
  public let steps: [Step]

  /// What a candidate comes to over the term.
  public struct Totals: Hashable, Sendable {
    /// Everything paid, in USD.
    public let paid: Double
    /// What it is worth at the start of the term, in USD.
    public let presentValue: Double
  }

  /// One step of the way.
  public struct Step: Hashable, Sendable {
    /// The causes that move in it: more than one where they make sense only together, none for what
    /// no cause explains.
    public let causes: [Cause]
    /// The keys of the clauses that move in it; empty where a whole part moves.
    public let clauses: [String]
    /// What moves, as people read it.
    public let name: String
    /// What it comes to before the step.
    public let before: Totals
    /// What it comes to after the step.
    public let after: Totals

    /// What is paid more after the step, in USD; negative where less is.
    public var paid: Double { after.paid - before.paid }
    /// What the present value is more after the step, in USD.
    public var presentValue: Double { after.presentValue - before.presentValue }
  }
}

extension Bridge.Totals {
  init(_ outcome: CandidateOutcome) {
    paid = outcome.totalPaid
    presentValue = outcome.presentValue
  }

  /// Whether both are numbers.
  var areFinite: Bool { paid.isFinite && presentValue.isFinite }

  /// Whether two totals are the same, to half a cent.
  func isNear(_ other: Bridge.Totals) -> Bool {
    let gap = max((paid - other.paid).magnitude, (presentValue - other.presentValue).magnitude)
    return gap <= 0.005
  }
}
