import Formulas
import Foundation

/// The numbers of some neighbouring paths, on which the steps of a schedule work.
///
/// Every number is stored for `width` paths, one beside the other, so that each step is a plain loop
/// over neighbours. The scores of drivers come first.
final class Block {
  /// How many paths are worked out together: enough to make a step's own cost small, few enough to
  /// keep their numbers close to the processor.
  static let width = 128

  private let scores: Scores
  private let spreads: [Quantiles]
  private let numbers: UnsafeMutablePointer<Double>
  private let capacity: Int

  init(_ scores: Scores, _ spreads: [Quantiles], places: Int) {
    self.scores = scores
    self.spreads = spreads
    capacity = max(1, (places + scores.drivers.count) * Self.width)
    numbers = .allocate(capacity: capacity)
    numbers.initialize(repeating: 0, count: capacity)
  }

  deinit {
    numbers.deinitialize(count: capacity)
    numbers.deallocate()
  }

  /// Works out a schedule for the paths from a number on; what is kept goes to its place among the
  /// paths.
  ///
  /// - Parameters:
  ///   - first: the block's first path, a multiple of its width.
  ///   - kept: for each number that is kept, where its paths are stored and how many there are.
  func run(_ schedule: Schedule, from first: Int, keeping kept: [Kept]) {
    scores.drawDrivers(from: first, to: numbers)
    let places = numbers + scores.drivers.count * Self.width
    schedule.steps.withUnsafeBufferPointer { steps in
      for step in steps { work(step, places, first, kept) }
    }
    for constant in schedule.constants {
      kept[constant.number].store(constant.value, from: first)
    }
  }

  private func work(
    _ step: Step, _ places: UnsafeMutablePointer<Double>, _ first: Int, _ kept: [Kept]
  ) {
    @inline(__always)
    func at(_ place: Int32) -> UnsafeMutablePointer<Double> { places + Int(place) * Self.width }
    @inline(__always)
    func unary(_ operation: (Double) -> Double) {
      let (to, a) = (at(step.to), at(step.a))
      for path in 0..<Self.width { to[path] = operation(a[path]) }
    }
    @inline(__always)
    func binary(_ operation: (Double, Double) -> Double) {
      let (to, a, b) = (at(step.to), at(step.a), at(step.b))
      for path in 0..<Self.width { to[path] = operation(a[path], b[path]) }
    }
    let k = step.constant
    switch step.operation {
    case .score: scores.draw(Int(step.a), from: first, to: at(step.to), drivers: numbers)
    case .quantile:
      spreads[Int(step.b)].draw(
        at(step.a), to: at(step.to), count: Self.width, mayBeBase: scores.isStated)
    case .broadcast: at(step.to).update(repeating: k, count: Self.width)
    case .keep: kept[Int(step.to)].store(at(step.a), from: first)
    case .add: binary { $0 + $1 }
    case .addConstant: unary { $0 + k }
    case .subtract: binary { $0 - $1 }
    case .subtractConstant: unary { $0 - k }
    case .subtractOf: unary { k - $0 }
    case .multiply: binary { $0 * $1 }
    case .multiplyConstant: unary { $0 * k }
    case .ratio: binary { $1 == 0 ? 0 : $0 / $1 }
    case .ratioConstant: unary { $0 / k }
    case .ratioOf: unary { $0 == 0 ? 0 : k / $0 }
    case .power: binary { pow($0, $1) }
    case .powerConstant: unary { pow($0, k) }
    case .powerOf: unary { pow(k, $0) }
    case .larger: binary { $0 > $1 ? $0 : $1 }
    case .largerConstant: unary { $0 > k ? $0 : k }
    case .smaller: binary { $0 < $1 ? $0 : $1 }
    case .smallerConstant: unary { $0 < k ? $0 : k }
    case .atLeast: binary { $0 >= $1 ? 1 : 0 }
    case .atLeastConstant: unary { $0 >= k ? 1 : 0 }
    case .atLeastOf: unary { k >= $0 ? 1 : 0 }
    case .reaches: binary { $0 - $1 >= -0.005 ? 1 : 0 }
    case .reachesConstant: unary { $0 - k >= -0.005 ? 1 : 0 }
    case .reachesOf: unary { k - $0 >= -0.005 ? 1 : 0 }
    case .choose:
      let (to, test, a, b) = (at(step.to), at(step.a), at(step.b), at(step.c))
      for path in 0..<Self.width { to[path] = test[path] != 0 ? a[path] : b[path] }
    case .monthNumber: unary { Double(Month(serial: Int($0)).number) }
    }
  }
}

/// Where the paths of one number are stored.
struct Kept: @unchecked Sendable {
  /// The first path's place.
  let start: UnsafeMutablePointer<Double>
  /// How many paths there are.
  let count: Int

  /// Stores a block from its first path on, as far as there are paths.
  func store(_ values: UnsafePointer<Double>, from first: Int) {
    let paths = min(Block.width, count - first)
    if paths > 0 { (start + first).update(from: values, count: paths) }
  }

  /// Stores one value for all paths of a block.
  func store(_ value: Double, from first: Int) {
    let paths = min(Block.width, count - first)
    if paths > 0 { (start + first).update(repeating: value, count: paths) }
  }
}
