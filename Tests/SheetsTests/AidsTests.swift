import Foundation
import Planner
import Rates
import Renewal
import Scenarios
import Sheets
import TestSupport
import Testing
import Workbooks

/// What helps to read the workbook and keeps it whole, judged on the Northwind sample.
@Suite("Rules, prompts, protection and highlights of the workbook")
struct AidsTests {
  /// The book of the sample, laid out once for all tests.
  private static let book: Result<Book, any Error> = Result {
    let path = "scenario.yaml"
    let text = try String(
      contentsOf: Repository.file("scenarios/northwind/scenario.yaml"), encoding: .utf8)
    let scenario = try ScenarioReader(
      files: FilesInMemory([path: text]), rateCard: RateCard.bundled()
    ).read(path).scenario
    let plan = try Plan(scenario)
    let assessment = try plan.assessment()
    let risk = SampleRisk(of: assessment, in: plan.renewal.scenario, paths: 20).risk()
    return plan.book(
      assessment.with(risk),
      origin: Book.Origin(
        file: path, hash: "0", engineVersion: "test", command: "test",
        attachments: [Attachment(name: path, text: text, digest: "0")]))
  }

  private func sheet(_ name: String) throws -> Sheet {
    try #require(Self.book.get().workbook.sheets.first { $0.name == name })
  }

  private func text(_ cell: Cell) -> String? {
    if case .text(let text) = cell.content { text } else { nil }
  }

  @Test("Rule 28: every open cell has exactly one rule with a prompt, and its number keeps it")
  func validations() throws {
    var open = 0
    for sheet in try Self.book.get().workbook.sheets {
      for cell in sheet.cells where !sheet.style(of: cell).isLocked {
        open += 1
        let rules = sheet.validations.filter { rule in
          rule.ranges.contains {
            $0.rows.contains(cell.row) && $0.columns.contains(cell.column)
          }
        }
        try #require(rules.count == 1, "\(sheet.name) row \(cell.row)")
        #expect(rules[0].prompt != nil)
        guard case .number(let value) = cell.content else {
          Issue.record("\(sheet.name) row \(cell.row) is open and no number")
          continue
        }
        #expect(accepts(rules[0].rule, value), "\(sheet.name) row \(cell.row): \(value)")
      }
    }
    #expect(open > 1_500)
  }

  /// Whether a rule accepts a number, as a spreadsheet program would judge it.
  private func accepts(_ rule: Validation.Rule, _ value: Double) -> Bool {
    func holds(_ comparison: Comparison) -> Bool {
      switch comparison {
      case .between(.number(let low), .number(let high)): (low...high).contains(value)
      case .greaterOrEqual(.number(let low)): value >= low
      default: false
      }
    }
    switch rule {
    case .list(let values): return values.contains { Double($0) == value }
    case .decimal(let comparison), .date(let comparison): return holds(comparison)
    case .whole(let comparison): return value == value.rounded() && holds(comparison)
    case .anything, .listFrom, .custom: return false
    }
  }

