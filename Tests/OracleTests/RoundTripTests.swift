import Formulas
import Foundation
import Planner
import Renewal
import Sheets
import TestSupport
import Testing

/// What a renewal goes through: built, answered by procurement, taken back, built again.
@Suite("A workbook that was answered comes back")
struct RoundTripTests {
  /// Ten inputs that somebody types: row, member, the period or nil for all, and the number.
  ///
  /// What the load of a capacity depends on is left alone: which numbers of units are compared is
  /// chosen when the workbook is made.
  private static let typed: [(row: (any Row)?, member: String?, period: Int, value: Double)] = [
    (Payment.costOfCapital, nil, 0, 0.0925),
    (Workloads.measuredRequests, "agent-code/code-change", 0, 1_234_567),
    (Workloads.growth, "extraction-mail/classification", 1, 0.4),
    (LeverRamp.share, "Routing of classification to anthropic.claude-haiku-5-5", 0, 0.625),
    (LeverRamp.start, "Batch of classification", 0, Double(Month(year: 2028, month: 9).serial)),
    (Services.spend, "Compute", 0, 431_000.55),
    (SavingsPlans.hourly, "Compute plan 2025", 0, 200),
    (Terms.commitment, "AWS opening", 0, 11_000_000),
    (Terms.quotedDiscount, "AWS opening", 0, 0.125),
    (Clause.marketplaceCap.input, "Walk-away", 0, 0.3),
  ]

  @Test(
    "Ten inputs typed with openpyxl, recalculated by LibreOffice, imported and built: all cells agree",
    .needs(.libreoffice, .openpyxl))
  func roundTrip() throws {
    let sample = try Sample.named("northwind")
    let folder = try Books.folder("round-trip")
    let original = try #require(
      try Books.build(sample.scenario, into: Books.folder("round-trip/original"), isBaseCase: true)
        .xlsx.first)
    let plan = try Plan(sample.read())
    let grid = try Northwind.book(plan).grid
    let settings = try Self.typed.flatMap { change -> [String] in
      let row = try #require(change.row)
      let model = plan.renewal.model
      let member = try #require(
        (0..<model.memberCount(row)).first {
          change.member == nil || model.memberLabel(row, $0) == change.member
        })
      let address = try #require(grid.address(of: row, member: member, period: change.period))
      return ["--set", "\(address.a1.filter { $0 != "$" })=\(change.value)"]
    }
    let reply = folder.appending(path: "reply.xlsx")
    let typing = try Oracles.tool("reply", [original.path, "--out", reply.path] + settings)
    try #require(typing.status == 0, "\(typing.errors)")

    let base = folder.appending(path: "scenario.yaml")
    try? FileManager.default.removeItem(at: base)
    try FileManager.default.copyItem(at: sample.scenario, to: base)
    let new = folder.appending(path: "back.yaml")
    let made = try Executable.commitbook.run([
      "import", reply.path, "--scenario", base.path, "-o", new.path, "--force", "--strict",
    ])
    try #require(made.status == 0, "\(made.output)\(made.errors)")
    #expect(made.output.contains("10 changes, taken back"))
    #expect(!made.errors.contains("warning: What is paid"))

    let built = try #require(
      try Books.build(new, into: Books.folder("round-trip/back"), isBaseCase: true).xlsx.first)
    // The reply holds what LibreOffice computed; the checks say on purpose that inputs were changed.
    // How many lines the cover has depends on its words, and models stand on Levers by what they
    // cost; their figures are those of Decision and Demand.
    try Oracles.expectClean(
      "compare",
      [
        reply.path, "--engine", "cached", "--expected", built.path, "--skip-sheet", "Checks",
        "--skip-sheet", "Cover", "--skip-sheet", "Levers",
      ])
  }
}
