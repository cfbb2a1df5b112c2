import Foundation
import TestSupport
import Testing
import Workbooks

@testable import Verification

@Suite("Sound workbooks")
struct OwnBookTests {
  /// Rules that our own workbook does not keep yet, as docs/workbook.md says.
  private static let open: Set<Int> = [2, 19, 28, 29, 31, 36, 37, 39, 40]

  @Test("Our own workbook has no fault but under the rules that docs/workbook.md names as open")
  func ours() throws {
    let verification = Verification(of: try BuiltBook.whole.get())
    #expect(verification.isOurs)
    #expect(verification.judged == Array(1...45))
    let faults = verification.findings.filter {
      $0.severity == .fault && !Self.open.contains($0.rule)
    }
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
