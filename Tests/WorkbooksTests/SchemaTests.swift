import Foundation
import TestSupport
import Testing
import Workbooks

/// The published schemas find nothing to object to.
@Suite("Both formats are valid")
struct SchemaTests {
  private static let xmllint = Executable(url: URL(filePath: "/usr/bin/xmllint"))
  private static let canRun =
    FileManager.default.isExecutableFile(atPath: xmllint.url.path)
    && Repository.shared("data/ooxml-xsd") != nil && Repository.shared("data/xmlss-xsd") != nil
  private static let reason: Comment = "xmllint or the schemas of ../shared/data are not here"

  /// Validates a document and gives what the validator says, which is nothing for a valid one.
  private func complaints(
    _ bytes: [UInt8], _ schema: URL, environment: [String: String] = [:]
  ) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "commitbook-part-\(UUID().uuidString).xml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    let result = try Self.xmllint.run(
      ["--nonet", "--noout", "--schema", schema.path, file.path], environment: environment)
    return result.status == 0 ? "" : result.errors
  }

  @Test(
    ".xlsx, part by part", .enabled(if: canRun, reason),
    arguments: SampleBook.names)
  func xlsx(name: String) throws {
    let book = SampleBook.named(name)
    let schemas = try #require(Repository.shared("data/ooxml-xsd"))
    // The schema of the core properties imports others from the web; these stand in for them.
    let catalog = Repository.file("Tests/oracles/schemas/catalog.xml").path
    let drawn = try Unzipped(SampleCharts.book.xlsx()).entries.filter {
      $0.path.contains("/drawings/") || $0.path.contains("/charts/")
    }
    for entry in try Unzipped(book.xlsx()).entries + drawn {
      // No schema of the old drawing language compiles, and none describes attachments.
      if [".vml", ".png", "item1.xml"].contains(where: entry.path.hasSuffix) { continue }
      let schema =
        switch entry.path {
        case "[Content_Types].xml": "opc-xsd/opc-contentTypes.xsd"
        case "docProps/core.xml": "opc-xsd/opc-coreProperties.xsd"
        case "docProps/app.xml": "shared-documentPropertiesExtended.xsd"
        case "docProps/custom.xml": "shared-documentPropertiesCustom.xsd"
        case "customXml/itemProps1.xml": "shared-customXmlDataProperties.xsd"
        case let path where path.hasSuffix(".rels"): "opc-xsd/opc-relationships.xsd"
        case let path where path.hasPrefix("xl/drawings/"): "dml-spreadsheetDrawing.xsd"
        case let path where path.hasPrefix("xl/charts/"): "dml-chart.xsd"
        default: "sml.xsd"
        }
      var bytes = entry.bytes
      if entry.path == "xl/sharedStrings.xml" || entry.path.hasPrefix("xl/comments") {
        // Excel writes this attribute, but the schema forgot it.
        let text = String(decoding: bytes, as: UTF8.self)
        bytes = Array(text.replacing(" xml:space=\"preserve\"", with: "").utf8)
      }
      let complaints = try complaints(
        bytes, schemas.appending(path: schema), environment: ["XML_CATALOG_FILES": catalog])
      #expect(complaints == "", "\(entry.path)")
    }
  }

  @Test(
    "XML Spreadsheet 2003", .enabled(if: canRun, reason),
    arguments: SampleBook.names)
  func xmlSpreadsheet(name: String) throws {
    let book = SampleBook.named(name)
    let schemas = try #require(Repository.shared("data/xmlss-xsd"))
    let complaints = try complaints(
      book.xmlSpreadsheet(), schemas.appending(path: "excelss.xsd"),
      environment: ["XML_CATALOG_FILES": schemas.appending(path: "catalog.xml").path])
    #expect(complaints == "")
  }
}
