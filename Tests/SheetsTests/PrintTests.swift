import Charts
import Testing
import Workbooks

@testable import Sheets

/// Heights and pages, worked out by hand.
///
/// One column of 100 characters is (100 × 7 + 5) pixels or 528.75 points wide and fits A4 unshrunk;
/// a page of 8.27 inches less 1.5 of margins is 487.44 points high. Less the repeated row and a spare
/// line, 15 points each, it has room for 457.44 points, 30 rows.
@Suite("Rows as high as their words, and pages that cut no table")
struct PrintTests {
  private func sheet(blocks: [ClosedRange<Int>], breaks: [Int] = []) -> Sheet {
    var sheet = Sheet(name: "Sample")
    sheet.columnWidths[1] = 100
    sheet.page.repeatedRows = 1...1
    sheet.page.breaks = breaks
    for row in blocks.flatMap(\.self) { sheet.set(.number(1), row: row, column: 1) }
    sheet.breakPagesBetweenBlocks()
    return sheet
  }

  @Test("A table that would be cut starts a page")
  func moved() {
    #expect(sheet(blocks: [1...20, 22...41, 43...60]).page.breaks == [21, 42])
  }

  @Test("Tables that fit together stay on one page; the repeated row counts once on the first")
  func together() {
    #expect(sheet(blocks: [1...20, 22...30]).page.breaks == [])
    #expect(sheet(blocks: [1...20, 22...31]).page.breaks == [])
    #expect(sheet(blocks: [1...20, 22...32]).page.breaks == [21])
  }

  @Test("A table longer than a page is cut where the page ends, and starts where it stands")
  func long() {
    #expect(sheet(blocks: [1...10, 12...60]).page.breaks == [])
  }

  @Test("A page that is asked for is kept, and room is counted from there")
  func asked() {
    #expect(sheet(blocks: [1...5, 7...30, 32...37], breaks: [6]).page.breaks == [6, 31])
  }

  @Test("A note two rows below a table stays with it")
  func note() {
    #expect(sheet(blocks: [1...20, 22...30, 32...32]).page.breaks == [21])
  }

  @Test("A chart belongs to the rows that it covers")
  func chart() {
    var sheet = Sheet(name: "Sample")
    sheet.columnWidths[1] = 100
    sheet.page.repeatedRows = 1...1
    for row in Array(1...20) + Array(22...23) { sheet.set(.number(1), row: row, column: 1) }
    sheet.charts.append(
      PlacedChart(
        Chart(title: "", altText: "", categories: [], plots: []),
        area: CellRange(rows: 22...41, columns: 1...1),
        source: ChartSource(sheet: "Sample", categories: nil, series: [])))
    sheet.breakPagesBetweenBlocks()
    #expect(sheet.page.breaks == [21])
  }

  @Test(
    "A row is as high as its words need, 15 points a line and two around several",
    arguments: [
      // Twenty characters hold 21 letters of plain text, 19 of bold text.
      ("of one line", false, nil as Double?), ("four words that wrap once", false, 32),
      ("exactly twenty-one ok", false, nil), ("exactly twenty-one ok", true, 32),
      ("three lines of words, each of them with some room", false, 47),
    ])
  func heights(text: String, isBold: Bool, height: Double?) {
    var sheet = Sheet(name: "Sample")
    sheet.columnWidths[1] = 20
    sheet.set(
      .text(text), row: 1, column: 1,
      style: Style(font: Font(isBold: isBold), alignment: Alignment(wraps: true)))
    sheet.fitRowHeights()
    #expect(sheet.rowHeights[1] == height)
  }

  @Test("Joined cells are as wide as their columns together, and a stated height stays")
  func joined() {
    var sheet = Sheet(name: "Sample")
    sheet.columnWidths = [1: 20, 2: 20]
    let style = Style(alignment: Alignment(wraps: true))
    sheet.set(.text("four words that wrap once"), row: 1, column: 1, style: style)
    sheet.merge(row: 1, columns: 1...2)
    sheet.set(.text("four words that wrap once"), row: 2, column: 1, style: style)
    sheet.rowHeights[2] = 60
    sheet.fitRowHeights()
    #expect(sheet.rowHeights == [2: 60])
  }
}
