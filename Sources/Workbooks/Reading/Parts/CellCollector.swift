/// Collects the rows and the cells of a sheet: the hot path of the reader.
struct CellCollector {
  /// Rows with something of their own.
  private(set) var rows: [StoredRow] = []
  /// What was odd.
  private(set) var facts: [String] = []
  private let context: SheetContext
  private let limits: ReadingLimits
  private var cells: [StoredCell] = []
  private var isInOrder = true
  private var row = 0
  private var column = 0
  private var cell = CellMarkup()
  private var shared = SharedFormulas()

  init(context: SheetContext, limits: ReadingLimits) {
    self.context = context
    self.limits = limits
  }

  /// The cells from left to right and from top to bottom, and how many were there twice.
  mutating func inOrder() -> (cells: [StoredCell], repeated: Int) {
    guard !isInOrder else { return (cells, 0) }
    // The last of two in one place wins: it comes last among equals, as the sort is stable.
    let sorted = cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    var kept: [StoredCell] = []
    for cell in sorted {
      if let last = kept.last, last.row == cell.row, last.column == cell.column {
        kept[kept.count - 1] = cell
      } else {
        kept.append(cell)
      }
    }
    return (kept, sorted.count - kept.count)
  }
}

// MARK: - Rows

extension CellCollector {
  mutating func startRow(
    _ name: PartName, _ attributes: PartAttributes, _ budget: inout ReadingBudget
  ) throws(PartFault) {
    guard name.matches("row") else { return }
    row += 1
    column = 0
    var stored = StoredRow(row: row)
    var isOwn = false
    var height: Double?
    for index in 0..<attributes.count where attributes.isPlain(index) {
      guard let name = attributes.name(index) else { continue }
      let value = attributes.value(index)
      if name.letter == UInt8(ascii: "r") {
        guard let number = StoredPlace.row(value) else { throw .place(Self.text(value)) }
        row = number
        stored.row = number
      } else if name.matches("ht") {
        height = StoredNumber.parse(value)
      } else if name.matches("customHeight") {
        isOwn = Self.isTrue(value)
      } else if name.matches("hidden") {
        stored.isHidden = Self.isTrue(value)
      } else if name.matches("collapsed") {
        stored.isCollapsed = Self.isTrue(value)
      } else if name.matches("outlineLevel") {
        stored.outlineLevel = StoredNumber.index(value) ?? 0
      }
    }
    guard row <= Reference.lastRow else { throw .place("\(row)") }
    if isOwn { stored.height = height }
    guard stored != StoredRow(row: row) else { return }
    try budget.takeCell()
    rows.append(stored)
  }

  private static func isTrue(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.first == UInt8(ascii: "1") || bytes.first == UInt8(ascii: "t")
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes.prefix(100), as: UTF8.self)
  }
}

// MARK: - Cells

extension CellCollector {
  mutating func startCell(
    _ name: PartName, _ attributes: PartAttributes, _ budget: inout ReadingBudget
  ) throws(PartFault) {
    cell.reset()
    guard name.letter == UInt8(ascii: "c"), row > 0 else { return }
    cell.isThere = true
    cell.row = row
    cell.column = column + 1
    for index in 0..<attributes.count where attributes.isPlain(index) {
      let value = attributes.value(index)
      switch attributes.name(index)?.letter {
      case UInt8(ascii: "r"):
        guard let place = StoredPlace.cell(value) else { throw .place(Self.text(value)) }
        (cell.row, cell.column) = place
      case UInt8(ascii: "s"):
        guard let style = StoredNumber.index(value) else {
          throw .style(cell: cell.name, Self.text(value))
        }
        cell.style = style
      case UInt8(ascii: "t"):
        guard let kind = CellMarkup.Kind(value) else {
          throw .cellKind(cell: cell.name, Self.text(value))
        }
        cell.kind = kind
      default: break
      }
    }
    guard cell.column <= Reference.lastColumn else { throw .place("column \(cell.column)") }
    column = cell.column
    try budget.takeCell()
  }

  mutating func startInside(
    _ name: PartName, _ attributes: PartAttributes, depth: Int
  ) throws(PartFault) {
    if depth == 4 {
      switch name.letter {
      case UInt8(ascii: "v"): cell.inside = .value
      case UInt8(ascii: "f"):
        cell.inside = .formula
        cell.formula.take(attributes)
      default: cell.inside = name.matches("is") ? .inline : .nothing
      }
    } else if cell.inside == .inline {
      cell.inline.start(name, depth: depth)
    }
  }

  mutating func endInside(depth: Int) {
    if depth == 4 {
      cell.inside = .nothing
    } else if cell.inside == .inline {
      cell.inline.end(depth: depth)
    }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(PartFault) {
    try cell.text(bytes, most: limits.textBytes)
  }

  mutating func endCell(_ budget: inout ReadingBudget) throws(PartFault) {
    guard cell.isThere else { return }
    cell.isThere = false
    let value = try cell.value(context, &facts)
    let formula = try formula(&budget)
    if case .blank = value, formula == nil, cell.style == 0 { return }
    let style: StoredStyle
    if context.styles.indices.contains(cell.style) {
      style = context.styles[cell.style]
    } else if cell.style == 0 {
      style = StoredStyle()
    } else {
      throw .style(cell: cell.name, "\(cell.style)")
    }
    if let last = cells.last, (last.row, last.column) >= (cell.row, cell.column) {
      isInOrder = false
    }
    cells.append(
      StoredCell(row: cell.row, column: cell.column, value: value, formula: formula, style: style))
  }

  private mutating func formula(_ budget: inout ReadingBudget) throws(PartFault) -> StoredFormula? {
    guard cell.formula.isThere else { return nil }
    let formula = try shared.formula(cell)
    if let formula { try budget.takeFormula(bytes: formula.text.utf8.count) }
    return formula
  }
}
