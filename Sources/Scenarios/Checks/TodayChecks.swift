import Formulas
import Renewal

/// Checks how the agreement in force, the term and the offers follow each other.
struct TodayChecks {
  let log: ProblemLog
  /// The scenario's record.
  let scenario: Record
  /// The contract years, at least one.
  let contractYears: [Scenario.ContractYear]

  /// Reports an agreement in force that ends in the middle of a contract year, or of which nothing
  /// is left.
  func check(_ today: CurrentAgreement) {
    guard let first = contractYears.first?.starts, let tree = scenario["today"] else { return }
    if today.ends.inMonth < first {
      guard let remaining = tree["remaining"] else { return }
      log.report(.match(.nothingRemains(ends: today.ends)), at: remaining.place)
      return
    }
    let yearEnds = contractYears.compactMap { lastDay(of: $0.ends) }
    guard !yearEnds.contains(today.ends) else { return }
    log.report(
      .date(.todayEndsBetween(today.ends, yearEnds: yearEnds)),
      at: tree["ends"]?.place ?? tree.place)
  }

  /// Reports offers that start anywhere but with the term or right after today's agreement.
  func check(_ offers: [ReadOffer], after today: CurrentAgreement?) {
    // An agreement that could not be read has its own problems.
    guard let first = contractYears.first?.starts, let last = contractYears.last?.ends,
      today != nil || scenario["today"] == nil
    else { return }
    for offer in offers {
      guard let starts = offer.offer.starts, let day = firstDay(of: starts) else { continue }
      let place = offer.record.place(of: "starts")
      guard let today, today.ends.inMonth >= first else {
        log.report(.date(.nothingToWaitFor), at: place)
        continue
      }
      let expected = today.ends.inMonth.adding(1)
      if expected > last {
        log.report(.date(.noTimeAfter(today: today.ends)), at: place)
      } else if starts != expected, let right = firstDay(of: expected) {
        log.report(.date(.offerStart(day, today: today.ends, expected: right)), at: place)
      }
    }
  }

  private func firstDay(of month: Month) -> Day? {
    Day(year: month.year, month: month.month, day: 1)
  }

  private func lastDay(of month: Month) -> Day? {
    Day(year: month.year, month: month.month, day: month.length)
  }
}
