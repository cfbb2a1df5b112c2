import Formulas
import Renewal
import Workbooks

/// What every sheet is written from.
struct SheetContext {
  let renewal: RenewalModel
  let values: any RowValues
  let assessment: Assessment
  let advice: Advice
  let origin: Book.Origin
  let template: WorkbookTemplate
  let placement: Placement
  /// The cells of all sheets but the checks, once those are written.
  var extents: [SheetExtent] = []

  var model: Model { renewal.model }
  var scenario: Scenario { renewal.scenario }
  var grid: Grid { placement.grid }
  var outcome: Outcome { assessment.routed }

  /// The sheets of the template that there is something to write on, in their order.
  var tabs: [Tab] { template.sheets.map(\.tab).filter(hasContent) }

  private func hasContent(_ tab: Tab) -> Bool {
    switch tab {
    case .ladder: assessment.ladder != nil
    case .capacity: !assessment.capacities.isEmpty
    case .routing: hasRoutingStandard
    case .meters: !scenario.otherAI.isEmpty
    case .budgets: !scenario.budgets.isEmpty
    case .channels: !assessment.channels.isEmpty
    case .risk: assessment.risk != nil
    case .draws: hasDraws
    case .cover, .decision, .offers, .clauses, .levers, .negotiation, .stress, .inputs, .terms,
      .timeline, .demand, .estate, .billing, .agreement, .rates, .checks, .log:
      true
    }
  }

  /// One sheet, written whole and dressed as the template has it.
  func sheet(_ tab: Tab) -> Sheet { dressed(undressed(tab), tab) }

  private func undressed(_ tab: Tab) -> Sheet {
    switch tab {
    case .cover: cover()
    case .decision: decision()
    case .offers: offers()
    case .ladder: ladder()
    case .clauses: clauses()
    case .levers: levers()
    case .capacity: capacity()
    case .routing: routing()
    case .meters: meters()
    case .budgets: budgets()
    case .channels: channels()
    case .negotiation: negotiation()
    case .stress: stress()
    case .risk: risk()
    case .inputs, .terms, .timeline, .demand, .estate, .billing, .agreement, .rates:
      modelSheet(tab)
    case .checks: checks()
    case .log: log()
    case .draws: draws()
    }
  }

  /// An empty sheet with the heading that all sheets share.
  func blank(_ tab: Tab, columns: [Double]) -> Sheet {
    var sheet = Sheet(name: name(of: tab), tabColor: color(of: tab))
    for (number, width) in columns.enumerated() { sheet.columnWidths[number + 1] = width }
    sheet.showsGridLines = false
    sheet.set(
      .text(tab == .cover ? scenario.name : name(of: tab)), row: 1, column: 1,
      style: Palette.title)
    sheet.set(
      .text(filled(template.heading, on: tab)), row: 2, column: 1, style: Palette.subtitle)
    if tab == .cover {
      sheet.set(
        .text("Costs are positive, savings are named as such."), row: 3, column: 1,
        style: Palette.note)
    } else {
      sheet.set(
        .link(text: "← Contents", sheet: name(of: .cover), cell: "A1"), row: 3, column: 1,
        style: Palette.link)
    }
    sheet.set(.text("Checks"), row: 3, column: 2, style: Palette.note)
    let master = masterWord
    sheet.set(
      .formula(
        FormulaText(
          a1: tab == .checks ? "$\(CellText.letters(master.column))$\(master.row)" : master.a1,
          r1c1: tab == .checks ? "R\(master.row)C\(master.column)" : master.r1c1),
        .text(masterCheck ? ChecksTable.passed : ChecksTable.failed)), row: 3, column: 3,
      style: Palette.check)
    // Tables have headings of their own, so that only the title is repeated in print.
    sheet.page.repeatedRows = 1...3
    sheet.page.footer = footer(on: tab)
    return sheet
  }

  /// A number fetched from a row of the model.
  func fetched(_ row: any Row, member: Int = 0, period: Int = 0) -> Content {
    guard let address = grid.address(of: row, member: member, period: period) else { return .blank }
    return .formula(
      FormulaText(a1: address.a1, r1c1: address.r1c1),
      .number(values.value(row, member: member, period: period)))
  }

