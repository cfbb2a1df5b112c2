import Formulas

extension Unit {
  /// A value of the unit as people read it, to the dollar.
  func text(_ value: Double) -> String {
    switch style {
    case .money: dollars(value, value.magnitude < 10 && value != value.rounded() ? 2 : 0)
    case .price: dollars(value, 4) + symbol.dropFirst("USD".count)
    case .finePrice: dollars(value, 6) + symbol.dropFirst("USD".count)
    case .whole: Rounded.grouped(value, 0) + suffix
    case .decimal: Rounded.grouped(value, 3) + suffix
    case .percent: Rounded.percent(value, isTrimmed: true)
    case .flag: value == 0 ? "no" : "yes"
    case .date, .possibleDate: value >= 61 ? Month(serial: Int(value)).description : "-"
    }
  }

  private func dollars(_ value: Double, _ decimals: Int) -> String {
    let digits = Rounded.grouped(value, decimals)
    return digits.hasPrefix("-") ? "-$" + digits.dropFirst() : "$" + digits
  }

  private var suffix: String {
    switch self {
    case .count, .factor: ""
    case _: " " + symbol
    }
  }
}

extension Cadence {
  /// How often, as it ends a sentence.
  var phrase: String {
    switch self {
    case .constant: "once"
    case .month: "each month"
    case .contractYear: "each contract year"
    case .calendarMonth: "each month of the calendar"
    }
  }
}
