import Renewal
import Wording

/// What each clause and each ask is worth on the papers of the talks.
struct AskTable {
  let decision: Decision

  private var papers: [CandidateOutcome] { decision.papersInTalks }
  private var list: AskList { AskList(decision: decision) }

  /// What to keep and what to ask for as rows, the papers as columns; empty without offers.
  var text: String {
    guard !papers.isEmpty else { return "" }
    let items = list.all
    let scale = MoneyScale(
      for: items.flatMap(\.worths.values)
        + papers.flatMap { paper in together.compactMap { $0.worths[paper.candidate.id] } })
    return MarkdownTable(
      columns: [.words("Worth over the term, \(scale.words)"), .words("To do")]
        + papers.map { .number($0.cell) },
      rows: items.map { item in
        [item.title, item.isWritten ? "keep" : "ask"]
          + papers.map { cell(item, $0.candidate.id, scale) }
      }
        + together.map { sum in
          ["**\(sum.title)**", ""] + papers.map { scale.cell(sum.worths[$0.candidate.id] ?? 0) }
        }
    ).text
  }

  private func cell(_ item: AskList.Item, _ paper: String, _ scale: MoneyScale) -> String {
    if let worth = item.worths[paper] { return scale.cell(worth) }
    if item.isWritten { return "not written" }
    return item.granted.contains(paper) ? "has it" : "–"
  }

  /// What all of it is worth at once, which is not what its parts add up to.
  private var together: [(title: String, worths: [String: Double])] {
    let assessment = decision.assessment
    return [
      ("All clauses written", assessment.clausesTogether),
      ("All asks at once, the points apart", assessment.asksTogether),
    ].filter { sum in papers.contains { !Money.isNothing(sum.1[$0.candidate.id] ?? 0) } }
  }
}
