import OrderedCollections
import Renewal
import Wording

/// Private rates that take less off list than the discount whose place they take.
struct DearRateSentences {
  let decision: Decision

  private var papers: [CandidateOutcome] {
    decision.papersInTalks + [decision.today].compactMap(\.self)
  }

  private var rates: [Assessment.DearRate] {
    papers.flatMap { paper in
      decision.assessment.dearRates.filter { $0.candidate == paper.candidate.id }
    }
  }

  /// One line for each service group; empty where no rate costs more than it saves.
  var all: String {
    MarkdownList.text(
      OrderedSet(rates.map(\.service)).map { service in
        let papers = rates.filter { $0.service == service }.map { rate in
          "\(Money.short(rate.saved)) under \(decision.named(rate.candidate)), where the headline "
            + "discount would take \(Money.short(rate.instead))"
        }
        return "\(MarkdownText.escaped(service)): the private rate takes off "
          + "\(papers.joined(separator: "; "))."
      })
  }

  /// What the clause that chooses the better of both is worth; empty where it is no ask.
  var clause: String {
    guard !rates.isEmpty else { return "" }
    let dear = Set(rates.map(\.candidate))
    let asks = papers.filter { dear.contains($0.candidate.id) }.compactMap { paper in
      decision.assessment.asks.first {
        $0.clause == .privateStacking && $0.offer == paper.candidate.id
      }
    }
    guard let first = asks.first else { return "" }
    let worths = asks.map { ask in
      let worth = Money.isNothing(ask.worth) ? "nothing" : Money.short(ask.worth)
      return "\(worth) on \(decision.named(ask.offer))"
    }
    return "Ask that \(MarkdownText.escaped(first.words)): over the term that is worth "
      + "\(Phrases.list(worths))."
  }
}
