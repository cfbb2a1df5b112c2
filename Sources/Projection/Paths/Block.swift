import CSteps
import Formulas

/// The numbers of some neighbouring paths, on which the steps of a schedule work.
///
/// Every number is stored for `width` paths, one beside the other, so that each step is a plain loop
/// over neighbours. The scores of drivers come first.
final class Block {
  /// How many paths are worked out together.
  static let width = Int(stepWidth)

  private let scores: Scores
  private let spreads: [Quantiles]
  private let numbers: UnsafeMutablePointer<Double>
  private let capacity: Int

  init(_ scores: Scores, _ spreads: [Quantiles], places: Int) {
    self.scores = scores
    self.spreads = spreads
    capacity = max(1, (places + scores.drivers.count) * Self.width)
    // Each place fills whole lines of the cache.
    numbers = UnsafeMutableRawPointer.allocate(
      byteCount: capacity * MemoryLayout<Double>.stride, alignment: 64
    ).initializeMemory(as: Double.self, repeating: 0, count: capacity)
  }

  deinit {
    numbers.deinitialize(count: capacity)
    UnsafeMutableRawPointer(numbers).deallocate()
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
      guard let start = steps.baseAddress else { return }
      var next = 0
      for other in schedule.others + [steps.count] {
        runSteps(start + next, other - next, places)
        if other < steps.count { work(steps[other], places, first, kept) }
        next = other + 1
      }
    }
    for constant in schedule.constants {
      kept[constant.number].store(constant.value, from: first)
    }
  }

  private func work(
    _ step: Step, _ places: UnsafeMutablePointer<Double>, _ first: Int, _ kept: [Kept]
  ) {
    func at(_ place: Int32) -> UnsafeMutablePointer<Double> { places + Int(place) * Self.width }
    switch step.operation {
    case .score: scores.draw(Int(step.a), from: first, to: at(step.to), drivers: numbers)
    case .quantile:
      spreads[Int(step.b)].draw(
        at(step.a), to: at(step.to), count: Self.width, mayBeBase: scores.isStated)
    case .keep: kept[Int(step.to)].store(at(step.a), from: first)
    case .monthNumber:
      let (to, dates) = (at(step.to), at(step.a))
      for path in 0..<Self.width { to[path] = Double(Month(serial: Int(dates[path])).number) }
    case .broadcast, .add, .addConstant, .subtract, .subtractConstant, .subtractOf, .multiply,
      .multiplyConstant, .ratio, .ratioConstant, .ratioOf, .power, .powerConstant, .powerOf,
      .larger, .largerConstant, .smaller, .smallerConstant, .atLeast, .atLeastConstant,
      .atLeastOf, .reaches, .reachesConstant, .reachesOf, .choose:
      withUnsafePointer(to: step) { runSteps($0, 1, places) }
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
