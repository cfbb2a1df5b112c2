import Formulas
import Renewal

/// How a scenario file writes one value: the other side of what its reader understands.
///
/// What is written reads back as the same number to the last bit.
public enum Notation: Hashable, Sendable {
  /// A number, or an amount of USD: `420k`, `1.3`.
  case number
  /// A whole number: `2`.
  case whole
  /// An amount an hour: `260 per hour`.
  case perHour
  /// An amount a month: `1.8M per month`.
  case perMonth
  /// An amount a year: `600k per year`.
  case perYear
  /// A share, or a multiple that is written as a percentage: `40%`.
  case share
  /// Growth by year: `45% per year`.
  case growth
  /// What wanders in a month: `5% per month`.
  case volatility
  /// A length in months: `6 months`.
  case months
  /// A length in days: `30 days`.
  case days
  /// A length in contract years: `2 years`.
  case years
  /// A month, from the number of its first day: `2027-03`.
  case month
  /// Yes or no: `true`.
  case truth
  /// One of a few words, numbered from 1.
  case words([String])

  /// The value as a scenario file writes it; nil where it has no way to.
  public func text(_ value: Double) -> String? {
    guard value.isFinite else { return nil }
    switch self {
    case .number: return Self.amount(value)
    case .whole: return Self.count(value).map(String.init)
    case .perHour: return "\(Self.amount(value)) per hour"
    case .perMonth: return "\(Self.amount(value)) per month"
    case .perYear: return "\(Self.amount(value)) per year"
    case .share: return Self.percent(value)
    case .growth: return "\(Self.percent(value)) per year"
    case .volatility: return "\(Self.percent(value)) per month"
    case .months: return Self.count(value).map(Length.months.text)
    case .days: return Self.count(value).map(Length.days.text)
    case .years: return Self.count(value).map(Length.contractYears.text)
    case .month: return Self.month(value)
    case .truth: return value == 1 ? "true" : value == 0 ? "false" : nil
    case .words(let words):
      guard let number = Self.count(value), words.indices.contains(number - 1) else { return nil }
      return words[number - 1]
    }
  }

  /// A range as a scenario file writes it; nil where it follows from a file of past forecasts.
  public func text(_ range: ValueRange) -> String? {
    guard range.backTest == nil else { return nil }
    let numbers: (parts: [Double], joint: String) =
      switch range.shape {
      case .certain(let value): ([value], "")
      case .interval(let low, let high): ([low, high], " to ")
      case .triple(let low, let base, let high): ([low, base, high], " / ")
      }
    let written = numbers.parts.map(body)
    let parts = written.compactMap(\.self)
    guard parts.count == written.count else { return nil }
    let isUsual = range.distribution == ValueRange.usualDistribution(of: range.shape, range.kind)
    return parts.joined(separator: numbers.joint) + unit
      + (range.isCertain || isUsual ? "" : ", \(range.distribution.rawValue)")
  }

  /// What stands after the numbers.
  private var unit: String {
    switch self {
    case .perHour: " per hour"
    case .perMonth, .volatility: " per month"
    case .perYear, .growth: " per year"
    case .number, .whole, .share, .months, .days, .years, .month, .truth, .words: ""
    }
  }

  /// One number of a range, without what stands after it.
  private func body(_ value: Double) -> String? {
    switch self {
    case .number, .perHour, .perMonth, .perYear: Self.amount(value)
    case .share, .growth, .volatility: Self.percent(value)
    case .whole, .months, .days, .years, .month, .truth, .words: text(value)
    }
  }

  /// Digits, with `k`, `M` or `B` where that is shorter.
  private static func amount(_ value: Double) -> String {
    let decimal = DecimalText(value)
    let plain = decimal.text()
    let short = [("B", 9), ("M", 6), ("k", 3)].map { decimal.text(timesTenTo: -$1) + $0 }
      .filter { !$0.hasPrefix("0") && !$0.hasPrefix("-0") }
      .min { $0.count < $1.count }
    return short.flatMap { $0.count < plain.count ? $0 : nil } ?? plain
  }

  private static func percent(_ share: Double) -> String {
    DecimalText(share).text(timesTenTo: 2) + "%"
  }

  private static func count(_ value: Double) -> Int? {
    value == value.rounded() && value.magnitude <= Quantity.limit ? Int(value) : nil
  }

  /// The month of a date number that is the first of a month within the years that are read.
  private static func month(_ serial: Double) -> String? {
    guard let number = count(serial), (36_526...80_000).contains(number) else { return nil }
    let month = Month(serial: number)
    return month.serial == number && Decoder.years.contains(month.year) ? month.description : nil
  }
}
