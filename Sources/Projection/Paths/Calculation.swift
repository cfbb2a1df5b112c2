/// One calculation of a graph: what is done, with the numbers of what it is done to.
struct Calculation: Hashable, Sendable {
  /// What is done.
  enum Operation: UInt8, Sendable {
    /// A number that is the same on every path; `a` and `b` are the halves of its bits.
    case constant
    /// The normal score of a name, `a` its number.
    case score
    /// A quantile of a distribution, `b` its number, at the score `a`.
    case quantile
    case add, subtract, multiply, power, ratio, larger, smaller
    /// 1 where `a` is at least `b`, otherwise 0.
    case atLeast
    /// As `atLeast`, to half a cent.
    case reaches
    /// `b` where `a` is not 0, otherwise `c`.
    case choose
    /// The months since year 0 of a date.
    case monthNumber
  }

  var operation: Operation
  var a: Int32 = 0
  var b: Int32 = 0
  var c: Int32 = 0

  /// The calculations that it needs.
  var needs: [Int32] {
    switch operation {
    case .constant, .score: []
    case .quantile, .monthNumber: [a]
    case .add, .subtract, .multiply, .power, .ratio, .larger, .smaller, .atLeast, .reaches: [a, b]
    case .choose: [a, b, c]
    }
  }
}
