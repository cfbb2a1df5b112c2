/// Rows that are made one after the other while a sheet is written, and never held together.
///
/// ```swift
/// var draws = Sheet(name: "Draws")
/// draws.set(.text("Path"), row: 1, column: 1)
/// let money = draws.style(Style(numberFormat: "#,##0.00"))
/// draws.laterRows = RowSource(count: 100_000, columns: 2) { row in
///   row.set(.number(Double(row.index)), column: 1)
///   row.set(.number(paid(row.index)), column: 2, style: money)
/// }
/// ```
public struct RowSource: Sendable {
  /// How many rows there are.
  public let count: Int
  /// How many columns a row fills at most, counted from column 1.
  public let columns: Int

  private let fill: @Sendable (inout SourceRow) -> Void

  /// Rows that the closure fills, from the top; it must fill a row the same way each time.
  ///
  /// A row left empty is written as an empty row. The rows follow the last cell that was set.
  public init(count: Int, columns: Int, fill: @escaping @Sendable (inout SourceRow) -> Void) {
    self.count = count
    self.columns = columns
    self.fill = fill
  }

  /// Fills a row anew.
  func fill(_ row: inout SourceRow, index: Int, number: Int) {
    row.start(index: index, number: number)
    fill(&row)
  }
}

/// A row that a row source fills.
public struct SourceRow {
  /// The place among the rows of the source, from 0.
  public private(set) var index = 0
  /// The row of the sheet, from 1.
  public private(set) var number = 1

  private var stored: [Cell] = []
  private var isInOrder = true

  /// Writes a cell, at a column from 1; each cell is written once.
  public mutating func set(_ content: Content, column: Int, style: SheetStyle = .plain) {
    let cell = Cell(row: number, column: column, style: style.place, content: content)
    if isInOrder, let last = stored.last, !last.comesBefore(cell) { isInOrder = false }
    stored.append(cell)
  }

  /// The cells from left to right.
  var cells: [Cell] { isInOrder ? stored : stored.sorted { $0.comesBefore($1) } }

  fileprivate mutating func start(index: Int, number: Int) {
    self.index = index
    self.number = number
    stored.removeAll(keepingCapacity: true)
    isInOrder = true
  }
}
