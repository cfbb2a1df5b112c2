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

/// The workbook by a template, judged on the Northwind sample.
struct TemplateBookTests {
  /// The sample, worked out once for all tests.
  private static let sample = Result { () throws -> (plan: Plan, assessment: Assessment) in
    let path = "scenario.yaml"
    let text = try String(
      contentsOf: Repository.file("scenarios/northwind/scenario.yaml"), encoding: .utf8)
    let scenario = try ScenarioReader(
      files: FilesInMemory([path: text]), rateCard: RateCard.bundled()
    ).read(path).scenario
    let plan = try Plan(scenario)
    let assessment = try plan.assessment()
    let risk = SampleRisk(of: assessment, in: plan.renewal.scenario, paths: 20).risk()
    return (plan, assessment.with(risk))
  }

  private static func book(_ template: WorkbookTemplate = WorkbookTemplate()) throws -> Book {
    let (plan, assessment) = try sample.get()
    return plan.book(
      assessment,
      origin: Book.Origin(
        file: "scenario.yaml", hash: "0123456789abcdef", engineVersion: "test",
        command: "commitbook build"), template: template)
  }

  /// The bundled file with some texts of it changed.
  private static func template(
    _ bundled: BundledWorkbookTemplate = .procurement, _ changes: (String, String)...
  ) throws -> WorkbookTemplate {
    var text = String(decoding: bundled.source, as: UTF8.self)
    for (old, new) in changes {
      try #require(text.contains(old), "\(old)")
      text = text.replacing(old, with: new)
    }
    return try WorkbookTemplate(xml: Array(text.utf8), name: "changed.xml")
  }

  private static func texts(_ sheet: Sheet) -> [String] {
    sheet.cells.compactMap { cell in
      switch cell.content {
      case .text(let text), .link(let text, _, _): text
      case .blank, .number, .formula: nil
      }
    }
  }

  private static func formulas(_ book: Book) -> [(text: FormulaText, value: CachedValue)] {
    book.workbook.sheets.flatMap(\.cells).compactMap { cell in
      guard case .formula(let text, let value) = cell.content else { return nil }
      return (text, value)
    }
  }

  @Test("procurement.xml spells out what the sheets have by themselves")
  func procurement() throws {
    let plain = try Self.book().workbook
    let bundled = try Self.book(BundledWorkbookTemplate.procurement.template()).workbook
    #expect(plain.sheets.map(\.name) == bundled.sheets.map(\.name))
    for (one, other) in zip(plain.sheets, bundled.sheets) {
      #expect(one.columnWidths == other.columnWidths, "\(one.name)")
      #expect(one.tabColor == other.tabColor, "\(one.name)")
      #expect(one.page.footer == other.page.footer || one.name != "Cover", "\(one.name)")
      #expect(one.cells.count == other.cells.count, "\(one.name)")
      for (cell, twin) in zip(one.cells, other.cells)
      where cell.content != twin.content || one.style(of: cell) != other.style(of: twin) {
        Issue.record("\(one.name) row \(cell.row), column \(cell.column)")
      }
    }
  }

