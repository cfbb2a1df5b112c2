import Foundation
import Sheets
import TestSupport
import Testing
import Workbooks

@testable import Verification

@Suite("Sound workbooks")
struct OwnBookTests {
  @Test("The starter's workbook, simulation included, keeps every rule")
  func starter() throws {
    try expectSound(try BuiltBook.whole.get())
  }

  @Test(
    "Every sample's workbook keeps every rule, whatever its scenario has and leaves out",
    arguments: samples)
  func sample(_ file: String) throws {
    try expectSound(try BuiltBook.written(file, template: .procurement))
  }

  @Test(
    "So it does under the executive template, with sheets left out",
    arguments: ["starter/scenario.yaml", "filings/pinterest.yaml"])
  func executive(_ file: String) throws {
    try expectSound(try BuiltBook.written(file, template: .executive))
  }

  /// Scenarios that differ in what they have: channels, capacity, metered items, budgets, no levers.
  private static let samples = [
    "bet/scenario.yaml", "burn-basis/marketplace.yaml", "capacity/elsewhere.yaml",
    "channels/scenario.yaml", "claims/batch.yaml", "filings/pinterest.yaml",
    "guard-rails/scenario.yaml", "meter/scenario.yaml", "northwind/scenario.yaml",
  ]

  private func expectSound(_ book: StoredBook) throws {
    let verification = Verification(of: book)
    #expect(verification.isOurs)
    #expect(verification.judged == Array(1...45))
    let faults = verification.findings.filter { $0.severity == .fault }
    #expect(faults.isEmpty, "\(faults.prefix(5).map { "\($0.rule) \($0.place) \($0.words)" })")
  }

  @Test(
    "Every workbook that Excel saved is judged, and only by rules that hold for any workbook",
    .enabled(if: Repository.shared("data/excel-made") != nil, "there is no shared folder"))
  func excelMade() throws {
    let folder = try #require(Repository.shared("data/excel-made"))
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "xlsx" }
    #expect(files.count > 100)
    let general = Rule.all.filter { $0.scope == .anyBook }.map(\.number)
    for file in files {
      let verification = Verification(of: try StoredBook(xlsx: Array(Data(contentsOf: file))))
      #expect(!verification.isOurs)
      #expect(verification.judged == general)
      #expect(verification.findings.allSatisfy { general.contains($0.rule) })
    }
  }
}
