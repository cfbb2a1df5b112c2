/// The numbers that rules name.
enum Limits {
  /// The most characters of a formula, rule 19.
  static let formulaLength = 120
  /// How deep functions may be nested, rule 19.
  static let depth = 3
  /// The least contrast of letters and ground, rule 43.
  static let contrast = 4.5
  /// Contrast below which letters cannot be seen, rule 8.
  static let invisible = 1.2
  /// How many characters a sheet's name may have, rule 35.
  static let sheetName = 31
  /// Zoom levels that fit a screen, in percent, rule 41.
  static let zoom = 60...125
  /// How many references are followed in search of circles, rule 22.
  static let followedReferences = 40_000_000
  /// Rows beyond which another's sheet needs frozen headings, rule 41.
  static let rowsWithoutPanes = 60
}
