import Formulas
import Rates

extension Rate {
  /// A price in dollars and as many decimals as it has, at least two; a dash where it is not sold.
  func shown(_ kind: TokenPrice) -> String {
    guard let price = price(kind) else { return "-" }
    let digits = JSONValue.digits(price)
    let decimals = digits.contains(".") ? digits.drop { $0 != "." }.count - 1 : 0
    return "$" + Rounded.grouped(price, max(2, min(6, decimals)))
  }

  /// The rate as data; a kind of token that is not sold is `null`.
  var json: JSONValue {
    .object(
      [
        ("model", .text(model)), ("vendor", .text(vendor)), ("name", .text(name)),
        ("scope", .text(scope)), ("channel", .text(channel.rawValue)),
      ] + TokenPrice.allCases.map { ($0.rawValue, .number(price($0))) } + [
        ("as_of", .text(asOf.description)), ("source", .text(source)), ("note", .text(note)),
      ])
  }

  /// Rates as records, under the names of their fields.
  static func records(_ rates: [Rate]) -> [[String]] {
    [
      ["model", "vendor", "name", "scope", "channel"] + TokenPrice.allCases.map(\.rawValue)
        + ["as_of", "source", "note"]
    ]
      + rates.map { rate in
        [rate.model, rate.vendor, rate.name, rate.scope, rate.channel.rawValue]
          + TokenPrice.allCases.map { CommaSeparatedText.number(rate.price($0)) }
          + [rate.asOf.description, rate.source, rate.note]
      }
  }
}

/// The prices that the program carries, as reports.
public enum BundledRates {
  /// The rates that fit; see ``RateList``.
  public static func list(vendor: String?, scope: String?, model: String?) throws -> RateList {
    try RateList(.bundled(), vendor: vendor, scope: scope, model: model)
  }

  /// All that is known of one model; see ``RateSheet``.
  public static func sheet(model: String, scope: String?) throws -> RateSheet {
    try RateSheet(.bundled(), model: model, scope: scope)
  }
}
