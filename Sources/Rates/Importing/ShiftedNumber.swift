/// A decimal number read as so many powers of ten more than it says: what costs `4.125e-06` a token
/// costs exactly 4.125 a million, which no product of two binary numbers gives for sure.
///
/// - Returns: nil where the text is no finite number.
func shiftedNumber(_ text: String, by powers: Int) -> Double? {
  let parts = text.split(
    maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "e" || $0 == "E" })
  let exponent = parts.count == 2 ? Int(parts[1]) : 0
  guard let digits = parts.first, let exponent, exponent.magnitude < 1_000,
    let number = Double("\(digits)e\(exponent + powers)"), number.isFinite
  else { return nil }
  return number
}
