/// What a number is measured in; sealing checks that the terms of a formula fit together.
public struct Unit: Hashable, Sendable {
  /// The symbol that readers see, as `USD` or `requests`.
  public let symbol: String
  /// How the number is shown.
  public let style: NumberStyle
  /// The powers of the base measures.
  let powers: Powers

  /// How a number of the unit is shown to people.
  public enum NumberStyle: Hashable, Sendable {
    /// Whole dollars.
    case money
    /// Dollars with four decimals.
    case price
    /// Dollars with six decimals, for things that cost next to nothing each.
    case finePrice
    /// A whole number with separators.
    case whole
    /// A number with three decimals.
    case decimal
    /// A percentage with one decimal.
    case percent
    /// 0 or 1.
    case flag
    /// A month.
    case date
    /// A month, or a dash for none, which is 0.
    case possibleDate
  }

  /// The powers of the base measures that a unit is made of.
  struct Powers: Hashable, Sendable {
    var money = 0
    var tokens = 0
    var millionTokens = 0
    var requests = 0
    var hours = 0
    var minutes = 0
    var dates = 0
    var units = 0

    static let none = Powers()

    func adding(_ other: Powers, times sign: Int) -> Powers {
      Powers(
        money: money + sign * other.money, tokens: tokens + sign * other.tokens,
        millionTokens: millionTokens + sign * other.millionTokens,
        requests: requests + sign * other.requests, hours: hours + sign * other.hours,
        minutes: minutes + sign * other.minutes, dates: dates + sign * other.dates,
        units: units + sign * other.units)
    }

    /// The powers in words, for a sentence about units that do not fit.
    var words: String {
      let parts: [(Int, String)] = [
        (money, "USD"), (tokens, "tokens"), (millionTokens, "million tokens"),
        (requests, "requests"), (hours, "hours"), (minutes, "minutes"), (dates, "dates"),
        (units, "units"),
      ]
      let over = parts.filter { $0.0 > 0 }.map { $0.0 == 1 ? $0.1 : "\($0.1)^\($0.0)" }
      let under = parts.filter { $0.0 < 0 }.map { $0.0 == -1 ? $0.1 : "\($0.1)^\(-$0.0)" }
      let top = over.isEmpty ? "a plain number" : over.joined(separator: " × ")
      return under.isEmpty ? top : "\(top) per \(under.joined(separator: " per "))"
    }
  }

  /// US dollars.
  public static let usd = Unit("USD", .money, Powers(money: 1))
  /// US dollars an hour.
  public static let usdPerHour = Unit("USD/hour", .price, Powers(money: 1, hours: -1))
  /// US dollars for a million tokens.
  public static let usdPerMillionTokens = Unit(
    "USD/MTok", .price, Powers(money: 1, millionTokens: -1))
  /// A part of a whole, shown as a percentage.
  public static let share = Unit("%", .percent, .none)
  /// A multiple.
  public static let factor = Unit("×", .decimal, .none)
  /// 1 for yes, 0 for no.
  public static let flag = Unit("0/1", .flag, .none)
  /// A whole number of months, contract years or members.
  public static let count = Unit("count", .whole, .none)
  /// A month, as the spreadsheet's number of its first day.
  public static let date = Unit("month", .date, Powers(dates: 1))
  /// Requests to a model.
  public static let requests = Unit("requests", .whole, Powers(requests: 1))
  /// Tokens of one request.
  public static let tokensPerRequest = Unit(
    "tokens/request", .whole, Powers(tokens: 1, requests: -1))
  /// Tokens, by the million.
  public static let millionTokens = Unit("MTok", .decimal, Powers(millionTokens: 1))
  /// Tokens in a million of them, which turns the one into the other.
  public static let tokensPerMillion = Unit(
    "tokens/MTok", .whole, Powers(tokens: 1, millionTokens: -1))
  /// US dollars for one request.
  public static let usdPerRequest = Unit("USD/request", .price, Powers(money: 1, requests: -1))
  /// A month, or 0 where there is none.
  public static let possibleDate = Unit("month", .possibleDate, Powers(dates: 1))
  /// Units of a metered item, whatever it is billed by.
  public static let units = Unit("units", .whole, Powers(units: 1))
  /// US dollars for a unit of a metered item.
  public static let usdPerUnit = Unit("USD/unit", .finePrice, Powers(money: 1, units: -1))
  /// Tokens that are sent, or generated, in a minute.
  public static let tokensPerMinute = Unit(
    "tokens/min", .whole, Powers(tokens: 1, minutes: -1))
  /// US dollars a minute.
  public static let usdPerMinute = Unit("USD/min", .price, Powers(money: 1, minutes: -1))
  /// Minutes in an hour, which turns the one into the other.
  public static let minutesPerHour = Unit("min/hour", .whole, Powers(hours: -1, minutes: 1))
  /// Hours.
  public static let hours = Unit("hours", .whole, Powers(hours: 1))

  /// Hours of something short, with decimals.
  public static let hoursOfLife = Unit("hours", .decimal, Powers(hours: 1))

  private init(_ symbol: String, _ style: NumberStyle, _ powers: Powers) {
    self.symbol = symbol
    self.style = style
    self.powers = powers
  }
}
