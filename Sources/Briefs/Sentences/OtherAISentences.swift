import Rates
import Renewal
import Wording

/// AI that is billed by other units than the tokens of a request.
struct OtherAISentences {
  let decision: Decision

  private var cost: Outcome.OtherAICost { decision.outcome.otherAI }

  /// What it comes to, and all AI with it; empty where there is none.
  var words: String {
    guard !cost.items.isEmpty else { return "" }
    let all = cost.allAI.reduce(0, +)
    return
      "\(Phrases.capitalized(Phrases.count(cost.items.count, "metered item", "metered items"))) "
      + "\(cost.items.count == 1 ? "adds" : "add") \(Money.short(cost.total)) at list "
      + "\(decision.term.over), which no lever touches; all AI comes to \(Money.short(all))."
  }

  /// Each item by contract year; empty where there is none.
  var table: String {
    guard !cost.items.isEmpty else { return "" }
    let scale = MoneyScale(for: cost.items.map { $0.byYear.reduce(0, +) } + [cost.total])
    func row(_ title: String, _ byYear: [Double]) -> [String] {
      [title] + (byYear + [byYear.reduce(0, +)]).map(scale.cell)
    }
    let items = cost.items.map { row(MarkdownText.escaped($0.use.name), $0.byYear) }
    return MarkdownTable(
      columns: [.words("Other AI at list, \(scale.words)")]
        + decision.term.years.map { .number($0) } + [.number("Term")],
      rows: items + (items.count > 1 ? [row("**Other AI**", cost.byYear)] : [])
    ).text
  }
}
