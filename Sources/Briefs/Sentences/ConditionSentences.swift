import Renewal
import Wording

/// The clauses without which something else would be cheaper.
struct ConditionSentences {
  /// One condition, in words.
  struct Condition {
    let name: String
    let words: String
    let worth: String
    /// What to do without it; empty where the sentence below the list says it for all.
    let otherwise: String
  }

  let decision: Decision

  private var conditions: [Assessment.ClauseWorth] { decision.recommendation.conditions }

  /// What is cheapest without any one of the clauses; nil where that depends on the clause.
  private var commonAlternative: CandidateOutcome? {
    let alternatives = Set(conditions.map(\.bestWithout))
    return alternatives.count == 1 ? alternatives.first.flatMap(decision.outcome.candidate) : nil
  }

  private var risk: String { ContestedPoint(decision: decision).risk }

  /// The conditions from the one that is worth most on.
  var all: [Condition] {
    conditions.map { condition in
      Condition(
        name: MarkdownText.escaped(Phrases.capitalized(condition.clause.named)),
        words: MarkdownText.escaped(decision.signed.clauses.words(condition.clause)),
        worth: Money.short(condition.worth), otherwise: otherwise(condition))
    }
  }

  /// What the list of conditions says, or why there is none.
  var summary: String {
    if !conditions.isEmpty {
      return conditions.count == 1
        ? "Only if the paper writes this clause:"
        : "Only if the paper writes each of these clauses:"
    }
    guard decision.signed.candidate.isOffer else { return "" }
    let written = Clause.all.contains { decision.signed.candidate.clauses.writes($0) }
    return Phrases.paragraph([
      written
        ? "No clause decides it: without any one of them it would still be the "
          + "\(decision.risk == nil ? "cheapest" : "choice")."
        : "It hangs on no clause: the figures take every clause at its default.", risk,
    ])
  }

  /// What to sign if a clause is refused; empty without conditions, and where it depends on which.
  var otherwise: String {
    guard !conditions.isEmpty else { return "" }
    guard let other = commonAlternative else { return risk }
    let refused = "If AWS refuses \(conditions.count == 1 ? "the clause" : "one of them")"
    return other.candidate.isOffer
      ? Phrases.paragraph([
        "\(refused), sign \(other.named) instead: \(other.terms(decision.term)).", bill(other),
        risk,
      ]) : Phrases.paragraph(["\(refused), sign nothing.", bill(other), risk])
  }

  private func otherwise(_ condition: Assessment.ClauseWorth) -> String {
    guard commonAlternative == nil, let other = decision.outcome.candidate(condition.bestWithout)
    else { return "" }
    return other.candidate.isOffer ? "sign \(other.named)" : "sign nothing"
  }

  /// What the other comes to; nothing is said where it would lose a clause as well, so that its
  /// cost here is not its cost then.
  private func bill(_ other: CandidateOutcome) -> String {
    guard !conditions.contains(where: { other.candidate.clauses.writes($0.clause) }) else {
      return ""
    }
    let more = Comparison.amount(other.totalPaid - decision.signed.totalPaid)
    return "The bill then comes to \(Money.short(other.totalPaid)) \(decision.term.over), \(more)."
  }
}
