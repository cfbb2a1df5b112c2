extension DateFault {
  /// What is wrong, as a sentence.
  var sentence: String {
    switch self {
    case .notADay(let text): "\(Words.quoted(text)) is not a day. Write it like 2026-11-23."
    case .notAMonth(let text): "\(Words.quoted(text)) is not a month. Write it like 2027-03."
    case .notAMonthOrDay(let text):
      "\(Words.quoted(text)) is neither a month nor a day. Write it like 2026-12."
    case .notInCalendar(let text): "The calendar has no \(Words.quoted(text))."
    case .year(let text, let first, let last):
      "\(Words.quoted(text)) is too far away; the years \(first) to \(last) are read."
    case .notMonths(let text, let most):
      "\(Words.quoted(text)) is not a number of months from 1 to \(most). Write it like 6 months."
    case .notTheFirst(let day):
      "A contract year starts on the first day of a month, not on \(day)."
    case .notTheLast(let day, let last):
      "A contract year ends on the last day of a month, here \(last), not on \(day)."
    case .endsBeforeStart(let end, let start): "The end, \(end), is before the start, \(start)."
    case .notContiguous(let day, let expected):
      "After the contract year before it, this one must start on \(expected), not on \(day)."
    case .contractYears(let count, let most):
      "There are \(count) contract years; from 1 to \(most) are read."
    case .tooLong(let months, let most):
      "The contract year has \(months) months; at most \(most) are read."
    case .todayOutlivesStart(let ends, let start):
      "Today's agreement ends on \(ends), after the term starts in \(start). What would still be owed "
        + "under it is not worked out yet; let the term start after it ends."
    case .anchorAfterStart(let anchor, let start):
      "The anchor month, \(anchor), must lie before the first contract month, \(start)."
    case .anchorTooEarly(let anchor, let start, let most):
      "The anchor month, \(anchor), must lie at most \(most) months before the first "
        + "contract month, \(start)."
    }
  }
}
