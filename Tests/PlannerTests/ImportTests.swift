import Formulas
import Planner
import Projection
import Renewal
import Scenarios
import Sheets
import TestSupport
import Testing
import Workbooks

@Suite("A workbook is taken back into a scenario")
struct ImportTests {
  /// An input typed in the workbook, the path where the scenario states it, and what stands there.
  struct Typed: Sendable, CustomStringConvertible {
    let sample: String
    let row: any Row
    let member: String
    let value: Double
    let path: String
    let written: String

    init(
      _ sample: String, _ row: (any Row)?, _ member: String, _ value: Double, _ path: String,
      _ written: String
    ) {
      self.sample = sample
      self.row = row ?? Payment.costOfCapital
      self.member = member
      self.value = value
      self.path = path
      self.written = written
    }

    var description: String { path }
  }

  /// One of each kind of input, written as docs/scenario-file.md says.
  static let typed: [Typed] = [
    Typed(
      "northwind/scenario.yaml", Payment.costOfCapital, "", 0.123, "cost_of_capital", "12.3%"),
    Typed(
      "northwind/scenario.yaml", Workloads.measuredRequests, "agent-code/code-change", 1_850_000,
      "workloads.agent-code/code-change.requests", "1.85M per month"),
    Typed(
      "northwind/scenario.yaml", Workloads.inputTokens, "agent-code/code-change", 12_345.5,
      "workloads.agent-code/code-change.input_tokens", "12345.5"),
    Typed(
      "northwind/scenario.yaml", Workloads.growth, "agent-code/code-change", -0.07,
      "workloads.agent-code/code-change.growth", "-7% per year"),
    Typed(
      "northwind/scenario.yaml", LeverRamp.share,
      "Routing of classification to anthropic.claude-haiku-5-5", 0.3,
      "levers.routing.classification/anthropic.claude-haiku-5-5.share", "30%"),
    Typed(
      "northwind/scenario.yaml", LeverRamp.start, "Batch of classification",
      Double(Month(year: 2028, month: 9).serial), "levers.batch.classification.starts", "2028-09"),
    Typed(
      "northwind/scenario.yaml", LeverRamp.ramp, "Batch of classification", 5,
      "levers.batch.classification.ramp", "5 months"),
    Typed(
      "northwind/scenario.yaml", LeverRamp.writeShare, "Caching of code-change", 0.075,
      "levers.caching.code-change.write", "7.5%"),
    Typed(
      "northwind/scenario.yaml", Services.spend, "Compute", 512_345.67, "estate.Compute.spend",
      "512345.67 per month"),
    Typed(
      "northwind/scenario.yaml", PrivateRates.bandOff, "Network, band 1", 0.35,
      "estate.Network.private_rate", "35%"),
    Typed(
      "northwind/scenario.yaml", SavingsPlans.hourly, "Compute plan 2025", 255.5,
      "savings_plans.Compute plan 2025/Compute.commitment", "255.5 per hour"),
    Typed(
      "northwind/scenario.yaml", SavingsPlans.discount, "Compute plan 2025", 0.29,
      "savings_plans.Compute plan 2025/Compute.discount", "29%"),
    Typed(
      "northwind/scenario.yaml", Products.invoice, "Data warehouse", 1e6,
      "marketplace.Data warehouse.invoice", "1M per year"),
    Typed(
      "northwind/scenario.yaml", Terms.quotedDiscount, "AWS opening", 0.155,
      "offers.aws-opening.discount", "15.5%"),
    Typed(
      "northwind/scenario.yaml", Clause.marketplaceCap.input, "AWS opening", 0.4,
      "offers.aws-opening.clauses.marketplace_cap", "40%"),
    Typed(
      "northwind/scenario.yaml", Clause.grace.input, "Walk-away", 0.05,
      "offers.walk-away.clauses.grace", "5%"),
    Typed(
      "northwind/scenario.yaml", Clause.relief.input, "AWS opening", 3e6,
      "offers.aws-opening.clauses.relief", "3M"),
    Typed(
      "northwind/scenario.yaml", Clause.burnBasis.input, "AWS opening", 3,
      "offers.aws-opening.clauses.burn", "gross"),
    Typed(
      "northwind/scenario.yaml", Clause.carryOver.input, "AWS opening", 6,
      "offers.aws-opening.clauses.carry_over", "6 months"),
    Typed(
      "northwind/scenario.yaml", Clause.reuse.input, "AWS opening", 1,
      "offers.aws-opening.clauses.reuse", "true"),
    Typed(
      "northwind/scenario.yaml", Terms.retires,
      "AWS opening, Models billed through Marketplace", 0.5,
      "offers.aws-opening.clauses.eligibility.models_through_marketplace.retires", "50%"),
    Typed(
      "northwind/scenario.yaml", Prices.change, "AWS", -0.02, "price_index.AWS", "-2% per year"),
    Typed(
      "northwind/scenario.yaml", Budgets.alert, "agent-research", 0.75,
      "budgets.agent-research.alert", "75%"),
    Typed(
      "guard-rails/scenario.yaml", Profiles.users, "agent-code/code-change, heavy", 300,
      "workloads.agent-code/code-change.profiles.heavy.users", "300"),
    Typed(
      "meter/scenario.yaml", Loops.steps, "incident-agent/investigation", 7,
      "workloads.incident-agent/investigation.loop.steps", "7"),
    Typed(
      "capacity/early.yaml", CapacityPurchases.units, "support on reserved Sonnet", 1,
      "capacity.support on reserved Sonnet.units", "1"),
  ]

