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

  /// A page; without arguments, landscape and one page wide.
  public init(
    isLandscape: Bool = true, fitsToWidth: Bool = true, repeatedRows: ClosedRange<Int>? = nil,
    repeatedColumns: ClosedRange<Int>? = nil, header: PageLine = PageLine(),
    footer: PageLine = PageLine()
  ) {
    self.isLandscape = isLandscape
    self.fitsToWidth = fitsToWidth
    self.repeatedRows = repeatedRows
    self.repeatedColumns = repeatedColumns
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
