import Renewal
import Wording

/// The AI demand by year, and what each lever saves and keeps.
struct DemandTables {
  let decision: Decision

  private var cascade: [Outcome.CascadeStep] {
    let planned = Set(decision.scenario.levers.map(\.kind))
    return decision.outcome.cascade.filter { step in
      switch step.kind {
      case .unrouted: true
      case .capacity: true
      case .routed: decision.hasLevers || decision.hasCapacityInForce
      case .saving(let kind): planned.contains(kind)
      }
    }
  }

  /// The scale of the dollars.
  var scale: MoneyScale { MoneyScale(for: decision.outcome.cascade.map(\.total)) }

  /// List cost from what it would be to what it is, by contract year.
  var byYear: String {
    guard decision.hasDemand else { return "" }
    let scale = scale
    return MarkdownTable(
      columns: [.words("AI at list, \(scale.words)")] + decision.term.years.map { .number($0) }
        + [.number("Term")],
      rows: cascade.map { step in
        let amounts = (step.byYear + [step.total]).map { isSaving(step.kind) ? -$0 : $0 }
        return [title(step.kind)] + amounts.map(scale.cell)
      }
    ).text
  }

  private func isSaving(_ kind: Outcome.CascadeStep.Kind) -> Bool {
    switch kind {
    case .saving, .capacity: true
    case .unrouted, .routed: false
    }
  }

  private func title(_ kind: Outcome.CascadeStep.Kind) -> String {
    switch kind {
    case .unrouted: decision.hasLevers ? "Unrouted" : "As it runs today"
    case .saving(let lever): lever.title
    case .capacity: "Capacity instead of the token"
    case .routed: decision.hasLevers ? "**Routed**" : "**With capacity**"
    }
  }

  /// What each lever saves at list over the term, and keeps in cash on two papers.
  var levers: String {
    guard decision.hasLevers else { return "" }
    let planned = Set(decision.scenario.levers.map(\.kind))
    let worths = decision.assessment.levers.filter { planned.contains($0.kind) }
    let papers = [decision.signed] + [decision.refused].compactMap(\.self)
    let scale = scale
    let rows = worths.map { worth in
      row(
        worth.kind.title, saved: worth.listSaved,
        kept: papers.map { worth.cashKept[$0.candidate.id] ?? 0 }, scale)
    }
    let all = row(
      "**All levers**", saved: decision.leverListSaving,
      kept: papers.map { decision.leverCashKept($0) },
      scale)
    return MarkdownTable(
      columns: [.words("Lever"), .number("Saved at list, \(scale.words)")]
        + papers.flatMap { [.number("Kept: \($0.cell)"), .number("Kept, %")] },
      rows: rows + (rows.count > 1 ? [all] : [])
    ).text
  }

  private func row(
    _ title: String, saved: Double, kept: [Double], _ scale: MoneyScale
  ) -> [String] {
    [title, scale.cell(saved)]
      + kept.flatMap { amount in
        [scale.cell(amount), saved > 0.5 ? Percent.rounded(amount / saved) : "–"]
      }
  }
}
