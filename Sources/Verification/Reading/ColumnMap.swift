import Workbooks

/// What the columns of a sheet of the model hold, as its row of headings says.
struct ColumnMap {
  /// The row of the headings.
  let headerRow: Int
  /// The columns of label, unit, note, constant, total and opening value.
  let label: Int
  let unit: Int
  let note: Int
  let constant: Int
  let total: Int
  let opening: Int
  /// The first column of a period.
  var firstPeriod: Int { opening + 1 }
  /// The headings left of the periods, by column, the note apart: it has another name on inputs.
  let headings: [Int: String]

  /// The map of a sheet; nil where none of its first rows holds the headings.
  init?(_ sheet: SheetReading) {
    guard let place = sheet.place(of: ["constant"], inRows: 1...8),
      let unit = sheet.column(of: ["unit"], inRow: place.row), unit > 1
    else { return nil }
    headerRow = place.row
    label = unit - 1
    self.unit = unit
    note = unit + 1
    constant = place.column
    total = sheet.column(of: ["total"], inRow: place.row) ?? constant + 1
    opening = sheet.column(of: ["opening"], inRow: place.row) ?? constant + 2
    var headings: [Int: String] = [:]
    for index in sheet.cells(ofRow: place.row) {
      let cell = sheet.sheet.cells[index]
      if cell.column <= opening, cell.column != note { headings[cell.column] = cell.text }
    }
    self.headings = headings
  }
}
