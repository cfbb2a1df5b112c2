extension Model {
  /// A line's formula as spreadsheet text on a grid.
  public func cellText(of sealed: SealedLine, on grid: Grid) -> CellText {
    CellText(
      pieces: CellWriter(model: self, grid: grid, line: sealed.line)
        .pieces(sealed.formula.node, .comparison))
  }

  /// A line's opening formula as spreadsheet text on a grid; nil where it has none.
  public func openingText(of sealed: SealedLine, on grid: Grid) -> CellText? {
    sealed.opening.map {
      CellText(
        pieces: CellWriter(model: self, grid: grid, line: sealed.line).pieces($0.node, .comparison))
    }
  }
}

/// Writes one line's formula as pieces of spreadsheet text.
private struct CellWriter {
  typealias Piece = CellText.Piece
  typealias Anchor = CellText.Anchor

  let model: Model
  let grid: Grid
  let line: Line

  /// How tightly an operator binds.
  enum Binding: Int, Comparable {
    case comparison, sum, product, power, atom
    static func < (a: Binding, b: Binding) -> Bool { a.rawValue < b.rawValue }
  }

  /// The text of a node, in parentheses where it binds less tightly than its place asks for.
  func pieces(_ whole: Formula.Node, _ least: Binding) -> [Piece] {
    let node = model.withoutNothing(whole)
    let inner = plain(node)
    guard binding(node) < least else { return inner }
    return [.text("(")] + inner + [.text(")")]
  }

  private func binding(_ node: Formula.Node) -> Binding {
    switch node {
    case .ratio(_, .constant(let b, _)) where b != 0: .product
    case .constant, .reference, .total, .ratio, .larger, .smaller, .choice: .atom
    case .arithmetic(let operation, _, _):
      switch operation {
      case .sum, .difference: .sum
      case .product: .product
      case .power: .power
      }
    case .monthNumber: .sum
    }
  }

  private func plain(_ node: Formula.Node) -> [Piece] {
    switch node {
    case .constant(let value, _): return [.text(String(value))]
    case .reference(let reference): return cells(reference)
    case .total(let reference, let index, let role): return total(reference, over: index, by: role)
    case .arithmetic(let operation, let a, let b): return arithmetic(operation, a, b)
    case .ratio(let a, .constant(let b, let unit)) where b != 0:
      return pieces(a, .product) + [.text("/")] + plain(.constant(b, unit))
    case .ratio(let a, let b):
      return [.text("IF(")] + pieces(b, .sum) + [.text("=0,0,")] + pieces(a, .product)
        + [.text("/")] + pieces(b, .power) + [.text(")")]
    case .larger(let a, let b): return function("MAX", a, b)
    case .smaller(let a, let b): return function("MIN", a, b)
    case .choice(let test, let a, let b):
      return [.text("IF(")] + condition(test) + [.text(",")] + pieces(a, .comparison)
        + [.text(",")] + pieces(b, .comparison) + [.text(")")]
    case .monthNumber(let a):
      return [.text("YEAR(")] + pieces(a, .comparison) + [.text(")*12+MONTH(")]
        + pieces(a, .comparison) + [.text(")")]
    }
  }

  /// Right-hand operands keep their parentheses, so that sheet and engine add in the same order.
  private func arithmetic(
    _ operation: Formula.Arithmetic, _ a: Formula.Node, _ b: Formula.Node
  ) -> [Piece] {
    switch operation {
    case .sum: pieces(a, .sum) + [.text("+")] + pieces(b, .product)
    case .difference: pieces(a, .sum) + [.text("-")] + pieces(b, .product)
    case .product: pieces(a, .product) + [.text("*")] + pieces(b, .power)
    case .power: pieces(a, .atom) + [.text("^")] + pieces(b, .atom)
    }
  }

  private func function(_ name: String, _ a: Formula.Node, _ b: Formula.Node) -> [Piece] {
    [.text("\(name)(")] + pieces(a, .comparison) + [.text(",")] + pieces(b, .comparison)
      + [.text(")")]
  }

  private func condition(_ test: Condition.Test) -> [Piece] {
    switch test {
    case .atLeast(let a, let b): pieces(a, .sum) + [.text(">=")] + pieces(b, .sum)
    case .reaches(let a, let b):
      pieces(a, .sum) + [.text("-")] + pieces(b, .product) + [.text(">=-0.005")]
    case .both(let a, let b):
      [.text("AND(")] + condition(a) + [.text(",")] + condition(b) + [.text(")")]
    }
  }

  // MARK: Cells

  private func cells(_ reference: Reference) -> [Piece] {
    guard let block = grid.blocks[reference.row], let row = model.rows[reference.row] else {
      return []
    }
    let role = model.role(from: line.index, to: row.index, named: reference.role)
    guard let role else {
      return row.index == nil
        ? across(reference.period, block, row, from: .absolute(block.firstRow))
        : across(reference.period, block, row, from: .relative(distance(to: block)))
    }
    return gathered(reference.period, block, row, by: role)
  }

  /// The rows from the line's own block to another block over the same index.
  private func distance(to block: Grid.Block) -> Int {
    block.firstRow - (grid.blocks[line.id]?.firstRow ?? 0)
  }

