import OrderedCollections

extension Model {
  /// The most operators that one formula may have: more of them have a part that deserves a name.
  public static let mostOperators = 4

  /// Checks declarations and puts the lines in an order in which they can be calculated.
  ///
  /// - Parameters:
  ///   - sections: All rows, in the order in which they are read.
  ///   - memberships: The members of every index.
  ///   - values: The values of every input.
  ///   - outputs: The lines that are results in themselves, and need no reader.
  /// - Throws: ``SealingProblems`` with everything that is wrong.
  public init(
    timeline: Timeline, sections: [Section], memberships: [Membership], values: [InputValues],
    outputs: [Line]
  ) throws(SealingProblems) {
    let sections =
      [
        Section(Model.timelinePart, "Months", Timeline.inputs.filter { $0.cadence == .month }),
        Section(
          Model.timelinePart, "Contract years",
          Timeline.inputs.filter { $0.cadence == .contractYear || $0.cadence == .constant }),
      ] + sections
    var problems: [SealingProblem] = []
    var rows: OrderedDictionary<String, any Row> = [:]
    var labels: [String: String] = [:]
    for row in sections.flatMap(\.rows) {
      if rows.updateValue(row, forKey: row.id) != nil { problems.append(.duplicateKey(row.id)) }
      if let first = labels.updateValue(row.id, forKey: row.label) {
        problems.append(.duplicateLabel(row.label, first: first, second: row.id))
      }
    }
    let members = Dictionary(
      memberships.map { ($0.index.id, $0) }, uniquingKeysWith: { first, _ in first })
    for row in rows.values {
      if let index = row.index, members[index.id] == nil {
        problems.append(.unknownIndex(row: row.id, index: index.id))
      }
    }
    if !problems.isEmpty { throw SealingProblems(problems: problems) }

    let lines = OrderedDictionary(
      uniqueKeysWithValues: rows.values.compactMap { $0 as? Line }.map {
        ($0.id, SealedLine(line: $0, formula: $0.formula(), opening: $0.opening?()))
      })
    self.timeline = timeline
    self.sections = sections
    self.memberships = members
    self.rows = Dictionary(uniqueKeysWithValues: rows.map { ($0.key, $0.value) })
    self.lines = Dictionary(uniqueKeysWithValues: lines.map { ($0.key, $0.value) })
    self.inputs = Dictionary(
      (timeline.values + values).map { ($0.input.id, $0) }, uniquingKeysWith: { _, last in last })

    stages = []
    let check = Check(self)
    for line in lines.values { problems += check.problems(of: line) }
    problems += check.unused(lines: Array(lines.values), rows: Array(rows.values), outputs: outputs)
    for row in rows.values.compactMap({ $0 as? Input }) {
      let count = row.index.map { members[$0.id]?.labels.count ?? 0 } ?? 1
      let periods = timeline.periods(row.cadence)
      if inputs[row.id]?.values.map(\.count) != Array(repeating: periods, count: count) {
        problems.append(.missingValues(input: row.id))
      }
    }
    if !problems.isEmpty { throw SealingProblems(problems: problems) }

    switch Ordering(lines: Array(lines.values)).stages() {
    case .success(let stages): self.stages = stages
    case .failure(let problem): throw SealingProblems(problems: [problem])
    }
  }
}
