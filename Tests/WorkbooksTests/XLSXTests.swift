import Testing

@testable import Workbooks

@Suite("The parts of an .xlsx file")
struct XLSXTests {
  private func part(_ path: String, of book: Workbook) throws -> String {
    String(decoding: try Unzipped(book.xlsx()).bytes(path), as: UTF8.self)
  }

  @Test("The same workbook gives the same bytes")
  func sameBytes() throws {
    #expect(try SampleBook.full.xlsx() == SampleBook.full.xlsx())
  }

  @Test("The archive has its parts in a fixed order, at the oldest date, as plain files")
  func archive() throws {
    let entries = try Unzipped(SampleBook.full.xlsx()).entries
    #expect(
      entries.map(\.path) == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml",
        "docProps/custom.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
        "xl/theme/theme1.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml", "xl/sharedStrings.xml",
      ])
    for entry in entries {
      #expect(entry.time == 0)
      #expect(entry.date == 0x21)  // 1980-01-01: year 0, month 1, day 1
      #expect(entry.attributes == 0)
    }
  }

  @Test("Every part is well-formed, and every relationship leads to one")
  func wellFormed() throws {
    let archive = try Unzipped(SampleBook.full.xlsx())
    for entry in archive.entries { _ = try ParsedXML(entry.bytes) }
    let types = try ParsedXML(archive.bytes("[Content_Types].xml")).named("Override")
    let declared = Set(types.compactMap { $0.attributes["PartName"]?.dropFirst() }.map(String.init))
    let parts = Set(archive.entries.map(\.path)).filter { $0.hasSuffix(".xml") }
    #expect(declared == parts.subtracting(["[Content_Types].xml"]))
    for (relationships, folder) in [("_rels/.rels", ""), ("xl/_rels/workbook.xml.rels", "xl/")] {
      for element in try ParsedXML(archive.bytes(relationships)).named("Relationship") {
        #expect(parts.contains(folder + (element.attributes["Target"] ?? "")))
      }
    }
  }

  @Test("A sheet is written as Excel writes it")
  func worksheet() throws {
    let book = SampleBook.with { sheet in
      sheet.tabColor = Color(0x1F4E79)
      sheet.frozenRows = 1
      sheet.frozenColumns = 2
      sheet.zoom = 85
      sheet.columnWidths = [2: 20]
      sheet.rowHeights = [1: 30]
      sheet.page.footer = PageLine(left: [.file, " R&D"], right: [.page, "/", .pages])
      sheet.set(.text("Plan"), row: 1, column: 1, style: SampleBook.title)
      sheet.set(.blank, row: 1, column: 2)
      sheet.merge(row: 1, columns: 1...2)
      sheet.set(.number(1.5), row: 3, column: 1)
      sheet.set(
        .formula(FormulaText(a1: "A3<2", r1c1: "RC[-1]<2"), .number(1)), row: 3, column: 2)
      sheet.set(
        .formula(FormulaText(a1: "\"a&b\"", r1c1: "\"a&b\""), .text("a&b")), row: 3, column: 3)
      sheet.set(.link(text: "Plan", sheet: "Inputs", cell: "A1"), row: 4, column: 1)
    }
    #expect(
      try part("xl/worksheets/sheet1.xml", of: book) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr>\
        <tabColor rgb="FF1F4E79"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:C4"/>\
        <sheetViews><sheetView tabSelected="1" zoomScale="85" zoomScaleNormal="85" \
        workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" \
        state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/>\
        <selection pane="bottomRight"/></sheetView></sheetViews>\
        <sheetFormatPr defaultRowHeight="15"/>\
        <cols><col min="2" max="2" width="20.7109375" customWidth="1"/></cols><sheetData>\
        <row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"/></row>\
        <row r="3"><c r="A3"><v>1.5</v></c><c r="B3"><f>A3&lt;2</f><v>1</v></c>\
        <c r="C3" t="str"><f>&quot;a&amp;b&quot;</f><v>a&amp;b</v></c></row>\
        <row r="4"><c r="A4" t="s"><v>0</v></c></row></sheetData>\
        <mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>\
        <hyperlinks><hyperlink ref="A4" location="Inputs!A1" display="Plan"/></hyperlinks>\
        <pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>\
        <pageSetup fitToHeight="0" orientation="landscape"/>\
        <headerFooter><oddFooter>&amp;L&amp;F R&amp;&amp;D&amp;R&amp;P/&amp;N</oddFooter>\
        </headerFooter></worksheet>
        """)
  }

  @Test("The workbook lists sheets and names, and asks to be calculated on opening")
  func workbook() throws {
    let text = try part("xl/workbook.xml", of: SampleBook.full)
    #expect(
      text.contains(
        """
        <definedNames><definedName name="_xlnm.Print_Titles" localSheetId="2">\
        'Demand plan'!$A:$B,'Demand plan'!$1:$1</definedName>\
        <definedName name="Average_net">'Demand plan'!$C$3:$E$3</definedName>\
        <definedName name="commitment">Inputs!$B$3</definedName></definedNames>\
        <calcPr fullCalcOnLoad="1"/>
        """))
  }

  @Test("A text is stored once, and outer space is kept")
  func sharedStrings() throws {
    let book = SampleBook.with { sheet in
      for (index, text) in ["a", " a", "a", "line\n", "=1+1", "", "\u{1}"].enumerated() {
        sheet.set(.text(text), row: index + 1, column: 1)
      }
    }
    #expect(
      try part("xl/sharedStrings.xml", of: book) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="7" \
        uniqueCount="6"><si><t>a</t></si><si><t xml:space="preserve"> a</t></si>\
        <si><t xml:space="preserve">line&#10;</t></si><si><t>=1+1</t></si><si><t></t></si>\
        <si><t xml:space="preserve">_x0001_</t></si></sst>
        """)
  }

  @Test("Texts that look alike but have other bytes stay apart")
  func lookAlikes() throws {
    let texts = ["caf\u{E9}", "cafe\u{301}", "caf\u{E9}"] + (0..<2000).map { "text \($0)" }
    let book = SampleBook.with { sheet in
      for (index, text) in texts.enumerated() { sheet.set(.text(text), row: index + 1, column: 1) }
    }
    let archive = try Unzipped(book.xlsx())
    let stored = try ParsedXML(archive.bytes("xl/sharedStrings.xml")).named("t").map(\.text)
    let numbers = try ParsedXML(archive.bytes("xl/worksheets/sheet1.xml")).named("v").map(\.text)
    #expect(numbers.map { Array(stored[Int($0) ?? 0].utf8) } == texts.map { Array($0.utf8) })
    #expect(stored.count == texts.count - 1)
  }

  @Test("A named style is listed under its name, with the number that Excel knows it by")
  func styles() throws {
    let xml = try ParsedXML(Unzipped(SampleBook.full.xlsx()).bytes("xl/styles.xml"))
    let names = xml.named("cellStyle")
    #expect(names.map { $0.attributes["name"] } == ["Normal", "Title", "Header", "Input", "Total"])
    #expect(names.map { $0.attributes["builtinId"] } == ["0", "15", nil, "20", "25"])
    #expect(
      xml.named("numFmt").map { $0.attributes["formatCode"] } == [
        "#,##0;[Red]-#,##0", "yyyy-mm-dd", "0.0%",
      ])
    let patterns = xml.named("patternFill").map { $0.attributes["patternType"] }
    #expect(patterns == ["none", "gray125", "solid", "solid"])
  }

  @Test("Properties say title, author, language, moment, and what the caller adds")
  func properties() throws {
    let archive = try Unzipped(SampleBook.full.xlsx())
    let core = try ParsedXML(archive.bytes("docProps/core.xml"))
    #expect(core.named("dc:title").map(\.text) == ["Renewal & <plan>"])
    #expect(core.named("dc:language").map(\.text) == ["en-US"])
    #expect(core.named("dcterms:created").map(\.text) == ["2026-11-23T00:00:00Z"])
    let custom = try ParsedXML(archive.bytes("docProps/custom.xml"))
    #expect(custom.named("property").map { $0.attributes["name"] } == ["scenario hash", "seed"])
    #expect(custom.named("property").map { $0.attributes["pid"] } == ["2", "3"])
    #expect(custom.named("vt:lpwstr").map(\.text) == ["a<b", "2027"])
  }

  @Test("The longest text that a cell can hold is written whole")
  func longestText() throws {
    let longest = String(repeating: "😀", count: 16_383) + "a"
    let book = SampleBook.with { $0.set(.text(longest), row: 1, column: 1) }
    let strings = try ParsedXML(Unzipped(book.xlsx()).bytes("xl/sharedStrings.xml"))
    #expect(strings.named("t").map(\.text) == [longest])
  }
}
