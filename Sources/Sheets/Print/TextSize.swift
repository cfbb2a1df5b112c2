import Workbooks

/// How much room text takes in cells, as far as it can be told without a font.
enum TextSize {
  /// The height of a line of plain text, in points.
  static let line = 15.0
  /// The height of a line of plain letters, in points per point of their size.
  private static let leading = line / 11
  /// What stands above and below the lines of text that wraps, in points.
  private static let padding = 2.0
  /// The width of a column without a width of its own, in characters.
  static let plainColumn = 9.0

  /// The width of a column in points: seven pixels for a character, five for the edges.
  static func points(characters: Double) -> Double { (characters * 7 + 5) * 0.75 }

  /// The height of a text that wraps, in points.
  ///
  /// - Parameter characters: the width of the cell.
  static func height(_ text: String, characters: Double, font: Font) -> Double {
    // Letters are a little narrower than the digits that widths are counted in, bold ones are not.
    let room = characters * 11 / font.size * (font.isBold ? 0.95 : 1.05)
    let lines = BrokenText.lines(text, width: max(1, Int(room))).count
    return Double(lines) * (font.size * leading).rounded(.up) + (lines > 1 ? padding : 0)
  }
}
