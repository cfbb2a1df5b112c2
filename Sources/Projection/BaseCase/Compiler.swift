import Formulas

/// Turns formulas into instructions over stored numbers.
struct Compiler {
  let model: Model
  let storage: [String: Program.Storage]

  /// One line's code; nil where the line is not stored, because nothing asked for needs it.
  func code(of id: String) -> Program.Code? {
    guard let sealed = model.lines[id], let place = storage[id] else { return nil }
    var formula: [Instruction] = []
    append(sealed.formula.node, of: sealed.line, at: sealed.line.cadence, to: &formula)
    var opening: [Instruction]?
    if let node = sealed.opening?.node {
      var instructions: [Instruction] = []
      append(node, of: sealed.line, at: .constant, to: &instructions)
      opening = instructions
    }
    return Program.Code(
      line: id, storage: place, formula: formula, opening: opening,
      depth: max(Self.depth(formula), Self.depth(opening ?? [])))
  }

  private func append(
    _ node: Formula.Node, of line: Line, at cadence: Cadence, to code: inout [Instruction]
  ) {
    func both(_ a: Formula.Node, _ b: Formula.Node, _ instruction: Instruction) {
      append(a, of: line, at: cadence, to: &code)
      append(b, of: line, at: cadence, to: &code)
      code.append(instruction)
    }
    switch node {
    case .constant(let value, _): code.append(.constant(Double(value)))
    case .reference(let reference):
      if let operand = operand(reference, of: line) { code.append(.load(operand)) }
    case .total(let reference, let index, let role):
      code.append(.sum(sum(reference, over: index, by: role, of: line)))
    case .arithmetic(let operation, let a, let b):
      switch operation {
      case .sum: both(a, b, .add)
      case .difference: both(a, b, .subtract)
      case .product: both(a, b, .multiply)
      case .power: both(a, b, .power)
      }
    case .ratio(let a, let b): both(a, b, .ratio)
    case .larger(let a, let b): both(a, b, .larger)
    case .smaller(let a, let b): both(a, b, .smaller)
    case .choice(let test, let a, let b):
      append(test, of: line, at: cadence, to: &code)
      both(a, b, .choose)
    case .monthNumber(let a):
      append(a, of: line, at: cadence, to: &code)
      code.append(.monthNumber)
    }
  }

  private func append(
    _ test: Condition.Test, of line: Line, at cadence: Cadence, to code: inout [Instruction]
  ) {
    switch test {
    case .atLeast(let a, let b):
      append(a, of: line, at: cadence, to: &code)
      append(b, of: line, at: cadence, to: &code)
      code.append(.atLeast)
    case .reaches(let a, let b):
      append(a, of: line, at: cadence, to: &code)
      append(b, of: line, at: cadence, to: &code)
      code.append(.reaches)
    case .both(let a, let b):
      append(a, of: line, at: cadence, to: &code)
      append(b, of: line, at: cadence, to: &code)
      code.append(.multiply)
    }
  }

  private func operand(_ reference: Reference, of line: Line) -> Operand? {
    guard let row = model.rows[reference.row], let place = storage[reference.row] else {
      return nil
    }
    let role = model.role(from: line.index, to: row.index, named: reference.role)
    return Operand(
      base: place.base, stride: place.stride,
      memberMap: role.map { model.parents(of: line.index, by: $0) }, isSingle: row.index == nil,
      span: span(reference.period, of: row))
  }

  /// Position 0 holds the opening value, so period p stands at p + 1.
  private func span(_ period: Reference.Period, of row: any Row) -> Operand.Span {
    let timeline = model.timeline
    switch period {
    case .value: return .fixed(1)
    case .now: return .shifted(1)
    case .prior: return .shifted(0)
    case .first: return .fixed(1)
    case .thisYear: return .mapped(timeline.yearOfMonth.map { $0 + 1 })
    case .thisCalendarMonth: return .mapped(timeline.months.map(\.month))
    case .yearTotal:
      return .ranges(
        (0..<timeline.years).map { year in
          let first = timeline.yearOfMonth.firstIndex(of: year) ?? 0
          let last = timeline.yearOfMonth.lastIndex(of: year) ?? first
          return first + 1...last + 1
        })
    case .toDate: return .ranges((0..<timeline.periods(row.cadence)).map { 1...$0 + 1 })
    case .termTotal: return .ranges([1...max(1, timeline.periods(row.cadence))])
    }
  }

  private func sum(
    _ reference: Reference, over index: String, by name: String?, of line: Line
  ) -> MemberSum {
    let place = storage[reference.row] ?? Program.Storage(base: 0, stride: 0, members: 0)
    let isConstant = reference.period == .value
    guard let own = line.index else {
      return MemberSum(
        base: place.base, stride: place.stride, members: [Array(0..<place.members)],
        isConstant: isConstant)
    }
    var members = Array(
      repeating: [Int](), count: model.memberships[own.id]?.labels.count ?? 0)
    if let child = model.memberships[index]?.index,
      let role = model.role(ofChild: child, for: own, named: name)
    {
      let belongs = model.parents(of: child, by: role)
      let ownRole = own.parents.first { $0.index == role.index }
      let numbers =
        role.index == own.id
        ? Array(members.indices) : ownRole.map { model.parents(of: own, by: $0) } ?? []
      var children: [Int: [Int]] = [:]
      for (child, parent) in belongs.enumerated() { children[parent, default: []].append(child) }
      for (member, number) in numbers.enumerated() { members[member] = children[number] ?? [] }
    }
    return MemberSum(
      base: place.base, stride: place.stride, members: members, isConstant: isConstant)
  }

  private static func depth(_ code: [Instruction]) -> Int {
    var depth = 0
    var most = 0
    for instruction in code {
      switch instruction {
      case .constant, .load, .sum: depth += 1
      case .add, .subtract, .multiply, .power, .ratio, .larger, .smaller, .atLeast, .reaches:
        depth -= 1
      case .choose: depth -= 2
      case .monthNumber: break
      }
      most = max(most, depth)
    }
    return most
  }
}
