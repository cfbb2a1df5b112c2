/// Columns of a file that share what is said of them.
public struct StoredColumn: Hashable, Sendable {
  /// The columns, from 1.
  public var columns: ClosedRange<Int>
  /// The width in characters; nil for the plain one.
  public var width: Double?
  /// Whether they are hidden.
  public var isHidden: Bool
  /// The outline level, 0 for none.
  public var outlineLevel: Int
  /// Whether the group that ends here is folded.
  public var isCollapsed: Bool

  /// Columns.
  public init(
    columns: ClosedRange<Int>, width: Double? = nil, isHidden: Bool = false, outlineLevel: Int = 0,
    isCollapsed: Bool = false
  ) {
    self.columns = columns
    self.width = width
    self.isHidden = isHidden
    self.outlineLevel = outlineLevel
    self.isCollapsed = isCollapsed
  }
}

/// A row of a file with something of its own.
public struct StoredRow: Hashable, Sendable {
  /// The row, from 1.
  public var row: Int
  /// The height in points; nil for the plain one.
  public var height: Double?
  /// Whether it is hidden.
  public var isHidden: Bool
  /// The outline level, 0 for none.
  public var outlineLevel: Int
  /// Whether the group that ends here is folded.
  public var isCollapsed: Bool

  /// A row.
  public init(
    row: Int, height: Double? = nil, isHidden: Bool = false, outlineLevel: Int = 0,
    isCollapsed: Bool = false
  ) {
    self.row = row
    self.height = height
    self.isHidden = isHidden
    self.outlineLevel = outlineLevel
    self.isCollapsed = isCollapsed
  }
}

/// A rectangle of cells.
public struct CellRange: Hashable, Sendable {
  /// The rows, from 1.
  public var rows: ClosedRange<Int>
  /// The columns, from 1.
  public var columns: ClosedRange<Int>

  /// A rectangle.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}

/// The protection of a sheet.
public struct StoredProtection: Hashable, Sendable {
  /// Whether it takes a password to lift it.
  public var hasPassword: Bool

  /// A protection.
  public init(hasPassword: Bool) { self.hasPassword = hasPassword }
}

/// A rule for what may be typed.
public struct StoredValidation: Hashable, Sendable {
  /// The cells.
  public var ranges: [CellRange]
  /// The kind, in the words of the file, such as `list` or `decimal`.
  public var kind: String
  /// What is compared with, as the file writes it; empty strings for none.
  public var formulas: [String]
  /// What is said when a cell is chosen; empty for nothing.
  public var prompt: String

  /// A rule.
  public init(ranges: [CellRange], kind: String, formulas: [String], prompt: String) {
    self.ranges = ranges
    self.kind = kind
    self.formulas = formulas
    self.prompt = prompt
  }
}

/// A format that depends on values.
public struct StoredConditionalFormat: Hashable, Sendable {
  /// The cells.
  public var ranges: [CellRange]
  /// The kinds of its rules, in the words of the file, such as `cellIs` or `dataBar`.
  public var kinds: [String]

  /// A format.
  public init(ranges: [CellRange], kinds: [String]) {
    self.ranges = ranges
    self.kinds = kinds
  }
}

/// A link from a cell.
public struct StoredLink: Hashable, Sendable {
  /// The cells that it stands on, in A1 notation.
  public var range: String
  /// The place within this workbook: `Inputs!A1`; empty for none.
  public var location: String
  /// The address outside of it; empty for none.
  public var target: String

  /// A link.
  public init(range: String, location: String, target: String) {
    self.range = range
    self.location = location
    self.target = target
  }
}

/// How a sheet of a file is printed.
public struct StoredPage: Hashable, Sendable {
  /// Whether the paper lies on its long side.
  public var isLandscape = false
  /// Whether the sheet is made to fit pages.
  public var fitsPages = false
  /// How many pages wide it is made, where it is made to fit; 0 for as many as it takes.
  public var pagesWide = 1
  /// How many pages high it is made, where it is made to fit; 0 for as many as it takes.
  public var pagesHigh = 1
  /// The header in the file's code; empty for none.
  public var header = ""
  /// The footer in the file's code; empty for none.
  public var footer = ""

  /// The plain page.
  public init() {}
}

/// A chart of a file.
public struct StoredChart: Hashable, Sendable {
  /// The elements of its plots, in the words of the file, such as `barChart`.
  public var kinds: [String] = []
  /// The title; empty for none.
  public var title = ""
  /// The titles of its axes, empty ones left out.
  public var axisTitles: [String] = []
  /// The words for those who cannot see it; empty for none.
  public var altText = ""
  /// What its series are drawn from, in A1 notation.
  public var sources: [String] = []

  /// A chart.
  public init() {}
}

/// A table for a listing.
public struct StoredTable: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// Its cells, in A1 notation.
  public var range: String

  /// A table.
  public init(name: String, range: String) {
    self.name = name
    self.range = range
  }
}
