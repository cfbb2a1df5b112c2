import Formulas

/// Works out the numbers of a sealed model at the base of its inputs, for every line, member and period.
public struct Projector: Sendable {
  let model: Model
  let program: Program

  /// Compiles a model.
  ///
  /// - Parameter targets: The rows whose values are wanted; only what they need is worked out. All
  ///   rows where it is nil.
  public init(_ model: Model, reaching targets: [any Row]? = nil) {
    self.model = model
    program = Program(model, reaching: targets.map { Set($0.map(\.id)) })
  }

  /// The base case: every input at its base value.
  public func base() -> Projection {
    var evaluation = Evaluation(program)
    for input in model.inputs.values { evaluation.fill(with: input) }
    evaluation.run()
    return Projection(storage: program.storage, cells: evaluation.cells)
  }

  /// The base case with other values of some inputs; what they do not reach is taken from a
  /// projection of the same model.
  public func base(changing changed: [InputValues], from known: Projection) -> Projection {
    var evaluation = Evaluation(program, from: known.cells)
    for input in changed { evaluation.fill(with: input) }
    // Only what reads a number that has come out differently is worked out again.
    var differing = Set(changed.map(\.input.id))
    for (stage, reads) in zip(program.stages, program.reads)
    where !differing.isDisjoint(with: reads) {
      evaluation.run(stage)
      for code in stage where evaluation.differs(code.storage, from: known.cells) {
        differing.insert(code.line)
      }
    }
    return Projection(storage: program.storage, cells: evaluation.cells)
  }
}

/// The numbers of one path, by row, member and period.
public struct Projection: RowValues {
  private let storage: [String: Program.Storage]
  let cells: [Double]

  init(storage: [String: Program.Storage], cells: [Double]) {
    self.storage = storage
    self.cells = cells
  }

  /// One value; 0 for a row that was not asked for.
  public func value(_ row: any Row, member: Int, period: Int) -> Double {
    guard let place = storage[row.id] else { return 0 }
    return cells[place.cell(member: member, period: period)]
  }

  /// All values of a member, by period.
  public func values(_ row: any Row, member: Int) -> [Double] {
    guard let place = storage[row.id] else { return [] }
    let start = place.base + member * place.stride + 1
    return Array(cells[start..<start + place.stride - 1])
  }

  /// What a member is worth before the first period.
  public func opening(_ row: any Row, member: Int) -> Double {
    guard let place = storage[row.id] else { return 0 }
    return cells[place.base + member * place.stride]
  }
}
