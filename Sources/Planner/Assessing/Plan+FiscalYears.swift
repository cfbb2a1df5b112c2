import Formulas
import Projection
import Renewal

extension Plan {
  /// What falls into each of the company's fiscal years, for every candidate; the years add up to
  /// what is paid over the term.
  func fiscalYears() -> [Assessment.FiscalYear] {
    renewal.candidates.enumerated().filter { !$0.element.isRung }.flatMap { number, candidate in
      fiscalYears(candidate, number)
    }
  }

  private func fiscalYears(_ candidate: Candidate, _ number: Int) -> [Assessment.FiscalYear] {
    let timeline = renewal.model.timeline
    let paper = renewal.paper(of: number)
    var running: [Int: Double] = [:]
    var trueUps: [Int: Double] = [:]
    var invoices: [Int: [Month]] = [:]
    let paid = paidInMonths(of: paper)
    for (month, amount) in zip(timeline.months, paid) {
      running[fiscalYear(of: month), default: 0] += amount
    }
    let due = SettledClauses(candidate.clauses, support: renewal.scenario.support)[.shortfallDue]
    for (year, window) in renewal.scenario.contractYears.enumerated() {
      // What a year's end settles besides the true-up: minimums, terminations and balances.
      let months = timeline.yearOfMonth.enumerated().filter { $0.element == year }
      let settled =
        values.value(Payment.running, member: number, period: year)
        - months.reduce(0) { $0 + paid[$1.offset] }
      running[fiscalYear(of: window.ends), default: 0] += settled
      let trueUp = values.value(Shortfall.trueUp, member: number, period: year)
      guard trueUp > 0.005 else { continue }
      let month = Month(serial: window.ends.adding(1).serial - 1 + Int(due))
      trueUps[fiscalYear(of: month), default: 0] += trueUp
      invoices[fiscalYear(of: month), default: []].append(month)
    }
    return Set(running.keys).union(trueUps.keys).sorted().map { year in
      Assessment.FiscalYear(
        candidate: candidate.id, year: year, running: running[year] ?? 0,
        trueUps: trueUps[year] ?? 0, invoices: invoices[year] ?? [])
    }
  }

  /// The calendar year in which the fiscal year of a month ends.
  private func fiscalYear(of month: Month) -> Int {
    let start = renewal.scenario.fiscalYearStart
    return start == 1 || month.month < start ? month.year : month.year + 1
  }
}
