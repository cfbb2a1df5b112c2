import Renewal
import Wording

extension Lever.Kind {
  /// The lever as a table names it, with what it does.
  var title: String {
    switch self {
    case .routing: "Routing to smaller models"
    case .refresh: "Next generation of models"
    case .context: "Shorter prompts"
    case .batch: "Batch instead of on demand"
    case .caching: "Caching of repeated input"
    }
  }
}

/// The AI demand and what the levers make of it.
struct DemandSentences {
  let decision: Decision

  private func total(_ kind: Outcome.CascadeStep.Kind) -> Double {
    decision.outcome.cascade.first { $0.kind == kind }?.total ?? 0
  }

  /// From the unrouted to the routed list cost.
  var summary: String {
    guard decision.hasDemand else { return "No AI demand is planned." }
    let before = total(.unrouted)
    let over = decision.term.over
    guard decision.hasLevers else {
      return "AI comes to \(Money.short(before)) at list \(over). No lever is planned, so every "
        + "figure here is on unrouted demand: a commitment sized on it locks the waste in."
    }
    let saved = decision.leverListSaving
    let after = before - saved
    guard saved > 0.5, before > 0.5 else {
      return "AI comes to \(Money.short(before)) at list \(over) without the levers and "
        + "\(Money.short(after)) with them.\(capacity)"
    }
    return "AI comes to \(Money.short(before)) at list \(over) as it runs today. The levers take "
      + "\(Money.short(saved)) off (\(Percent.rounded(saved / before))), and leave "
      + "\(Money.short(after)).\(capacity)"
  }

  /// What bought capacity does to that; empty where none is bought.
  private var capacity: String {
    guard let step = decision.outcome.cascade.first(where: { $0.kind == .capacity }),
      abs(step.total) > 0.5
    else { return "" }
    let verb = step.total < 0 ? "adds" : "takes another"
    return " Bought capacity \(verb) \(Money.short(abs(step.total)))"
      + (step.total < 0 ? "." : " off.")
  }

  /// Why what is kept differs from what is saved.
  var kept: String {
    guard decision.hasLevers else { return "" }
    return "Each lever is counted after those above it. What is kept is what the whole bill falls "
      + "by: where the floor binds, a saving comes back as shortfall."
  }
}
