import Renewal
import Wording

/// The gaps at a year's end, and the cheapest ways to fill them.
struct GapTable {
  let decision: Decision

  /// The papers with gaps.
  private var papers: [CandidateOutcome] {
    decision.papersInTalks.filter { !$0.shortYears.isEmpty }
  }

  /// At most three ways for each gap, paying it the last; empty without gaps.
  var text: String {
    let gaps = papers.flatMap { paper in paper.shortYears.map { (paper, $0) } }
    let scale = MoneyScale(for: papers.flatMap(\.shortfall))
    return MarkdownTable(
      columns: [
        .words("Paper"), .words("Year"), .number("Short, \(scale.words)"), .number("Filled by it"),
        .number("Costs"), .words("What can be done"),
      ],
      rows: gaps.flatMap { paper, year in
        cures(paper, year).enumerated().map { number, cure in
          (number == 0
            ? [paper.cell, decision.term.years[year], scale.cell(cure.shortfall)] : ["", "", ""])
            + [scale.cell(cure.retires), scale.cell(cure.cost), cure.step.words]
        }
      }
    ).text
  }

  /// The two cheapest ways for a dollar that cost less than paying, and paying.
  private func cures(_ paper: CandidateOutcome, _ year: Int) -> [Assessment.Cure] {
    let all = decision.assessment.cures.filter {
      $0.candidate == paper.candidate.id && $0.year == year
    }
    guard let pay = all.first(where: { $0.step == .pay }) else { return [] }
    var seen: Set<String> = []
    let cheaper = all.filter {
      $0.step != .pay && $0.cost * pay.retires < pay.cost * $0.retires
        && seen.insert($0.step.subject).inserted
    }
    return cheaper.prefix(2) + [pay]
  }

  /// How the table counts; empty without gaps.
  var note: String {
    let gaps = papers.flatMap { paper in paper.shortYears.map { (paper, $0) } }
    guard !gaps.isEmpty else { return "" }
    let counting =
      gaps.contains { cures($0, $1).count > 1 }
      ? "The cheapest for a dollar first, and nothing that is dearer than paying. Each way is "
        + "counted alone. Its cost is interest, what is paid for nothing, and what the next year "
        + "pays more for what has left it."
      : "No invoice that could come early, and no Savings Plan that is needed anyway, is cheaper "
        + "than paying."
    return "\(counting) A prepayment retires nothing until it is used, so paying ahead fills no "
      + "gap."
  }
}

extension Assessment.Cure.Step {
  /// What is done, as a table says it.
  fileprivate var words: String {
    switch self {
    case .moveInvoice(let product, let from, let to):
      "Renew \(MarkdownText.escaped(product)) in \(to) instead of \(from)"
    case .buyUpfrontPlan(let service, let month):
      "Buy a year of Savings Plans for \(MarkdownText.escaped(service)), all upfront, in \(month)"
    case .pay: "Pay it"
    }
  }

  /// What it is done with: invoices of one product are one way, from whichever month.
  fileprivate var subject: String {
    switch self {
    case .moveInvoice(let product, _, _): "move \(product)"
    case .buyUpfrontPlan(let service, _): "buy \(service)"
    case .pay: ""
    }
  }
}
