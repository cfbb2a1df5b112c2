import Formulas

/// A sealed model, its formulas compiled once into flat lists of instructions.
struct Program: Sendable {
  /// Where one row's numbers are stored.
  struct Storage: Sendable {
    /// The first number.
    var base: Int
    /// The numbers stored for each member: the opening value, then the periods.
    var stride: Int
    /// How many members there are.
    var members: Int

    /// All of its numbers.
    var cells: Range<Int> { base..<base + stride * members }

    /// The number of a member's value in a period.
    func cell(member: Int, period: Int) -> Int { base + member * stride + period + 1 }
  }

  /// One line, compiled.
  struct Code: Sendable {
    var line: String
    var storage: Storage
    var formula: [Instruction]
    var opening: [Instruction]?
    /// The most numbers that are on the stack at once.
    var depth: Int

    /// Whether a value needs others of the same line.
    var readsItself: Bool {
      formula.contains { instruction in
        if case .load(let operand) = instruction { operand.base == storage.base } else { false }
      }
    }
  }

  let storage: [String: Storage]
  let cellCount: Int
  /// The lines that are calculated together, in order.
  let stages: [[Code]]
  /// For each stage, the rows outside of it that it reads.
  let reads: [Set<String>]
  let depth: Int

  /// Compiles the lines that the targets need; all lines where no target is named.
  init(_ model: Model, reaching targets: Set<String>?) {
    let needed = targets.map { Self.reached(from: $0, in: model) }
    var storage: [String: Storage] = [:]
    var next = 0
    for section in model.sections {
      for row in section.rows where needed?.contains(row.id) ?? true {
        let place = Storage(
          base: next, stride: model.timeline.periods(row.cadence) + 1,
          members: model.memberCount(row))
        next += place.stride * place.members
        storage[row.id] = place
      }
    }
    self.storage = storage
    cellCount = next
    let compiler = Compiler(model: model, storage: storage)
    stages = model.stages.compactMap { stage in
      let codes = stage.lines.compactMap { compiler.code(of: $0) }
      return codes.isEmpty ? nil : codes
    }
    reads = stages.map { stage in
      Set(stage.flatMap { model.lines[$0.line]?.references ?? [] })
        .subtracting(stage.map(\.line))
    }
    depth = stages.joined().map(\.depth).max() ?? 0
  }

  /// Goes over the lines that are calculated together in an order in which each number follows those
  /// that it needs: line by line, or period by period where lines read their prior values.
  ///
  /// - Parameter work: is told of a formula, a member, a period and the number's own place.
  static func walk(
    _ stage: [Code],
    _ work: (_ formula: [Instruction], _ member: Int, _ period: Int, _ cell: Int) -> Void
  ) {
    for code in stage {
      guard let opening = code.opening else { continue }
      for member in 0..<code.storage.members {
        work(opening, member, 0, code.storage.base + member * code.storage.stride)
      }
    }
    if stage.count == 1 && !stage[0].readsItself {
      let (formula, storage) = (stage[0].formula, stage[0].storage)
      for member in 0..<storage.members {
        for period in 0..<storage.stride - 1 {
          work(formula, member, period, storage.cell(member: member, period: period))
        }
      }
    } else {
      for period in 0..<(stage.first?.storage.stride ?? 1) - 1 {
        for code in stage {
          for member in 0..<code.storage.members {
            work(code.formula, member, period, code.storage.cell(member: member, period: period))
          }
        }
      }
    }
  }

  /// The rows that the targets need, themselves included.
  private static func reached(from targets: Set<String>, in model: Model) -> Set<String> {
    var reached: Set<String> = []
    var open = Array(targets)
    while let row = open.popLast() {
      guard reached.insert(row).inserted, let sealed = model.lines[row] else { continue }
      open += sealed.references
    }
    return reached
  }
}
