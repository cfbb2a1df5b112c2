import Formulas
import Foundation

/// Calculations, each of them once: what months, candidates or variants share is one calculation, and
/// what no drawn number reaches is a constant.
struct Graph {
  private(set) var calculations: [Calculation] = []
  /// The names of the scores, with their loadings.
  private(set) var scores: [Score] = []
  /// The distributions, with what stands for a number at its base.
  private(set) var spreads: [Spread] = []
  private var known = CalculationSet()
  private var scoreNumbers: [Score: Int32] = [:]
  private var spreadNumbers: [Spread: Int32] = [:]

  /// A score: its name, and the drivers it moves with.
  struct Score: Hashable {
    var name: String
    var loadings: [DriverLoading]
  }

  /// How a number is spread.
  struct Spread: Hashable {
    var distribution: Distribution
    var base: Double
  }

  /// A number that is the same on every path.
  mutating func constant(_ value: Double) -> Int32 {
    let bits = value.bitPattern
    return add(
      Calculation(
        operation: .constant, a: Int32(truncatingIfNeeded: bits),
        b: Int32(truncatingIfNeeded: bits >> 32)))
  }

  /// The value of a constant; nil for what differs by path.
  func value(_ number: Int32) -> Double? {
    let calculation = calculations[Int(number)]
    guard calculation.operation == .constant else { return nil }
    return Double(
      bitPattern: UInt64(UInt32(bitPattern: calculation.a))
        | UInt64(UInt32(bitPattern: calculation.b)) << 32)
  }

  /// A drawn number.
  mutating func drawn(_ number: DrawnNumber) -> Int32 {
    let score = Score(name: number.name, loadings: number.loadings)
    let spread = Spread(distribution: number.distribution, base: number.base)
    if scoreNumbers[score] == nil {
      scoreNumbers[score] = Int32(scores.count)
      scores.append(score)
    }
    if spreadNumbers[spread] == nil {
      spreadNumbers[spread] = Int32(spreads.count)
      spreads.append(spread)
    }
    let scored = add(Calculation(operation: .score, a: scoreNumbers[score] ?? 0))
    return add(Calculation(operation: .quantile, a: scored, b: spreadNumbers[spread] ?? 0))
  }

  /// The value of an input that follows from drawn numbers.
  mutating func drawn(_ cell: DrawnCell) -> Int32 {
    var product = constant(cell.factor)
    for number in cell.numbers { product = apply(.multiply, product, drawn(number)) }
    return apply(.add, constant(cell.constant), product)
  }

  /// An operation on two numbers; a constant where it comes out the same on every path.
  mutating func apply(_ operation: Calculation.Operation, _ a: Int32, _ b: Int32) -> Int32 {
    let (left, right) = (value(a), value(b))
    if let left, let right { return constant(Self.result(operation, left, right)) }
    switch operation {
    case .add:
      if left == 0 { return b }
      if right == 0 { return a }
    case .subtract:
      if right == 0 { return a }
      if a == b { return constant(0) }
    case .multiply:
      if left == 1 { return b }
      if right == 1 { return a }
      // All numbers of a model are finite, so that nothing times zero is anything else.
      if left == 0 || right == 0 { return constant(0) }
    case .ratio:
      if left == 0 || right == 0 { return constant(0) }
      if right == 1 { return a }
    case .power:
      if left == 1 || right == 0 { return constant(1) }
      if right == 1 { return a }
    case .larger, .smaller:
      if a == b { return a }
    case .atLeast, .reaches:
      if a == b { return constant(1) }
    case .constant, .score, .quantile, .choose, .monthNumber: break
    }
    let isSwapped = a > b && (operation == .add || operation == .multiply)
    return add(
      Calculation(operation: operation, a: isSwapped ? b : a, b: isSwapped ? a : b))
  }

  /// One number where a test holds, and another where it does not.
  mutating func choose(_ test: Int32, _ then: Int32, _ otherwise: Int32) -> Int32 {
    if then == otherwise { return then }
    if let value = value(test) { return value != 0 ? then : otherwise }
    return add(Calculation(operation: .choose, a: test, b: then, c: otherwise))
  }

  /// The months since year 0 of a date.
  mutating func monthNumber(_ date: Int32) -> Int32 {
    if let value = value(date) { return constant(Double(Month(serial: Int(value)).number)) }
    return add(Calculation(operation: .monthNumber, a: date))
  }

  private mutating func add(_ calculation: Calculation) -> Int32 {
    let number = known.number(of: calculation, among: calculations)
    if number == calculations.count { calculations.append(calculation) }
    return Int32(number)
  }

  /// What an operation makes of two numbers.
  private static func result(
    _ operation: Calculation.Operation, _ a: Double, _ b: Double
  ) -> Double {
    switch operation {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .power: pow(a, b)
    case .ratio: b == 0 ? 0 : a / b
    case .larger: a > b ? a : b
    case .smaller: a < b ? a : b
    case .atLeast: a >= b ? 1 : 0
    case .reaches: a - b >= -0.005 ? 1 : 0
    case .constant, .score, .quantile, .choose, .monthNumber: 0
    }
  }
}
