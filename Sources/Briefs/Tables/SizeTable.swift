import Renewal
import Wording

/// How far the commitments of one offer may go: its sizes at some chances of a shortfall, and its own.
struct SizeTable {
  let decision: Decision

  /// One row of the table.
  private struct Row {
    let chance: String
    let commitment: [Double]
    /// Expected paid, P90 paid and expected shortfall.
    let figures: [Double]
  }

  private var rows: [Row] {
    guard let curve = decision.curve else { return [] }
    let limits = curve.limits.map { limit in
      Row(
        chance: Chance.words(limit.chance), commitment: limit.size?.commitment ?? [],
        figures: limit.size.map { [$0.expectedPaid, $0.p90Paid, $0.expectedShortfall] } ?? [])
    }
    guard let offer = decision.outcome.candidate(curve.offer),
      let risk = decision.risk?.candidate(curve.offer)
    else { return limits }
    return limits + [
      Row(
        chance: "\(Chance.words(risk.chance)), as offered", commitment: offer.candidate.commitment,
        figures: [risk.paid.mean, risk.paid.p90, risk.shortfall.mean])
    ]
  }

  private var scale: MoneyScale { MoneyScale(for: rows.flatMap { $0.commitment + $0.figures }) }

  /// The sizes as rows; empty without paths or offers.
  var text: String {
    let (rows, scale, years) = (rows, scale, decision.term.years)
    return MarkdownTable(
      columns: [.words("Chance of a shortfall")] + years.map { .number("Commitment \($0)") } + [
        .number("Paid, expected"), .number("Paid, P90"), .number("Shortfall, expected"),
      ],
      rows: rows.map { row in
        [row.chance]
          + (row.commitment.isEmpty
            ? years.map { _ in "–" } : row.commitment.map(scale.cell))
          + (row.figures.isEmpty ? ["–", "–", "–"] : row.figures.map(scale.cell))
      }
    ).text
  }

  /// How the table counts; empty without it.
  var note: String {
    guard let curve = decision.curve else { return "" }
    let beyond =
      curve.limits.contains { $0.size == nil }
      ? " A dash: no size that was tried reaches so far." : ""
    return
      "Sizes of \(decision.named(curve.offer)), \(scale.words), all years in proportion, at its own "
      + "discount; between sizes that were tried the figures are straight.\(beyond)"
  }
}