  @Test("Rule 28: flags are 0 or 1, discounts are shares, commitments are not below zero")
  func kinds() throws {
    let terms = try sheet("Terms").validations
    func rule(_ title: String) throws -> Validation.Rule {
      try #require(terms.first { $0.prompt?.title == title }).rule
    }
    #expect(try rule("Commitment") == .decimal(.greaterOrEqual(.number(0))))
    #expect(try rule("Quoted discount") == .decimal(.between(.number(0), .number(1))))
    #expect(try rule("Existing credits go on") == .list(["0", "1"]))
    // Its label says that -100 % stands for no limit.
    #expect(
      try rule("Most that list prices rise a…") == .decimal(.between(.number(-1), .number(1))))
    #expect(terms.count < 80)
  }

  @Test(
    "Rule 31: every sheet is protected without a password, calculations are locked, and the cover says so"
  )
  func protection() throws {
    for sheet in try Self.book.get().workbook.sheets {
      #expect(sheet.protection == Protection(), "\(sheet.name)")
      let open = sheet.cells.count { cell in
        guard case .formula = cell.content else { return false }
        return !sheet.style(of: cell).isLocked
      }
      #expect(open == 0, "\(sheet.name)")
    }
    let cover = try sheet("Cover").cells.compactMap(text)
    #expect(cover.contains { $0.contains("without a password: Review > Unprotect Sheet") })
  }

  @Test("Rule 8: sections of the model fold below their titles, and nothing is folded")
  func outlines() throws {
    for name in ["Inputs", "Terms", "Demand", "Agreement"] {
      let sheet = try sheet(name)
      let titles = Set(sheet.cells.lazy.filter { $0.column == 1 }.map(\.row))
      #expect(!sheet.rowOutline.groups.isEmpty)
      for group in sheet.rowOutline.groups {
        #expect(group.level == 1 && !group.isCollapsed)
        #expect(titles.contains(group.lines.lowerBound - 1))
      }
    }
  }

  @Test("A check that fails turns red beside its word, and so does a stale simulation")
  func highlights() throws {
    func words(_ sheet: Sheet) -> [String] {
      sheet.conditionalFormats.compactMap {
        if case .value(.equal(.text(let word)), _) = $0.rule { word } else { nil }
      }
    }
    for sheet in try Self.book.get().workbook.sheets {
      #expect(words(sheet).contains("CHECK"), "\(sheet.name)")
    }
    #expect(try words(sheet("Decision")) == ["CHECK", "SIMULATION STALE"])
    #expect(try words(sheet("Risk")) == ["CHECK", "SIMULATION STALE"])
  }

  @Test("What is paid has bars, chances have a scale, and shortfalls above zero stand out")
  func bars() throws {
    for name in ["Decision", "Ladder"] {
      let formats = try sheet(name).conditionalFormats
      #expect(formats.contains { if case .dataBar = $0.rule { true } else { false } })
      #expect(formats.contains { if case .value(.greater, _) = $0.rule { true } else { false } })
    }
    for name in ["Decision", "Risk"] {
      let formats = try sheet(name).conditionalFormats
      #expect(formats.contains { if case .colorScale = $0.rule { true } else { false } })
    }
  }

  @Test("Headings of Decision and Ladder explain their terms, and the offers' years are drawn")
  func notes() throws {
    for (name, count) in [("Decision", 11), ("Ladder", 12)] {
      let sheet = try sheet(name)
      #expect(sheet.notes.count == count)
      let headed = Set(sheet.cells.filter { text($0) != nil }.map { [$0.row, $0.column] })
      #expect(sheet.notes.allSatisfy { headed.contains([$0.row, $0.column]) })
    }
    let offers = try sheet("Offers")
    #expect(offers.sparklines.count == 4)
    #expect(offers.sparklines.allSatisfy { $0.sparklines.count == 6 })
  }

  @Test("Rule 39: the scenario's text lies in the workbook")
  func attachments() throws {
    #expect(try Self.book.get().workbook.attachments.map(\.name) == ["scenario.yaml"])
  }

  @Test("The log and the papers' listing have filters where they are long")
  func filters() throws {
    for name in ["Log", "Clauses"] {
      let filter = try #require(try sheet(name).filter)
      #expect(filter.rows.lowerBound == 4)
      #expect(filter.rows.count > 10)
    }
  }

  @Test(
    "The first page holds the decision, its chart and the way on; what the workbook is comes after")
  func firstPage() throws {
    let cover = try sheet("Cover")
    let page = try #require(cover.page.breaks.first)
    let first = cover.cells.filter { $0.row <= page }.compactMap(text)
    for heading in ["The papers side by side", "Where to go next"] {
      #expect(first.contains(heading), "\(heading)")
    }
    #expect(!first.contains("Contents"))
    let decision = try #require(try sheet("Decision").charts.first)
    #expect(cover.charts.map(\.source) == [decision.source])
    #expect(cover.charts.allSatisfy { $0.area.rows.upperBound <= page })
  }

  @Test("The cover's figures are the formulas of the sheet Decision")
  func coverFigures() throws {
    func paid(_ name: String) throws -> [Content] {
      let cells = try sheet(name).cells
      let heading = try #require(
        cells.first { text($0).map { $0.hasPrefix("Paid over the term") } ?? false })
      return cells.filter { $0.column == heading.column && $0.row > heading.row }.map(\.content)
    }
    let count = try Self.book.get().workbook.names.count { $0.name.hasPrefix("total_paid_") }
    #expect(count == 6)
    #expect(try paid("Cover").prefix(count) == paid("Decision").prefix(count))
  }
}
