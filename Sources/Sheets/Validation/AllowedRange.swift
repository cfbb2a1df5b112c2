import Formulas
import Renewal
import Workbooks

/// What may be typed for an input: by its unit, by what its label says, and never less than what the
/// scenario states.
struct AllowedRange: Hashable {
  /// The kind of number.
  enum Kind: Hashable {
    /// 1 for yes, 0 for no.
    case flag
    /// A part of a whole, shown as a percentage.
    case share
    /// The spreadsheet's number of a day.
    case day
    /// A whole number.
    case whole
    /// Any number.
    case decimal
  }

  let kind: Kind
  let lowest: Double
  /// The highest number; nil where there is none.
  let highest: Double?

  /// The range of an input with these values.
  init(of input: Input, values: [[Double]]) {
    let stated = values.lazy.joined()
    let least = stated.min() ?? 0
    let most = stated.max() ?? 0
    switch input.unit.style {
    case .flag: kind = .flag
    case .percent: kind = .share
    case .date, .possibleDate: kind = .day
    case .whole:
      let areWhole = input.unit == .count && stated.allSatisfy { $0 == $0.rounded() }
      kind = areWhole ? .whole : .decimal
    case .money, .price, .finePrice, .decimal: kind = .decimal
    }
    let isBelowZero =
      least < 0 || Self.hasWordForMinusOne(input.label) || Self.moves.contains(input.id)
    lowest = kind == .flag ? 0 : isBelowZero ? min(least, -1) : 0
    switch kind {
    case .flag: highest = 1
    case .share: highest = most > 1 || Self.moves.contains(input.id) ? nil : 1
    case .day: highest = Self.lastDay
    case .whole, .decimal: highest = nil
    }
  }

  /// The last day that spreadsheets know, 31 December 9999.
  private static let lastDay = 2_958_465.0

  /// Changes in shares, which may be above one and, down to all of it, below zero.
  private static let moves: Set<String> = [
    Workloads.growth.id, Services.growth.id, Products.growth.id, MeteredItems.growth.id,
    Prices.change.id, Deals.sizeOfWorkload.id, Deals.sizeOfService.id,
  ]

  /// Whether a label says what -1 stands for, as in `Most paid (-1: all of it)`.
  private static func hasWordForMinusOne(_ label: String) -> Bool {
    ["(-1:", "(-100%:", "(−1 "].contains { label.contains($0) }
  }

  /// The rule of the cells.
  var rule: Validation.Rule {
    let comparison: Comparison =
      highest.map { .between(.number(lowest), .number($0)) } ?? .greaterOrEqual(.number(lowest))
    switch kind {
    case .flag: return .list(["0", "1"])
    case .day: return .date(comparison)
    case .whole: return .whole(comparison)
    case .share, .decimal: return .decimal(comparison)
    }
  }

  /// What may be typed, in words.
  var words: String {
    func number(_ value: Double) -> String {
      let scaled = kind == .share ? value * 100 : value
      let text = scaled == scaled.rounded() ? "\(Int(scaled))" : "\(scaled)"
      return kind == .share ? text + "%" : text
    }
    switch kind {
    case .flag: return "1 for yes, 0 for no."
    case .day: return "A date: the first day of a month."
    case .whole:
      return "A whole number of \(number(lowest)) or more."
    case .share, .decimal:
      guard let highest else { return "\(number(lowest)) or more." }
      return "From \(number(lowest)) to \(number(highest))."
    }
  }
}
