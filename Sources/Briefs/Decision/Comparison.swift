import Renewal
import Wording

/// The cost of one candidate against another, in words.
enum Comparison {
  /// `$1.2M more than no agreement`, `the same as today's terms`.
  static func words(_ one: CandidateOutcome, against other: CandidateOutcome) -> String {
    let difference = one.totalPaid - other.totalPaid
    if Money.isNothing(difference) { return "the same as \(other.named)" }
    return "\(amount(difference)) than \(other.named)"
  }

  /// `$1.2M more`, `$850k less`; `nothing more` for the same.
  static func amount(_ difference: Double) -> String {
    if Money.isNothing(difference) { return "nothing more" }
    return "\(Money.short(difference.magnitude)) \(difference > 0 ? "more" : "less")"
  }
}
