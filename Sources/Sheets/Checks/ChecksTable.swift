import Renewal

/// Where the table of checks stands: differences that must be zero, each with a number, a tolerance
/// and a word.
enum ChecksTable {
  /// The word of a check that holds.
  static let passed = "OK"
  /// The word of a check that does not.
  static let failed = "CHECK"
  /// How far a difference of the model may be from zero, in the row's unit.
  static let tolerance = 0.01
  /// The row of the words on how the workbook is tested.
  static let verificationRow = 5
  /// The row of the word for all checks together.
  static let masterRow = 6
  /// The row of the headings.
  static let headingRow = 7
  /// The row of the first check.
  static let firstRow = 8
  /// The column of the difference.
  static let valueColumn = 8
  /// The column of the tolerance.
  static let toleranceColumn = 9
  /// The column of the 1 or 0.
  static let flagColumn = 10
  /// The column of the word.
  static let wordColumn = 11

  /// How many checks there are: those of the model, and those of the workbook itself.
  static var checkCount: Int { Checks.all.count + BookCheck.allCases.count }
  /// The row of the last check.
  static var lastRow: Int { firstRow + checkCount - 1 }
  /// The row of what all candidates pay, as built and now.
  static var baseCaseRow: Int { lastRow + 2 }
  /// Rows that the table takes above the model's rows.
  static var rowCount: Int { checkCount + 8 }
}
