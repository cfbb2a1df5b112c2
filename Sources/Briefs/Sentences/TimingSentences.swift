import Renewal
import Wording

/// What time costs: a lapse, a bridge, an early renewal.
struct TimingSentences {
  let decision: Decision

  private var timing: Assessment.Timing { decision.assessment.timing }

  /// What the first month without an agreement costs; empty where it costs nothing else.
  var lapse: String {
    let costs = decision.papersInTalks.compactMap { paper -> String? in
      guard let cost = timing.lapseMonth[paper.candidate.id], !Money.isNothing(cost) else {
        return nil
      }
      return "\(Comparison.amount(cost)) than under \(paper.named)"
    }
    guard !costs.isEmpty, let first = decision.scenario.contractYears.first?.starts else {
      return ""
    }
    return "A lapse: without an agreement, usage and support of \(first) cost "
      + "\(Phrases.list(costs))."
  }

  /// What each bridge costs; empty without any.
  var bridges: String {
    Phrases.paragraph(timing.bridges.map(bridge))
  }

  private func bridge(_ bridge: Assessment.Timing.Bridge) -> String {
    let amount = Comparison.amount(bridge.cost)
    let cost =
      Money.isNothing(bridge.cost)
      ? "costs the same as \(decision.signed.named)"
      : "costs \(amount) \(decision.term.over) than \(decision.signed.named)"
    guard bridge.isAssumed else {
      return "A bridge: **\(MarkdownText.escaped(bridge.name))** \(cost)."
    }
    let name = MarkdownText.escaped(bridge.name.replacing("%", with: " %"))
    return "A bridge, which nobody has offered: \(name), \(cost). Its discount is an assumption, "
      + "after what \(Benchmarks.termSource) reports for one year."
  }

  /// What replacing today's agreement before its end saves; empty where it ends before the term.
  var early: String {
    let found = decision.papersInTalks.compactMap { paper in
      timing.early.first { $0.offer == paper.candidate.id }
    }
    guard !found.isEmpty else { return "" }
    let words = found.map { renewal in
      let name = decision.named(renewal.offer)
      if Money.isNothing(renewal.saved) { return "changes nothing with \(name)" }
      return renewal.saved > 0
        ? "saves \(Money.short(renewal.saved)) with \(name)"
        : "costs \(Money.short(-renewal.saved)) with \(name)"
    }
    return "Renewing early: replacing today's agreement at once, rather than at its end, "
      + "\(Phrases.list(words))."
  }

  /// All of it as a list; empty where time costs nothing.
  var all: String { MarkdownList.text([lapse, bridges, early]) }
}
