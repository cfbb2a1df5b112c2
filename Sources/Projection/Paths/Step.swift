/// One step of a schedule, on numbers that are stored for a block of paths.
struct Step: Sendable {
  /// What is done; `Constant` takes its right number, `Of` its left one from the step itself.
  enum Operation: UInt8, Sendable {
    case score, quantile, broadcast, keep
    case add, addConstant, subtract, subtractConstant, subtractOf, multiply, multiplyConstant
    case ratio, ratioConstant, ratioOf, power, powerConstant, powerOf
    case larger, largerConstant, smaller, smallerConstant
    case atLeast, atLeastConstant, atLeastOf, reaches, reachesConstant, reachesOf
    case choose, monthNumber
  }

  var operation: Operation
  /// The place that the result goes to; for `keep`, the number of what is kept.
  var to: Int32
  /// The places of the operands; for `score` and `quantile` also numbers of the graph.
  var a: Int32 = 0
  var b: Int32 = 0
  var c: Int32 = 0
  var constant: Double = 0
}
