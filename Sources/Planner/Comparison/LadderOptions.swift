/// Lengths of agreements to compare, in contract years.
public struct TermList: Hashable, Sendable {
  /// The lengths, each once, in rising order.
  public let years: [Int]

  /// Reads `1,3`; whole numbers from 1 to 7.
  ///
  /// - Throws: ``LadderFault``
  public init(_ text: String) throws(LadderFault) {
    var years: Set<Int> = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let digits = part.filter { $0 != " " }
      guard let number = Int(digits), (1...7).contains(number) else { throw .notATerm(digits) }
      years.insert(number)
    }
    self.years = years.sorted()
  }
}

/// How commitments grow from one contract year to the next.
public struct RampList: Hashable, Sendable {
  /// The yearly rates, each once, in rising order; 0 is flat.
  public let rates: [Double]

  /// Reads `flat,10%`.
  ///
  /// - Throws: ``LadderFault``
  public init(_ text: String) throws(LadderFault) {
    var rates: Set<Double> = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let word = part.filter { $0 != " " }
      if word == "flat" {
        rates.insert(0)
        continue
      }
      guard word.last == "%",
        word.dropLast().allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }),
        let points = Double(word.dropLast()), points <= 100
      else { throw .notARamp(word) }
      rates.insert(points / 100)
    }
    self.rates = rates.sorted()
  }
}

/// What is wrong with the lengths or shapes of a ladder.
public enum LadderFault: Error, Hashable, Sendable {
  /// A length is no whole number from 1 to 7.
  case notATerm(String)
  /// A growth is neither `flat` nor a percentage from 0 to 100.
  case notARamp(String)
}
