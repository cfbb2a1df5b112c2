import Foundation
import TestSupport
import Testing

/// Workbooks by a template, before programs that are not ours.
@Suite("Templates before other programs")
struct TemplateOracleTests {
  private static let templates = "templates/workbooks"

  @Test("xmllint holds the bundled and the sample template against the schema", .needs(.xmllint))
  func schema() throws {
    let result = try Executable(url: URL(filePath: "/usr/bin/env")).run(
      ["xmllint", "--nonet", "--noout", "--relaxng"]
        + [
          "\(Self.templates)/workbook-template.rng", "\(Self.templates)/procurement.xml",
          "\(Self.templates)/executive.xml", "Tests/Fixtures/templates/company.xml",
        ].map { Repository.file($0).path })
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test(
    "Renamed and reordered, every formula recalculates to the cached value, in both formats",
    .needs(.formualizer, .libreoffice, .openpyxl))
  func recalculation() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "commitbook-template-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let built = try Executable.commitbook.run(
      [
        "build", Repository.file("scenarios/starter/scenario.yaml").path, "-o", folder.path,
        "--paths", "200", "--template",
        Repository.file("Tests/Fixtures/templates/company.xml").path,
      ])
    #expect(built.status == 0, "\(built.errors)")
    let xlsx = folder.appending(path: "starter.xlsx").path
    try Oracles.expectClean("compare", [xlsx, "--engine", "formualizer"])
    try Oracles.expectClean(
      "compare", [folder.appending(path: "starter.xml").path, "--engine", "libreoffice"])
  }
}
