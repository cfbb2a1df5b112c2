/// The code of a number format in which amounts of one size are readable.
package enum MoneyCode {
  /// For amounts in USD, with a sign that stands before each; negative ones have a minus.
  package static func of(_ amounts: [Double], places: Int = 1, sign: String = "") -> String {
    let most = amounts.map(\.magnitude).max() ?? 0
    let decimals = places > 0 ? "." + String(repeating: "0", count: places) : ""
    let body =
      switch most {
      case 1e6...: "$#,##0\(decimals),,\"M\""
      case 1e4...: "$#,##0,\"k\""
      default: "$#,##0"
      }
    return sign + body
  }

  /// For differences: a plus, a minus, and a dash for none.
  package static func difference(_ amounts: [Double], places: Int = 2) -> String {
    let body = of(amounts, places: places)
    return "+\(body);-\(body);\"–\""
  }

  /// For an axis over some amounts, from zero on or from the least of them: the fewest decimals that
  /// its steps need.
  static func axis(_ amounts: [Double], isFromZero: Bool = true) -> String {
    let most = amounts.map(\.magnitude).max() ?? 0
    let least = isFromZero ? min(0, amounts.min() ?? 0) : amounts.min() ?? 0
    let span = (amounts.max() ?? 0) - least
    guard most >= 1e6 else { return of(amounts) }
    return of(amounts, places: span >= 5e6 ? 0 : span >= 5e5 ? 1 : 2)
  }
}
