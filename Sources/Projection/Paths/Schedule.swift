import CSteps

/// Steps that work out some calculations of a graph, each just before it is needed, in as few places
/// as will do.
struct Schedule: Sendable {
  private(set) var steps: [Step] = []
  /// The numbers of the steps that are no arithmetic, in order: draws, and what is kept.
  private(set) var others: [Int] = []
  /// How many places the steps need.
  private(set) var places = 0
  /// What is kept that is the same on every path, by its number among what is kept.
  private(set) var constants: [(number: Int, value: Double)] = []
  private var free: [Int32] = []

  /// Steps for what is to be kept, in its order.
  ///
  /// - Parameter kept: the calculations, with the numbers under which they are kept.
  init(_ graph: Graph, keeping kept: [(calculation: Int32, number: Int)]) {
    var uses = Self.uses(graph, kept.map(\.calculation))
    var place = [Int32](repeating: -1, count: graph.calculations.count)
    for (calculation, number) in kept {
      if let value = graph.value(calculation) {
        constants.append((number, value))
        continue
      }
      // Depth first, so that numbers are used while they are still at hand.
      var open = [calculation]
      while let next = open.last {
        if place[Int(next)] >= 0 {
          open.removeLast()
          continue
        }
        let waiting = graph.calculations[Int(next)].needs.filter {
          place[Int($0)] < 0 && graph.value($0) == nil
        }
        if waiting.isEmpty {
          append(next, of: graph, &place, &uses)
          open.removeLast()
        } else {
          open += waiting.reversed()
        }
      }
      steps.append(Step(.keep, to: Int32(number), a: place[Int(calculation)]))
      release(calculation, place, &uses)
    }
    others = steps.indices.filter { !steps[$0].operation.isArithmetic }
  }

  /// How often each calculation is used by others and kept.
  private static func uses(_ graph: Graph, _ kept: [Int32]) -> [Int32] {
    var uses = [Int32](repeating: 0, count: graph.calculations.count)
    var open: [Int32] = []
    func use(_ number: Int32) {
      if uses[Int(number)] == 0 { open.append(number) }
      uses[Int(number)] += 1
    }
    for number in kept { use(number) }
    while let next = open.popLast() {
      for number in graph.calculations[Int(next)].needs { use(number) }
    }
    return uses
  }

  private mutating func append(
    _ number: Int32, of graph: Graph, _ place: inout [Int32], _ uses: inout [Int32]
  ) {
    let calculation = graph.calculations[Int(number)]
    var step = Self.step(calculation, of: graph, place)
    var broadcasts: [Int32] = []
    if calculation.operation == .choose {
      for (operand, path) in [(calculation.b, \Step.b), (calculation.c, \Step.c)] {
        guard let value = graph.value(operand) else { continue }
        let to = take()
        steps.append(Step(.broadcast, to: to, constant: value))
        step[keyPath: path] = to
        broadcasts.append(to)
      }
    }
    // The result never overwrites an operand, so that loops over them do not overlap.
    step.to = take()
    place[Int(number)] = step.to
    steps.append(step)
    for operand in calculation.needs { release(operand, place, &uses) }
    free += broadcasts
  }

  private mutating func take() -> Int32 {
    if let place = free.popLast() { return place }
    places += 1
    return Int32(places - 1)
  }

  private mutating func release(_ number: Int32, _ place: [Int32], _ uses: inout [Int32]) {
    uses[Int(number)] -= 1
    if uses[Int(number)] == 0, place[Int(number)] >= 0 { free.append(place[Int(number)]) }
  }

  private static func step(
    _ calculation: Calculation, of graph: Graph, _ place: [Int32]
  ) -> Step {
    func at(_ number: Int32) -> Int32 { place[Int(number)] }
    let (a, b, c) = (calculation.a, calculation.b, calculation.c)
    func binary(
      _ plain: StepOperation, constant: StepOperation, of: StepOperation
    ) -> Step {
      if let value = graph.value(b) {
        return Step(constant, a: at(a), constant: value)
      }
      if let value = graph.value(a) {
        return Step(of, a: at(b), constant: value)
      }
      return Step(plain, a: at(a), b: at(b))
    }
    switch calculation.operation {
    case .constant: return Step(.broadcast)
    case .score: return Step(.score, a: a)
    case .quantile: return Step(.quantile, a: at(a), b: b)
    case .add: return binary(.add, constant: .addConstant, of: .addConstant)
    case .subtract: return binary(.subtract, constant: .subtractConstant, of: .subtractOf)
    case .multiply: return binary(.multiply, constant: .multiplyConstant, of: .multiplyConstant)
    case .ratio: return binary(.ratio, constant: .ratioConstant, of: .ratioOf)
    case .power: return binary(.power, constant: .powerConstant, of: .powerOf)
    case .larger: return binary(.larger, constant: .largerConstant, of: .largerConstant)
    case .smaller: return binary(.smaller, constant: .smallerConstant, of: .smallerConstant)
    case .atLeast: return binary(.atLeast, constant: .atLeastConstant, of: .atLeastOf)
    case .reaches: return binary(.reaches, constant: .reachesConstant, of: .reachesOf)
    case .choose: return Step(.choose, a: at(a), b: at(b), c: at(c))
    case .monthNumber: return Step(.monthNumber, a: at(a))
    }
  }
}

extension StepOperation {
  /// Whether the step works on stored numbers alone.
  fileprivate var isArithmetic: Bool {
    switch self {
    case .score, .quantile, .keep, .monthNumber: false
    case .broadcast, .add, .addConstant, .subtract, .subtractConstant, .subtractOf, .multiply,
      .multiplyConstant, .ratio, .ratioConstant, .ratioOf, .power, .powerConstant, .powerOf,
      .larger, .largerConstant, .smaller, .smallerConstant, .atLeast, .atLeastConstant,
      .atLeastOf, .reaches, .reachesConstant, .reachesOf, .choose:
      true
    }
  }
}
