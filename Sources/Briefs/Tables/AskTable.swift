import Renewal

/// What each ask is worth on each offer: the clauses that offers write, and two more points.
struct AskTable {
  let decision: Decision

  private var worths: [Assessment.ClauseWorth] { decision.assessment.clauses }

  /// The clauses that some offer writes and that are worth something to one.
  private var clauses: [Clause] {
    Clause.all.filter { clause in
      worths.contains { $0.clause == clause && !Money.isNothing($0.worth) }
    }
  }

  /// The asks as rows and the offers as columns; empty without offers.
  var text: String {
    let offers = decision.offers
    guard !offers.isEmpty else { return "" }
    let scale = scale
    let rows = clauses.map { clause in
      [MarkdownText.escaped(Phrases.capitalized(clause.named))]
        + offers.map { offer in
          worths.first { $0.clause == clause && $0.offer == offer.candidate.id }
            .map { scale.cell($0.worth) } ?? "not written"
        }
    }
    let points =
      ["Two more points of discount"]
      + offers.map { scale.cell(decision.assessment.twoPoints[$0.candidate.id] ?? 0) }
    return MarkdownTable(
      columns: [.words("Ask, \(scale.words)")] + offers.map { .number($0.cell) },
      rows: rows + [points]
    ).text
  }

  /// The scale of the dollars.
  private var scale: MoneyScale {
    MoneyScale(for: worths.map(\.worth) + decision.assessment.twoPoints.values)
  }
}
