import Renewal
import Wording

/// What can be traded on a paper: a point of discount against commitment, and how far that may go.
struct BargainSentences {
  let decision: Decision

  /// One line for each paper of the talks; empty without any.
  var all: String {
    MarkdownList.text(
      decision.papersInTalks.compactMap { paper in
        bargain(paper).map { "\(paper.opening): \(point($0, paper)). \(limit($0, paper))" }
      })
  }

  /// The largest commitment worth signing on the paper to ask on; empty without an offer.
  var largest: String {
    guard let paper = decision.paperToAsk, let bargain = bargain(paper) else { return "" }
    return limit(bargain, paper)
  }

  private func bargain(_ paper: CandidateOutcome) -> Assessment.Bargain? {
    decision.assessment.bargains.first { $0.offer == paper.candidate.id }
  }

  private func point(_ bargain: Assessment.Bargain, _ paper: CandidateOutcome) -> String {
    guard !Money.isNothing(bargain.onePoint) else {
      return "one point of discount is worth nothing, so there is nothing to trade for it"
    }
    guard bargain.onePoint > 0 else {
      return
        "one more point of discount costs \(Money.short(-bargain.onePoint)), because less retires"
    }
    let worth = "one point of discount is worth \(Money.short(bargain.onePoint))"
    guard let commitment = bargain.pointAsCommitment, !Money.isNothing(commitment) else {
      return worth
    }
    return "\(worth), and pays for \(Money.short(commitment)) more commitment "
      + decision.term.over
  }

  private func limit(_ bargain: Assessment.Bargain, _ paper: CandidateOutcome) -> String {
    let promised = paper.candidate.commitment.reduce(0, +)
    guard !Money.isNothing(promised) else { return "It promises nothing." }
    // The trade is one of base cases, where the recommended may be dearer than what it is held against.
    guard decision.isCheapestInBase else { return "" }
    let reference = decision.named(bargain.reference)
    if bargain.isUnlimited {
      return "Nothing limits its commitment: even a hundred times as much costs no more than "
        + "\(reference)."
    }
    let largest = bargain.largestCommitment ?? []
    let total = largest.reduce(0, +)
    guard !Money.isNothing(total) else {
      return "No commitment is worth signing at \(discount(paper)): even with none it costs more "
        + "than \(reference)."
    }
    return "The largest commitment of its shape that is worth signing at \(discount(paper)) is "
      + "\(byYear(largest)): beyond that, \(reference) costs less.\(tooMuch(promised, total))"
  }

  private func byYear(_ amounts: [Double]) -> String {
    if amounts.count > 1, let first = amounts.first, amounts.allSatisfy({ $0 == first }) {
      return "\(Money.short(first)) in each year"
    }
    return Phrases.list(
      amounts.indices.map { "\(Money.short(amounts[$0])) for \(decision.term.inSentence($0))" })
  }

  private func tooMuch(_ promised: Double, _ largest: Double) -> String {
    guard promised - largest > 0.5 else { return "" }
    return " It asks for \(Money.short(promised - largest)) more than that in all."
  }

  private func discount(_ paper: CandidateOutcome) -> String {
    guard let first = paper.headlineDiscount.first,
      paper.headlineDiscount.allSatisfy({ $0 == first })
    else { return "its discounts" }
    return "its discount of \(Percent.exact(first))"
  }
}
