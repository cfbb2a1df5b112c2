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
        ("long_context_threshold", .number(longContextThreshold.map(Double.init))),
        ("as_of", .text(asOf.description)), ("source", .text(source)), ("note", .text(note)),
      ])
  }

  /// Rates as records, under the names of their fields.
  static func records(_ rates: [Rate]) -> [[String]] {
    [
      ["model", "vendor", "name", "scope", "channel"] + TokenPrice.allCases.map(\.rawValue)
        + ["long_context_threshold", "as_of", "source", "note"]
    ]
      + rates.map { rate in
        [rate.model, rate.vendor, rate.name, rate.scope, rate.channel.rawValue]
          + TokenPrice.allCases.map { CommaSeparatedText.number(rate.price($0)) }
          + [
            CommaSeparatedText.number(rate.longContextThreshold.map(Double.init)),
            rate.asOf.description, rate.source, rate.note,
          ]
      }
  }
}
