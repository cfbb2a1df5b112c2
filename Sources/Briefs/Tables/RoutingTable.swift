import Renewal
import Wording

/// The routing standard: each task class with its model, its gate and what it saves.
struct RoutingTable {
  let decision: Decision
  let models: ModelNames

  private var rows: [Outcome.RoutingRow] {
    decision.outcome.routingRows.sorted { $0.total > $1.total }
  }

  /// The rows of the standard, from the one that saves most on; empty without routing.
  var text: String {
    let scale = MoneyScale(for: rows.map(\.total))
    return MarkdownTable(
      columns: [
        .words("Task class"), .words("Moves to"), .number("Share"),
        .number("Saved at list, \(scale.words)"), .words("Gate"),
      ],
      rows: rows.map { row in
        let lever = decision.scenario.levers[row.lever]
        return [
          MarkdownText.escaped(lever.task), lever.to.map(models.name) ?? "–",
          Percent.exact(lever.share.base), scale.cell(row.total),
          lever.gate.isEmpty ? "none is stated" : MarkdownText.escaped(lever.gate),
        ]
      }
    ).text
  }

  /// What the same demand costs on the frontier model alone; empty where none is named.
  var frontier: String {
    let cost = decision.outcome.frontierCost.reduce(0, +)
    guard let model = decision.scenario.frontier, cost > 0.5 else { return "" }
    let after = decision.outcome.cascade.last?.total ?? 0
    let unrouted = decision.outcome.cascade.first?.total ?? 0
    let saved = decision.outcome.routingRows.reduce(0) { $0 + $1.total }
    let routed = unrouted - saved
    return "Every request on \(models.name(model)), on demand and without a lever, would come to "
      + "\(Money.short(cost)) at list \(decision.term.over). Today's models and the routing standard "
      + "bring that to \(Money.short(routed)) (\(change(routed, cost))), all levers to "
      + "\(Money.short(after)) (\(change(after, cost)))."
  }

  private func change(_ now: Double, _ before: Double) -> String {
    let share = 1 - now / before
    return share >= 0
      ? "\(Percent.rounded(share)) less" : "\(Percent.rounded(-share)) more"
  }
}
