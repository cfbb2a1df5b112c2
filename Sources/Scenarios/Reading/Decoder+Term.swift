import Formulas
import Renewal

extension Decoder {
  /// The most contract years.
  static let mostYears = 7

  /// The windows of the term; empty when they have problems.
  func contractYears(_ scenario: Record) -> [Scenario.ContractYear] {
    if let years = scenario.read("contract_years", list) {
      return windows(years, scenario.place(of: "contract_years"))
    }
    return scenario.read("term", term) ?? []
  }

  private func term(_ tree: Tree) -> [Scenario.ContractYear]? {
    guard let record = record(tree, .term) else { return nil }
    let first = record.read("starts", firstOfMonth)
    let years = record.read("years", whole(1, Self.mostYears, example: "3"))
    guard let first, let years else { return nil }
    return (0..<years).map { year in
      let starts = first.adding(12 * year)
      return Scenario.ContractYear(starts: starts, ends: starts.adding(11))
    }
  }

  private func windows(_ years: [Tree], _ place: SourcePlace) -> [Scenario.ContractYear] {
    guard years.count <= Self.mostYears else {
      log.report(.date(.contractYears(years.count, most: Self.mostYears)), at: place)
      return []
    }
    var windows: [Scenario.ContractYear] = []
    var before: Month?
    for tree in years {
      let expected = before
      before = nil
      guard let record = record(tree, .contractYear) else { continue }
      let starts = record.read("starts", firstOfMonth)
      let ends = record.read("ends", lastOfMonth)
      guard let starts, let ends else { continue }
      refuse(end: ends, before: starts, at: record.place(of: "ends"))
      if starts.months(to: ends) >= 36 {
        let fault = DateFault.tooLong(months: starts.months(to: ends) + 1, most: 36)
        log.report(.date(fault), at: record.place(of: "ends"))
      }
      if let expected, expected != starts {
        notContiguous(starts, expected, record.place(of: "starts"))
      }
      if starts <= ends { before = ends.adding(1) }
      windows.append(Scenario.ContractYear(starts: starts, ends: ends))
    }
    return windows.count == years.count ? windows : []
  }

  private func notContiguous(_ found: Month, _ expected: Month, _ place: SourcePlace) {
    guard let day = Day(year: found.year, month: found.month, day: 1),
      let right = Day(year: expected.year, month: expected.month, day: 1)
    else { return }
    log.report(.date(.notContiguous(day, expected: right)), at: place)
  }

  /// The month that starts on a day.
  func firstOfMonth(_ tree: Tree) -> Month? {
    guard let day = day(tree) else { return nil }
    guard day.day == 1 else {
      log.report(
        .date(.notTheFirst(day)), at: tree.place, suggestion: "\(day.inMonth)-01")
      return nil
    }
    return day.inMonth
  }

  private func lastOfMonth(_ tree: Tree) -> Month? {
    guard let day = day(tree) else { return nil }
    let month = day.inMonth
    guard day.day == month.length else {
      if let last = Day(year: month.year, month: month.month, day: month.length) {
        log.report(.date(.notTheLast(day, last: last)), at: tree.place)
      }
      return nil
    }
    return month
  }
}
