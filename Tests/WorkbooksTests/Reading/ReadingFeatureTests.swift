import Testing
import Workbooks

@Suite("What is around the cells")
struct ReadingFeatureTests {
  private func sheet(before: String = "", after: String = "") throws -> StoredSheet {
    try SmallPackage(before: before, after: after).read().sheets[0]
  }

  @Test("Views: panes, cursor, zoom")
  func views() throws {
    let frozen = try sheet(
      before: """
        <sheetViews><sheetView zoomScale="85" workbookViewId="0"><pane xSplit="2" ySplit="1" \
        topLeftCell="F9" activePane="bottomRight" state="frozen"/><selection pane="topRight" \
        activeCell="C1"/><selection pane="bottomRight" activeCell="G10"/></sheetView></sheetViews>
        """)
    #expect(frozen.frozenRows == 1)
    #expect(frozen.frozenColumns == 2)
    #expect(frozen.topLeftCell == "F9")
    #expect(frozen.cursor == "G10")
    #expect(frozen.zoom == 85)
    let split = try sheet(
      before:
        "<sheetViews><sheetView><pane xSplit=\"2400\" state=\"split\"/></sheetView></sheetViews>")
    #expect(split.frozenColumns == 0)
    #expect(split.cursor == "A1")
  }

  @Test("Columns, protection, filter, validations, conditional formats, page")
  func elements() throws {
    let sheet = try sheet(
      before: "<sheetPr><tabColor theme=\"4\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
        + "<cols><col min=\"2\" max=\"4\" width=\"9.5\" hidden=\"1\" outlineLevel=\"1\"/></cols>",
      after: """
        <sheetProtection sheet="1" password="ABCD"/><autoFilter ref="A1:C9"/>
        <conditionalFormatting sqref="A1 C2:C9"><cfRule type="cellIs"/><cfRule type="dataBar"/>
        </conditionalFormatting>
        <dataValidations><dataValidation type="list" sqref="B2" prompt="Pick">
        <formula1>"a,b"</formula1></dataValidation></dataValidations>
        <pageSetup orientation="landscape" fitToWidth="2" fitToHeight="0"/>
        <headerFooter><oddHeader>&amp;LDraft</oddHeader></headerFooter>
        """)
    #expect(sheet.tabColor == "theme 4")
    #expect(
      sheet.columns == [
        StoredColumn(columns: 2...4, width: 9.5, isHidden: true, outlineLevel: 1)
      ])
    #expect(sheet.protection == StoredProtection(hasPassword: true))
    #expect(sheet.filter == "A1:C9")
    #expect(
      sheet.conditionalFormats == [
        StoredConditionalFormat(
          ranges: [
            CellRange(rows: 1...1, columns: 1...1), CellRange(rows: 2...9, columns: 3...3),
          ], kinds: ["cellIs", "dataBar"])
      ])
    #expect(
      sheet.validations == [
        StoredValidation(
          ranges: [CellRange(rows: 2...2, columns: 2...2)], kind: "list",
          formulas: ["\"a,b\"", ""], prompt: "Pick")
      ])
    #expect(sheet.page.isLandscape)
    #expect(sheet.page.pagesWide == 2)
    #expect(sheet.page.header == "&LDraft")
  }

  @Test("The later forms of rules, and sparklines, stand in extensions")
  func extensions() throws {
    let sheet = try sheet(
      after: """
        <extLst><ext xmlns:x14="http://x14" xmlns:xm="http://xm">
        <x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Other!A1:A3</xm:f>
        </x14:formula1><xm:sqref>D4</xm:sqref></x14:dataValidation></x14:dataValidations></ext>
        <ext xmlns:x14="http://x14" xmlns:xm="http://xm"><x14:conditionalFormattings>
        <x14:conditionalFormatting><x14:cfRule type="iconSet"/><xm:sqref>E5:E9</xm:sqref>
        </x14:conditionalFormatting></x14:conditionalFormattings></ext>
        <ext xmlns:x14="http://x14"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines>
        <x14:sparkline/><x14:sparkline/></x14:sparklines></x14:sparklineGroup>
        </x14:sparklineGroups></ext></extLst>
        """)
    #expect(sheet.validations.map(\.formulas) == [["Other!A1:A3", ""]])
    #expect(sheet.validations.first?.ranges == [CellRange(rows: 4...4, columns: 4...4)])
    #expect(sheet.conditionalFormats.map(\.kinds) == [["iconSet"]])
    #expect(sheet.sparklines == 2)
  }

  @Test("Styles: built-in formats and names, colours by number, protection")
  func styles() throws {
    var package = SmallPackage(cells: "<row><c s=\"1\"><v>1</v></c></row>")
    package["xl/styles.xml"] = """
      <styleSheet xmlns="\(SmallPackage.main)"><fonts><font/><font><b/><color indexed="12"/></font>
      </fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor theme="7"/></patternFill>
      </fill></fills><cellXfs><xf/><xf numFmtId="14" fontId="1" fillId="1" xfId="1">
      <protection locked="0" hidden="1"/></xf></cellXfs>
      <cellStyles><cellStyle name="Eingabe" xfId="1" builtinId="20"/></cellStyles></styleSheet>
      """
    let style = try #require(try package.read().sheets[0].cells.first?.style)
    #expect(style.name == "Input")
    #expect(style.numberFormat == "mm-dd-yy")
    #expect(style.isBold)
    #expect(style.fontColor == "FF0000FF")
    #expect(style.fill == "theme 7")
    #expect(!style.isLocked)
    #expect(style.hidesFormula)
  }

  @Test("Links, drawings with charts, tables and notes are found by their relationships")
  func relatedParts() throws {
    var package = SmallPackage(
      after: """
        <hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="A2" location="One!B2"/>
        </hyperlinks><drawing r:id="rId2"/><tableParts><tablePart r:id="rId3"/></tableParts>
        """)
    package["xl/worksheets/_rels/sheet1.xml.rels"] = SmallPackage.relationships([
      ("hyperlink", "https://example.com/a?b=1&amp;c=2"), ("drawing", "../drawings/drawing1.xml"),
      ("table", "/xl/tables/table1.xml"), ("comments", "../comments1.xml"),
    ])
    package["xl/drawings/drawing1.xml"] = """
      <xdr:wsDr xmlns:xdr="d" xmlns:c="c" xmlns:r="\(SmallPackage.office)"><xdr:twoCellAnchor>
      <xdr:graphicFrame><xdr:cNvPr id="2" name="Chart 1" descr="Spend by year"/>
      <c:chart r:id="rId1"/></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>
      """
    package["xl/drawings/_rels/drawing1.xml.rels"] = SmallPackage.relationships([
      ("chart", "../charts/chart1.xml")
    ])
    package["xl/charts/chart1.xml"] = """
      <c:chartSpace xmlns:c="c" xmlns:a="a"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Spend </a:t>
      </a:r><a:r><a:t>falls</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:ser>
      <c:tx><c:strRef><c:f>One!$A$1</c:f></c:strRef></c:tx><c:val><c:numRef><c:f>One!$B$1:$B$3</c:f>
      </c:numRef></c:val></c:ser></c:barChart><c:lineChart/><c:valAx><c:title><c:tx><c:rich><a:p>
      <a:r><a:t>USD</a:t></a:r></a:p></c:rich></c:tx></c:title></c:valAx></c:plotArea></c:chart>
      </c:chartSpace>
      """
    package["xl/tables/table1.xml"] =
      "<table xmlns=\"\(SmallPackage.main)\" name=\"t\" displayName=\"Offers\" ref=\"A1:C3\"/>"
    package["xl/comments1.xml"] = """
      <comments xmlns="\(SmallPackage.main)"><commentList><comment ref="B2"/><comment ref="C3"/>
      </commentList></comments>
      """
    let book = try package.read()
    let sheet = book.sheets[0]
    #expect(book.oddities == [])
    #expect(
      sheet.links == [
        StoredLink(range: "A1", location: "", target: "https://example.com/a?b=1&c=2"),
        StoredLink(range: "A2", location: "One!B2", target: ""),
      ])
    var chart = StoredChart()
    chart.kinds = ["barChart", "lineChart"]
    chart.title = "Spend falls"
    chart.axisTitles = ["USD"]
    chart.altText = "Spend by year"
    chart.sources = ["One!$A$1", "One!$B$1:$B$3"]
    #expect(sheet.charts == [chart])
    #expect(sheet.tables == [StoredTable(name: "Offers", range: "A1:C3")])
    #expect(sheet.notes == ["B2", "C3"])
  }

  @Test("The workbook: hidden sheets, names of sheets, calculation, links to other workbooks")
  func workbook() throws {
    var package = SmallPackage()
    package["xl/workbook.xml"] = """
      <workbook xmlns="\(SmallPackage.main)" xmlns:r="\(SmallPackage.office)">
      <bookViews><workbookView activeTab="1"/></bookViews><sheets>
      <sheet name="A" r:id="rId1" state="veryHidden"/><sheet name="B" r:id="rId1" state="hidden"/>
      <sheet name="Chart1" r:id="rId2"/></sheets>
      <externalReferences><externalReference r:id="rId3"/></externalReferences>
      <definedNames><definedName name="x" localSheetId="1" hidden="1">[1]A!$A$1</definedName>
      </definedNames><calcPr calcMode="manual" iterate="1" fullPrecision="0"/></workbook>
      """
    package["xl/_rels/workbook.xml.rels"] = SmallPackage.relationships([
      ("worksheet", "worksheets/sheet1.xml"), ("chartsheet", "chartsheets/sheet1.xml"),
      ("externalLink", "externalLinks/externalLink1.xml"),
    ])
    package["xl/chartsheets/sheet1.xml"] = "<chartsheet xmlns=\"\(SmallPackage.main)\"/>"
    package["xl/externalLinks/externalLink1.xml"] = "<externalLink/>"
    package["xl/externalLinks/_rels/externalLink1.xml.rels"] = SmallPackage.relationships([
      ("externalLinkPath", "file:///C:/Prices.xlsx")
    ])
    let book = try package.read()
    #expect(book.sheets.map(\.visibility) == [.veryHidden, .hidden, .shown])
    #expect(book.sheets.map(\.isWorksheet) == [true, true, false])
    #expect(book.activeSheet == 1)
    #expect(book.externalBooks == ["file:///C:/Prices.xlsx"])
    #expect(
      book.names == [StoredName(name: "x", formula: "[1]A!$A$1", sheet: 1, isHidden: true)])
    #expect(book.calculation.isManual)
    #expect(book.calculation.iterates)
    #expect(book.calculation.hasPrecisionAsDisplayed)
  }
}
