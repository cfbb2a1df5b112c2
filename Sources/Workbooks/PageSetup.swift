/// How a sheet is printed.
public struct PageSetup: Hashable, Sendable {
  /// Whether the paper lies on its long side.
  public var isLandscape: Bool
  /// Whether the sheet is made as small as it takes to be one page wide.
  public var fitsToWidth: Bool
  /// Rows printed at the top of every page.
  public var repeatedRows: ClosedRange<Int>?
  /// Columns printed at the left of every page.
  public var repeatedColumns: ClosedRange<Int>?
  /// The line at the top of every page.
  public var header: PageLine
  /// The line at the bottom of every page.
  public var footer: PageLine
  /// The space around the print.
  public var margins: Margins
  /// The cells that are printed; nil for all.
  public var area: CellRange?
  /// Rows after which a new page starts.
  public var breaks: [Int]
  /// Whether the print stands in the middle of the page, from left to right.
  public var isCentered: Bool
  /// The size of the paper; nil for the printer's own.
  public var paper: Paper?

  /// A page; without arguments, landscape and one page wide.
  public init(
    isLandscape: Bool = true, fitsToWidth: Bool = true, repeatedRows: ClosedRange<Int>? = nil,
    repeatedColumns: ClosedRange<Int>? = nil, header: PageLine = PageLine(),
    footer: PageLine = PageLine(), margins: Margins = Margins(), area: CellRange? = nil,
    breaks: [Int] = [], isCentered: Bool = false, paper: Paper? = nil
  ) {
    self.isLandscape = isLandscape
    self.fitsToWidth = fitsToWidth
    self.repeatedRows = repeatedRows
    self.repeatedColumns = repeatedColumns
    self.header = header
    self.footer = footer
    self.margins = margins
    self.area = area
    self.breaks = breaks
    self.isCentered = isCentered
    self.paper = paper
  }
}

/// A size of paper.
public enum Paper: Int, CaseIterable, Hashable, Sendable {
  /// US Letter, 8.5 by 11 inches.
  case letter = 1
  /// A4, 210 by 297 millimetres.
  case a4 = 9
}

/// The space around the print, in inches.
public struct Margins: Hashable, Sendable {
  /// At the left.
  public var left: Double
  /// At the right.
  public var right: Double
  /// At the top.
  public var top: Double
  /// At the bottom.
  public var bottom: Double
  /// From the edge to the header.
  public var header: Double
  /// From the edge to the footer.
  public var footer: Double

  /// Margins; without arguments, half an inch at the sides.
  public init(
    left: Double = 0.5, right: Double = 0.5, top: Double = 0.75, bottom: Double = 0.75,
    header: Double = 0.3, footer: Double = 0.3
  ) {
    self.left = left
    self.right = right
    self.top = top
    self.bottom = bottom
    self.header = header
    self.footer = footer
  }
}

/// A header or a footer: three texts.
///
/// ```swift
/// PageLine(left: [.file], center: [.sheet], right: ["Page ", .page, " of ", .pages])
/// ```
public struct PageLine: Hashable, Sendable {
  /// A piece of a header or a footer.
  public enum Piece: Hashable, Sendable, ExpressibleByStringLiteral {
    /// Text as it is.
    case text(String)
    /// The name of the file.
    case file
    /// The name of the sheet.
    case sheet
    /// The number of the page.
    case page
    /// How many pages there are.
    case pages

    /// Text as it is.
    public init(stringLiteral text: String) { self = .text(text) }
  }

  /// The text at the left.
  public var left: [Piece]
  /// The text in the middle.
  public var center: [Piece]
  /// The text at the right.
  public var right: [Piece]

  /// A line of three texts; without arguments, an empty line.
  public init(left: [Piece] = [], center: [Piece] = [], right: [Piece] = []) {
    self.left = left
    self.center = center
    self.right = right
  }
}
