import OrderedCollections
import Rates
import Renewal
import Wording

/// What the figures rest on.
struct FooterSentences {
  let decision: Decision
  let rates: [Rate]

  /// What sum retires the commitment, paper by paper.
  var burnBasis: String {
    let papers = decision.offers.isEmpty ? [decision.today].compactMap(\.self) : decision.offers
    guard !papers.isEmpty else { return "No paper has a commitment, so nothing retires one." }
    let bases = OrderedSet(papers.map(basis)).elements
    if bases.count == 1, let only = bases.first {
      return
        "\(Phrases.capitalized(only)) on \(papers.count == 1 ? papers[0].named : "every paper")."
    }
    return bases.map { basis in
      let named = papers.filter { self.basis($0) == basis }.map(\.named)
      return "\(Phrases.capitalized(basis)) on \(Phrases.list(named))."
    }.joined(separator: " ")
  }

  private func basis(_ paper: CandidateOutcome) -> String {
    paper.clauses.words(.burnBasis)
      + (paper.candidate.clauses.writes(.burnBasis) ? "" : " (the default, not written)")
  }

  /// From when the prices of models are.
  var prices: String {
    guard let oldest = rates.map(\.asOf).min(), let newest = rates.map(\.asOf).max() else {
      return "No model prices are used."
    }
    let count = Phrases.count(rates.count, "model price", "model prices")
    let dates = oldest == newest ? "of \(oldest)" : "of \(oldest) to \(newest)"
    return "\(Phrases.capitalized(count)) \(dates)."
  }

  /// The prices that are too old; empty where none is.
  var stalePrices: String {
    let asOf = decision.scenario.asOf
    let stale =
      rates.filter { $0.isStale(on: asOf) }.map(\.name)
      + decision.scenario.otherAI.map(\.item).filter { $0.isStale(on: asOf) }.map(\.name)
    guard !stale.isEmpty else { return "" }
    let names = OrderedSet(stale.map(MarkdownText.escaped)).elements
    return "More than \(Staleness.limit) days old on \(decision.scenario.asOf): "
      + "\(Phrases.list(names)). Look them up again before signing."
  }

  /// That the figures are of the base case, and what that means.
  var baseCase: String {
    let count = decision.scenario.uncertainInputs.count
    guard decision.scenario.hasChances else {
      return "Base case. Every input is stated without a range, so no figure here says how "
        + "likely it is. Whoever states an input as certain carries its risk."
    }
    let inputs =
      count == 0
      ? "events and growth that wanders are"
      : Phrases.count(count, "input is a range", "inputs are ranges")
    let base =
      "Base case. \(Phrases.capitalized(inputs)), "
      + "each taken at its median or at its author's base."
    guard decision.risk == nil else {
      return
        "\(base) Only what is called expected, P90, a chance or a worst tenth is over the paths."
    }
    return
      "\(base) No random paths were worked out. Expect about an even chance that the outcome is "
      + "worse than shown, and about an even chance of a shortfall where spending only just clears "
      + "a commitment."
  }
}
