import Workbooks

/// The same sheet twice: with its rows set, and with its rows made on demand.
enum LargeSheet {
  /// All cells are in the workbook.
  static func whole(rows: Int) -> Workbook {
    var sheet = head
    let money = sheet.style(Self.money)
    for index in 0..<rows {
      for (column, content) in cells(index, row: index + 2).enumerated() {
        sheet.set(
          content, row: index + 2, column: column + 1, style: column == 3 ? money : .plain)
      }
    }
    return Workbook(properties: SampleBook.properties, sheets: [sheet])
  }

  /// The rows under the head are made on demand.
  static func streamed(rows: Int) -> Workbook {
    var sheet = head
    let money = sheet.style(Self.money)
    sheet.laterRows = RowSource(count: rows, columns: 5) { row in
      for (column, content) in cells(row.index, row: row.number).enumerated() {
        row.set(content, column: column + 1, style: column == 3 ? money : .plain)
      }
    }
    return Workbook(properties: SampleBook.properties, sheets: [sheet])
  }

  private static let money = Style(numberFormat: "#,##0.00")

  private static var head: Sheet {
    var sheet = Sheet(name: "Data")
    sheet.frozenRows = 1
    sheet.set(.text("Number & <more>"), row: 1, column: 1, style: Style(font: Font(isBold: true)))
    sheet.set(.text("Text"), row: 1, column: 5)
    return sheet
  }

  private static func cells(_ index: Int, row: Int) -> [Content] {
    let broken = Double(index) / 7
    return [
      .number(Double(index)), .text(index.isMultiple(of: 2) ? " a\n" : "_x0041_ & \(index)"),
      .number(broken),
      .formula(
        FormulaText(a1: "A\(row)*2+C\(row)", r1c1: "RC[-3]*2+RC[-1]"),
        .number(Double(index) * 2 + broken)),
      .formula(FormulaText(a1: "\"<\"&A\(row)", r1c1: "\"<\"&RC[-4]"), .text("<\(index)")),
    ]
  }
}
