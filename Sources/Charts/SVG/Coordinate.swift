import Wording

/// Pixels as text: one decimal, so that the same picture has the same bytes.
package enum Coordinate {
  /// The number without a locale and without commas.
  package static func text(_ value: Double) -> String {
    Digits.withoutTrailingZeros(Digits.fixed(value, places: 1).replacing(",", with: ""))
  }
}