  @Test(
    "A typed number is written as the scenario file writes it, and reads back to the last bit",
    arguments: Set(typed.map(\.sample)).sorted())
  func exact(sample: String) throws {
    let typed = Self.typed.filter { $0.sample == sample }
    var desk = try Desks.desk(sample)
    for one in typed { try desk.type(all: one.value, one.row, one.member) }
    let made = try desk.imported()
    let new = try desk.plan(of: made)
    for one in typed {
      let change = try #require(made.changes.first { $0.path == one.path }, "\(one)")
      #expect(change.refusal == nil, "\(one): \(change.refusal.map(\.description) ?? "")")
      #expect(change.written == one.written)
      let row = try desk.row(one.row, one.member)
      #expect(
        new.values.value(one.row, member: row.member, period: 0) == one.value, "\(one)")
    }
    #expect(made.changes.count == typed.count)
    #expect(made.consequences.isEmpty)
  }

  @Test("A workbook that nobody changed gives no change, no finding and nothing to write")
  func untouched() throws {
    for sample in ["northwind/scenario.yaml", "starter/scenario.yaml", "guard-rails/scenario.yaml"]
    {
      let made = try Desks.desk(sample).imported()
      #expect(made.changes.isEmpty)
      #expect(made.findings.isEmpty, "\(made.findings.map(\.description))")
      #expect(made.text == nil)
      #expect(made.isWhole && made.figuresAgree)
    }
  }

  @Test("Of a list by year one year changes; years that nobody changed keep their ranges")
  func years() throws {
    var desk = try Desks.desk("northwind/scenario.yaml")
    try desk.type(.number(13_500_000), Terms.commitment, "AWS opening", period: 1)
    try desk.type(.number(0.2), Workloads.growth, "agent-code/code-change", period: 2)
    let made = try desk.imported()
    let written = Dictionary(
      uniqueKeysWithValues: made.changes.map { ($0.path ?? "", $0.written ?? "") })
    #expect(written["offers.aws-opening.commitment"] == "[12.5M, 13.5M, 17M]")
    let stated = try #require(
      desk.checked.scenario.workloads.first { $0.id == "agent-code/code-change" })
    let range = try #require(stated.growth.byYear.first.flatMap { Notation.growth.text($0) })
    #expect(
      written["workloads.agent-code/code-change.growth"]
        == "[\(range), \(range), 20% per year]")
    #expect(made.isWhole)
  }

  @Test("A list in place of one amount sets aside the growth that stood beside it")
  func growingBudget() throws {
    var desk = try Desks.desk("northwind/scenario.yaml")
    try desk.type(.number(30_000), Budgets.monthly, "agent-research", period: 1)
    let made = try desk.imported()
    #expect(made.isWhole, "\(made.changes.compactMap(\.refusal))")
    #expect(made.changes.first?.written?.hasPrefix("[25k, 30k, ") == true)
  }

  @Test("What a change would move along stays as the workbook has it, and the file says so")
  func kept() throws {
    var desk = try Desks.desk("northwind/scenario.yaml")
    try desk.type(.number(300), SavingsPlans.hourly, "Compute plan 2025")
    let made = try desk.imported()
    // The plan renews as it is, so that the renewal would have followed.
    let text = try #require(made.text)
    #expect(text.contains("renews: 260.4 per hour"))
    #expect(text.contains("# Kept as the workbook has it."))
    #expect(made.isWhole)
  }

  @Test("A typed number replaces a range, and file and report say which")
  func ranges() throws {
    var desk = try Desks.desk("northwind/scenario.yaml")
    try desk.type(all: 0.3, Services.growth, "Compute")
    let made = try desk.imported()
    #expect(made.changes.first?.range?.contains("to") == true)
    let text = try #require(made.text)
    #expect(text.contains("a typed number is certain"))
    #expect(made.table().notes.contains { $0.hasPrefix("1 of these was a range") })
    let new = try desk.plan(of: made)
    #expect(
      new.renewal.scenario.services.first { $0.name == "Compute" }?.growth.byYear[0].isCertain
        == true)
  }

  @Test("A price typed on Rates becomes a rate of one's own, as of the scenario's day")
  func price() throws {
    var desk = try Desks.desk("starter/scenario.yaml")
    let row = try desk.row(Prices.input)
    try desk.type(.number(2.75), Prices.input)
    let made = try desk.imported()
    #expect(made.changes.first?.isTaken == true, "\(made.changes)")
    let new = try desk.plan(of: made)
    #expect(new.values.value(Prices.input, member: row.member, period: 0) == 2.75)
    #expect(made.text?.contains("source: Typed into the workbook") == true)
  }

  @Test(
    "What a scenario does not state is named with its reason, and nothing is written",
    arguments: [
      (LeverRamp.areApplied as any Row, 0.0, "switches the levers off"),
      (Workloads.anchor, Double(Month(year: 2026, month: 11).serial), "anchor"),
      (SavingsPlans.hoursInMonth, 720, "constant"),
      (SavingsPlans.months, 12, "first and last month"),
      (Terms.isLast, 1, "terms and days"), (SupportFees.bandTo, 1, "where the next one starts"),
    ])
  func refused(row: any Row, value: Double, reason: String) throws {
    var desk = try Desks.desk("northwind/scenario.yaml")
    try desk.type(.number(value), row)
    let made = try desk.imported()
    let change = try #require(made.changes.first)
    #expect(
      change.refusal?.description.contains(reason) == true, "\(String(describing: change.refusal))")
    #expect(made.text == nil)
    #expect(!made.isWhole)
  }

  @Test("A number out of range is refused in the words of the reader, and all else is taken back")
  func outOfRange() throws {
    var desk = try Desks.desk("northwind/scenario.yaml")
    try desk.type(.number(1.4), LeverRamp.share, "Batch of classification")
    try desk.type(.number(-5), Services.spend, "Storage")
    try desk.type(.number(99_000), Services.spend, "Other")
    let made = try desk.imported()
    #expect(made.changes.filter(\.isTaken).map(\.path) == ["estate.Other.spend"])
    let reasons = made.changes.compactMap(\.refusal).map(\.description)
    #expect(reasons.contains { $0.contains("140%") })
    #expect(reasons.contains { $0.contains("-5") })
    #expect(made.text?.contains("spend: 99k per month") == true)
  }

  @Test("Cells that show one statement must hold one number")
  func shared() throws {
    var desk = try Desks.desk("northwind/scenario.yaml")
    try desk.type(.number(0.2), Charges.taxRate, "AWS services")
    let alone = try desk.imported()
    let refusal = try #require(alone.changes.first?.refusal)
    #expect(refusal.description.contains("must hold the same number"))
    let classes = desk.plan.renewal.chargeClasses
    for charge in classes where charge.seller == .aws {
      try desk.type(.number(0.2), Charges.taxRate, charge.name)
    }
    let together = try desk.imported()
    #expect(together.changes.allSatisfy { $0.isTaken })
    #expect(together.changes.first?.path == "tax.aws")
  }

  @Test("Text, an emptied cell and a formula in an input are each said with sheet and cell")
  func badCells() throws {
    var desk = try Desks.desk("northwind/scenario.yaml")
    try desk.type(.text("about 500k"), Services.spend, "Compute")
    try desk.type(nil, Services.spend, "Storage")
    try desk.type(.error("#DIV/0!"), Services.spend, "Other")
    let made = try desk.imported()
    let row = try desk.row(Services.spend, "Compute")
    let places = made.findings.map(\.place)
    #expect(places.contains("Inputs!H\(row.number)"))
    #expect(made.findings.count == 3)
    #expect(made.findings.allSatisfy { $0.isLoss })
    #expect(made.findings.contains { $0.description.contains("the text \"about 500k\"") })
    #expect(made.changes.isEmpty)
  }

  @Test("A number over a formula and a deleted formula cannot be taken back, and are said")
  func typedOver() throws {
    var desk = try Desks.desk("northwind/scenario.yaml")
    try desk.type(.number(1), Totals.termPaid, "AWS opening")
    try desk.type(nil, Totals.termPaid, "Walk-away")
    let made = try desk.imported()
    #expect(made.findings.count == 2)
    #expect(made.findings.contains { $0.description.contains("typed over its formula") })
    #expect(made.findings.contains { $0.description.contains("formula was deleted") })
    #expect(made.figures.first { $0.candidate == "aws-opening" }?.inBook == nil)
  }

  @Test("A formula that was changed is said; many that were changed are a program's own way")
  func otherFormulas() throws {
    let desk = try Desks.desk("northwind/scenario.yaml")
    func changed(_ count: Int) throws -> [ImportFinding] {
      var desk = desk
      let sheet = try #require(desk.book.sheets.firstIndex { $0.name == "Billing" })
      let cells = desk.book.sheets[sheet].cells.indices.filter {
        desk.book.sheets[sheet].cells[$0].formula != nil
      }
      for cell in cells.prefix(count) {
        desk.book.sheets[sheet].cells[cell].formula?.text += "*1.1"
      }
      return try desk.imported().findings
    }
    let one = try changed(1)
    #expect(one.count == 1 && one.first?.isLoss == true)
    #expect(one.first?.description.contains("its formula was changed") == true)
    #expect(try changed(500).map(\.kind) == [.otherFormulas(500)])
  }

  @Test("Rows and columns that moved are found by what they are called, and the move is named")
  func moved() throws {
    var desk = try Desks.desk("northwind/scenario.yaml")
    try desk.type(.number(99_000), Services.spend, "Other")
    let place = try #require(desk.book.sheets.firstIndex { $0.name == "Inputs" })
    for cell in desk.book.sheets[place].cells.indices {
      if desk.book.sheets[place].cells[cell].row > 20 {
        desk.book.sheets[place].cells[cell].row += 3
      }
      desk.book.sheets[place].cells[cell].column += 1
    }
    desk.book.sheets[place].name = "Eingaben"
    let made = try desk.imported()
    #expect(made.changes.map(\.path) == ["estate.Other.spend"])
    #expect(made.isWhole, "\(made.findings.filter(\.isLoss).map(\.description).prefix(5))")
    #expect(made.findings.contains { $0.description.contains("found by their names") })
  }

  @Test("A row that is gone, a row that is new and a label that was changed are named")
  func rows() throws {
    var desk = try Desks.desk("northwind/scenario.yaml")
    let storage = try desk.row(Services.spend, "Storage")
    let other = try desk.row(Services.spend, "Other")
    let sheet = try #require(desk.book.sheets.firstIndex { $0.name == "Inputs" })
    desk.book.sheets[sheet].cells.removeAll { $0.row == storage.number }
    desk.change("Inputs", other.number, 1, .text("What is left"))
    desk.change("Inputs", 900, 1, .text("A group of our own"))
    desk.change("Inputs", 900, 8, .number(1))
    try desk.type(.number(99_000), Services.spend, "Other")
    let made = try desk.imported()
    let said = made.findings.map(\.description)
    #expect(said.contains { $0.contains("\(storage.label)\" is not there") })
    #expect(said.contains { $0.contains("is now called \"What is left\"") })
    #expect(said.contains { $0.contains("\"A group of our own\" belongs to no row") })
    #expect(made.changes.map(\.path) == ["estate.Other.spend"])
  }

  @Test(
    "A workbook of another scenario is refused; one of another state of it is compared, and said")
  func foreign() throws {
    let northwind = try Desks.desk("northwind/scenario.yaml")
    let starter = try Desks.desk("starter/scenario.yaml")
    #expect(throws: ForeignBook.self) {
      try BookImport(
        starter.book, named: "starter.xlsx", of: northwind.checked, at: northwind.path,
        as: "new.yaml", extending: northwind.path, from: FilesInMemory(bytes: northwind.files))
    }
    var older = starter
    older.book.properties.custom = []
    let made = try older.imported()
    #expect(made.findings.map(\.kind) == [.otherScenario])
    #expect(made.changes.isEmpty)
  }

  @Test("The figures of a workbook that was not recalculated are said to be old")
  func stale() throws {
    var desk = try Desks.desk("northwind/scenario.yaml")
    try desk.type(.number(520_000), Services.spend, "Compute")
    let made = try desk.imported()
    #expect(made.isStale)
    #expect(made.warnings.contains { $0.contains("not recalculated") })
    // The engine's own figures of the new scenario stand for a recalculation.
    let new = try desk.plan(of: made)
    for (number, candidate) in new.renewal.statedCandidates.enumerated() {
      let paid = new.values.value(Totals.termPaid, member: number, period: 0)
      let row = try desk.row(Totals.termPaid, candidate.name)
      let place = try #require(desk.book.sheets.firstIndex { $0.name == row.sheet })
      let cell = try #require(
        desk.book.sheets[place].cells.firstIndex {
          $0.row == row.number && $0.column == desk.layout.columns.constant
        })
      desk.book.sheets[place].cells[cell].value = .number(paid)
    }
    let recalculated = try desk.imported()
    #expect(recalculated.figuresAgree && !recalculated.isStale)
    #expect(recalculated.warnings.isEmpty)
  }
}

/// The desks of samples, each made once.
enum Desks {
  static func desk(_ sample: String) throws -> Desk {
    try #require(all[sample], "\(sample)").get()
  }

  private static let all: [String: Result<Desk, any Error>] = Dictionary(
    uniqueKeysWithValues: [
      "northwind/scenario.yaml", "starter/scenario.yaml", "guard-rails/scenario.yaml",
      "meter/scenario.yaml", "capacity/early.yaml",
    ].map { name in (name, Result { try Desk(name) }) })
}
