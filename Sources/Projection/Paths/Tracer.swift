import Formulas

/// Works numbers of a model out as calculations of a graph, each when it is asked for.
struct Tracer {
  private let program: Program
  private(set) var graph = Graph()
  /// For each stored number, its line's place among `codes`; −1 for an input's.
  private var lineOfCell: [Int32]
  private let codes: [Program.Code]
  private var stack: [Int32] = []

  /// Every stored number of a model as the number of its calculation; −1 before it is asked for.
  struct Trace {
    fileprivate(set) var cells: [Int32]
  }

  init(_ program: Program) {
    self.program = program
    codes = program.stages.flatMap(\.self)
    lineOfCell = Array(repeating: -1, count: program.cellCount)
    for (line, code) in codes.enumerated() {
      for cell in code.storage.cells { lineOfCell[cell] = Int32(line) }
    }
  }

  /// A future.
  ///
  /// - Parameters:
  ///   - inputs: the values of every input.
  ///   - cells: the values that follow from drawn numbers.
  mutating func trace(_ inputs: [InputValues], drawing cells: [DrawnCell]) -> Trace {
    var trace = Trace(cells: Array(repeating: -1, count: program.cellCount))
    for input in inputs { fill(&trace, with: input) }
    for cell in cells { fill(&trace, with: cell) }
    return trace
  }

  /// A future that differs from a known one in some inputs; what they do not reach is shared with it.
  ///
  /// - Parameters:
  ///   - inputs: the values of the inputs that may differ.
  ///   - cells: their values that follow from drawn numbers.
  mutating func trace(
    _ inputs: [InputValues], drawing cells: [DrawnCell], from known: Trace
  ) -> Trace {
    var trace = known
    for input in inputs { fill(&trace, with: input) }
    for cell in cells { fill(&trace, with: cell) }
    var differing = Set(
      inputs.map(\.input.id).filter { id in
        guard let place = program.storage[id] else { return false }
        return trace.cells[place.cells] != known.cells[place.cells]
      })
    for (stage, reads) in zip(program.stages, program.reads)
    where !differing.isDisjoint(with: reads) {
      for code in stage {
        differing.insert(code.line)
        for cell in code.storage.cells { trace.cells[cell] = -1 }
      }
    }
    return trace
  }

  /// The calculation of one number.
  mutating func calculation(
    _ row: any Row, member: Int, period: Int, in trace: inout Trace
  ) -> Int32 {
    guard let place = program.storage[row.id] else { return graph.constant(0) }
    return resolve(place.cell(member: member, period: period), &trace)
  }

  private mutating func fill(_ trace: inout Trace, with input: InputValues) {
    guard let place = program.storage[input.input.id] else { return }
    for (member, values) in input.values.enumerated() {
      for (period, value) in values.enumerated() {
        trace.cells[place.cell(member: member, period: period)] = graph.constant(value)
      }
    }
  }

  private mutating func fill(_ trace: inout Trace, with cell: DrawnCell) {
    guard let place = program.storage[cell.input.id] else { return }
    trace.cells[place.cell(member: cell.member, period: cell.period)] = graph.drawn(cell)
  }

  private mutating func resolve(_ cell: Int, _ trace: inout Trace) -> Int32 {
    let known = trace.cells[cell]
    if known >= 0 { return known }
    let line = Int(lineOfCell[cell])
    // What nobody states is zero, as in the base case.
    guard line >= 0 else { return graph.constant(0) }
    let storage = codes[line].storage
    let place = (cell - storage.base) % storage.stride
    let member = (cell - storage.base) / storage.stride
    let found =
      place > 0
      ? work(codes[line].formula, member, place - 1, &trace)
      : codes[line].opening.map { work($0, member, 0, &trace) } ?? graph.constant(0)
    trace.cells[cell] = found
    return found
  }

  private mutating func work(
    _ formula: [Instruction], _ member: Int, _ period: Int, _ trace: inout Trace
  ) -> Int32 {
    for instruction in formula {
      switch instruction {
      case .constant(let value): stack.append(graph.constant(value))
      case .load(let operand):
        let number = load(operand, member, period, &trace)
        stack.append(number)
      case .sum(let sum):
        let position = sum.isConstant ? 1 : period + 1
        let number = add(
          sum.members[member].lazy.map { sum.base + $0 * sum.stride + position }, &trace)
        stack.append(number)
      case .add: combine(.add)
      case .subtract: combine(.subtract)
      case .multiply: combine(.multiply)
      case .power: combine(.power)
      case .ratio: combine(.ratio)
      case .larger: combine(.larger)
      case .smaller: combine(.smaller)
      case .atLeast: combine(.atLeast)
      case .reaches: combine(.reaches)
      case .choose:
        let otherwise = stack.removeLast()
        let then = stack.removeLast()
        stack.append(graph.choose(stack.removeLast(), then, otherwise))
      case .monthNumber: stack.append(graph.monthNumber(stack.removeLast()))
      }
    }
    return stack.removeLast()
  }

  private mutating func combine(_ operation: Calculation.Operation) {
    let right = stack.removeLast()
    stack.append(graph.apply(operation, stack.removeLast(), right))
  }

  private mutating func load(
    _ operand: Operand, _ member: Int, _ period: Int, _ trace: inout Trace
  ) -> Int32 {
    let start = operand.start(member: member)
    switch operand.span {
    case .fixed(let position): return resolve(start + position, &trace)
    case .shifted(let shift): return resolve(start + period + shift, &trace)
    case .mapped(let positions): return resolve(start + positions[period], &trace)
    case .ranges(let ranges): return add(ranges[period].lazy.map { start + $0 }, &trace)
    }
  }

  /// Sums from left to right, as a spreadsheet does.
  private mutating func add(_ positions: some Sequence<Int>, _ trace: inout Trace) -> Int32 {
    var sum = graph.constant(0)
    for position in positions { sum = graph.apply(.add, sum, resolve(position, &trace)) }
    return sum
  }
}
