import Renewal
import Workbooks

extension SheetContext {
  /// Writes a heading row of texts, the first to the left and the others over numbers.
  func heading(_ texts: [String], row: Int, textColumns: Int = 1, to sheet: inout Sheet) {
    for (number, text) in texts.enumerated() {
      sheet.set(
        .text(text), row: row, column: number + 1,
        style: number < textColumns ? Palette.heading : Palette.numberHeading)
    }
  }

  /// The contract years as headings of columns.
  var yearHeadings: [String] {
    scenario.contractYears.enumerated().map { number, year in
      "Year \(number + 1) (\(year.starts) to \(year.ends))"
    }
  }
}
