import Renewal
import Wording

/// A range with the name of its distribution: `400k to 500k per month, uniform`.
struct DistributionText {
  /// The range, before the comma.
  let range: String
  /// The name, after it.
  let name: String

  /// The most of a normal distribution's draws that may lie where the kind of number has none.
  static let mostOutside = 0.001

  /// The two parts of a text; nil where no name follows a comma.
  init?(_ text: String) {
    guard let comma = text.lastIndex(of: ",") else { return nil }
    let words = text[comma...].dropFirst().split(separator: " ")
    guard let first = words.first?.first, first.isLetter else { return nil }
    range = String(text[..<comma]).split(separator: " ").joined(separator: " ")
    name = words.joined(separator: " ")
  }

  /// The distribution of the name, among those that a range may have.
  ///
  /// - Parameter allowed: the distributions of the range's shape and kind; none for one number.
  func distribution(
    among allowed: [ValueRange.Distribution]
  ) throws(NumberText.Failure) -> ValueRange.Distribution {
    guard !allowed.isEmpty else {
      throw NumberText.Failure(
        fault: .distributionOfNumber(name, number: range), suggestion: range)
    }
    guard let known = allowed.first(where: { $0.rawValue == name }) else {
      let nearest = NearestName.of(name, among: allowed.map(\.rawValue))
      throw NumberText.Failure(
        fault: .distribution(name, allowed: allowed), suggestion: nearest.map(named))
    }
    return known
  }

  /// The range, with a distribution's name after it.
  func named(_ distribution: String) -> String { "\(range), \(distribution)" }
}
