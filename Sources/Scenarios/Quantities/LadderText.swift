import Renewal

/// Reads commitments side by side: `8M to 15M by 500k`.
struct LadderText {
  /// The text of the scalar.
  let text: String

  /// How each of its amounts is written.
  static let amount = Quantity.positive(example: "8M")

  /// The commitments in USD, from the first on by equal steps, and the last.
  ///
  /// - Parameter most: the most that are listed; of more there is one more than that.
  func read(most: Int) throws(NumberText.Failure) -> [Double] {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 5, words[1] == "to", words[3] == "by" else {
      throw NumberText.Failure(fault: .notALadder(text))
    }
    let amounts = try numbers([words[0], words[2], words[4]])
    guard amounts[0] <= amounts[1] else { throw NumberText.Failure(fault: .order(text)) }
    return Ladder.commitments(from: amounts[0], to: amounts[1], by: amounts[2], most: most)
  }

  /// The three amounts; what may have been meant is said of the whole ladder.
  private func numbers(_ words: [String]) throws(NumberText.Failure) -> [Double] {
    var values: [Double] = []
    var meant: [String] = []
    var first: NumberText.Failure?
    for word in words {
      do {
        values.append(try NumberText(text: word, quantity: Self.amount).read())
        meant.append(word)
      } catch {
        first = first ?? error
        if let suggestion = error.suggestion { meant.append(suggestion) }
      }
    }
    guard let first else { return values }
    let isWhole = meant.count == words.count
    throw NumberText.Failure(
      fault: first.fault,
      suggestion: isWhole ? "\(meant[0]) to \(meant[1]) by \(meant[2])" : nil)
  }
}
