import Charts

/// How lines of a picture are told apart: by dashes and marks first, and by colour only besides.
enum LineLook {
  private static let dashes = ["none", "10 4", "3 3", "13 4 3 4", "7 3 2 3 2 3", "18 5", "2 6"]
  private static let marks = MarkShape.allCases
  /// Dark enough for small letters on white.
  private static let colors = ["#1F4E79", "#8A3B12", "#2E6B2E", "#6B2D73", "#6B5100", "#404040"]

  /// The dashes of a line by its number.
  static func dash(_ number: Int) -> String { dashes[number % dashes.count] }
  /// The mark on a line by its number.
  static func mark(_ number: Int) -> MarkShape { marks[number % marks.count] }
  /// The colour of a line by its number.
  static func color(_ number: Int) -> String { colors[number % colors.count] }
}
