import Formulas
import Foundation

/// The numbers of a model, and the stack on which formulas are worked out.
struct Evaluation {
  private let program: Program
  private(set) var cells: [Double]
  private var stack: [Double] = []

  /// All numbers at zero.
  init(_ program: Program) {
    self.init(program, from: Array(repeating: 0, count: program.cellCount))
  }

  /// Numbers that are known already.
  init(_ program: Program, from cells: [Double]) {
    self.program = program
    self.cells = cells
    stack.reserveCapacity(program.depth)
  }

  /// Sets an input's values.
  mutating func fill(with input: InputValues) {
    guard let place = program.storage[input.input.id] else { return }
    for (member, values) in input.values.enumerated() {
      for (period, value) in values.enumerated() {
        cells[place.cell(member: member, period: period)] = value
      }
    }
  }

  /// Works out all lines, in order.
  mutating func run() {
    for stage in program.stages { run(stage) }
  }

  /// Works out lines that are calculated together.
  mutating func run(_ stage: [Program.Code]) {
    Program.walk(stage) { formula, member, period, cell in
      work(formula, member, period)
      cells[cell] = stack[0]
      stack.removeAll(keepingCapacity: true)
    }
  }

  /// Whether a row's numbers differ from others.
  func differs(_ storage: Program.Storage, from values: [Double]) -> Bool {
    cells[storage.cells] != values[storage.cells]
  }

  private mutating func work(_ formula: [Instruction], _ member: Int, _ period: Int) {
    for instruction in formula {
      switch instruction {
      case .constant(let value): stack.append(value)
      case .load(let operand): stack.append(load(operand, member, period))
      case .sum(let sum):
        let position = sum.isConstant ? 1 : period + 1
        stack.append(add(sum.members[member].lazy.map { sum.base + $0 * sum.stride + position }))
      case .add: combine { $0 + $1 }
      case .subtract: combine { $0 - $1 }
      case .multiply: combine { $0 * $1 }
      case .power: combine { pow($0, $1) }
      case .ratio: combine { $1 == 0 ? 0 : $0 / $1 }
      case .larger: combine { $0 > $1 ? $0 : $1 }
      case .smaller: combine { $0 < $1 ? $0 : $1 }
      case .atLeast: combine { $0 >= $1 ? 1 : 0 }
      case .reaches: combine { $0 - $1 >= -0.005 ? 1 : 0 }
      case .choose:
        let otherwise = stack.removeLast()
        let then = stack.removeLast()
        stack.append(stack.removeLast() != 0 ? then : otherwise)
      case .monthNumber:
        stack.append(Double(Month(serial: Int(stack.removeLast())).number))
      }
    }
  }

  private func load(_ operand: Operand, _ member: Int, _ period: Int) -> Double {
    let start = operand.start(member: member)
    switch operand.span {
    case .fixed(let position): return cells[start + position]
    case .shifted(let shift): return cells[start + period + shift]
    case .mapped(let positions): return cells[start + positions[period]]
    case .ranges(let ranges): return add(ranges[period].lazy.map { start + $0 })
    }
  }

  /// Sums from left to right, as a spreadsheet does.
  private func add(_ positions: some Sequence<Int>) -> Double {
    var sum = 0.0
    for position in positions { sum += cells[position] }
    return sum
  }

  private mutating func combine(_ operation: (Double, Double) -> Double) {
    let right = stack.removeLast()
    stack.append(operation(stack.removeLast(), right))
  }
}
