import Formulas

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
    case .notALength(let text, let unit, let least, let most, let example):
      "\(Words.quoted(text)) is not a number of \(unit) from \(least) to \(most). "
        + "Write it like \(example)."
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
    case .outsideTerm(let month, let first, let last):
      "\(month) lies outside the term, \(first) to \(last)."
    case .todayEndsBetween(let ends, let yearEnds):
      "Today's agreement ends on \(ends), after the term starts, so it must end with a contract "
        + "year; they end on \(Words.list(yearEnds.map { "\($0)" })). Under contract_years a "
        + "year of another length can end there."
    case .offerStart(let found, let today, let expected):
      "The offer starts on \(found), but today's agreement ends on \(today). Write \(expected), or "
        + "leave starts out: then it replaces today's agreement when the term starts."
    case .nothingToWaitFor:
      "Every offer starts with the term, since no agreement in force runs into it; leave starts out."
    case .noTimeAfter(let today):
      "Today's agreement lasts to the end of the term, \(today), so that no offer can start after it; "
        + "leave starts out: then the offer replaces it when the term starts."
    case .anchorAfterStart(let anchor, let start):
      "The anchor month, \(anchor), must lie before the first contract month, \(start)."
    case .anchorTooEarly(let anchor, let start, let most):
      "The anchor month, \(anchor), must lie at most \(most) months before the first "
        + "contract month, \(start)."
    }
  }
}
