import Charts
import Testing

@testable import Workbooks

@Suite("The parts of charts")
struct ChartPartTests {
  private func part(_ name: String) throws -> ParsedXML {
    let chart = try #require(SampleCharts.chart(name))
    let file = try Unzipped(SampleCharts.book(of: [(name, chart)]).xlsx())
    return try ParsedXML(file.bytes("xl/charts/chart1.xml"))
  }

  private func values(_ xml: ParsedXML, _ element: String) -> [String?] {
    xml.named("c:" + element).map { $0.attributes["val"] }
  }

  @Test("Sheet leads to drawing, drawing to charts, and each part has its content type")
  func relationships() throws {
    let file = try Unzipped(SampleCharts.book.xlsx())
    func targets(_ path: String) throws -> [String?] {
      try ParsedXML(file.bytes(path)).named("Relationship").map { $0.attributes["Target"] }
    }
    let numbers = 1...SampleCharts.all.count
    #expect(try targets("xl/worksheets/_rels/sheet2.xml.rels") == ["../drawings/drawing2.xml"])
    #expect(
      try targets("xl/drawings/_rels/drawing2.xml.rels")
        == numbers.map { "../charts/chart\($0).xml" })
    let types = try ParsedXML(file.bytes("[Content_Types].xml")).named("Override")
    let declared = types.compactMap { $0.attributes["PartName"] }
    #expect(
      declared.filter { $0.contains("/charts/") || $0.contains("/drawings/") }
        == ["/xl/drawings/drawing2.xml"] + numbers.map { "/xl/charts/chart\($0).xml" })
    let sheet = String(decoding: try file.bytes("xl/worksheets/sheet2.xml"), as: UTF8.self)
    #expect(
      sheet.hasSuffix(
        "<drawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"drawing\"/></worksheet>"
      ))
    #expect(!file.entries.contains { $0.path.contains("sheet1.xml.rels") })
  }

  @Test("A chart covers the cells of its area and has a text for those who cannot see it")
  func place() throws {
    let drawing = try ParsedXML(
      Unzipped(SampleCharts.book.xlsx()).bytes("xl/drawings/drawing2.xml"))
    // The second one covers J1:Q17; a corner is counted from 0, and the last lies behind the area.
    #expect(drawing.named("xdr:col").map(\.text)[2...3] == ["9", "17"])
    #expect(drawing.named("xdr:row").map(\.text)[2...3] == ["0", "17"])
    #expect(
      drawing.named("xdr:cNvPr").map { $0.attributes["descr"] }
        == SampleCharts.all.map(\.chart.altText))
  }

  @Test("A series refers to its cells and holds their values; a missing value is a gap")
  func data() throws {
    let xml = try part("line")
    let references = xml.named("c:f").map(\.text)
    #expect(
      references[0..<3] == [
        "'Chart data'!$B$1", "'Chart data'!$A$2:$A$7", "'Chart data'!$B$2:$B$7",
      ])
    let cache = try #require(xml.named("c:numCache").first)
    #expect(cache.text == "General10" + "11.5" + "15" + "17.5" + "20")
    #expect(values(xml, "dispBlanksAs") == ["gap"])
    #expect(values(xml, "plotVisOnly") == ["0"])
  }

  @Test(
    "Columns come before the line whatever the order of the plots, and the legend counts them so")
  func order() throws {
    let combined = try part("combined")
    #expect(values(combined, "idx") == ["0", "1", "2"])
    #expect(
      combined.named("c:tx").map(\.text)[1...3] == [
        "'Chart data'!$C$1Spend", "'Chart data'!$D$1Credits", "'Chart data'!$B$1Commitment",
      ])
    let waterfall = try part("waterfall")
    #expect(waterfall.named("c:legendEntry").count == 1)
    #expect(waterfall.named("a:noFill").count > 2)
  }

  @Test("An axis has its limits, its step, its format and the place where it is crossed")
  func axes() throws {
    let xml = try part("scatter")
    #expect(values(xml, "min") == ["0", "30"])
    #expect(values(xml, "max") == ["0.5", "36"])
    #expect(values(xml, "majorUnit") == ["0.1", "2"])
    #expect(values(xml, "crossesAt") == ["30"])
    #expect(xml.named("c:numFmt").map { $0.attributes["formatCode"] } == ["0.0", "0%", "0"])
    #expect(xml.named("c:majorGridlines").count == 1)
  }

  @Test("Bars that start at the top keep the axis of values at the bottom")
  func reversed() throws {
    let xml = try part("bar")
    #expect(values(xml, "orientation") == ["maxMin", "minMax"])
    #expect(values(xml, "crosses") == ["autoZero", "max"])
    #expect(xml.named("c:legend").isEmpty)
  }

  @Test("A secondary axis stands at the right and hides its categories")
  func secondary() throws {
    let xml = try part("secondary")
    #expect(values(xml, "axPos") == ["b", "l", "r", "b"])
    #expect(values(xml, "delete") == ["0", "0", "0", "1"])
    #expect(values(xml, "crosses") == ["autoZero", "autoZero", "max", "autoZero"])
  }

  @Test("Series are told apart by pattern, dash and mark, and single points by their own look")
  func looks() throws {
    let column = try part("column")
    #expect(column.named("a:pattFill").map { $0.attributes["prst"] } == ["wdUpDiag", "wdUpDiag"])
    #expect(column.named("c:dPt").count == 1)
    #expect(
      try part("stacked bar").named("a:pattFill").map { $0.attributes["prst"] } == ["pct25"])
    let line = try part("line")
    #expect(
      line.named("a:prstDash").map { $0.attributes["val"] } == ["dash", "sysDot", "dashDot"])
    #expect(
      values(line, "symbol") == ["circle", "square", "diamond", "triangle", "none"])
  }

  @Test(
    "Labels stand where the kind allows; Excel refuses a place in areas",
    arguments: [
      ("column", ["outEnd", "outEnd"]), ("stacked bar", ["ctr", "ctr"]), ("line", ["t"]),
      ("scatter", ["t"]), ("area", []),
    ])
  func labels(name: String, places: [String]) throws {
    let xml = try part(name)
    #expect(values(xml, "dLblPos") == places)
    #expect(xml.named("c:dLbls").count == max(places.count, 1))
  }

  @Test(
    "Labels in a stack stand on white where a part is lower than a twentieth of the highest stack",
    arguments: [
      ([50, 41], "<a:noFill/>"), ([50, 4.4], "<a:solidFill>"), ([50, 0], "<a:noFill/>"),
    ])
  func thinParts(values: [Double], ground: String) {
    let series = Series(name: "Part", values: values, look: ChartPalette.filled(0))
    var xml = XMLBuffer(unwritable: .replaced)
    PointLabels(
      kind: .stackedColumn, series: series, format: "0", language: "en-US", highest: 90
    ).write(&xml)
    #expect(String(decoding: xml.bytes, as: UTF8.self).contains("<c:spPr>\(ground)"))
  }

  @Test("XML Spreadsheet 2003 leaves charts out")
  func spreadsheet2003() throws {
    var bare = SampleCharts.book
    for index in bare.sheets.indices { bare.sheets[index].charts = [] }
    #expect(try SampleCharts.book.xmlSpreadsheet() == bare.xmlSpreadsheet())
  }
}
