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

  let decision: Decision

  private var papers: [CandidateOutcome] {
    [decision.today].compactMap(\.self) + decision.offers
  }

  /// The papers that leave something out, those with the same gaps and the same defaults together.
  var groups: [Group] {
    var groups: [(gaps: [String], clauses: [Clause], papers: [CandidateOutcome])] = []
    for paper in papers {
      let clauses = decision.defaulted(paper)
      let gaps = clauses.map { paper.clauses.words($0) }
      if let known = groups.firstIndex(where: { $0.gaps == gaps }) {
        groups[known].papers.append(paper)
      } else if !gaps.isEmpty {
        groups.append((gaps, clauses, [paper]))
      }
    }
    return groups.map { group in
      Group(
        papers: Phrases.capitalized(Phrases.list(group.papers.map(\.named))),
        names: MarkdownText.escaped(Phrases.list(group.clauses.map(\.name))),
        words: group.gaps.map { MarkdownText.escaped(Phrases.capitalized($0)) })
    }
  }

  /// That nothing is left out; empty where something is.
  var none: String {
    papers.isEmpty
      ? "There is no paper, so no clause is left to its default."
      : groups.isEmpty ? "Every clause that matters here is written in every paper." : ""
  }
}
