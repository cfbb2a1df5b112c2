import Renewal

/// The charge class that papers leave open: what each reading of them comes to.
struct ContestedPoint {
  let decision: Decision

  private var readings: [Assessment.View] {
    decision.assessment.views.filter { $0.future == nil }
  }
  private var isInUse: Bool { decision.classesInUse.contains(.contested) }

  /// The papers that say nothing of the class: offers, and today's agreement.
  private var silent: [CandidateOutcome] {
    decision.outcome.candidates.filter {
      switch $0.candidate.kind {
      case .noAgreement: false
      case .todaysTerms, .offer: !$0.candidate.clauses.writes(.eligibility(.contested))
      }
    }
  }

  /// Whether there is such a point.
  var isOpen: Bool { isInUse && !silent.isEmpty && readings.count > 1 }

  /// What is open, on which papers, and how it is read here; or why nothing is.
  var words: String {
    guard isInUse else { return "" }
    let cost = Money.short(listCost)
    guard isOpen else {
      return "Every paper says how models billed through Marketplace retire its commitment "
        + "(\(cost) at list \(decision.term.over)), so no reading of them is open."
    }
    let papers = Phrases.list(silent.map(\.named))
    return Phrases.paragraph([
      "\(Phrases.capitalized(papers)) \(silent.count == 1 ? "does" : "do") not say how models "
        + "billed through Marketplace (\(cost) at list \(decision.term.over)) retire the "
        + "commitment.",
      "Until it is written, this brief takes the reading that is worse for us: inside the "
        + "Marketplace cap.",
      decision.signed.candidate.clauses.writes(.eligibility(.contested))
        ? "\(decision.signed.opening) writes it, so its own cost is the same in every reading." : "",
    ])
  }

  private var listCost: Double {
    decision.outcome.listCostByClass.first { $0.charge == .contested }?.byYear.reduce(0, +) ?? 0
  }

  /// Each reading with what is cheapest under it, and what the recommended costs.
  var table: String {
    guard isOpen else { return "" }
    let scale = CandidateTables(decision: decision).scale
    return MarkdownTable(
      columns: [
        .words("Where a paper is silent, models through Marketplace"), .words("Cheapest"),
        .number("It costs, \(scale.words)"), .number("\(decision.signed.cell) costs"),
      ],
      rows: readings.map { view in
        let signed = view.outcome.candidate(decision.signed.candidate.id)
        return [
          view.reading?.words ?? "\(Reading.inCap.words) (as this brief takes it)",
          view.bestOutcome?.cell ?? "–", view.bestOutcome.map { scale.cell($0.totalPaid) } ?? "–",
          signed.map { scale.cell($0.totalPaid) } ?? "–",
        ]
      }
    ).text
  }
}
