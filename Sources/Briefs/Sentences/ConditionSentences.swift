import Renewal

/// The clauses without which something else would be cheaper.
struct ConditionSentences {
  /// One condition, in words.
  struct Condition {
    let name: String
    let words: String
    let worth: String
    let otherwise: String
  }

  let decision: Decision

  private var conditions: [Assessment.ClauseWorth] { decision.recommendation.conditions }

  /// The conditions from the one that is worth most on.
  var all: [Condition] {
    conditions.map { condition in
      Condition(
        name: MarkdownText.escaped(Phrases.capitalized(condition.clause.name)),
        words: MarkdownText.escaped(decision.signed.clauses.words(condition.clause)),
        worth: Money.short(condition.worth), otherwise: otherwise(condition))
    }
  }

  /// What the list of conditions says, or why there is none.
  var summary: String {
    if !conditions.isEmpty {
      return conditions.count == 1
        ? "Only if the paper writes this clause:" : "Only if the paper writes each of these clauses:"
    }
    guard decision.signed.candidate.isOffer else { return "" }
    let written = Clause.all.contains { decision.signed.candidate.clauses.writes($0) }
    return written
      ? "No clause decides it: without any one of them it would still be the cheapest."
      : "It hangs on no clause: the figures take every clause at its default."
  }

  /// What to sign if the clause that matters most is refused; empty without conditions.
  var otherwise: String {
    guard let first = conditions.first, let other = candidate(first) else { return "" }
    let clause = conditions.count == 1 ? "the clause" : "the first of them"
    guard other.candidate.isOffer else {
      return "If AWS refuses \(clause), sign nothing\(difference(other, first))."
    }
    return "If AWS refuses \(clause), sign \(other.named) instead: "
      + "\(other.terms(decision.term))\(difference(other, first))."
  }

  private func otherwise(_ condition: Assessment.ClauseWorth) -> String {
    guard let other = candidate(condition) else { return "" }
    return other.candidate.isOffer ? "sign \(other.named)" : "sign nothing"
  }

  private func candidate(_ condition: Assessment.ClauseWorth) -> CandidateOutcome? {
    decision.outcome.candidate(condition.bestWithout)
  }

  /// What the other costs more; nothing is said where it would lose the clause as well, so that its
  /// cost here is not its cost then.
  private func difference(_ other: CandidateOutcome, _ condition: Assessment.ClauseWorth) -> String {
    guard !other.candidate.clauses.writes(condition.clause) else { return "" }
    let more = Comparison.amount(other.totalPaid - decision.signed.totalPaid)
    return ", \(Money.short(other.totalPaid)) \(decision.term.over), \(more)"
  }
}
