import Formulas

/// Works out the numbers of a sealed model, for every line, member, period and path.
public struct Projector: Sendable {
  private let model: Model
  private let program: Program

  /// How many paths are worked out together, so that their numbers stay close to the processor.
  private static let blockWidth = 128

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
    let evaluation = Evaluation(program, width: 1)
    fill(evaluation)
    evaluation.run()
    return Projection(storage: program.storage, cells: evaluation.all)
  }

  /// The base case with other values of some inputs; what they do not reach is taken from a
  /// projection of the same model.
  public func base(changing changed: [InputValues], from known: Projection) -> Projection {
    let evaluation = Evaluation(program, width: 1)
    evaluation.setAll(known.cells)
    for input in changed { fill(evaluation, with: input) }
    // Only what reads a number that has come out differently is worked out again.
    var differing = Set(changed.map(\.input.id))
    for (stage, reads) in zip(program.stages, program.reads)
    where !differing.isDisjoint(with: reads) {
      evaluation.run(stage)
      for code in stage where evaluation.differs(code.storage, from: known.cells) {
        differing.insert(code.line)
      }
    }
    return Projection(storage: program.storage, cells: evaluation.all)
  }

  /// Many paths: every input at its base value, but for the samples.
  ///
  /// - Parameters:
  ///   - paths: How many paths there are.
  ///   - samples: The inputs that differ by path.
  ///   - rows: The rows whose values are kept.
  /// - Returns: For each kept row its values by member, period and path, in that order of nesting.
  public func paths(
    _ paths: Int, samples: [Sample], keeping rows: [any Row]
  ) -> [String: [Double]] {
    var kept: [String: [Double]] = [:]
    for row in rows {
      guard let place = program.storage[row.id] else { continue }
      kept[row.id] = Array(repeating: 0, count: place.members * (place.stride - 1) * paths)
    }
    for first in stride(from: 0, to: paths, by: Self.blockWidth) {
      let width = min(Self.blockWidth, paths - first)
      let evaluation = Evaluation(program, width: width)
      fill(evaluation)
      for sample in samples {
        guard let place = program.storage[sample.input.id] else { continue }
        for period in sample.period.map({ $0...$0 }) ?? 0...place.stride - 2 {
          let cell = place.base + sample.member * place.stride + period + 1
          for path in 0..<width {
            evaluation.set(sample.values[first + path], cell: cell, path: path)
          }
        }
      }
      evaluation.run()
      for row in rows {
        guard let place = program.storage[row.id] else { continue }
        let periods = place.stride - 1
        for member in 0..<place.members {
          for period in 0..<periods {
            let cell = place.base + member * place.stride + period + 1
            let start = (member * periods + period) * paths + first
            for path in 0..<width {
              kept[row.id]?[start + path] = evaluation.value(cell: cell, path: path)
            }
          }
        }
      }
    }
    return kept
  }

  private func fill(_ evaluation: borrowing Evaluation) {
    for input in model.inputs.values { fill(evaluation, with: input) }
  }

  private func fill(_ evaluation: borrowing Evaluation, with input: InputValues) {
    guard let place = program.storage[input.input.id] else { return }
    for (member, values) in input.values.enumerated() {
      for (period, value) in values.enumerated() {
        evaluation.set(value, cell: place.base + member * place.stride + period + 1)
      }
    }
  }
}

/// An input that differs by path.
public struct Sample: Sendable {
  /// The input.
  public var input: Input
  /// Its member, from 0.
  public var member: Int
  /// Its period, from 0; nil for all of them alike.
  public var period: Int?
  /// Its value on each path.
  public var values: [Double]

  /// Values by path for one member of an input.
  public init(_ input: Input, member: Int = 0, period: Int? = nil, values: [Double]) {
    self.input = input
    self.member = member
    self.period = period
    self.values = values
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
    return cells[place.base + member * place.stride + period + 1]
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
