import Formulas
import Renewal
import Wording

/// Which budgets are exceeded and when, and what hard caps would refuse.
struct BudgetSentences {
  let decision: Decision

  private var budgets: [Outcome.BudgetOutcome] { decision.outcome.budgets }

  /// Which are exceeded first and when; empty without budgets.
  var words: String {
    guard !budgets.isEmpty else { return "" }
    let exceeded = budgets.compactMap { budget in budget.firstExcess.map { (budget, $0) } }
      .sorted { $0.1 < $1.1 }
    let kept = budgets.filter { $0.firstExcess == nil }.map { MarkdownText.escaped($0.budget.app) }
    let first = exceeded.map { budget, month in
      "The budget of \(MarkdownText.escaped(budget.budget.app)) is first exceeded in \(month), and in "
        + "\(Phrases.count(budget.monthsExceeded, "month", "months")) of the term."
    }
    let rest =
      kept.isEmpty
      ? []
      : [
        "\(kept.count == 1 ? "The budget" : "The budgets") of \(Phrases.list(kept)) "
          + "\(kept.count == 1 ? "holds" : "hold") over the term."
      ]
    return (first + rest).joined(separator: " ")
  }

  /// What hard caps would refuse; empty where there are none.
  var caps: String {
    let capped = budgets.filter { $0.budget.cap != nil }
    guard !capped.isEmpty else { return "" }
    let refused = capped.filter { !Money.isNothing($0.totalRefused) }
    guard !refused.isEmpty else {
      return "No hard cap would refuse anything."
    }
    let words = refused.map { budget in
      "\(Money.short(budget.totalRefused)) of \(MarkdownText.escaped(budget.budget.app)) "
        + "(\(share(budget)))"
    }
    let before = decision.outcome.otherAI.allAI.reduce(0, +)
    let after = decision.outcome.cappedAI.reduce(0, +)
    return "Over the term hard caps would refuse \(Phrases.list(words)). All AI at list would be "
      + "\(Money.short(after)) instead of \(Money.short(before)). No other figure here has them "
      + "enforced: what they refuse would not be bought, and would not retire any commitment."
  }

  /// The part of the requests that the cap refuses; of the spend where nothing has requests.
  private func share(_ budget: Outcome.BudgetOutcome) -> String {
    let hasRequests = decision.scenario.workloads.contains { $0.app == budget.budget.app }
    let spend = total(budget.spend)
    return hasRequests
      ? "\(Percent.rounded(budget.refusedShare)) of its requests"
      : "\(Percent.rounded(spend > 0 ? budget.totalRefused / spend : 0)) of its spend"
  }

  /// The budgets side by side, each over the months in which it is in force; empty without any.
  var table: String {
    guard !budgets.isEmpty else { return "" }
    let amounts = budgets.flatMap { [$0.amount, $0.spend, $0.capped].map(total) }
    let scale = MoneyScale(for: amounts)
    return MarkdownTable(
      columns: [
        .words("Budget of"), .number("Budget, \(scale.words)"), .number("Spend"),
        .number("Most used in a month"), .words("First alert"), .words("First excess"),
        .number("Under the hard cap"),
      ],
      rows: budgets.map { budget in
        [
          MarkdownText.escaped(budget.budget.app), scale.cell(total(budget.amount)),
          scale.cell(total(budget.spend)), Percent.rounded(budget.mostUsed),
          budget.firstAlert?.description ?? "never", budget.firstExcess?.description ?? "never",
          budget.budget.cap == nil ? "no cap" : scale.cell(total(budget.capped)),
        ]
      }
    ).text
  }

  /// How that table counts.
  var note: String {
    guard !budgets.isEmpty else { return "" }
    return Phrases.paragraph([
      "Over the months of the term in which the budget is in force, AI at list after every lever, "
        + "models and metered items of the application.",
      decision.scenario.capacities.contains { !$0.isProposed }
        ? "What capacity bills is in no budget; what it serves is not in the spend either." : "",
      "How likely an excess is, no figure here says yet.",
    ])
  }

  private func total(_ byYear: [Double]) -> Double { byYear.reduce(0, +) }
}
