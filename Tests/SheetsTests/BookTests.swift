import Formulas
import Foundation
import Planner
import Rates
import Renewal
import Scenarios
import Sheets
import TestSupport
import Testing
import Workbooks

/// The workbook as procurement relies on it, judged on the Northwind sample.
struct BookTests {
  private static func scenario(_ text: String? = nil) throws -> Scenario {
    let path = "scenario.yaml"
    let stored = try String(
      contentsOf: Repository.file("scenarios/northwind/scenario.yaml"), encoding: .utf8)
    return try ScenarioReader(
      files: FilesInMemory([path: text ?? stored]), rateCard: RateCard.bundled()
    ).read(path).scenario
  }

  /// The book of a scenario with a few invented paths.
  private static func book(_ scenario: Scenario, paths: Int = 20) throws -> Book {
    let plan = try Plan(scenario)
    let assessment = try plan.assessment()
    let risk = SampleRisk(of: assessment, in: plan.renewal.scenario, paths: paths).risk()
    return plan.book(
      assessment.with(risk),
      origin: Book.Origin(
        file: "scenario.yaml", hash: "0123456789abcdef", engineVersion: "test",
        command: "commitbook build scenario.yaml"))
  }

  /// Every formula of a book with its sheet.
  private static func formulas(_ book: Book) -> [(sheet: String, cell: Cell, text: FormulaText)] {
    book.workbook.sheets.flatMap { sheet in
      sheet.cells.compactMap { cell in
        switch cell.content {
        case .formula(let text, _): (sheet.name, cell, text)
        case .blank, .text, .number, .link: nil
        }
      }
    }
  }

  @Test("The tabs stand in the order of rule 6, as far as their content exists")
  func tabs() throws {
    #expect(
      try Self.book(Self.scenario()).workbook.sheets.map(\.name) == [
        "Cover", "Decision", "Offers", "Ladder", "Clauses", "Levers", "Routing", "Channels",
        "Budgets",
        "Capacity", "Negotiation", "Stress", "Risk",
        "Inputs", "Terms", "Timeline", "Demand", "Estate", "Billing", "Agreement", "Rates",
        "Checks", "Log", "Draws",
      ])
  }

  @Test("Northwind has at most 120,000 formula cells")
  func size() throws {
    let counts = try Self.book(Self.scenario(), paths: 1_000).formulaCounts
    print("formula cells:", counts.map { "\($0.sheet) \($0.cells)" }.joined(separator: ", "))
    #expect(counts.reduce(0) { $0 + $1.cells } <= 120_000)
  }

  @Test("Rule 15: along every row of the model the R1C1 text of all periods is the same")
  func oneFormula() throws {
    let book = try Self.book(Self.scenario())
    let first = book.grid.columns.firstPeriod
    let model = ["Demand", "Estate", "Billing", "Agreement", "Rates"]
    var rows: [String: Set<String>] = [:]
    for (sheet, cell, text) in Self.formulas(book)
    where model.contains(sheet) && cell.column >= first {
      rows["\(sheet) row \(cell.row)", default: []].insert(text.r1c1)
    }
    #expect(rows.count > 1_000)
    #expect(rows.filter { $0.value.count != 1 }.isEmpty)
  }

  @Test("Rules 19 and 25: formulas stay short, and use portable functions only")
  func portable() throws {
    let allowed: Set = [
      "SUM", "SUMIF", "INDEX", "MATCH", "IF", "MAX", "MIN", "YEAR", "MONTH", "AND", "ABS",
      "COUNTIF", "AVERAGE", "PERCENTILE", "SUMPRODUCT", "IFERROR",
    ]
    var longest = ""
    for (_, _, text) in Self.formulas(try Self.book(Self.scenario())) {
      if text.a1.count > longest.count { longest = text.a1 }
      let functions = text.a1.matches(of: /([A-Z]+)\(/).map { String($0.1) }
      #expect(allowed.isSuperset(of: functions), "\(text.a1)")
    }
    #expect(longest.count <= 120, "\(longest)")
  }

  @Test(
    "Rule 18: no number stands in a formula of the model but 0 to 4, 12, 19, 60, 365, the million")
  func noConstants() throws {
    let model = ["Demand", "Estate", "Billing", "Agreement", "Rates"]
    let allowed: Set = ["0", "1", "2", "3", "4", "12", "19", "60", "365", "1000000", "0.005"]
    for (sheet, _, text) in Self.formulas(try Self.book(Self.scenario()))
    where model.contains(sheet) {
      let numbers = text.a1.matches(of: /(^|[^A-Z$0-9.])([0-9]+(?:\.[0-9]+)?)/).map { String($0.2) }
      #expect(allowed.isSuperset(of: numbers), "\(text.a1)")
    }
  }

  @Test("Rule 32: every label of the model's sheets is unique on its sheet")
  func labels() throws {
    let book = try Self.book(Self.scenario())
    for sheet in book.workbook.sheets
    where ["Inputs", "Terms", "Demand", "Estate", "Billing", "Agreement"].contains(sheet.name) {
      var seen: Set<String> = []
      let keyed = Set(sheet.cells.filter { $0.column == 2 && $0.row > 4 }.map(\.row))
      for cell in sheet.cells where cell.column == 1 && keyed.contains(cell.row) {
        guard case .text(let label) = cell.content else { continue }
        #expect(seen.insert(label).inserted, "\(sheet.name): \(label)")
      }
    }
  }

  @Test("Names that look like formulas stay text, in both formats")
  func hostileNames() throws {
    var scenario = try Self.scenario()
    scenario.name = "=1+1"
    scenario.services[0].name = "+cmd|' /C calc'!A0"
    scenario.savingsPlans[0].covers = scenario.services[0].name
    scenario.marketplace[0].name = "@SUM(1)"
    scenario.offers[0].name = "-2"
    scenario.openQuestions = ["=HYPERLINK(\"x\")", String(repeating: "a", count: 2_000)]
    let book = try Self.book(scenario)
    let texts = book.workbook.sheets.flatMap(\.cells).compactMap { cell -> String? in
      guard case .text(let text) = cell.content else { return nil }
      return text
    }
    for name in ["=1+1", "@SUM(1)", "-2", "=HYPERLINK(\"x\")"] {
      #expect(texts.contains { $0.contains(name) }, "\(name) is text")
    }
    for (_, _, text) in Self.formulas(book) { #expect(!text.a1.contains("cmd|")) }
    #expect(try book.workbook.xlsx().count > 0)
    #expect(try book.workbook.xmlSpreadsheet().count > 0)
  }

  @Test("Two layouts of one scenario give the same bytes in both formats")
  func sameBytes() throws {
    let one = try Self.book(Self.scenario()).workbook
    let other = try Self.book(Self.scenario()).workbook
    #expect(try one.xlsx() == other.xlsx())
    #expect(try one.xmlSpreadsheet() == other.xmlSpreadsheet())
  }

  @Test("Sheet, engine and comparison show the same figure for what each candidate pays")
  func sameNumbers() throws {
    let plan = try Plan(Self.scenario())
    let book = try Self.book(Self.scenario())
    for (number, candidate) in plan.outcome.candidates.enumerated() {
      let address = try #require(book.grid.address(of: Totals.termPaid, member: number))
      let sheet = try #require(book.workbook.sheets.first { $0.name == address.sheet })
      let cell = try #require(
        sheet.cells.first { $0.row == address.row && $0.column == address.column })
      guard case .formula(_, .number(let cached)) = cell.content else {
        Issue.record("\(address.a1) holds no formula")
        continue
      }
      #expect(cached == candidate.totalPaid)
    }
  }
}
