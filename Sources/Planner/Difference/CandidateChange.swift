import Renewal

/// What a candidate comes to in two scenarios.
public struct CandidateChange: Sendable {
  /// The candidate's key.
  public let id: String
  /// The candidate's name, in the second scenario where it is there.
  public let name: String
  /// What it comes to in the first scenario; nil where it is not there.
  public let from: CandidateOutcome?
  /// What it comes to in the second scenario; nil where it is not there.
  public let to: CandidateOutcome?

  /// What is paid more over the term, in USD; nil where the candidate is not in both.
  public var paid: Double? { difference(\.totalPaid) }
  /// What the present value is more, in USD; nil where the candidate is not in both.
  public var presentValue: Double? { difference(\.presentValue) }
  /// What the effective discount is more, as a share; nil where the candidate is not in both.
  public var effectiveDiscount: Double? { difference(\.effectiveDiscount) }

  /// Whether the candidate comes to the same in both scenarios.
  public var isNone: Bool {
    guard let from, let to else { return false }
    return from.totalPaid == to.totalPaid && from.presentValue == to.presentValue
      && from.effectiveDiscount == to.effectiveDiscount && from.shortfall == to.shortfall
      && from.tax == to.tax
  }

  private func difference(_ measure: (CandidateOutcome) -> Double) -> Double? {
    from.flatMap { from in to.map { measure($0) - measure(from) } }
  }

  /// The candidates of two outcomes, as the second one has them, then those that are gone.
  static func changes(from old: Outcome, to new: Outcome) -> [CandidateChange] {
    new.candidates.map { candidate in
      CandidateChange(
        id: candidate.candidate.id, name: candidate.candidate.name,
        from: old.candidate(candidate.candidate.id), to: candidate)
    }
      + old.candidates.filter { new.candidate($0.candidate.id) == nil }.map {
        CandidateChange(id: $0.candidate.id, name: $0.candidate.name, from: $0, to: nil)
      }
  }
}
