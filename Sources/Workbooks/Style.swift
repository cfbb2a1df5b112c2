/// How a cell looks.
public struct Style: Hashable, Sendable {
  /// A named cell style, such as `Input`; nil for a style without a name.
  ///
  /// A named style is shown in the list of styles of the spreadsheet program. Its own look is what
  /// all styles of that name have in common.
  public var name: String?
  /// The letters.
  public var font: Font
  /// The background; nil for none.
  public var fill: Color?
  /// The format of numbers, in Excel's code: `#,##0.00`.
  public var numberFormat: String
  /// Where the content stands in the cell.
  public var alignment: Alignment
  /// The lines around the cell.
  public var border: Border
  /// Whether the cell cannot be changed on a sheet that is protected.
  public var isLocked: Bool

  /// A style; without arguments, the plain style of a cell.
  public init(
    name: String? = nil, font: Font = Font(), fill: Color? = nil,
    numberFormat: String = "General", alignment: Alignment = Alignment(),
    border: Border = Border(), isLocked: Bool = true
  ) {
    self.name = name
    self.font = font
    self.fill = fill
    self.numberFormat = numberFormat
    self.alignment = alignment
    self.border = border
    self.isLocked = isLocked
  }
}

/// The letters of a cell.
public struct Font: Hashable, Sendable {
  /// One of the two fonts of the workbook's theme.
  public enum Face: CaseIterable, Hashable, Sendable {
    /// The font of cells.
    case body
    /// The font of headings.
    case heading
  }

  /// Whether the letters are bold.
  public var isBold: Bool
  /// Whether the letters are slanted.
  public var isItalic: Bool
  /// Whether the letters are underlined.
  public var isUnderlined: Bool
  /// The size in points.
  public var size: Double
  /// The colour; nil for the program's own text colour.
  public var color: Color?
  /// Which of the theme's fonts it is.
  public var face: Face

  /// A font; without arguments, that of a plain cell.
  public init(
    isBold: Bool = false, isItalic: Bool = false, isUnderlined: Bool = false, size: Double = 11,
    color: Color? = nil, face: Face = .body
  ) {
    self.isBold = isBold
    self.isItalic = isItalic
    self.isUnderlined = isUnderlined
    self.size = size
    self.color = color
    self.face = face
  }
}

/// Where the content of a cell stands.
public struct Alignment: Hashable, Sendable {
  /// A place from left to right.
  public enum Horizontal: String, CaseIterable, Hashable, Sendable {
    /// Text to the left, numbers to the right.
    case general
    /// To the left.
    case left
    /// In the middle.
    case center
    /// To the right.
    case right
  }

  /// A place from top to bottom.
  public enum Vertical: String, CaseIterable, Hashable, Sendable {
    /// At the top.
    case top
    /// In the middle.
    case center
    /// At the bottom.
    case bottom
  }

  /// The place from left to right.
  public var horizontal: Horizontal
  /// The place from top to bottom.
  public var vertical: Vertical
  /// Whether long text is broken into lines.
  public var wraps: Bool
  /// Steps away from the edge; they count for `left` and `right`.
  public var indent: Int

  /// An alignment; without arguments, that of a plain cell.
  public init(
    horizontal: Horizontal = .general, vertical: Vertical = .bottom, wraps: Bool = false,
    indent: Int = 0
  ) {
    self.horizontal = horizontal
    self.vertical = vertical
    self.wraps = wraps
    self.indent = indent
  }
}

/// The lines around a cell; nil for no line.
public struct Border: Hashable, Sendable {
  /// A kind of line.
  public enum Line: String, CaseIterable, Hashable, Sendable {
    /// As thin as can be, dotted on most screens.
    case hair
    /// Thin.
    case thin
    /// Medium.
    case medium
    /// Thick.
    case thick
    /// Two thin lines, as under a grand total.
    case double
  }

  /// The line above.
  public var top: Line?
  /// The line below.
  public var bottom: Line?
  /// The line to the left.
  public var left: Line?
  /// The line to the right.
  public var right: Line?
  /// The colour of all lines; nil for the program's own.
  public var color: Color?

  /// The lines around a cell; without arguments, none.
  public init(
    top: Line? = nil, bottom: Line? = nil, left: Line? = nil, right: Line? = nil,
    color: Color? = nil
  ) {
    self.top = top
    self.bottom = bottom
    self.left = left
    self.right = right
    self.color = color
  }

  /// Whether there is no line at all.
  var isEmpty: Bool { top == nil && bottom == nil && left == nil && right == nil }
}
