import Renewal

/// The clauses that papers leave out, and what then holds.
struct DefaultedClauses {
  /// Papers that leave out the same clauses.
  struct Group {
    /// The papers, as a sentence names them.
    let papers: String
    /// The clauses by name.
    let names: String
    /// What holds of each.
    let words: [String]
  }

  private struct Gap: Hashable {
    let clause: Clause
    let words: String
  }

  let decision: Decision

  private var papers: [CandidateOutcome] {
    [decision.today].compactMap(\.self) + decision.offers
  }

  private func gaps(_ paper: CandidateOutcome) -> [Gap] {
    decision.defaulted(paper).map { Gap(clause: $0, words: paper.clauses.words($0)) }
  }

  /// What every paper leaves out, then what some leave out as well, those alike together.
  var groups: [Group] {
    guard let first = papers.first else { return [] }
    guard papers.count > 1 else { return group([first.named], gaps(first)) }
    let shared = papers.dropFirst().reduce(gaps(first)) { shared, paper in
      shared.filter(Set(gaps(paper)).contains)
    }
    var others: [(gaps: [Gap], papers: [String])] = []
    for paper in papers {
      let rest = gaps(paper).filter { !shared.contains($0) }
      if let known = others.firstIndex(where: { $0.gaps == rest }) {
        others[known].papers.append(paper.named)
      } else {
        others.append((rest, [paper.named]))
      }
    }
    return group(["every paper"], shared)
      + others.flatMap { group($0.papers, $0.gaps, isMore: !shared.isEmpty) }
  }

  private func group(_ papers: [String], _ gaps: [Gap], isMore: Bool = false) -> [Group] {
    guard !gaps.isEmpty else { return [] }
    return [
      Group(
        papers: Phrases.capitalized(Phrases.list(papers)) + (isMore ? " also" : ""),
        names: MarkdownText.escaped(Clause.list(gaps.map(\.clause))),
        words: gaps.map { MarkdownText.escaped(Phrases.capitalized($0.words)) })
    ]
  }

  /// That nothing is left out; empty where something is.
  var none: String {
    papers.isEmpty
      ? "There is no paper, so no clause is left to its default."
      : groups.isEmpty ? "Every clause that matters here is written in every paper." : ""
  }
}
