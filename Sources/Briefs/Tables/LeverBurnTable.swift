import Renewal
import Wording

/// What the levers take from the burn, and what is kept where commitments are sized after them.
struct LeverBurnTable {
  let decision: Decision

  private var papers: [CandidateOutcome] {
    [decision.signed, decision.refused].compactMap(\.self).filter(\.candidate.isOffer)
  }

  /// Two columns for the paper to sign and for the one to refuse; empty without levers or papers.
  var text: String {
    guard decision.hasLevers, !papers.isEmpty else { return "" }
    let planned = Set(decision.scenario.levers.map(\.kind))
    let worths = decision.assessment.levers.filter { planned.contains($0.kind) }
    let scale = DemandTables(decision: decision).scale
    let rows = worths.map { [$0.kind.title] + cells([$0], scale) }
    return MarkdownTable(
      columns: [.words("Lever, \(scale.words)")]
        + papers.flatMap {
          [.number("Burn lost: \($0.cell)"), .number("Kept, sized after: \($0.cell)")]
        },
      rows: rows + (worths.count > 1 ? [["**All levers**"] + cells(worths, scale)] : [])
    ).text
  }

  private func cells(_ worths: [Assessment.LeverWorth], _ scale: MoneyScale) -> [String] {
    papers.flatMap { paper in
      [\Assessment.LeverWorth.burnLost, \.cashKeptResized].map { figure in
        scale.cell(worths.reduce(0) { $0 + ($1[keyPath: figure][paper.candidate.id] ?? 0) })
      }
    }
  }

  /// Why a commitment is sized after the levers; empty without the table.
  var note: String {
    guard !text.isEmpty else { return "" }
    return "Burn lost is eligible spend that a lever takes from the commitment. Kept, sized after "
      + "is what is kept in cash where the commitments are no larger than what is spent, before "
      + "the lever and after it. A commitment sized on unrouted demand locks the waste in: what "
      + "the levers then save is billed as shortfall."
  }
}
