import Renewal
import Wording

extension CandidateOutcome {
  /// The candidate as it is named within a sentence, safe for Markdown.
  var named: String {
    switch candidate.kind {
    case .noAgreement: "no agreement"
    case .todaysTerms: "today's terms"
    case .offer, .rung: "**\(MarkdownText.escaped(candidate.name))**"
    }
  }

  /// The candidate as it begins a sentence, safe for Markdown.
  var opening: String { Phrases.capitalized(named) }

  /// The candidate as a table names it, safe for Markdown.
  var cell: String { MarkdownText.escaped(candidate.name) }

  /// What it commits to and for what discount: `a commitment of $9.5M in each of three years …`.
  func terms(_ term: TermWords) -> String {
    "\(commitmentWords(term)), \(discountWords(term))"
  }

  /// The years in which the commitment is not reached.
  var shortYears: [Int] { shortfall.indices.filter { !Money.isNothing(shortfall[$0]) } }

  /// Whether anything is promised at all.
  var isCommitted: Bool { candidate.commitment.contains { !Money.isNothing($0) } }

  private func commitmentWords(_ term: TermWords) -> String {
    let amounts = candidate.commitment
    guard let first = amounts.first, isCommitted else { return "no commitment" }
    let total = "\(Money.exact(amounts.reduce(0, +))) in all"
    if amounts.count == 1 {
      return "a commitment of \(Money.exact(first)) for \(term.inSentence(0))"
    }
    if amounts.allSatisfy({ $0 == first }) {
      return "a commitment of \(Money.exact(first)) in each of \(Phrases.number(amounts.count)) "
        + "years (\(total))"
    }
    let years = amounts.indices.map { "\(Money.exact(amounts[$0])) for \(term.inSentence($0))" }
    return "a commitment of \(Phrases.list(years)) (\(total))"
  }

  private func discountWords(_ term: TermWords) -> String {
    guard let first = headlineDiscount.first else { return "" }
    if headlineDiscount.allSatisfy({ $0 == 0 }) { return "without a discount" }
    if headlineDiscount.allSatisfy({ $0 == first }) {
      return "at a discount of \(Percent.exact(first))"
    }
    let years = headlineDiscount.indices.map {
      "\(Percent.exact(headlineDiscount[$0])) in \(term.inSentence($0))"
    }
    return "at a discount of \(Phrases.list(years))"
  }
}
