/// Why a workbook could not be written.
public enum WorkbookError: Error, Hashable, Sendable {
  /// Spreadsheet programs would refuse the workbook, or change it on opening.
  case problems([WorkbookProblem])
  /// The archive could not be made; the text is libzip's.
  case archive(String)
  /// A document that was written cannot be read back: a fault of the writer, by its line.
  case malformed(document: String, line: Int)
}

/// A fact about a workbook that spreadsheet programs do not accept.
public enum WorkbookProblem: Hashable, Sendable {
  /// There is no sheet.
  case noSheets
  /// A sheet's name is not accepted.
  case sheetName(String, SheetNameFault)
  /// A defined name is not accepted.
  case definedName(String, DefinedNameFault)
  /// A cell is not accepted.
  case cell(CellPlace, CellFault)
  /// Joined cells are not accepted.
  case merge(sheet: String, row: Int, columns: ClosedRange<Int>, MergeFault)
  /// Something about a sheet as a whole is not accepted.
  case sheet(String, SheetFault)
  /// A style of a sheet is not accepted.
  case style(sheet: String, StyleFault)
  /// A chart of a sheet is not accepted, by its number from 1.
  case chart(sheet: String, number: Int, ChartFault)
  /// A property of the document is not accepted.
  case property(PropertyFault)
  /// A rule for what may be typed is not accepted; the cells are in A1 notation.
  case validation(sheet: String, cells: String, ValidationFault)
  /// A format that depends on values is not accepted; the cells are in A1 notation.
  case conditionalFormat(sheet: String, cells: String, ConditionalFormatFault)
  /// A chart inside a cell is not accepted.
  case sparkline(CellPlace, SparklineFault)
  /// A note is not accepted.
  case note(CellPlace, NoteFault)
  /// A group of rows or columns is not accepted.
  case outline(sheet: String, lines: ClosedRange<Int>, OutlineFault)
  /// A listing is not accepted.
  case table(String, TableFault)
  /// A picture is not accepted.
  case picture(CellPlace, PictureFault)
  /// The theme is not accepted.
  case theme(ThemeFault)
  /// An attached text file is not accepted.
  case attachment(String, AttachmentFault)
}

/// What can be wrong with the name of a sheet.
public enum SheetNameFault: Hashable, Sendable {
  /// It is empty.
  case empty
  /// It has more than 31 UTF-16 units: this many.
  case tooLong(Int)
  /// It has a character that sheet names cannot have.
  case character(Character)
  /// It starts or ends with an apostrophe.
  case outerApostrophe
  /// Excel keeps it for itself.
  case reserved
  /// An earlier sheet has it, in capitals or small letters.
  case duplicate
}

/// What can be wrong with a defined name.
public enum DefinedNameFault: Hashable, Sendable {
  /// It is empty.
  case empty
  /// It has more than 255 UTF-16 units: this many.
  case tooLong(Int)
  /// It does not start with a letter or an underscore.
  case start(Character)
  /// It has a character that names cannot have.
  case character(Character)
  /// It could be read as a cell, a row or a column.
  case looksLikeCell
  /// The formats keep it for themselves.
  case reserved
  /// An earlier name is the same, in capitals or small letters.
  case duplicate
  /// One of its two references is empty.
  case noReference
  /// One of its two references starts with an equals sign.
  case equalsSign
}

/// A cell of a workbook.
public struct CellPlace: Hashable, Sendable {
  /// The name of the sheet.
  public let sheet: String
  /// The row, from 1.
  public let row: Int
  /// The column, from 1.
  public let column: Int

  /// The cell of a sheet at a row and a column.
  public init(sheet: String, row: Int, column: Int) {
    self.sheet = sheet
    self.row = row
    self.column = column
  }
}

/// What can be wrong with a cell.
public enum CellFault: Hashable, Sendable {
  /// It lies beyond the last row or column, or before the first.
  case outside
  /// It was written more than once.
  case writtenTwice
  /// It has content that joined cells hide.
  case hiddenByMerge
  /// Its number or its result is infinite or not a number.
  case notFinite
  /// Its text or its result has more than 32,767 UTF-16 units: this many.
  case textTooLong(Int)
  /// Its formula has more than 8,192 UTF-16 units in one notation: this many.
  case formulaTooLong(Int)
  /// Its formula is empty in one notation.
  case formulaEmpty
  /// Its formula starts with an equals sign in one notation.
  case formulaEqualsSign
  /// It leads to a sheet that is not there.
  case linkToNoSheet(String)
  /// It leads to something that is not a cell.
  case linkToNoCell(String)
  /// It is a link in a row that is made on demand; links are listed behind all rows.
  case linkMadeOnDemand
  /// It lies beyond the columns that its row, made on demand, was to fill: the last of them.
  case beyondColumns(Int)
  /// Its style belongs to another sheet.
  case foreignStyle
}

/// What can be wrong with joined cells.
public enum MergeFault: Hashable, Sendable {
  /// They share cells with others that were joined before.
  case overlaps
  /// They are a single cell.
  case singleCell
  /// Their first cell was not written.
  case withoutContent
  /// They lie beyond the last row or column, or before the first.
  case outside
}

/// What can be wrong with a sheet.
public enum SheetFault: Hashable, Sendable {
  /// A column's width is not between 0 and 255 characters, or there is no such column.
  case columnWidth(column: Int, Double)
  /// A row's height is not between 0 and 409 points, or there is no such row.
  case rowHeight(row: Int, Double)
  /// The size on the screen is not from 10 to 399 percent.
  case zoom(Int)
  /// The frozen rows or columns are below zero or leave nothing to scroll.
  case frozen(rows: Int, columns: Int)
  /// The repeated rows or columns are not in the sheet.
  case repeated(ClosedRange<Int>)
  /// The header has more than 255 UTF-16 units, with its codes: this many.
  case headerTooLong(Int)
  /// The footer has more than 255 UTF-16 units, with its codes: this many.
  case footerTooLong(Int)
  /// A margin is below zero or above 10 inches.
  case margin(Double)
  /// The printed cells are not in the sheet.
  case printArea(String)
  /// A page cannot start after this row.
  case pageBreak(Int)
  /// The cells with filter buttons are not in the sheet.
  case filterOutside(String)
  /// The cells with filter buttons share cells with this listing.
  case filterOverTable(String)
}

/// What can be wrong with a style.
public enum StyleFault: Hashable, Sendable {
  /// The size of the letters is not from 1 to 409 points.
  case fontSize(Double)
  /// The indent is not from 0 to 250 steps.
  case indent(Int)
  /// The format of numbers is empty or has more than 255 UTF-16 units.
  case numberFormat(String)
  /// The name is empty, has more than 255 UTF-16 units, or is that of the plain style.
  case name(String)
}

/// What can be wrong with a document property.
public enum PropertyFault: Hashable, Sendable {
  /// The moment is not of the form `2026-11-23T00:00:00Z`.
  case created(String)
  /// The name of a custom property is empty or has more than 255 UTF-16 units.
  case customName(String)
  /// The name of a custom property was there before.
  case customDuplicate(String)
}
