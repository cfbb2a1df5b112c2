import Testing

@testable import Workbooks

/// Rows that are made while a sheet is written.
@Suite("Rows made on demand")
struct RowSourceTests {
  @Test("Rows made on demand hold the same cells as rows that were set")
  func sameContent() throws {
    for rows in [0, 1, 3, 2000] {
      let whole = try cells(of: LargeSheet.whole(rows: rows))
      let streamed = try cells(of: LargeSheet.streamed(rows: rows))
      #expect(streamed == whole)
      #expect(whole.count == 2 + rows * 5)
    }
  }

  @Test("Around the rows, and in XML Spreadsheet 2003, there is no difference at all")
  func sameFrame() throws {
    let whole = LargeSheet.whole(rows: 30)
    let streamed = LargeSheet.streamed(rows: 30)
    #expect(try streamed.xmlSpreadsheet() == whole.xmlSpreadsheet())
    let (one, other) = try (Unzipped(whole.xlsx()), Unzipped(streamed.xlsx()))
    #expect(one.entries.map(\.path) == other.entries.map(\.path))
    for (one, other) in zip(one.entries, other.entries) {
      switch one.path {
      case "xl/sharedStrings.xml": continue
      case "xl/worksheets/sheet1.xml":
        let frames = [one, other].map { entry in
          String(decoding: entry.bytes, as: UTF8.self)
            .replacing(/<sheetData>.*<\/sheetData>/.dotMatchesNewlines(), with: "")
        }
        #expect(frames[0] == frames[1])
        #expect(frames[0].contains("<dimension ref=\"A1:E31\"/>"))
      case _: #expect(one.bytes == other.bytes, "\(one.path)")
      }
    }
  }

  @Test("The same rows give the same bytes, whatever the sink")
  func sameBytes() throws {
    let book = LargeSheet.streamed(rows: 3000)
    let sink = CountingSink()
    try book.writeXLSX(to: sink)
    #expect(try sink.bytes == book.xlsx())
    #expect(try book.xlsx() == LargeSheet.streamed(rows: 3000).xlsx())
  }

  @Test("A fault in a row made on demand is named, and ends the writing")
  func faults() {
    let faults: [(CellFault, @Sendable (inout SourceRow) -> Void)] = [
      (.notFinite, { $0.set(.number(.nan), column: 1) }),
      (
        .writtenTwice,
        {
          $0.set(.blank, column: 1); $0.set(.blank, column: 1)
        }
      ),
      (.linkMadeOnDemand, { $0.set(.link(text: "a", sheet: "Data", cell: "A1"), column: 1) }),
      (.beyondColumns(2), { $0.set(.number(1), column: 3) }),
      (.foreignStyle, { $0.set(.number(1), column: 1, style: SheetStyle(place: 7)) }),
    ]
    for (fault, fill) in faults {
      let book = SampleBook.with(name: "Data") { sheet in
        sheet.laterRows = RowSource(count: 9, columns: 2) { if $0.index == 5 { fill(&$0) } }
      }
      let place = CellPlace(sheet: "Data", row: 6, column: fault == .beyondColumns(2) ? 3 : 1)
      let error = WorkbookError.problems([.cell(place, fault)])
      #expect(throws: error) { try book.xlsx() }
      #expect(throws: error) { try book.xmlSpreadsheet() }
    }
  }

  @Test("Cells of a row may come in any order, and heights hold for rows made on demand")
  func orderAndHeights() throws {
    let book = SampleBook.with { sheet in
      sheet.rowHeights = [2: 30]
      sheet.laterRows = RowSource(count: 2, columns: 2) { row in
        row.set(.number(2), column: 2)
        row.set(.text(" a"), column: 1)
      }
    }
    let part = try Unzipped(book.xlsx()).bytes("xl/worksheets/sheet1.xml")
    #expect(
      String(decoding: part, as: UTF8.self).contains(
        """
        <sheetData><row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c>\
        <c r="B1"><v>2</v></c></row><row r="2" ht="30" customHeight="1"><c r="A2" t="inlineStr">\
        <is><t xml:space="preserve"> a</t></is></c><c r="B2"><v>2</v></c></row></sheetData>
        """))
  }

  /// The cells of the first sheet: place, style, and what they hold, with texts looked up.
  private func cells(of book: Workbook) throws -> [[String]] {
    let archive = try Unzipped(book.xlsx())
    let texts = try ParsedXML(archive.bytes("xl/sharedStrings.xml")).named("t").map(\.text)
    var cells: [[String]] = []
    var isShared = false
    for element in try ParsedXML(archive.bytes("xl/worksheets/sheet1.xml")).elements {
      switch element.name {
      case "c":
        cells.append([element.attributes["r"] ?? "", element.attributes["s"] ?? ""])
        isShared = element.attributes["t"] == "s"
      case "f": cells[cells.count - 1].append("=" + element.text)
      case "t": cells[cells.count - 1].append(element.text)
      case "v":
        cells[cells.count - 1].append(isShared ? texts[Int(element.text) ?? -1] : element.text)
      case _: continue
      }
    }
    return cells
  }
}
