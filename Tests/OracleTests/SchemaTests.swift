import Foundation
import TestSupport
import Testing

/// The published schemas, openxml-audit and openpyxl find nothing to object to.
@Suite("Workbooks are valid")
struct SchemaTests {
  /// The arguments that name the folders of schemas, or nothing where they are absent.
  private static let schemas: [String]? = {
    guard let ooxml = Repository.shared("data/ooxml-xsd"),
      let spreadsheet2003 = Repository.shared("data/xmlss-xsd")
    else { return nil }
    return ["--ooxml-xsd", ooxml.path, "--spreadsheet2003-xsd", spreadsheet2003.path]
  }()

  private static let reason: Comment = "the schemas of ../shared/data are not here"

  @Test(
    "Every sample, both formats", .needs(.xmllint, .openxmlAudit, .openpyxl),
    .enabled(if: schemas != nil, reason))
  func samples() throws {
    try Oracles.expectClean("validate", try Books.all().paths + (try #require(Self.schemas)))
  }

  /// A validator that objected to Excel's own files would be of no use.
  @Test(
    "What Excel saves is valid for these validators",
    .needs(.xmllint, .openxmlAudit, .openpyxl, samples: false),
    .enabled(if: schemas != nil, reason))
  func excelMade() throws {
    let folder = try #require(Repository.shared("data/excel-made"))
    let saved = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    // openpyxl itself reads the escaped underscore of this one as nothing.
    let books = saved.filter {
      $0.pathExtension == "xlsx" && $0.lastPathComponent != "shared_strings02.xlsx"
    }
    try Oracles.expectClean(
      "validate", books.map(\.path).sorted() + (try #require(Self.schemas)))
  }
}
