/// What can be wrong with a rule for what may be typed.
public enum ValidationFault: Hashable, Sendable {
  /// It is for no cell.
  case noCells
  /// Some of its cells lie outside the sheet.
  case outside
  /// Some of its cells have another rule as well: these, in A1 notation.
  case overlaps(String)
  /// The list has nothing to choose from.
  case listEmpty
  /// The list has more than 255 UTF-16 units with its commas: this many.
  case listTooLong(Int)
  /// Something in the list has a comma, which ends a choice.
  case listComma(String)
  /// The cells of the list are neither one row nor one column.
  case listNotLine(String)
  /// The cells of the list are on a sheet that is not there.
  case noSheet(String)
  /// The title of a message has more than 32 UTF-16 units: this many.
  case titleTooLong(Int)
  /// The text of a message has more than 255 UTF-16 units: this many.
  case textTooLong(Int)
  /// What it compares with is not accepted.
  case comparison(ComparisonFault)
}

/// What can be wrong with what values are compared with, or with a formula that judges them.
public enum ComparisonFault: Hashable, Sendable {
  /// A number is infinite or not a number.
  case notFinite
  /// The lower end of a range is above the upper one.
  case reversed(Double, Double)
  /// A formula is empty in one notation.
  case formulaEmpty
  /// A formula starts with an equals sign in one notation.
  case equalsSign
  /// A formula or a text has more than 255 UTF-16 units in one notation: this many.
  case tooLong(Int)
}

/// What can be wrong with a format that depends on values.
public enum ConditionalFormatFault: Hashable, Sendable {
  /// It is for no cell.
  case noCells
  /// Some of its cells lie outside the sheet.
  case outside
  /// It looks for an empty text.
  case emptyText
  /// What it compares with is not accepted.
  case comparison(ComparisonFault)
  /// The shortest bar stands for no smaller number than the longest one.
  case barEnds(Double, Double)
  /// The scale has neither two nor three colours but this many.
  case stops(Int)
  /// A percentile is not from 0 to 100.
  case percentile(Double)
}

/// What can be wrong with a chart inside a cell.
public enum SparklineFault: Hashable, Sendable {
  /// Its cell or its numbers lie outside the sheet.
  case outside
  /// Its numbers are neither one row nor one column.
  case notLine(String)
  /// Its numbers are on a sheet that is not there.
  case noSheet(String)
  /// Its cell has another one as well.
  case duplicate
  /// The bottom of its scale is infinite or not a number.
  case notFinite
}

/// What can be wrong with a note.
public enum NoteFault: Hashable, Sendable {
  /// Its cell was not written.
  case noCell
  /// Its cell has another one as well.
  case duplicate
  /// It has no words.
  case empty
  /// It has more than 32,767 UTF-16 units: this many.
  case tooLong(Int)
}

/// What can be wrong with a group of rows or columns.
public enum OutlineFault: Hashable, Sendable {
  /// Its level is not from 1 to 7.
  case level(Int)
  /// It lies outside the sheet.
  case outside
}

/// What can be wrong with a listing.
public enum TableFault: Hashable, Sendable {
  /// Its name is not accepted.
  case name(DefinedNameFault)
  /// It lies outside the sheet.
  case outside
  /// It has no row below its headings.
  case noRows
  /// It shares cells with this one, or with joined cells where there is no name.
  case overlaps(String)
  /// A heading is not a text, or an empty one: that of this column of the sheet.
  case headingBlank(column: Int)
  /// A heading is there twice, in capitals or small letters.
  case headingDuplicate(String)
  /// There is no such look.
  case look
}

/// What can be wrong with a picture.
public enum PictureFault: Hashable, Sendable {
  /// Its bytes are not those of a PNG file.
  case notPNG
  /// It lies outside the sheet.
  case outside
  /// It has no words for those who cannot see it.
  case noAltText
}

/// What can be wrong with a theme.
public enum ThemeFault: Hashable, Sendable {
  /// The name of a font is empty or has more than 31 UTF-16 units.
  case font(String)
  /// It has not six colours for emphasis but this many.
  case accents(Int)
}

/// What can be wrong with an attached text file.
public enum AttachmentFault: Hashable, Sendable {
  /// It has no name.
  case noName
  /// An earlier one has its name.
  case duplicate
  /// It has a character that XML cannot carry, by the character's number.
  case character(UInt32)
}
