import Testing
import Workbooks

@Suite("Cells as other programs write them")
struct ReadingCellTests {
  private func cells(_ xml: String, strings: String? = nil) throws -> [StoredCell] {
    var package = SmallPackage(cells: xml)
    package["xl/sharedStrings.xml"] = strings.map {
      "<sst xmlns=\"\(SmallPackage.main)\">\($0)</sst>"
    }
    return try package.read().sheets[0].cells
  }

  private func values(_ xml: String) throws -> [StoredValue] {
    try cells("<row>\(xml)</row>").map(\.value)
  }

  @Test("All kinds of content: ECMA-376 part 1, 18.18.11")
  func kinds() throws {
    #expect(
      try values(
        """
        <c t="b"><v>1</v></c><c t="b"><v>false</v></c><c t="e"><v>#N/A</v></c><c t="n"><v> 2 </v></c>
        <c t="str"><f>A1</f><v>a_x000A_b</v></c><c t="inlineStr"><is><t>in</t></is></c>
        <c t="d"><v>2026-11-23</v></c><c t="d"><v>2026-11-23T12:00:00Z</v></c><c><v>1E-3</v></c>
        """) == [
          .boolean(true), .boolean(false), .error("#N/A"), .number(2), .text("a\nb"), .text("in"),
          .number(46_349), .number(46_349.5), .number(0.001),
        ])
  }

  @Test("Days before March 1900 are counted as Excel counts them, and from 1904 where it says so")
  func moments() throws {
    #expect(
      try values("<c t=\"d\"><v>1900-01-01</v></c><c t=\"d\"><v>1900-03-01</v></c>") == [
        .number(1), .number(61),
      ])
    var package = SmallPackage(cells: "<row><c t=\"d\"><v>1904-01-02</v></c></row>")
    package["xl/workbook.xml"] = package["xl/workbook.xml"]?.replacing(
      "<sheets>", with: "<workbookPr date1904=\"1\"/><sheets>")
    let book = try package.read()
    #expect(book.countsFrom1904)
    #expect(book.sheets[0].cells.map(\.value) == [.number(1)])
  }

  @Test("A moment that is none stays text, and is noted")
  func badMoment() throws {
    let book = try SmallPackage(cells: "<row><c t=\"d\"><v>soon</v></c></row>").read()
    #expect(book.sheets[0].cells.map(\.value) == [.text("soon")])
    #expect(book.oddities.map(\.part) == ["xl/worksheets/sheet1.xml"])
  }

  @Test("Runs of rich text are joined, and reading aids left out")
  func richText() throws {
    let cells = try cells(
      "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>",
      strings: """
        <si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> plain</t></r>\
        <rPh sb="0" eb="1"><t>aid</t></rPh><phoneticPr fontId="1"/></si><si><t/></si>
        """)
    #expect(cells.map(\.value) == [.text("bold plain"), .text("")])
  }

  @Test("Cells and rows without addresses follow each other")
  func withoutAddresses() throws {
    let cells = try cells(
      "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row r=\"5\"><c><v>4</v></c>"
        + "</row><row><c><v>5</v></c></row>")
    #expect(cells.map(\.row) == [1, 1, 1, 5, 6])
    #expect(cells.map(\.column) == [1, 4, 5, 1, 1])
  }

  @Test("Cells out of order are put in order; of two in one place the last stays, and it is noted")
  func order() throws {
    let book = try SmallPackage(
      cells: "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row>"
        + "<row r=\"1\"><c r=\"A1\"><v>3</v></c><c r=\"A1\"><v>4</v></c></row>"
    ).read()
    #expect(book.sheets[0].cells.map(\.value) == [.number(4), .number(2), .number(1)])
    #expect(book.oddities.count == 1)
  }

  @Test("Shared formulas are moved to each cell, text in strings stays")
  func sharedFormulas() throws {
    let cells = try cells(
      """
      <row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1&amp;"A1"</f><v>1</v></c></row>
      <row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>
      <row r="3"><c r="B3"><f t="shared" si="0"></f><v/></c></row>
      """)
    #expect(
      cells.map(\.formula?.text) == ["A1*$A$1&\"A1\"", "A2*$A$1&\"A1\"", "A3*$A$1&\"A1\""])
    #expect(cells.map(\.value) == [.number(1), .number(2), .blank])
  }

  @Test("Array formulas know their range, and what-if tables say what they are")
  func arrays() throws {
    let cells = try cells(
      """
      <row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f><v>1</v></c></row>
      <row r="2"><c r="B2"><f t="dataTable" ref="B2:B5" dt2D="0" dtr="0" r1="D1"/><v>1</v></c></row>
      <row r="3"><c r="B3"><f t="dataTable" ref="B3:C4" dt2D="1" dtr="1" r1="D1" r2="D2"/></c></row>
      """)
    #expect(
      cells.map(\.formula) == [
        StoredFormula(text: "B1:B3*2", array: "A1:A3"),
        StoredFormula(text: "TABLE(,D1)", array: "B2:B5"),
        StoredFormula(text: "TABLE(D1,D2)", array: "B3:C4"),
      ])
  }

  @Test("Rows keep what is their own")
  func rows() throws {
    let sheet = try SmallPackage(
      cells: "<row r=\"2\" ht=\"15\"/><row r=\"3\" ht=\"20.5\" customHeight=\"1\"/>"
        + "<row r=\"4\" hidden=\"1\" outlineLevel=\"2\"/><row r=\"5\" collapsed=\"true\"/>"
    ).read().sheets[0]
    #expect(
      sheet.rows == [
        StoredRow(row: 3, height: 20.5), StoredRow(row: 4, isHidden: true, outlineLevel: 2),
        StoredRow(row: 5, isCollapsed: true),
      ])
    #expect(sheet.cells.isEmpty)
  }

  @Test("Other prefixes, the strict edition, UTF-16, comments and CDATA are read alike")
  func dialects() throws {
    let strict = "http://purl.oclc.org/ooxml/"
    var package = SmallPackage(
      cells: "<row><c t=\"inlineStr\"><is><t><![CDATA[a]]>b<!-- no -->&amp;&#99;</t></is></c></row>"
    )
    for (index, part) in package.parts.enumerated() {
      package.parts[index].xml = part.xml
        .replacing(SmallPackage.main, with: strict + "spreadsheetml/main")
        .replacing(SmallPackage.office, with: strict + "officeDocument/relationships")
    }
    package["xl/worksheets/sheet1.xml"] = package["xl/worksheets/sheet1.xml"]?
      .replacing("xmlns=", with: "xmlns:x=")
      .replacing(/<(\/?)(worksheet|sheetData|row|c|is|t)\b/) { "<\($0.1)x:\($0.2)" }
    #expect(try package.read().sheets[0].cells.map(\.value) == [.text("ab&c")])
    #expect(try package.read().oddities == [])
  }
}
