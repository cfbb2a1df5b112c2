import Foundation
import Testing

@testable import Workbooks

@Suite("What a sheet has besides its cells")
struct FeatureTests {
  private func part(_ path: String) throws -> String {
    String(decoding: try Unzipped(SampleBook.featured.xlsx()).bytes(path), as: UTF8.self)
  }

  private func text2003() throws -> String {
    String(decoding: try SampleBook.featured.xmlSpreadsheet(), as: UTF8.self)
  }

  @Test("The same workbook gives the same bytes in both formats")
  func sameBytes() throws {
    #expect(try SampleBook.featured.xlsx() == SampleBook.featured.xlsx())
    #expect(try SampleBook.featured.xmlSpreadsheet() == SampleBook.featured.xmlSpreadsheet())
  }

  @Test("Every relationship of a sheet, a drawing or an attachment leads to a part")
  func relationships() throws {
    let archive = try Unzipped(SampleBook.featured.xlsx())
    let paths = Set(archive.entries.map(\.path))
    let files = archive.entries.filter { $0.path.hasSuffix(".rels") }
    #expect(files.count == 6)
    for file in files {
      for element in try ParsedXML(file.bytes).named("Relationship") {
        let target = element.attributes["Target"] ?? ""
        let name = target.split(separator: "/").last ?? ""
        #expect(paths.contains { $0.hasSuffix("/" + name) || $0 == name }, "\(target)")
      }
    }
  }

  @Test("Elements after the cells come in the order of CT_Worksheet in sml.xsd")
  func order() throws {
    let known = [
      "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData",
      "sheetProtection", "autoFilter", "mergeCells", "conditionalFormatting", "dataValidations",
      "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks",
      "drawing", "legacyDrawing", "tableParts", "extLst",
    ]
    // The only extensions inside a rule stand before the last element, so they count once.
    let names = try ParsedXML(Array(part("xl/worksheets/sheet1.xml").utf8)).elements.map(\.name)
    let places = names.filter { $0 != "extLst" }.compactMap { known.firstIndex(of: $0) }
    #expect(places == places.sorted())
    #expect(Set(places).count == 16)
  }

