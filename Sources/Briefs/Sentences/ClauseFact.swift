import Renewal
import Wording

/// The third fact: what the clause that matters most is worth, beside two points of discount.
struct ClauseFact {
  let decision: Decision

  /// The clause, its words and its worth.
  var words: String {
    let worths = decision.assessment.clauses
    guard !worths.isEmpty else {
      return "No offer writes a clause yet, so every clause stands at its default and none has "
        + "a worth to compare."
    }
    guard let clause = matters, let offer = decision.outcome.candidate(clause.offer) else {
      return "No clause that an offer writes saves anything against its default."
    }
    let text = MarkdownText.escaped(offer.clauses.words(clause.clause))
    return Phrases.paragraph([
      "The clause that matters most, on \(offer.named): \u{201C}\(text)\u{201D}.",
      "It is worth \(Money.short(clause.worth)) \(decision.term.over)\(comparison(clause)).",
    ])
  }

  /// The clause of the paper to sign that is worth most, or of any other paper.
  private var matters: Assessment.ClauseWorth? {
    let worths = decision.assessment.clauses.filter { $0.worth > 0.5 }
    let own = worths.filter { $0.offer == decision.signed.candidate.id }
    return (own.isEmpty ? worths : own).max { $0.worth < $1.worth }
  }

  private func comparison(_ clause: Assessment.ClauseWorth) -> String {
    let points = decision.assessment.twoPoints[clause.offer] ?? 0
    guard !Money.isNothing(points) else {
      return ", where two more points of discount are worth nothing"
    }
    return Phrases.times(clause.worth, points).map {
      ", \($0) what two more points of discount are worth there"
    } ?? ""
  }
}
