import Formulas
import Foundation

/// The numbers of a block of paths, and the stack on which formulas are worked out.
///
/// Every number is stored for `width` paths, one beside the other, so that each instruction is a
/// plain loop over neighbours.
struct Evaluation: ~Copyable {
  private let program: Program
  private let width: Int
  private let cells: UnsafeMutablePointer<Double>
  private let stack: UnsafeMutablePointer<Double>

  init(_ program: Program, width: Int) {
    self.program = program
    self.width = width
    let cellCount = max(1, program.cellCount * width)
    cells = .allocate(capacity: cellCount)
    cells.initialize(repeating: 0, count: cellCount)
    let stackCount = max(1, program.depth * width)
    stack = .allocate(capacity: stackCount)
    stack.initialize(repeating: 0, count: stackCount)
  }

  deinit {
    cells.deallocate()
    stack.deallocate()
  }

  /// The value of one stored number on one path of the block.
  func value(cell: Int, path: Int) -> Double { cells[cell * width + path] }

  /// Sets one stored number on one path of the block.
  func set(_ value: Double, cell: Int, path: Int) { cells[cell * width + path] = value }

  /// Sets one stored number on all paths of the block.
  func set(_ value: Double, cell: Int) {
    (cells + cell * width).update(repeating: value, count: width)
  }

  /// Works out all lines, in order.
  func run() {
    for stage in program.stages { run(stage) }
  }

  /// Works out lines that are calculated together.
  func run(_ stage: [Program.Code]) {
    for code in stage {
      guard let opening = code.opening else { continue }
      for member in 0..<code.storage.members {
        work(opening, member, 0, into: code.storage.base + member * code.storage.stride)
      }
    }
    if stage.count == 1 && !Self.readsItself(stage[0]) {
      for member in 0..<stage[0].storage.members {
        for period in 0..<stage[0].storage.stride - 1 { work(stage[0], member, period) }
      }
    } else {
      for period in 0..<(stage.first?.storage.stride ?? 1) - 1 {
        for code in stage {
          for member in 0..<code.storage.members { work(code, member, period) }
        }
      }
    }
  }

  /// Sets every stored number of a block of one path.
  func setAll(_ values: [Double]) {
    values.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { cells.update(from: start, count: source.count) }
    }
  }

  /// Every stored number of a block of one path.
  var all: [Double] { Array(UnsafeBufferPointer(start: cells, count: program.cellCount)) }

  /// Whether a row's numbers differ from others, on a block of one path.
  func differs(_ storage: Program.Storage, from values: [Double]) -> Bool {
    let end = storage.base + storage.stride * storage.members
    for cell in storage.base..<end where cells[cell] != values[cell] { return true }
    return false
  }

  private static func readsItself(_ code: Program.Code) -> Bool {
    code.formula.contains { instruction in
      if case .load(let operand) = instruction { operand.base == code.storage.base } else { false }
    }
  }

  private func work(_ code: Program.Code, _ member: Int, _ period: Int) {
    let cell = code.storage.base + member * code.storage.stride + period + 1
    work(code.formula, member, period, into: cell)
  }

  private func work(_ code: [Instruction], _ member: Int, _ period: Int, into cell: Int) {
    var top = stack - width
    for instruction in code {
      switch instruction {
      case .constant(let value):
        top += width
        top.update(repeating: value, count: width)
      case .load(let operand):
        top += width
        load(operand, member, period, onto: top)
      case .sum(let sum):
        top += width
        let position = sum.isConstant ? 1 : period + 1
        add(sum.members[member].lazy.map { sum.base + $0 * sum.stride + position }, onto: top)
      case .add: top = combine(top) { $0 + $1 }
      case .subtract: top = combine(top) { $0 - $1 }
      case .multiply: top = combine(top) { $0 * $1 }
      case .power: top = combine(top) { pow($0, $1) }
      case .ratio: top = combine(top) { $1 == 0 ? 0 : $0 / $1 }
      case .larger: top = combine(top) { $0 > $1 ? $0 : $1 }
      case .smaller: top = combine(top) { $0 < $1 ? $0 : $1 }
      case .atLeast: top = combine(top) { $0 >= $1 ? 1 : 0 }
      case .reaches: top = combine(top) { $0 - $1 >= -0.005 ? 1 : 0 }
      case .choose:
        let otherwise = top
        let then = top - width
        top -= 2 * width
        for path in 0..<width { top[path] = top[path] != 0 ? then[path] : otherwise[path] }
      case .monthNumber:
        for path in 0..<width {
          top[path] = Double(Month(serial: Int(top[path])).number)
        }
      }
    }
    (cells + cell * width).update(from: stack, count: width)
  }

  private func load(
    _ operand: Operand, _ member: Int, _ period: Int, onto top: UnsafeMutablePointer<Double>
  ) {
    let start = operand.start(member: member)
    switch operand.span {
    case .fixed(let position):
      top.update(from: cells + (start + position) * width, count: width)
    case .shifted(let shift):
      top.update(from: cells + (start + period + shift) * width, count: width)
    case .mapped(let positions):
      top.update(from: cells + (start + positions[period]) * width, count: width)
    case .ranges(let ranges):
      add(ranges[period].lazy.map { start + $0 }, onto: top)
    }
  }

  /// Sums from left to right, as a spreadsheet does.
  private func add(_ positions: some Sequence<Int>, onto top: UnsafeMutablePointer<Double>) {
    top.update(repeating: 0, count: width)
    for position in positions {
      let cell = cells + position * width
      for path in 0..<width { top[path] += cell[path] }
    }
  }

  private func combine(
    _ top: UnsafeMutablePointer<Double>, _ operation: (Double, Double) -> Double
  ) -> UnsafeMutablePointer<Double> {
    let result = top - width
    for path in 0..<width { result[path] = operation(result[path], top[path]) }
    return result
  }
}