  /// A reference within one spreadsheet row.
  private func across(
    _ period: Reference.Period, _ block: Grid.Block, _ row: any Row, from anchor: Anchor
  ) -> [Piece] {
    let columns = grid.columns
    let first = columns.firstPeriod
    let last = first + model.timeline.periods(row.cadence) - 1
    func one(_ column: Anchor) -> [Piece] { cell(block, anchor, column) }
    func range(_ to: Anchor) -> [Piece] {
      cell(block, anchor, .absolute(first)) + [
        .text(":"), .cell(sheet: nil, row: anchor, column: to),
      ]
    }
    switch period {
    case .value: return one(.absolute(columns.constant))
    case .now: return one(.relative(0))
    case .prior: return one(.relative(-1))
    case .first: return one(.absolute(first))
    case .thisYear:
      return first == last
        ? one(.absolute(first))
        : [.text("INDEX(")] + range(.absolute(last)) + [.text(",1,")]
          + timeline(Timeline.yearOfMonth, .relative(0)) + [.text(")")]
    case .thisCalendarMonth:
      return [.text("INDEX(")] + range(.absolute(last)) + [.text(",1,")]
        + timeline(Timeline.calendarMonth, .relative(0)) + [.text(")")]
    case .yearTotal:
      return [.text("SUMIF(")] + timeline(Timeline.yearOfMonth, .absolute(first), to: last)
        + [.text(",")] + timeline(Timeline.contractYear, .relative(0)) + [.text(",")]
        + range(.absolute(last)) + [.text(")")]
    case .toDate: return [.text("SUM(")] + range(.relative(0)) + [.text(")")]
    case .termTotal: return [.text("SUM(")] + range(.absolute(last)) + [.text(")")]
    }
  }

  /// A reference to the row of the parent's member, by its number in the line's key column.
  private func gathered(
    _ period: Reference.Period, _ block: Grid.Block, _ row: any Row, by role: Role
  ) -> [Piece] {
    let columns = grid.columns
    let key: [Piece] = [
      .cell(sheet: nil, row: .relative(0), column: .absolute(keyColumn(of: line.index, role)))
    ]
    let first = columns.firstPeriod
    let last = first + model.timeline.periods(row.cadence) - 1
    // Gnumeric knows no place within a range of one cell, which is that cell anyway.
    func picked(_ from: Anchor, _ to: Anchor, _ column: [Piece]) -> [Piece] {
      if block.members == 1 && from == to { return cell(block, .absolute(block.firstRow), from) }
      return [.text("INDEX(")] + rectangle(block, from, to) + [.text(",")] + key + [.text(",")]
        + column + [.text(")")]
    }
    switch period {
    case .value:
      return picked(.absolute(columns.constant), .absolute(columns.constant), [.text("1")])
    case .now: return picked(.relative(0), .relative(0), [.text("1")])
    case .prior: return picked(.relative(-1), .relative(-1), [.text("1")])
    case .first: return picked(.absolute(first), .absolute(first), [.text("1")])
    case .thisYear:
      return picked(
        .absolute(first), .absolute(last), timeline(Timeline.yearOfMonth, .relative(0)))
    case .thisCalendarMonth:
      return picked(
        .absolute(first), .absolute(last), timeline(Timeline.calendarMonth, .relative(0)))
    case .yearTotal, .toDate, .termTotal:
      // Sealing refuses these: no portable function sums a row that is picked by its number.
      return []
    }
  }

  /// The sum of a row over the members that belong to the line's own.
  private func total(_ reference: Reference, over index: String, by name: String?) -> [Piece] {
    guard let block = grid.blocks[reference.row], block.members > 0,
      let child = model.memberships[index]?.index
    else { return [.text("0")] }
    let column: Anchor =
      reference.period == .value ? .absolute(grid.columns.constant) : .relative(0)
    let values = rectangle(block, column, column)
    guard let own = line.index else { return [.text("SUM(")] + values + [.text(")")] }
    guard let role = model.role(ofChild: child, for: own, named: name) else { return [] }
    let number =
      role.index == own.id
      ? grid.columns.number
      : own.parents.first { $0.index == role.index }.map { keyColumn(of: own, $0) } ?? 0
    let keys: Anchor = .absolute(keyColumn(of: child, role))
    return [.text("SUMIF(")] + rectangle(block, keys, keys) + [
      .text(","), .cell(sheet: nil, row: .relative(0), column: .absolute(number)), .text(","),
    ] + values + [.text(")")]
  }

  private func keyColumn(of index: Index?, _ role: Role) -> Int {
    grid.columns.firstParent + (index?.parents.firstIndex(of: role) ?? 0)
  }

  private func rectangle(_ block: Grid.Block, _ from: Anchor, _ to: Anchor) -> [Piece] {
    cell(block, .absolute(block.firstRow), from) + [
      .text(":"),
      .cell(sheet: nil, row: .absolute(block.firstRow + block.members - 1), column: to),
    ]
  }

  private func timeline(_ input: Input, _ column: Anchor, to last: Int? = nil) -> [Piece] {
    guard let block = grid.blocks[input.id] else { return [] }
    let start = cell(block, .absolute(block.firstRow), column)
    guard let last else { return start }
    return start + [
      .text(":"), .cell(sheet: nil, row: .absolute(block.firstRow), column: .absolute(last)),
    ]
  }

  private func cell(_ block: Grid.Block, _ row: Anchor, _ column: Anchor) -> [Piece] {
    let own = grid.blocks[line.id]?.sheet
    return [.cell(sheet: block.sheet == own ? nil : block.sheet, row: row, column: column)]
  }
}
