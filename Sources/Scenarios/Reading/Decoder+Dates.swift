import Formulas

extension Decoder {
  /// The years that are read.
  static let years = 2000...2100

  /// A day.
  func day(_ tree: Tree) -> Day? {
    guard let text = tree.text, !tree.isNothing else { return unexpected(.day, tree) }
    guard let day = Day(text) else {
      return refuse(text, .notADay(text), 3...3, DateWording.day(text), tree)
    }
    return isNear(day.year, text, tree) ? day : nil
  }

  /// A month.
  func month(_ tree: Tree) -> Month? {
    guard let text = tree.text, !tree.isNothing else { return unexpected(.month, tree) }
    guard let month = Month(text) else {
      return refuse(text, .notAMonth(text), 2...2, DateWording.month(text), tree)
    }
    return isNear(month.year, text, tree) ? month : nil
  }

  /// A month, or a day that lies in it.
  func monthOrDay(_ tree: Tree) -> Month? {
    guard let text = tree.text, !tree.isNothing else { return unexpected(.month, tree) }
    guard let month = Month(text) ?? Day(text)?.inMonth else {
      return refuse(text, .notAMonthOrDay(text), 2...3, DateWording.month(text), tree)
    }
    return isNear(month.year, text, tree) ? month : nil
  }

  /// Reports a text that is no date, or one that the calendar lacks; always nil.
  private func refuse<Value>(
    _ text: String, _ fault: DateFault, _ numbers: ClosedRange<Int>, _ meant: String?,
    _ tree: Tree
  ) -> Value? {
    if let year = DateWording.year(text, numbers: numbers) {
      if isNear(year, text, tree) { log.report(.date(.notInCalendar(text)), at: tree.place) }
    } else {
      log.report(.date(fault), at: tree.place, suggestion: meant)
    }
    return nil
  }

  /// Whether a year is one that is read; reports when it is not.
  private func isNear(_ year: Int, _ text: String, _ tree: Tree) -> Bool {
    guard !Self.years.contains(year) else { return true }
    let fault = DateFault.year(text, first: Self.years.lowerBound, last: Self.years.upperBound)
    log.report(.date(fault), at: tree.place)
    return false
  }

  /// A length of time: months, days or contract years.
  func length(_ length: Length) -> (Tree) -> Int? {
    { tree in
      guard let text = tree.text, !tree.isNothing else {
        return self.unexpected(.number(example: length.example), tree)
      }
      let reading = LengthText(text: text, length: length)
      guard let count = reading.read() else {
        self.log.report(
          .date(
            .notALength(
              text, unit: "\(length.unit.rawValue)s", least: length.least, most: length.most,
              example: length.example)), at: tree.place, suggestion: reading.meant())
        return nil
      }
      return count
    }
  }

  /// Reports an end before its start.
  func refuse(end: Month?, before start: Month?, at place: SourcePlace) {
    guard let start, let end, end < start else { return }
    log.report(.date(.endsBeforeStart(end: "\(end)", start: "\(start)")), at: place)
  }
}
