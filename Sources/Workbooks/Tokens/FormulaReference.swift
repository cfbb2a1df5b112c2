/// A cell, a whole row or a whole column, as a formula in A1 notation names it.
///
/// A range is two of them with a colon between: `Inputs!$B$3:C9` is the corner `Inputs!$B$3`, the
/// sign `:` and the corner `C9`, which lies on the same sheet.
public struct FormulaReference: Hashable, Sendable {
  /// A row or a column.
  public struct Line: Hashable, Sendable {
    /// The row or the column, from 1.
    public var number: Int
    /// Whether it stays where it is when the formula moves: `$B`.
    public var isAbsolute: Bool

    /// A row or a column.
    public init(_ number: Int, isAbsolute: Bool) {
      self.number = number
      self.isAbsolute = isAbsolute
    }
  }

  /// What is referred to.
  public enum Place: Hashable, Sendable {
    /// A cell.
    case cell(row: Line, column: Line)
    /// A whole row.
    case row(Line)
    /// A whole column.
    case column(Line)
  }

  /// What is before the cell, as it is written, with its exclamation mark; empty for nothing.
  public var prefix: String
  /// The workbook between square brackets, such as `1` or `Prices.xlsx`; nil for this one.
  public var book: String?
  /// The name of the sheet without apostrophes, `Jan:Mar` for several; nil for none.
  public var sheet: String?
  /// What is referred to.
  public var place: Place
  /// Whether it is one end of a range: a colon stands beside it.
  public var isCorner: Bool

  /// A reference.
  public init(
    prefix: String = "", book: String? = nil, sheet: String? = nil, place: Place,
    isCorner: Bool = false
  ) {
    self.prefix = prefix
    self.book = book
    self.sheet = sheet
    self.place = place
    self.isCorner = isCorner
  }

  /// The row; nil for a whole column.
  public var row: Line? {
    switch place {
    case .cell(let row, _), .row(let row): row
    case .column: nil
    }
  }

  /// The column; nil for a whole row.
  public var column: Line? {
    switch place {
    case .cell(_, let column), .column(let column): column
    case .row: nil
    }
  }
}

// MARK: - How it is written

extension FormulaReference {
  /// The reference in A1 notation.
  public var a1: String { prefix + (column?.a1Column ?? "") + (row?.a1Row ?? "") }

  /// The reference in R1C1 notation, seen from a cell.
  public func r1c1(row: Int, column: Int) -> String {
    prefix + (self.row?.r1c1("R", from: row) ?? "") + (self.column?.r1c1("C", from: column) ?? "")
  }

  /// The reference after its formula moved; nil where it would leave the sheet.
  public func moved(rows: Int, columns: Int) -> FormulaReference? {
    var moved = self
    switch place {
    case .cell(let row, let column):
      guard let row = row.moved(rows, last: Reference.lastRow),
        let column = column.moved(columns, last: Reference.lastColumn)
      else { return nil }
      moved.place = .cell(row: row, column: column)
    case .row(let row):
      guard let row = row.moved(rows, last: Reference.lastRow) else { return nil }
      moved.place = .row(row)
    case .column(let column):
      guard let column = column.moved(columns, last: Reference.lastColumn) else { return nil }
      moved.place = .column(column)
    }
    return moved
  }
}

extension FormulaReference.Line {
  fileprivate var a1Row: String { isAbsolute ? "$\(number)" : "\(number)" }

  fileprivate var a1Column: String {
    isAbsolute ? "$" + Reference.letters(ofColumn: number) : Reference.letters(ofColumn: number)
  }

  fileprivate func r1c1(_ letter: String, from origin: Int) -> String {
    if isAbsolute { return "\(letter)\(number)" }
    return number == origin ? letter : "\(letter)[\(number - origin)]"
  }

  fileprivate func moved(_ steps: Int, last: Int) -> FormulaReference.Line? {
    if isAbsolute { return self }
    let (there, overflows) = number.addingReportingOverflow(steps)
    guard !overflows, (1...last).contains(there) else { return nil }
    return FormulaReference.Line(there, isAbsolute: false)
  }
}
