import Foundation
import Testing

@testable import Workbooks

@Suite("XML Spreadsheet 2003")
struct XMLSpreadsheetTests {
  @Test("The same workbook gives the same bytes, and they are well-formed")
  func sameBytes() throws {
    let bytes = try SampleBook.full.xmlSpreadsheet()
    #expect(try SampleBook.full.xmlSpreadsheet() == bytes)
    #expect(try ParsedXML(bytes).named("Worksheet").count == 3)
  }

  @Test("It says which program should open it")
  func instruction() throws {
    let text = String(decoding: try SampleBook.full.xmlSpreadsheet(), as: UTF8.self)
    let start =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?mso-application progid=\"Excel.Sheet\"?>"
    #expect(text.hasPrefix(start))
  }

  @Test("A sheet has R1C1 formulas with results, and names rows and columns only after gaps")
  func worksheet() throws {
    let book = SampleBook.with(name: "Demand plan") { sheet in
      sheet.frozenRows = 1
      sheet.zoom = 85
      sheet.columnWidths = [2: 20]
      sheet.rowHeights = [1: 30]
      sheet.page.repeatedRows = 1...2
      sheet.page.footer = PageLine(right: ["Page ", .page])
      sheet.set(.text("Plan"), row: 1, column: 1, style: SampleBook.title)
      sheet.merge(row: 1, columns: 1...3)
      sheet.set(.blank, row: 1, column: 2)
      sheet.set(.text("next"), row: 1, column: 4)
      sheet.set(.number(46_388), row: 2, column: 3)
      sheet.set(
        .formula(FormulaText(a1: "C2*2<3", r1c1: "R[-2]C*2<3"), .number(0.1)), row: 4, column: 3)
      sheet.set(.formula(FormulaText(a1: "\"a\"", r1c1: "\"a\""), .text("a")), row: 4, column: 4)
      sheet.set(.link(text: "Top", sheet: "Demand plan", cell: "A1"), row: 5, column: 1)
    }
    let text = String(decoding: try book.xmlSpreadsheet(), as: UTF8.self)
    let start = try #require(text.range(of: "<Worksheet"))
    #expect(
      text[start.lowerBound...] == """
        <Worksheet ss:Name="Demand plan">
        <Names>
        <NamedRange ss:Name="Print_Titles" ss:RefersTo="='Demand plan'!R1:R2"/>
        </Names>
        <Table ss:DefaultRowHeight="15">
        <Column ss:Index="2" ss:AutoFitWidth="0" ss:Width="108.75"/>
        <Row ss:AutoFitHeight="0" ss:Height="30">
        <Cell ss:MergeAcross="2" ss:StyleID="s1"><Data ss:Type="String">Plan</Data></Cell>
        <Cell><Data ss:Type="String">next</Data></Cell>
        </Row>
        <Row>
        <Cell ss:Index="3"><Data ss:Type="Number">46388</Data></Cell>
        </Row>
        <Row ss:Index="4">
        <Cell ss:Index="3" ss:Formula="=R[-2]C*2&lt;3"><Data ss:Type="Number">0.1</Data></Cell>
        <Cell ss:Formula="=&quot;a&quot;"><Data ss:Type="String">a</Data></Cell>
        </Row>
        <Row>
        <Cell ss:HRef="#'Demand plan'!A1"><Data ss:Type="String">Top</Data></Cell>
        </Row>
        </Table>
        <WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel">
        <PageSetup>
        <Layout x:Orientation="Landscape"/>
        <Footer x:Margin="0.3" x:Data="&amp;RPage &amp;P"/>
        <PageMargins x:Bottom="0.75" x:Left="0.5" x:Right="0.5" x:Top="0.75"/>
        </PageSetup>
        <FitToPage/>
        <Print>
        <FitHeight>0</FitHeight>
        <ValidPrinterInfo/>
        </Print>
        <Zoom>85</Zoom>
        <Selected/>
        <FreezePanes/>
        <FrozenNoSplit/>
        <SplitHorizontal>1</SplitHorizontal>
        <TopRowBottomPane>1</TopRowBottomPane>
        <ActivePane>2</ActivePane>
        </WorksheetOptions>
        </Worksheet>
        </Workbook>

        """)
  }

  @Test("Plain styles come first, then those with lines, then the filled ones")
  func styleOrder() throws {
    let xml = try ParsedXML(SampleBook.full.xmlSpreadsheet())
    var loads: [Int] = []
    for element in xml.elements {
      switch element.name {
      case "Style": loads.append(0)
      case "Border": loads[loads.count - 1] = max(loads[loads.count - 1], 1)
      case "Interior": loads[loads.count - 1] = 2
      default: break
      }
    }
    #expect(Set(loads) == [0, 1, 2])
    #expect(loads == loads.sorted())
  }

  @Test("A filled style without lines gets an unseen one where a line could leak into it")
  func coveredFill() throws {
    let xml = try ParsedXML(SampleBook.full.xmlSpreadsheet())
    let borders = xml.named("Border").filter { $0.attributes["ss:Color"] == "#1F4E79" }
    #expect(!borders.isEmpty)
    #expect(borders.allSatisfy { $0.attributes["ss:Weight"] == "0" })
    let bare = SampleBook.with { $0.set(.blank, row: 1, column: 1, style: SampleBook.head) }
    #expect(try ParsedXML(bare.xmlSpreadsheet()).named("Border").isEmpty)
  }

  @Test("A style comes after its parent")
  func parents() throws {
    var seen: Set<String> = []
    for style in try ParsedXML(SampleBook.full.xmlSpreadsheet()).named("Style") {
      if let parent = style.attributes["ss:Parent"] { #expect(seen.contains(parent)) }
      seen.insert(style.attributes["ss:ID"] ?? "")
    }
    #expect(seen.count == 12)
  }

  @Test("Names are in R1C1 notation, and custom properties are elements of their name")
  func namesAndProperties() throws {
    let xml = try ParsedXML(SampleBook.full.xmlSpreadsheet())
    #expect(
      xml.named("NamedRange").map { $0.attributes["ss:RefersTo"] } == [
        "=Inputs!R3C2", "='Demand plan'!R3C3:R3C5", "='Demand plan'!C1:C2,'Demand plan'!R1:R1",
      ])
    #expect(xml.named("o:scenario_x0020_hash").map(\.text) == ["a<b"])
  }

  @Test(
    "Any text can be the name of an element",
    arguments: [
      ("seed", "seed"), ("scenario hash", "scenario_x0020_hash"), ("2nd", "_x0032_nd"),
      ("a-b_2", "a-b_2"), ("_x0020_", "_x005F_x0020_x005F_"), ("é", "_x00E9_"),
    ])
  func elementNames(text: String, expected: String) {
    #expect(DocumentProperties.elementName(text) == expected)
  }
}