  @Test("A validation has its rule, its messages and what happens otherwise")
  func validations() throws {
    #expect(
      try part("xl/worksheets/sheet1.xml").contains(
        """
        <dataValidations count="7"><dataValidation type="decimal" operator="between" \
        allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Not a share" \
        error="Type 0.14 for 14 %." promptTitle="Discount" prompt="A share from 0 to 1." \
        sqref="B4:B8"><formula1>0</formula1><formula2>1</formula2></dataValidation>\
        <dataValidation type="list" errorStyle="warning" showErrorMessage="1" sqref="C4:C8">\
        <formula1>&quot;0,1&quot;</formula1></dataValidation>\
        <dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A4">\
        <formula1>Listing!$A$2:$A$4</formula1></dataValidation>
        """))
    let text = try text2003()
    #expect(text.contains("<Range>R4C2:R8C2</Range>\n<Type>Decimal</Type>"))
    #expect(text.contains("<Min>0</Min>\n<Max>1</Max>\n<InputTitle>Discount</InputTitle>"))
    #expect(text.contains("<CellRangeList/>\n<UseBlank/>\n<Value>Listing!R2C1:R4C1</Value>"))
  }

  @Test("Highlights are looks of the styles part; earlier formats have the higher priority")
  func conditionalFormats() throws {
    let sheet = try part("xl/worksheets/sheet1.xml")
    #expect(
      sheet.contains(
        """
        <conditionalFormatting sqref="G4:G8"><cfRule type="cellIs" dxfId="0" priority="1" \
        operator="equal"><formula>&quot;CHECK&quot;</formula></cfRule></conditionalFormatting>\
        <conditionalFormatting sqref="G4:G8"><cfRule type="containsText" dxfId="1" priority="2" \
        operator="containsText" text="OK"><formula>NOT(ISERROR(SEARCH(&quot;OK&quot;,G4)))\
        </formula></cfRule></conditionalFormatting>
        """))
    #expect(
      try part("xl/styles.xml").contains(
        """
        <dxfs count="3"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill>\
        <bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>
        """))
    // Microsoft's [MS-XLSX] 2.6.37: the two halves of a data bar have the same identifier.
    let bars = try ParsedXML(Array(sheet.utf8))
    #expect(
      bars.named("x14:id").map(\.text) == bars.named("x14:cfRule").map { $0.attributes["id"] })
    #expect(bars.named("x14:id").count == 2)
    let text = try text2003()
    #expect(
      text.contains(
        "<Format Style=\"color:#9C0006;font-weight:700;background:#FFC7CE\"/>"))
    #expect(text.components(separatedBy: "<Condition>").count == 5)
  }

  @Test("Notes stand in two parts, in the order of their cells, and in a Font element in 2003")
  func notes() throws {
    let words = try ParsedXML(Array(part("xl/comments1.xml").utf8))
    #expect(words.named("comment").map { $0.attributes["ref"] } == ["A3", "B3"])
    #expect(
      words.named("t").map(\.text) == [
        "One proposal of terms", "The offer's percentage.\nA <share> & no more.",
      ])
    let boxes = try ParsedXML(Array(part("xl/drawings/vmlDrawing1.vml").utf8))
    #expect(boxes.named("x:Row").map(\.text) == ["2", "2"])
    #expect(boxes.named("x:Column").map(\.text) == ["0", "1"])
    #expect(
      try text2003().contains(
        """
        <Comment ss:Author="Planner"><ss:Data xmlns="http://www.w3.org/TR/REC-html40"><Font \
        html:Size="9" xmlns:html="http://www.w3.org/TR/REC-html40">One proposal of terms</Font>\
        </ss:Data></Comment></Cell>
        """))
  }

  @Test("Groups have levels, folded ones hide their rows, and what sums them up says so")
  func outlines() throws {
    let sheet = try ParsedXML(Array(part("xl/worksheets/sheet1.xml").utf8))
    let rows = sheet.named("row").filter { $0.attributes["outlineLevel"] != nil }
    #expect(rows.map { $0.attributes["r"] } == ["4", "5", "6", "7", "8"])
    #expect(rows.map { $0.attributes["outlineLevel"] } == ["1", "1", "2", "2", "1"])
    #expect(rows.map { $0.attributes["hidden"] } == [nil, nil, "1", "1", nil])
    #expect(rows.map { $0.attributes["collapsed"] } == [nil, "1", nil, nil, nil])
    #expect(sheet.named("col").map { $0.attributes["outlineLevel"] } == ["1", "1"])
    #expect(sheet.named("outlinePr")[0].attributes == ["summaryBelow": "0", "summaryRight": "1"])
  }

  @Test("Protection has no password, and open cells are not locked")
  func protection() throws {
    let sheet = try ParsedXML(Array(part("xl/worksheets/sheet1.xml").utf8))
    #expect(
      sheet.named("sheetProtection").map(\.attributes) == [
        [
          "sheet": "1", "objects": "1", "scenarios": "1", "formatColumns": "0", "formatRows": "0",
          "sort": "0", "autoFilter": "0",
        ]
      ])
    let styles = try ParsedXML(Array(part("xl/styles.xml").utf8))
    #expect(styles.named("protection").count == 2)  // the open style, and what its name stands for
    let text = try text2003()
    #expect(text.contains("<Worksheet ss:Name=\"Offers\" ss:Protected=\"1\">"))
    #expect(text.contains("<AllowSizeCols/>\n<AllowSizeRows/>\n<AllowSort/>\n<AllowFilter/>"))
  }

  @Test("A listing is a part with its headings; without tables its filter stays")
  func tables() throws {
    let table = try ParsedXML(Array(part("xl/tables/table1.xml").utf8))
    #expect(table.named("tableColumn").map { $0.attributes["name"] } == ["Key", "Value & <unit>"])
    #expect(table.named("tableStyleInfo")[0].attributes["name"] == "TableStyleLight15")
    #expect(try text2003().contains("<AutoFilter x:Range=\"R1C1:R4C2\""))
    #expect(
      try part("xl/workbook.xml").contains(
        """
        <definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\
        Offers!$A$3:$G$8</definedName>\
        <definedName name="_xlnm.Print_Area" localSheetId="0">Offers!$A$1:$G$8</definedName>
        """))
  }

  @Test("Charts inside cells name their numbers and their cell")
  func sparklines() throws {
    let sheet = try ParsedXML(Array(part("xl/worksheets/sheet1.xml").utf8))
    #expect(sheet.named("x14:sparkline").count == 5)
    let group = sheet.named("x14:sparklineGroup")[0].attributes
    #expect(group["type"] == "column")
    #expect(group["manualMin"] == "-2000000")
    #expect(group["minAxisType"] == "custom")
    #expect(sheet.named("xm:f").map(\.text).contains("Offers!D4:E4"))
    #expect(sheet.named("xm:sqref").map(\.text).contains("F4"))
  }

  @Test("Fonts and colours come from the theme")
  func theme() throws {
    let theme = try ParsedXML(Array(part("xl/theme/theme1.xml").utf8))
    #expect(theme.named("a:latin").map { $0.attributes["typeface"] } == ["Cambria", "Arial"])
    #expect(theme.named("a:srgbClr")[4].attributes["val"] == "0B5394")
    let styles = try ParsedXML(Array(part("xl/styles.xml").utf8))
    #expect(Set(styles.named("name").map { $0.attributes["val"] }) == ["Arial", "Cambria"])
    #expect(try text2003().contains("ss:FontName=\"Cambria\""))
  }

  @Test("An attachment keeps its text to the letter, and a picture its bytes")
  func attachments() throws {
    let item = try ParsedXML(Array(part("customXml/item1.xml").utf8))
    #expect(item.elements.map(\.text) == ["name: A & B\nseed: 2027\n"])
    #expect(item.elements[0].attributes == ["name": "scenario.yaml", "digest": "ab12"])
    #expect(
      try Unzipped(SampleBook.featured.xlsx()).bytes("xl/media/image1.png") == SampleBook.pixel)
    #expect(try part("xl/drawings/drawing1.xml").contains("descr=\"The company's mark\""))
  }

  @Test("Paper, margins, page breaks and the middle of the page are in both formats")
  func page() throws {
    let sheet = try part("xl/worksheets/sheet1.xml")
    #expect(
      sheet.contains("<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.25\""))
    #expect(sheet.contains("<pageSetup paperSize=\"9\" fitToHeight=\"0\""))
    #expect(
      sheet.contains(
        "<rowBreaks count=\"1\" manualBreakCount=\"1\"><brk id=\"3\" max=\"16383\" man=\"1\"/>"))
    let text = try text2003()
    #expect(text.contains("x:CenterHorizontal=\"1\""))
    #expect(text.contains("<PaperSizeIndex>9</PaperSizeIndex>"))
    #expect(text.contains("<RowBreak>\n<Row>3</Row>"))
  }
}
