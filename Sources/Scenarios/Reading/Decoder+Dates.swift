import Formulas

extension Decoder {
  /// A day.
  func day(_ tree: Tree) -> Day? {
    guard let text = tree.text, !tree.isNothing else { return unexpected(.day, tree) }
    guard let day = Day(text) else {
      log.report(.date(.notADay(text)), at: tree.place)
      return nil
    }
    return day
  }

  /// A month.
  func month(_ tree: Tree) -> Month? {
    guard let text = tree.text, !tree.isNothing else { return unexpected(.month, tree) }
    guard let month = Month(text) else {
      log.report(
        .date(.notAMonth(text)), at: tree.place, suggestion: Day(text).map { "\($0.inMonth)" })
      return nil
    }
    return month
  }

  /// A month, or a day that lies in it.
  func monthOrDay(_ tree: Tree) -> Month? {
    guard let text = tree.text, !tree.isNothing else { return unexpected(.month, tree) }
    guard let month = Month(text) ?? Day(text)?.inMonth else {
      log.report(.date(.notAMonthOrDay(text)), at: tree.place)
      return nil
    }
    return month
  }

  /// A length of time in months.
  func months(_ tree: Tree) -> Int? {
    guard let text = tree.text, !tree.isNothing else {
      return unexpected(.number(example: "6 months"), tree)
    }
    guard let months = MonthsText.read(text) else {
      let isBare = !text.isEmpty && text.count < 4 && text.allSatisfy(\.isDigit)
      log.report(
        .date(.notMonths(text, most: MonthsText.most)), at: tree.place,
        suggestion: isBare ? text + (text == "1" ? " month" : " months") : nil)
      return nil
    }
    return months
  }

  /// Reports an end before its start.
  func refuse(end: Month?, before start: Month?, at place: SourcePlace) {
    guard let start, let end, end < start else { return }
    log.report(.date(.endsBeforeStart(end: "\(end)", start: "\(start)")), at: place)
  }
}
