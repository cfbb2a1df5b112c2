import OrderedCollections
import Renewal
import Wording

/// Everything that the papers of the talks write or could write, with what it is worth.
struct AskList {
  /// One thing to keep or to ask for.
  struct Item {
    /// The thing, as a table names it.
    let title: String
    /// The thing, as a sentence names it.
    let named: String
    /// Whether a paper writes it already, so that it is to be kept.
    let isWritten: Bool
    /// What it is worth over the term, by the paper's key, in USD; negative where it costs.
    let worths: [String: Double]
    /// The papers that have what is asked for already, by their keys.
    let granted: Set<String>

    /// Whether it moves less than half a dollar on every paper.
    var isNothing: Bool { worths.values.allSatisfy(Money.isNothing) }
  }

  let decision: Decision

  private var assessment: Assessment { decision.assessment }
  private var papers: [CandidateOutcome] { decision.papersInTalks }
  private var ids: Set<String> { Set(papers.map(\.candidate.id)) }

  /// The clauses that papers write.
  var written: [Item] {
    let worths = assessment.clauses.filter { ids.contains($0.offer) }
    return OrderedSet(worths.map(\.clause)).map { clause in
      Item(
        title: MarkdownText.escaped(Phrases.capitalized(clause.named)),
        named: MarkdownText.escaped(clause.named), isWritten: true,
        worths: Self.byOffer(worths.filter { $0.clause == clause }.map { ($0.offer, $0.worth) }),
        granted: [])
    }
  }

  /// What papers do not write yet, two points of discount among it.
  var asks: [Item] {
    let worths = assessment.asks.filter { ids.contains($0.offer) }
    let clauses = OrderedSet(worths.map(\.clause)).map { clause in
      let asked = worths.filter { $0.clause == clause }
      let words = MarkdownText.escaped(asked.first?.words ?? clause.named)
      return Item(
        title: Phrases.capitalized(words), named: "\u{201C}\(words)\u{201D}", isWritten: false,
        worths: Self.byOffer(asked.map { ($0.offer, $0.worth) }),
        granted: Set(papers.filter { has($0, clause) }.map(\.candidate.id)))
    }
    let points = assessment.twoPoints.filter { ids.contains($0.key) }
    return clauses + [
      Item(
        title: "Two more points of discount", named: "two more points of discount",
        isWritten: false, worths: points, granted: [])
    ]
  }

  /// Everything that is worth or costs something, what is worth most on the paper to ask on first.
  var all: [Item] { ranked((written + asks).filter { !$0.isNothing }) }

  /// Items from the one that is worth most on the paper to ask on.
  func ranked(_ items: [Item]) -> [Item] {
    let lead = decision.paperToAsk?.candidate.id ?? ""
    func rank(_ item: Item) -> (Double, Double) {
      (item.worths[lead] ?? 0, item.worths.values.max() ?? 0)
    }
    return items.enumerated().sorted { one, other in
      let (first, second) = (rank(one.element), rank(other.element))
      return first == second ? one.offset < other.offset : first > second
    }.map(\.element)
  }

  /// The names of asks that would change nothing on any of the papers.
  var worthlessAsks: [String] {
    let worths = assessment.asks.filter { ids.contains($0.offer) }
    return OrderedSet(worths.map(\.clause)).filter { clause in
      worths.filter { $0.clause == clause }.allSatisfy { Money.isNothing($0.worth) }
    }.map { MarkdownText.escaped($0.named) }
  }

  private func has(_ paper: CandidateOutcome, _ clause: Clause) -> Bool {
    clause.ask.map { paper.clauses.setting(clause) == Setting($0) } ?? false
  }

  private static func byOffer(_ worths: [(String, Double)]) -> [String: Double] {
    Dictionary(worths) { first, _ in first }
  }
}
