import Renewal
import Wording

/// What to ask for first, what not to ask for, and what is not worth the breath.
struct AskSentences {
  let decision: Decision

  private var list: AskList { AskList(decision: decision) }

  /// The three asks that are worth most on the paper to ask on; empty without an offer.
  var top: String {
    guard let paper = decision.paperToAsk else { return "" }
    let id = paper.candidate.id
    let asks = list.ranked(list.asks.filter { ($0.worths[id] ?? 0) > 0.5 }).prefix(3)
    guard !asks.isEmpty else {
      return "Nothing that buyers usually ask for would save anything on \(paper.named)."
    }
    let worths = asks.map { "\($0.named) (\(Money.short($0.worths[id] ?? 0)))" }
    let most = asks.count == 1 ? "Worth asking for" : "Worth most"
    return "\(most) of what \(paper.named) does not write yet, \(decision.term.over): "
      + "\(Phrases.list(worths)).\(together(id))"
  }

  /// What the clauses are worth at once, where there are several.
  private func together(_ id: String) -> String {
    let several = decision.assessment.asks.filter { $0.offer == id && $0.worth > 0.5 }
    let all = decision.assessment.asksTogether[id] ?? 0
    guard several.count > 1, all > 0.5 else { return "" }
    return " All clauses that buyers ask for are worth \(Money.short(all)) at once."
  }

  /// How the table counts.
  var note: String {
    guard !decision.papersInTalks.isEmpty else { return "" }
    return "Each is counted alone, on that paper, everything else unchanged, so that they do not "
      + "add up: two cures of one gap cure it once. What is to be kept is worth what the paper "
      + "costs more at the clause's default."
  }

  /// What would cost instead of saving, the dearest first; empty where nothing does.
  var dear: String {
    let costs = list.all.reversed().flatMap { item in
      decision.papersInTalks.compactMap { paper -> String? in
        guard let worth = item.worths[paper.candidate.id], worth < -0.5 else { return nil }
        let amount = Money.short(-worth)
        return item.isWritten
          ? "\(item.named), which costs \(amount) on \(paper.named) and is better left out"
          : "\(item.named), which would cost \(amount) on \(paper.named)"
      }
    }
    return costs.isEmpty ? "" : "Not to be asked for: \(costs.joined(separator: "; "))."
  }

  /// What changes nothing on any of the papers; empty where everything changes something.
  var worthless: String {
    let asks = list.worthlessAsks
    let written = list.written.filter(\.isNothing).map(\.named)
    return Phrases.paragraph([
      asks.isEmpty ? "" : "Worth nothing here: \(Phrases.list(asks)).",
      written.isEmpty ? "" : "Written, and worth nothing here: \(Phrases.list(written)).",
    ])
  }
}
