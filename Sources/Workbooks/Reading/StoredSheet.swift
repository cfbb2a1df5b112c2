/// One sheet of a file.
public struct StoredSheet: Hashable, Sendable {
  /// Whether a sheet is shown.
  public enum Visibility: Hashable, Sendable {
    /// Its tab is there.
    case shown
    /// Hidden; anybody can show it.
    case hidden
    /// Hidden so that only a program can show it.
    case veryHidden
  }

  /// The name on the tab.
  public var name: String
  /// Whether it is shown.
  public var visibility = Visibility.shown
  /// Whether it is a sheet of cells; false for a chart sheet, a dialog or a macro sheet.
  public var isWorksheet = true
  /// The tab's colour as eight or six hexadecimal digits, or `theme 4`; nil for none.
  public var tabColor: String?
  /// The cells that hold something or wear a style, row by row, from left to right.
  public var cells: [StoredCell] = []
  /// Columns with a width, a style or an outline level of their own.
  public var columns: [StoredColumn] = []
  /// Rows with a height or an outline level of their own, or hidden.
  public var rows: [StoredRow] = []
  /// Joined cells.
  public var merges: [CellRange] = []
  /// How many rows stay in view at the top.
  public var frozenRows = 0
  /// How many columns stay in view at the left.
  public var frozenColumns = 0
  /// The cell in the upper left corner of the pane that scrolls, in A1 notation; empty for the plain one.
  public var topLeftCell = ""
  /// The cell with the cursor, in A1 notation; `A1` where the file does not say.
  public var cursor = "A1"
  /// The size on the screen, in percent.
  public var zoom = 100
  /// Whether it is protected; nil where it is not.
  public var protection: StoredProtection?
  /// Rules for what may be typed.
  public var validations: [StoredValidation] = []
  /// Formats that depend on values.
  public var conditionalFormats: [StoredConditionalFormat] = []
  /// Links from cells.
  public var links: [StoredLink] = []
  /// How it is printed.
  public var page = StoredPage()
  /// The charts.
  public var charts: [StoredChart] = []
  /// Tables for listings.
  public var tables: [StoredTable] = []
  /// The cells with a note, in A1 notation.
  public var notes: [String] = []
  /// The range with filter buttons, in A1 notation; nil for none.
  public var filter: String?
  /// How many sparklines there are.
  public var sparklines = 0

  /// An empty sheet.
  public init(name: String) { self.name = name }
}

/// A cell of a file.
public struct StoredCell: Hashable, Sendable {
  /// The row, from 1.
  public var row: Int
  /// The column, from 1.
  public var column: Int
  /// What it holds, or the stored result of its formula.
  public var value: StoredValue
  /// Its formula; nil for none.
  public var formula: StoredFormula?
  /// How it looks.
  public var style: StoredStyle

  /// A cell.
  public init(
    row: Int, column: Int, value: StoredValue, formula: StoredFormula? = nil,
    style: StoredStyle = StoredStyle()
  ) {
    self.row = row
    self.column = column
    self.value = value
    self.formula = formula
    self.style = style
  }
}

/// What a cell of a file holds.
public enum StoredValue: Hashable, Sendable {
  /// Nothing.
  case blank
  /// A finite number.
  case number(Double)
  /// Text.
  case text(String)
  /// True or false.
  case boolean(Bool)
  /// An error such as `#DIV/0!`.
  case error(String)
}

/// A formula of a file.
public struct StoredFormula: Hashable, Sendable {
  /// The formula of this very cell in A1 notation, without the equals sign; shared ones are moved here.
  public var text: String
  /// The range that it fills as one array, in A1 notation; nil for a plain formula.
  public var array: String?

  /// A formula.
  public init(text: String, array: String? = nil) {
    self.text = text
    self.array = array
  }
}
