import Renewal

extension Decision {
  /// The papers that the talks are about: the one to sign and what AWS has quoted, or else every
  /// offer.
  var papersInTalks: [CandidateOutcome] {
    let quoted = offers.filter {
      $0.candidate.kind == .offer(.quoted) && $0.candidate.id != signed.candidate.id
    }
    let papers = (signed.candidate.isOffer ? [signed] : []) + quoted
    return papers.isEmpty ? offers : papers
  }

  /// The paper on which more is asked for: the one to sign, or else the cheapest offer.
  var paperToAsk: CandidateOutcome? {
    signed.candidate.isOffer ? signed : offers.min { $0.totalPaid < $1.totalPaid }
  }

  /// The demand cases by name, the scenario's own first.
  var demandCases: [String] {
    ["as planned"] + scenario.variants.map { MarkdownText.escaped($0.name) }
  }

  /// A candidate or a rung as a sentence names it.
  func named(_ id: String) -> String { outcome.candidate(id)?.named ?? MarkdownText.escaped(id) }

  /// How many months the term has.
  var months: Int { scenario.contractYears.reduce(0) { $0 + $1.months } }
}
