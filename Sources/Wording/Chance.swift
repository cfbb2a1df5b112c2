/// Chances in whole percent: more digits than that no simulation can promise.
package enum Chance {
  /// A chance from 0 to 1: `12 %`, `below 1 %`, `above 99 %`.
  package static func words(_ chance: Double) -> String {
    switch chance {
    case ..<0.01: "below 1 %"
    case let chance where chance > 0.99: "above 99 %"
    default: "\(Digits.fixed(chance * 100, places: 0)) %"
    }
  }

  /// A difference of two chances, −1 to 1, in points: `+3 points`, `-12 points`, `none`.
  package static func points(_ difference: Double) -> String {
    let points = Digits.fixed(difference * 100, places: 0)
    if points == "0" { return "none" }
    let sign = difference > 0 ? "+" : ""
    return "\(sign)\(points) \(points == "1" || points == "-1" ? "point" : "points")"
  }
}
