import OrderedCollections
import Renewal
import Wording

/// What falls into each of the company's fiscal years.
struct FiscalTable {
  let decision: Decision

  /// The paper to sign, the references and the paper to refuse.
  private var candidates: [CandidateOutcome] {
    let wanted = [decision.signed, decision.today, decision.noAgreement, decision.refused]
    let ids = OrderedSet(wanted.compactMap { $0?.candidate.id })
    return ids.compactMap(decision.outcome.candidate)
  }

  private var years: [Int] {
    OrderedSet(decision.assessment.fiscalYears.map(\.year)).sorted()
  }

  /// The candidates as rows and the fiscal years as columns; empty without any.
  var text: String {
    guard !years.isEmpty else { return "" }
    let all = candidates.flatMap(of)
    let scale = MoneyScale(for: all.map { $0.running + $0.trueUps })
    let hasInvoices = all.contains { !$0.invoices.isEmpty }
    return MarkdownTable(
      columns: [.words("Paid, \(scale.words)")] + years.map { .number("FY\($0)") }
        + (hasInvoices ? [.words("True-ups in it, by month of invoice")] : []),
      rows: candidates.map { candidate in
        let found = of(candidate)
        return [candidate.cell]
          + years.map { year in
            scale.cell(
              found.filter { $0.year == year }.reduce(0) { $0 + $1.running + $1.trueUps })
          } + (hasInvoices ? [invoices(found)] : [])
      }
    ).text
  }

  private func of(_ candidate: CandidateOutcome) -> [Assessment.FiscalYear] {
    decision.assessment.fiscalYears.filter { $0.candidate == candidate.candidate.id }
  }

  private func invoices(_ years: [Assessment.FiscalYear]) -> String {
    let words = years.filter { !$0.invoices.isEmpty }.map { year in
      "\(Money.short(year.trueUps)) in \(Phrases.list(year.invoices.map { "\($0)" }))"
    }
    return words.isEmpty ? "–" : words.joined(separator: ", ")
  }

  /// Which year is which; empty without any.
  var note: String {
    guard !years.isEmpty else { return "" }
    let start = decision.scenario.fiscalYearStart
    let named =
      start == 1
      ? "The fiscal year is the calendar year."
      : "Fiscal years start in \(MonthNames.name(of: start)), and each is called by the calendar "
        + "year in which it ends."
    return "\(named) Only what the term costs is counted, so the first and the last may be parts "
      + "of a year. A true-up is invoiced after its contract year, and may fall into the next "
      + "fiscal year."
  }
}
