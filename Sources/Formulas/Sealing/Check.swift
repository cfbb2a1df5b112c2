/// The checks that look at one line at a time, and at what no line reads.
struct Check {
  let model: Model
  private var rows: [String: any Row] { model.rows }

  init(_ model: Model) { self.model = model }

  /// Everything that is wrong with one line.
  func problems(of sealed: SealedLine) -> [SealingProblem] {
    let line = sealed.line
    var problems = operators(sealed)
    let unknown = (sealed.formula.node.references + (sealed.opening?.node.references ?? []))
      .filter { rows[$0.row] == nil }
    if !unknown.isEmpty {
      return problems + unknown.map { .unknownRow(line: line.id, row: $0.row) }
    }
    problems += cadences(sealed.formula.node, of: line, at: line.cadence)
    problems += members(sealed.formula.node, of: line)
    if let opening = sealed.opening {
      problems += cadences(opening.node, of: line, at: .constant)
      problems += members(opening.node, of: line)
    }
    for formula in [sealed.formula, sealed.opening].compactMap({ $0 }) {
      var units = UnitCheck(line: line, rows: rows)
      units.check(formula)
      problems += units.problems
    }
    return problems
  }

  /// Rows that no line reads, though they are no outputs.
  func unused(
    lines: [SealedLine], rows: [any Row], outputs: [Line]
  ) -> [SealingProblem] {
    var read = Set(outputs.map(\.id)).union(Timeline.inputs.map(\.id))
    for sealed in lines {
      read.formUnion(sealed.references.filter { $0 != sealed.line.id })
    }
    return rows.map(\.id).filter { !read.contains($0) }.map { .unused($0) }
  }

  private func operators(_ sealed: SealedLine) -> [SealingProblem] {
    [sealed.formula, sealed.opening].compactMap { $0?.node.operatorCount }
      .filter { $0 > Model.mostOperators }
      .map {
        .tooManyOperators(line: sealed.line.id, count: $0, most: Model.mostOperators)
      }
  }

  private func cadences(
    _ node: Formula.Node, of line: Line, at cadence: Cadence
  ) -> [SealingProblem] {
    node.references.compactMap { reference in
      guard let row = rows[reference.row],
        !reference.period.fits(reader: cadence, row: row.cadence)
      else { return nil }
      return .cadence(
        line: line.id, cadence: cadence.words, row: row.id, rowCadence: row.cadence.words,
        reading: reference.period.words)
    }
  }

  private func members(_ node: Formula.Node, of line: Line) -> [SealingProblem] {
    node.totals.compactMap { reference, index, role in
      guard let child = model.memberships[index]?.index else {
        return .unknownIndex(row: line.id, index: index)
      }
      guard rows[reference.row]?.index == child else {
        return .noMember(line: line.id, row: reference.row, candidates: [])
      }
      guard reference.period == .now || reference.period == .value else {
        return .sumOfPicked(line: line.id, row: reference.row, reading: reference.period.words)
      }
      guard let own = line.index, model.role(ofChild: child, for: own, named: role) == nil else {
        return nil
      }
      return .noMember(line: line.id, row: reference.row, candidates: child.parents.map(\.name))
    }
      + node.plainReferences.compactMap { reference in
        guard let target = rows[reference.row]?.index else { return nil }
        if target.id == line.index?.id && reference.role == nil { return nil }
        guard model.role(from: line.index, to: target, named: reference.role) != nil else {
          return .noMember(
            line: line.id, row: reference.row, candidates: line.index?.parents.map(\.name) ?? [])
        }
        return reference.period.picksOnePeriod
          ? nil
          : .sumOfPicked(line: line.id, row: reference.row, reading: reference.period.words)
      }
  }
}

extension Formula.Node {
  /// The totals within the formula.
  var totals: [(Reference, index: String, role: String?)] {
    switch self {
    case .constant, .reference: []
    case .total(let reference, let index, let role): [(reference, index, role)]
    case .arithmetic(_, let a, let b), .ratio(let a, let b), .larger(let a, let b),
      .smaller(let a, let b):
      a.totals + b.totals
    case .choice(let test, let a, let b): test.parts.flatMap(\.totals) + a.totals + b.totals
    case .monthNumber(let a): a.totals
    }
  }

  /// The references that are not totals.
  var plainReferences: [Reference] {
    switch self {
    case .constant, .total: []
    case .reference(let reference): [reference]
    case .arithmetic(_, let a, let b), .ratio(let a, let b), .larger(let a, let b),
      .smaller(let a, let b):
      a.plainReferences + b.plainReferences
    case .choice(let test, let a, let b):
      test.parts.flatMap(\.plainReferences) + a.plainReferences + b.plainReferences
    case .monthNumber(let a): a.plainReferences
    }
  }
}

extension Condition.Test {
  /// The numbers that are compared.
  var parts: [Formula.Node] {
    switch self {
    case .atLeast(let a, let b), .reaches(let a, let b): [a, b]
    case .both(let a, let b): a.parts + b.parts
    }
  }
}

extension Reference.Period {
  /// Whether a line of one cadence can so read a row of another.
  func fits(reader: Cadence, row: Cadence) -> Bool {
    switch self {
    case .value: row == .constant
    case .now, .prior, .toDate: row == reader && (row == .month || row == .contractYear)
    case .first, .termTotal: reader == .constant && (row == .month || row == .contractYear)
    case .thisYear: reader == .month && row == .contractYear
    case .yearTotal: reader == .contractYear && row == .month
    case .thisCalendarMonth: reader == .month && row == .calendarMonth
    }
  }

  /// Whether it means one period's value, so that a member can be picked by its number.
  var picksOnePeriod: Bool {
    switch self {
    case .value, .now, .prior, .first, .thisYear, .thisCalendarMonth: true
    case .yearTotal, .toDate, .termTotal: false
    }
  }

  var words: String {
    switch self {
    case .value: "the value"
    case .now: "the same period"
    case .prior: "the period before"
    case .first: "the first period"
    case .thisYear: "the contract year of the month"
    case .yearTotal: "the contract year's total"
    case .toDate: "the sum to date"
    case .termTotal: "the sum over the term"
    case .thisCalendarMonth: "the month of the calendar"
    }
  }
}

extension Cadence {
  var words: String {
    switch self {
    case .constant: "one value"
    case .month: "monthly"
    case .contractYear: "by contract year"
    case .calendarMonth: "by month of the calendar"
    }
  }
}
