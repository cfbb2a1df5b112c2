/// One sheet of a workbook: cells, and how the sheet is shown and printed.
public struct Sheet: Sendable {
  /// The name on the tab.
  public var name: String
  /// The colour of the tab; nil for none.
  public var tabColor: Color?
  /// Widths by column, from 1, in characters of the plain font; other columns are of plain width.
  public var columnWidths: [Int: Double] = [:]
  /// Heights by row, from 1, in points; other rows are as high as their text.
  public var rowHeights: [Int: Double] = [:]
  /// How many rows stay in view at the top.
  public var frozenRows = 0
  /// How many columns stay in view at the left.
  public var frozenColumns = 0
  /// The size on the screen, in percent.
  public var zoom = 100
  /// Whether thin lines are drawn between the cells on the screen.
  public var showsGridLines = true
  /// How the sheet is printed.
  public var page = PageSetup()
  /// Rows below the last cell that was set, made while the sheet is written; nil for none.
  ///
  /// They are not among `cells`, and they are judged when they are made.
  public var laterRows: RowSource?

  /// The charts on it.
  public var charts: [PlacedChart] = []
  /// The pictures on it.
  public var pictures: [PlacedPicture] = []
  /// Formats that depend on what cells hold; where several concern a cell, the earlier ones win.
  public var conditionalFormats: [ConditionalFormat] = []
  /// Rules for what may be typed; no cell has two.
  public var validations: [Validation] = []
  /// Small charts inside cells.
  public var sparklines: [SparklineGroup] = []
  /// Words that cells show when the pointer rests on them.
  public var notes: [Note] = []
  /// Groups of rows that can be folded.
  public var rowOutline = Outline()
  /// Groups of columns that can be folded.
  public var columnOutline = Outline()
  /// Listings with a name.
  public var tables: [ListTable] = []
  /// The cells with filter buttons, the heading row first; nil for none.
  public var filter: CellRange?
  /// Its protection; nil for none.
  public var protection: Protection?

  /// The joined cells, in the order in which they were joined.
  public private(set) var merges: [Merge] = []
  /// The styles in use, each once; the first is the plain one.
  private(set) var styles = [Style()]
  private var indexes = [Style(): 0]
  private var lastStyle = 0
  private var stored: [Cell] = []
  private var isInOrder = true

  /// An empty sheet.
  public init(name: String, tabColor: Color? = nil) {
    self.name = name
    self.tabColor = tabColor
  }

  /// Writes a cell, at a row and a column from 1.
  ///
  /// Each cell is written once: a second time is a problem that `Workbook.problems()` reports.
  public mutating func set(
    _ content: Content, row: Int, column: Int, style: Style = Style()
  ) {
    set(content, row: row, column: column, style: self.style(style))
  }

  /// Writes a cell, at a row and a column from 1, in a style that this sheet has taken in.
  public mutating func set(_ content: Content, row: Int, column: Int, style: SheetStyle) {
    let cell = Cell(row: row, column: column, style: style.place, content: content)
    if isInOrder, let last = stored.last, !last.comesBefore(cell) { isInOrder = false }
    stored.append(cell)
  }

  /// Joins cells of one row into one, for titles only; the content is that of the first column.
  public mutating func merge(row: Int, columns: ClosedRange<Int>) {
    merges.append(Merge(row: row, columns: columns))
  }

  /// Makes room for this many cells at once.
  public mutating func reserveCapacity(_ cells: Int) { stored.reserveCapacity(cells) }

  /// The cells in reading order: row by row, from left to right.
  ///
  /// A cell that was written twice is there twice.
  public var cells: [Cell] {
    isInOrder ? stored : stored.sorted { $0.comesBefore($1) }
  }

  /// The style that a cell of this sheet wears.
  public func style(of cell: Cell) -> Style { styles[Int(cell.style)] }

  /// Takes a style in, once, for cells that are written by the thousand.
  public mutating func style(_ style: Style) -> SheetStyle { SheetStyle(place: index(of: style)) }

  /// Changes the look of all cells; the plain style stays as it is.
  public mutating func restyle(_ change: (Style) -> Style) {
    styles = styles.enumerated().map { $0 == 0 ? $1 : change($1) }
    indexes = [:]
    for (place, style) in styles.enumerated() where indexes[style] == nil { indexes[style] = place }
  }

  /// The place of a style in `styles`; neighbours mostly share one, so the last is tried first.
  private mutating func index(of style: Style) -> Int {
    if styles[lastStyle] == style { return lastStyle }
    if let known = indexes[style] {
      lastStyle = known
    } else {
      lastStyle = styles.count
      indexes[style] = lastStyle
      styles.append(style)
    }
    return lastStyle
  }
}

/// Neighbouring cells of one row, shown as one.
public struct Merge: Hashable, Sendable {
  /// The row, from 1.
  public let row: Int
  /// The columns, from 1.
  public let columns: ClosedRange<Int>
}
