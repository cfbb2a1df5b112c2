import Testing

@testable import Workbooks

@Suite("A sheet as a value")
struct SheetTests {
  @Test("Cells come in reading order, whatever the order of writing")
  func readingOrder() {
    var sheet = Sheet(name: "Inputs")
    for (row, column) in [(2, 2), (1, 3), (2, 1), (1, 1)] {
      sheet.set(.number(Double(row * 10 + column)), row: row, column: column)
    }
    #expect(sheet.cells.map(\.content) == [.number(11), .number(13), .number(21), .number(22)])
  }

  @Test("A style is kept once, and each cell finds its own again")
  func styles() {
    let bold = Style(font: Font(isBold: true))
    var sheet = Sheet(name: "Inputs")
    for column in 1...6 {
      sheet.set(.blank, row: 1, column: column, style: column % 2 == 0 ? bold : Style())
    }
    #expect(sheet.styles == [Style(), bold])
    #expect(
      sheet.cells.map { sheet.style(of: $0).font.isBold } == [
        false, true, false, true, false, true,
      ])
  }

  @Test("A named style has the look that all its cells share")
  func namedStyles() {
    var share = SampleBook.input
    share.numberFormat = "0%"
    let book = SampleBook.with {
      $0.set(.number(1), row: 1, column: 1, style: SampleBook.input)
      $0.set(.number(2), row: 1, column: 2, style: share)
    }
    var common = SampleBook.input
    common.numberFormat = "General"
    #expect(StyleBook(book.sheets).named == [common])
  }

  @Test("A row that has only a height is still a row, in its place")
  func bareRows() {
    var sheet = Sheet(name: "Inputs")
    sheet.rowHeights = [1: 20, 3: 30, 9: 40]
    sheet.set(.number(1), row: 2, column: 1)
    sheet.set(.number(1), row: 3, column: 1)
    let rows = sheet.rows(of: sheet.cells)
    #expect(rows.map(\.row) == [1, 2, 3, 9])
    #expect(rows.map(\.height) == [20, nil, 30, 40])
    #expect(rows.map(\.cells.count) == [0, 1, 1, 0])
  }

  @Test("Colours have six digits")
  func colors() {
    #expect(Color(0x00_00FF).hex == "0000FF")
    #expect(Color(0xFF1F_4E79).hex == "1F4E79")
  }
}