  /// The sum of a member's periods, fetched from the model.
  func fetchedTotal(_ row: any Row, member: Int = 0) -> Content {
    let count = model.timeline.periods(row.cadence)
    guard let first = grid.address(of: row, member: member, period: 0) else { return .blank }
    let last = first.column + count - 1
    let total = (0..<count).reduce(0) { $0 + values.value(row, member: member, period: $1) }
    return .formula(
      FormulaText(
        a1: "SUM(\(first.a1):$\(CellText.letters(last))$\(first.row))",
        r1c1: "SUM(\(first.r1c1):R\(first.row)C\(last))"), .number(total))
  }

  /// The sum of a line over its first members and all its periods, fetched from the model.
  func fetchedSum(_ line: Line, members: Int) -> Content {
    let periods = line.cadence == .constant ? 1 : model.timeline.periods(line.cadence)
    guard let first = grid.address(of: line),
      let last = grid.address(of: line, member: members - 1, period: periods - 1)
    else { return .blank }
    let total = (0..<members).reduce(0) { sum, member in
      (0..<periods).reduce(sum) { $0 + values.value(line, member: member, period: $1) }
    }
    return .formula(
      FormulaText(
        a1: "SUM(\(first.a1):$\(CellText.letters(last.column))$\(last.row))",
        r1c1: "SUM(\(first.r1c1):R\(last.row)C\(last.column))"), .number(total))
  }

  /// The document's properties.
  var properties: DocumentProperties {
    DocumentProperties(
      title: scenario.name, subject: "AWS EDP renewal",
      description: "Live model of the renewal; made by Commitbook \(origin.engineVersion).",
      creator: "Commitbook", language: template.language, created: "\(scenario.asOf)T00:00:00Z",
      custom: [
        CustomProperty(name: "ScenarioFile", value: origin.file),
        CustomProperty(name: "ScenarioHash", value: origin.hash),
        CustomProperty(name: "EngineVersion", value: origin.engineVersion),
        CustomProperty(name: "Seed", value: String(assessment.risk?.seed ?? scenario.seed)),
      ] + renamedSheets)
  }

  /// Which sheets a template names otherwise, for those who read the workbook back: `Risk=Chances`.
  private var renamedSheets: [CustomProperty] {
    let renamed = tabs.filter { name(of: $0) != $0.standardName }
    let pairs = renamed.map { "\($0.standardName)=\(name(of: $0))" }
    return pairs.isEmpty
      ? [] : [CustomProperty(name: "SheetNames", value: pairs.joined(separator: " "))]
  }

  /// Names for the inputs that are changed most, and for the results that are asked for most.
  var names: [DefinedName] {
    var names: [DefinedName] = []
    func add(_ name: String, _ address: CellAddress?) {
      guard let address else { return }
      names.append(DefinedName(name: name, a1: address.a1, r1c1: address.r1c1))
    }
    add("levers_applied", grid.address(of: LeverRamp.areApplied))
    add("cost_of_capital", grid.address(of: Payment.costOfCapital))
    for (number, candidate) in renewal.statedCandidates.enumerated() {
      let key = candidate.id.map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined()
      for year in scenario.contractYears.indices {
        add(
          "commitment_\(key)_year_\(year + 1)",
          grid.address(of: Terms.commitment, member: number, period: year))
        // A discount that tiers grant is no input of its own.
        guard candidate.paper.tiers.isEmpty else { continue }
        add(
          "discount_\(key)_year_\(year + 1)",
          grid.address(of: Terms.quotedDiscount, member: renewal.paper(of: number), period: year))
      }
      if let cap = Clause.marketplaceCap.input {
        add(
          "marketplace_cap_\(key)", grid.address(of: cap, member: renewal.paper(of: number)))
      }
      add("total_paid_\(key)", grid.address(of: Totals.termPaid, member: number))
      add("present_value_\(key)", grid.address(of: Totals.presentValue, member: number))
    }
    return names
  }
}