  @Test("executive.xml has the sheets of a decision, and behind them those that formulas refer to")
  func executive() throws {
    let book = try Self.book(BundledWorkbookTemplate.executive.template())
    #expect(
      book.workbook.sheets.map(\.name) == [
        "Cover", "Decision", "Offers", "Ladder", "Clauses", "Risk", "Inputs", "Terms", "Timeline",
        "Demand", "Estate", "Billing", "Agreement", "Rates", "Checks", "Log", "Draws",
      ])
    #expect(book.workbook.problems().isEmpty)
    let contents = Self.texts(book.workbook.sheets[0])
    #expect(!contents.contains("Negotiation"))
    #expect(contents.contains("Ladder"))
    let offers = try #require(book.workbook.sheets.first { $0.name == "Offers" })
    #expect(!Self.texts(offers).contains("Eligible spend by contract year"))
    #expect(Self.texts(offers).contains("Paid by contract year"))
  }

  @Test(
    "A renamed sheet is renamed in every formula, link, name and note, and nothing else changes")
  func renamed() throws {
    let renamed = try Self.book(
      Self.template(
        .procurement, ("name=\"Inputs\"", "name=\"Annahmen_2027\""),
        ("name=\"Checks\"", "name=\"R1C1_checks\""), ("name=\"Terms\"", "name=\"Q1_terms\""),
        ("name=\"Risk\"", "name=\"Chances\""), ("name=\"Draws\"", "name=\"Random_paths\""),
        ("name=\"Cover\"", "name=\"Start_here\"")))
    let plain = try Self.book()
    #expect(renamed.workbook.problems().isEmpty, "\(renamed.workbook.problems())")
    let names = [
      "Inputs!": "Annahmen_2027!", "Checks!": "R1C1_checks!", "Terms!": "Q1_terms!",
      "Risk!": "Chances!", "Draws!": "Random_paths!", "Cover!": "Start_here!",
    ]
    func expected(_ text: String) -> String {
      names.reduce(text) { $0.replacing($1.key, with: $1.value) }
    }
    let (before, after) = (Self.formulas(plain), Self.formulas(renamed))
    #expect(before.count == after.count && before.count > 50_000)
    #expect(
      zip(before, after).allSatisfy {
        expected($0.text.a1) == $1.text.a1 && expected($0.text.r1c1) == $1.text.r1c1
          && $0.value == $1.value
      })
    #expect(
      zip(plain.workbook.names, renamed.workbook.names).allSatisfy {
        $0.name == $1.name && expected($0.a1) == $1.a1 && expected($0.r1c1) == $1.r1c1
      })
    let ladder = try #require(renamed.workbook.sheets.first { $0.name == "Ladder" })
    #expect(Self.texts(ladder).contains { $0.contains("commitments on Q1_terms.") })
  }

  @Test("Sheets and sections stand in the template's order and under its titles")
  func order() throws {
    let book = try Self.book(
      WorkbookTemplate(
        xml: Array(
          """
          <workbook-template xmlns="https://commitbook.dev/workbook-template/1" name="Short">
            <sheets>
              <sheet id="cover"/><sheet id="log"/><sheet id="checks"/><sheet id="rates"/>
              <sheet id="agreement"/><sheet id="billing"/><sheet id="estate"/><sheet id="demand"/>
              <sheet id="timeline"/><sheet id="terms"/><sheet id="inputs"/>
              <sheet id="negotiation">
                <section id="lapses" title="What waiting costs"/><section id="bargains"/>
              </sheet>
            </sheets>
          </workbook-template>
          """.utf8), name: "short.xml"))
    #expect(
      book.workbook.sheets.map(\.name) == [
        "Cover", "Log", "Checks", "Rates", "Agreement", "Billing", "Estate", "Demand", "Timeline",
        "Terms", "Inputs", "Negotiation",
      ])
    #expect(book.workbook.problems().isEmpty)
    let sheet = try #require(book.workbook.sheets.last)
    let titles = Self.texts(sheet).filter {
      ["What waiting costs", "Exchange rates and limits"].contains($0)
        || $0.hasPrefix("A month without") || $0.hasPrefix("A one-year bridge")
    }
    #expect(titles == ["What waiting costs", "Exchange rates and limits"])
  }

  @Test("Words, colours, widths and footers of a template are on the sheets")
  func dress() throws {
    let book = try Self.book(
      Self.template(
        .procurement, ("name=\"title\" value=\"1F4E79\"", "name=\"title\" value=\"5C1A33\""),
        ("name=\"heading\" value=\"1F4E79\"", "name=\"heading\" value=\"7A0019\""),
        ("name=\"tab-output\" value=\"1F4E79\"", "name=\"tab-output\" value=\"7A0019\""),
        (
          "<purpose>What to sign: every candidate side by side</purpose>",
          "<purpose>What the board decides on {as_of}</purpose><note>Seed {seed}. {{Ours}}</note>"
        ),
        (
          "<width columns=\"A\" characters=\"50\"/>", "<width columns=\"B-C\" characters=\"31.5\"/>"
        ),
        ("left=\"{file} · {sheet}\"", "left=\"Northwind &amp; Sons · {sheet} · {scenario}\""),
        ("<status>", "<contact>FinOps, Ms Berger</contact><status>"),
        ("orientation=\"landscape\"", "orientation=\"portrait\""),
        ("language=\"en-US\"", "language=\"en-GB\"")))
    #expect(book.workbook.problems().isEmpty)
    #expect(book.workbook.properties.language == "en-GB")
    let decision = try #require(book.workbook.sheets.first { $0.name == "Decision" })
    let texts = Self.texts(decision)
    #expect(texts.contains { $0.hasPrefix("What the board decides on 2026-") })
    #expect(texts.last?.hasPrefix("Seed ") == true && texts.last?.hasSuffix(". {Ours}") == true)
    #expect(decision.tabColor == Color(0x7A0019))
    #expect([1, 2, 3].map { decision.columnWidths[$0] } == [50, 31.5, 31.5])
    #expect(!decision.page.isLandscape)
    #expect(decision.page.footer.left.contains(.sheet))
    #expect(
      decision.page.footer.left.first == .text("Northwind & Sons · "))
    let used = decision.cells.map { decision.style(of: $0) }
    #expect(used.contains { $0.font.color == Color(0x5C1A33) })
    #expect(used.contains { $0.fill == Color(0x7A0019) })
    #expect(!used.contains { $0.fill == Color(0x1F4E79) || $0.font.color == Color(0x1F4E79) })
    #expect(Self.texts(book.workbook.sheets[0]).contains("FinOps, Ms Berger"))
  }

  @Test("Every colour of the workbook belongs to a meaning that a theme can change")
  func meanings() throws {
    let known = Set(TemplateColor.allCases.map(\.standard))
    for sheet in try Self.book().workbook.sheets {
      for style in Set(sheet.cells.map { sheet.style(of: $0) }) {
        for color in [style.font.color, style.fill, style.border.color].compactMap(\.self) {
          #expect(known.contains(color), "\(sheet.name): \(color.hex)")
        }
      }
    }
  }
}
