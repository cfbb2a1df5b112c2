import Renewal
import Wording

/// The candidates side by side.
struct CandidateTables {
  let decision: Decision

  private var ranked: [CandidateOutcome] { decision.ranked }

  /// The dollars of the tables are in thousands, or in dollars where all are small.
  var scale: MoneyScale {
    MoneyScale(for: (ranked + decision.assessment.unrouted.candidates).map(\.totalPaid))
  }

  /// What each candidate costs without and with the levers, and where it falls short.
  var costs: String {
    let years = decision.term.years.map { MarkdownTable.Column.number("Shortfall \($0)") }
    let paid =
      decision.hasLevers
      ? [MarkdownTable.Column.number("Unrouted, paid"), .number("Routed, paid")]
      : [.number("Paid")]
    let chances: [MarkdownTable.Column] =
      decision.risk == nil
      ? [] : [.number("Expected"), .number("P90"), .number("Chance of a shortfall")]
    let scale = scale
    return MarkdownTable(
      columns: [.words("Candidate"), .words("Advice")] + paid + chances + years,
      rows: ranked.map { candidate in
        let unrouted = decision.assessment.unrouted.candidate(candidate.candidate.id)
        let totals =
          (decision.hasLevers ? [unrouted?.totalPaid ?? candidate.totalPaid] : [])
          + [candidate.totalPaid]
        return [candidate.cell, advice(candidate)] + totals.map(scale.cell)
          + chanceCells(candidate, scale) + candidate.shortfall.map(scale.cell)
      }
    ).text
  }

  /// Expected cost, P90 and chance; nothing without paths.
  private func chanceCells(_ candidate: CandidateOutcome, _ scale: MoneyScale) -> [String] {
    guard let risk = decision.risk else { return [] }
    let paid = risk.candidate(candidate.candidate.id)?.paid
    return [
      paid.map { scale.cell($0.mean) } ?? "–", paid.map { scale.cell($0.p90) } ?? "–",
      decision.chanceCell(candidate),
    ]
  }

  /// What each candidate promises, and what its discount is worth once everything is counted.
  var terms: String {
    let scale = MoneyScale(for: ranked.flatMap(\.candidate.commitment))
    return MarkdownTable(
      columns: [.words("Candidate")] + decision.term.years.map { .number("Commitment \($0)") }
        + [.number("Headline discount"), .number("Effective discount")],
      rows: ranked.map { candidate in
        [candidate.cell] + candidate.candidate.commitment.map(scale.cell)
          + [
            Percent.span(candidate.headlineDiscount), Percent.rounded(candidate.effectiveDiscount),
          ]
      }
    ).text
  }

  /// The scale of the commitments in words.
  var termsScale: MoneyScale { MoneyScale(for: ranked.flatMap(\.candidate.commitment)) }

  /// Where each candidate stands once everything is counted.
  var position: String {
    let scale = scale
    let today = decision.today.map { _ in [MarkdownTable.Column.number("Against today")] } ?? []
    let isTaxed = ranked.contains { !Money.isNothing($0.tax) }
    let hasCases = decision.demandCases.count > 1
    return MarkdownTable(
      columns: [
        .words("Candidate"), .number("Paid"), .number("True-ups in it"),
        .number("Against no agreement"),
      ] + today + [.number("Present value")] + (hasCases ? [.number("Most regret")] : [])
        + (isTaxed ? [.number("Tax, apart")] : []),
      rows: ranked.map { candidate in
        [
          candidate.cell, scale.cell(candidate.totalPaid), scale.cell(candidate.totalTrueUp),
          difference(candidate, decision.noAgreement, scale),
        ] + (decision.today.map { [difference(candidate, $0, scale)] } ?? [])
          + [scale.cell(candidate.presentValue)] + (hasCases ? [regret(candidate, scale)] : [])
          + (isTaxed ? [scale.cell(candidate.tax)] : [])
      }
    ).text
  }

  private func regret(_ candidate: CandidateOutcome, _ scale: MoneyScale) -> String {
    scale.cell(decision.assessment.regret[candidate.candidate.id] ?? 0)
  }

  private func difference(
    _ candidate: CandidateOutcome, _ other: CandidateOutcome?, _ scale: MoneyScale
  ) -> String {
    guard let other else { return "–" }
    let amount = candidate.totalPaid - other.totalPaid
    return amount > 0.5 ? "+\(scale.cell(amount))" : scale.cell(amount)
  }

  private func advice(_ candidate: CandidateOutcome) -> String {
    if candidate.candidate.id == decision.signed.candidate.id {
      return candidate.candidate.isOffer ? "**sign**" : "**sign nothing**"
    }
    if candidate.candidate.id == decision.refused?.candidate.id {
      if decision.isFallback(candidate) { return "hold back" }
      return candidate.totalPaid - decision.signed.totalPaid > 0.5 ? "refuse" : ""
    }
    switch candidate.candidate.kind {
    case .offer(.walkAway): return "walk-away"
    case .todaysTerms: return "reference"
    case .noAgreement, .rung, .offer(.quoted), .offer(.counter), .offer(.bridge): return ""
    }
  }
}
