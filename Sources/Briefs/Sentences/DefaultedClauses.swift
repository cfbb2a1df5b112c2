import OrderedCollections
import Renewal
import Wording

/// The clauses that papers leave out, and what then holds.
struct DefaultedClauses {
  /// Papers that leave out the same clauses.
  struct Group {
    /// The papers, as a sentence names them.
    let papers: String
    /// The clauses by name.
    let names: String
    /// What holds of those whose default is a number or a choice.
    let words: [String]
    /// The names of those whose default is that there is no such thing.
    let absent: String
    /// How many there are, with where: `two more in **Ours**`.
    let count: String
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
    let absent = gaps.map(\.clause).filter(\.isAbsentByDefault)
    let names = Phrases.list(papers)
    return [
      Group(
        papers: Phrases.capitalized(names) + (isMore ? " also" : ""),
        names: MarkdownText.escaped(Clause.list(gaps.map(\.clause))),
        words: (numbers(gaps) + readings(gaps)).map(MarkdownText.escaped),
        absent: absent.isEmpty ? "" : MarkdownText.escaped(Clause.list(absent)),
        count: "\(Phrases.number(gaps.count))\(isMore ? " more" : "") in \(names)")
    ]
  }

  /// The clauses whose default is a number or a choice, by name, with what holds.
  private func numbers(_ gaps: [Gap]) -> [String] {
    gaps.filter { $0.clause.eligibleClass == nil && !$0.clause.isAbsentByDefault }.map {
      "\(Phrases.capitalized($0.clause.name)): \($0.words)"
    }
  }

  /// How charge classes earn and retire, those alike together.
  private func readings(_ gaps: [Gap]) -> [String] {
    let all = gaps.compactMap { gap in
      gap.clause.eligibleClass.map { (charge: $0, reads: gap.words.dropFirst($0.name.count)) }
    }
    return OrderedSet(all.map(\.reads)).map { reads in
      let classes = all.filter { $0.reads == reads }.map(\.charge.named)
      return Phrases.capitalized(Phrases.list(classes)) + reads
    }
  }

  /// How many clauses are left out, paper by paper; or that none is.
  var count: String {
    let groups = groups
    guard !groups.isEmpty else { return none }
    return Phrases.capitalized(Phrases.list(groups.map(\.count)))
      + ". Each is named below, under \u{201C}Clauses at their defaults\u{201D}."
  }

  /// That nothing is left out; empty where something is.
  var none: String {
    papers.isEmpty
      ? "There is no paper, so no clause is left to its default."
      : groups.isEmpty ? "Every clause that matters here is written in every paper." : ""
  }
}

extension Clause {
  /// Whether the default says that there is no such thing, so that the name alone says it all.
  fileprivate var isAbsentByDefault: Bool {
    // Its name is what it forbids, which would read as its opposite.
    if self == .neverAboveList { return false }
    guard let fallback else { return false }
    switch kind {
    case .share, .money, .months, .days, .contractYears:
      return fallback == 0 || (fallback < 0 && noneWord != "same")
    case .truth: return fallback == 0
    case .choice(let words):
      return words.indices.contains(Int(fallback) - 1) && words[Int(fallback) - 1] == "none"
    case .eligibility: return false
    }
  }
}
