import OrderedCollections
import Renewal
import Wording

/// The charge class that papers leave open: what each reading of them comes to.
struct ContestedPoint {
  let decision: Decision

  private var readings: [Assessment.View] {
    decision.assessment.views.filter { $0.future == nil && $0.isOfMainClass }
  }
  private var isInUse: Bool { decision.classesInUse.contains(.contested) }

  /// The papers that say nothing of the class: offers, and today's agreement.
  private var silent: [CandidateOutcome] {
    decision.outcome.candidates.filter {
      switch $0.candidate.kind {
      case .noAgreement, .rung: false
      case .todaysTerms, .offer: !$0.candidate.clauses.writes(.eligibility(.contested))
      }
    }
  }

  /// Whether there is such a point.
  var isOpen: Bool { isInUse && !silent.isEmpty && readings.count > 1 }

  /// What is open, on which papers, and how it is read here; or why nothing is.
  var words: String {
    guard isInUse else { return "No models are billed through Marketplace." }
    let models = "models billed through Marketplace (\(listCost) at list \(decision.term.over))"
    guard isOpen else { return "None. Every paper says how \(models) retire its commitment." }
    let papers = Phrases.capitalized(Phrases.list(silent.map(\.named)))
    return "\(papers) \(silent.count == 1 ? "does" : "do") not say how \(models) retire the "
      + "commitment. Until it is written, they count here only inside the Marketplace cap, and "
      + "earn no discount."
  }

  /// Whether the readings change what is cheapest.
  var result: String {
    guard isOpen else { return "" }
    let winners = OrderedSet(readings.compactMap { $0.bestOutcome?.named }).elements
    guard winners.count > 1 else {
      return winners.first.map { "\(Phrases.capitalized($0)) is the cheapest in every reading." }
        ?? ""
    }
    return readings.compactMap { view in
      guard let best = view.bestOutcome else { return nil }
      let models = view.reading?.reading.words ?? Reading.inCap.words
      return "\(best.opening) is the cheapest if they \(models)."
    }.joined(separator: " ")
  }

  /// What the paper to sign risks while it says nothing of the class; empty where it is written, or
  /// where every reading leaves the advice as it is.
  var risk: String {
    let signed = decision.signed
    guard decision.isCheapestInBase, isOpen,
      silent.contains(where: { $0.candidate.id == signed.candidate.id })
    else {
      return ""
    }
    let losses = readings.compactMap { view -> String? in
      guard let reading = view.reading, view.best != signed.candidate.id,
        let best = view.bestOutcome, let here = view.outcome.candidate(signed.candidate.id)
      else { return nil }
      let less = Money.short(here.totalPaid - best.totalPaid)
      return "if they \(reading.reading.words), \(best.named) costs \(less) less"
    }
    guard !losses.isEmpty else { return "" }
    return "Get one more thing written: how models billed through Marketplace retire the "
      + "commitment. The paper does not say; \(Phrases.list(losses))."
  }

  private var listCost: String {
    let years = decision.outcome.listCostByClass.first { $0.charge == .contested }?.byYear ?? []
    return Money.short(years.reduce(0, +))
  }

  /// What every paper comes to under each reading, the cheapest in bold.
  var table: String {
    guard isOpen else { return "" }
    let scale = CandidateTables(decision: decision).scale
    let here = "\(Reading.inCap.heading), as here"
    return MarkdownTable(
      columns: [.words("Paid \(scale.words), if they retire")]
        + readings.map { .number($0.reading?.reading.heading ?? here) },
      rows: decision.ranked.map { candidate in
        [candidate.cell]
          + readings.map { view in
            guard let there = view.outcome.candidate(candidate.candidate.id) else { return "–" }
            let paid = scale.cell(there.totalPaid)
            return view.best == candidate.candidate.id ? "**\(paid)**" : paid
          }
      }
    ).text
  }
}
