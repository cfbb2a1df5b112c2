import Renewal

/// First-year commitments to compare.
public struct CommitmentList: Hashable, Sendable {
  /// The amounts in USD, as they were asked for.
  public let amounts: [Double]

  /// The most commitments that are compared at once.
  public static let most = 1_000

  /// Reads `4M,5M,6M` or `4M to 12M by 500k`; amounts take k, M or B.
  ///
  /// - Throws: ``CommitmentFault``
  public init(_ text: String) throws(CommitmentFault) {
    let words = text.split(separator: " ").map(String.init)
    if words.count == 5, words[1] == "to", words[3] == "by" {
      let low = try Self.amount(words[0])
      let high = try Self.amount(words[2])
      let step = try Self.amount(words[4])
      guard low <= high else { throw .order(text) }
      amounts = Ladder.commitments(from: low, to: high, by: step, most: Self.most)
      guard amounts.count <= Self.most else { throw .tooMany(most: Self.most) }
    } else {
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      guard parts.count <= Self.most else { throw .tooMany(most: Self.most) }
      var amounts: [Double] = []
      for part in parts {
        let amount = try Self.amount(part.filter { $0 != " " })
        if !amounts.contains(amount) { amounts.append(amount) }
      }
      self.amounts = amounts.sorted()
    }
  }

  private static func amount(_ text: String) throws(CommitmentFault) -> Double {
    let factors: [Character: Double] = ["k": 1e3, "M": 1e6, "B": 1e9]
    let factor = text.last.flatMap { factors[$0] }
    let digits = factor == nil ? Substring(text) : text.dropLast()
    let isPlain = digits.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard isPlain, let number = Double(digits) else { throw .notAnAmount(text) }
    let amount = number * (factor ?? 1)
    guard amount > 0, amount <= 1e12 else { throw .outOfRange(text) }
    return amount
  }
}

/// What is wrong with a list of commitments.
public enum CommitmentFault: Error, Hashable, Sendable {
  /// A part of it is no amount of money.
  case notAnAmount(String)
  /// An amount is not above zero, or above a thousand billions.
  case outOfRange(String)
  /// The first amount is larger than the last.
  case order(String)
  /// There are more amounts than are compared at once.
  case tooMany(most: Int)
}
