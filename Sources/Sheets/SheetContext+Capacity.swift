import Formulas
import Renewal
import Workbooks

extension SheetContext {
  private static let columns = [
    "Units", "Served in a minute", "Served out", "Overflow in a minute", "Overflow out", "Used",
    "Bill", "Of it idle", "Overflow by the token", "Cost", "Saved", "Least",
  ]

  /// Numbers of units against the load, year by year, and what is bought; all of it live but for the
  /// choice of the numbers.
  func capacity() -> Sheet {
    var sheet = blank(.capacity, columns: [36] + Self.columns.dropFirst().map { _ in 14 })
    var row = 5
    for (number, finding) in assessment.capacities.enumerated() {
      unit(number, finding, row: &row, to: &sheet)
      for year in yearHeadings.indices { units(number, year, row: &row, to: &sheet) }
      if let purchase = renewal.purchase(of: number) { bought(purchase, row: &row, to: &sheet) }
    }
    sheet.set(
      .text(
        "Change prices, units and the load over time on \(name(of: .inputs)). Used is by price: what served tokens cost on demand against full units. A year takes the mean load of the months in which the capacity runs; the months themselves stand on \(name(of: .demand)). What retires is before the caps."
      ), row: row, column: 1, style: Palette.note)
    sheet.frozenRows = 4
    sheet.frozenColumns = 1
    return sheet
  }

  /// What a unit is, and from which utilisation it pays.
  private func unit(
    _ number: Int, _ finding: Assessment.CapacityFinding, row: inout Int, to sheet: inout Sheet
  ) {
    let capacity = finding.capacity
    let state = capacity.isProposed ? "only compared" : "bought"
    sheet.set(
      .text("\(capacity.name): \(finding.modelName), \(capacity.scope), \(state)"), row: row,
      column: 1, style: Palette.strong)
    row += 1
    let facts: [(String, any Row)] = [
      ("Price of a unit, USD an hour", Capacities.unitPrice),
      ("Input of a unit, tokens a minute", Capacities.unitInput),
      ("Output of a unit, tokens a minute", Capacities.unitOutput),
      ("It pays from this utilisation on", Capacities.breakEven),
    ]
    for (label, line) in facts {
      sheet.set(.text(label), row: row, column: 1, style: Palette.label)
      sheet.set(
        fetched(line, member: number), row: row, column: 2,
        style: Palette.fetched(line.unit.format))
      row += 1
    }
    if capacity.load.isUnmeasured {
      sheet.set(
        .text("Measure a full business cycle first: less than a week of load is known."),
        row: row, column: 1, style: Palette.strong)
      row += 1
    }
    row += 1
  }

  /// The numbers of units in one contract year.
  private func units(_ number: Int, _ year: Int, row: inout Int, to sheet: inout Sheet) {
    heading(
      ["\(yearHeadings[year]), units"] + Self.columns.dropFirst(), row: row, to: &sheet)
    row += 1
    let rungs = renewal.rungs(of: number)
    let first = row
    let last = row + rungs.count - 1
    let least =
      rungs.map { values.value(UnitRungs.cost, member: $0, period: year) }.min() ?? 0
    for rung in rungs {
      let lines: [(any Row, Int)] = [
        (UnitRungs.units, 0), (UnitRungs.servedInput, year), (UnitRungs.servedOutput, year),
        (UnitRungs.overflowInput, year), (UnitRungs.overflowOutput, year),
        (UnitRungs.utilisation, year), (UnitRungs.bill, year), (UnitRungs.idleCost, year),
      ]
      for (column, line) in lines.enumerated() {
        sheet.set(
          fetched(line.0, member: rung, period: line.1), row: row, column: column + 1,
          style: Palette.fetched(line.0.unit.format))
      }
      sheet.set(
        overflow(rung, year), row: row, column: 9, style: Palette.calculation(Format.money))
      sheet.set(
        fetched(UnitRungs.cost, member: rung, period: year), row: row, column: 10,
        style: Palette.fetched(Format.money, isStrong: true))
      sheet.set(
        fetched(UnitRungs.saving, member: rung, period: year), row: row, column: 11,
        style: Palette.fetched(Format.money))
      let isLeast = values.value(UnitRungs.cost, member: rung, period: year) - least <= 0.005
      sheet.set(
        .formula(
          FormulaText(
            a1: "IF(J\(row)-MIN(J$\(first):J$\(last))<=0.005,\"◄ least\",\"\")",
            r1c1: "IF(RC10-MIN(R\(first)C10:R\(last)C10)<=0.005,\"◄ least\",\"\")"),
          .text(isLeast ? "◄ least" : "")), row: row, column: 12, style: Palette.check)
      row += 1
    }
    row += 1
  }

  /// Input and output that overflow, together.
  private func overflow(_ rung: Int, _ year: Int) -> Content {
    guard
      let input = grid.address(of: UnitRungs.overflowInputCost, member: rung, period: year),
      let output = grid.address(of: UnitRungs.overflowOutputCost, member: rung, period: year)
    else { return .blank }
    return .formula(
      FormulaText(a1: "\(input.a1)+\(output.a1)", r1c1: "\(input.r1c1)+\(output.r1c1)"),
      .number(
        values.value(UnitRungs.overflowInputCost, member: rung, period: year)
          + values.value(UnitRungs.overflowOutputCost, member: rung, period: year)))
  }

  /// What a bought capacity does to the bill, and what of it retires.
  private func bought(_ purchase: Int, row: inout Int, to sheet: inout Sheet) {
    heading(["Bought, USD"] + yearHeadings + ["Term"], row: row, to: &sheet)
    row += 1
    func put(_ label: String, _ line: Line, _ member: Int) {
      sheet.set(.text(label), row: row, column: 1, style: Palette.label)
      for year in yearHeadings.indices {
        sheet.set(
          fetched(line, member: member, period: year), row: row, column: 2 + year,
          style: Palette.fetched(Format.money))
      }
      sheet.set(
        fetchedTotal(line, member: member), row: row, column: 2 + yearHeadings.count,
        style: Palette.fetched(Format.money, isStrong: true))
      row += 1
    }
    put("Billed", CapacityPurchases.billOfYear, purchase)
    put("Of it for idle units: waste", CapacityPurchases.idleCostOfYear, purchase)
    put("Served tokens on demand", CapacityPurchases.servedValueOfYear, purchase)
    put("Saved against paying by the token", CapacityPurchases.savingOfYear, purchase)
    for candidate in renewal.statedCandidates {
      guard let place = renewal.candidate(candidate.id) else { continue }
      put(
        "Retires, \(candidate.name)", CapacityPurchases.retires,
        renewal.paperPurchase(purchase, of: place))
    }
    row += 1
  }

  /// On the sheet of levers: what capacity saves after them, in the row below the list cost.
  func capacityStep(row: Int, to sheet: inout Sheet) {
    let count = model.memberCount(CapacityPurchases.savingOfYear)
    guard count > 0 else { return }
    sheet.set(
      .text("Saved by capacity, in the routed cost"), row: row, column: 1, style: Palette.label)
    for year in yearHeadings.indices {
      guard
        let first = grid.address(of: CapacityPurchases.savingOfYear, member: 0, period: year)
      else { continue }
      let last = first.row + count - 1
      let column = CellText.letters(first.column)
      let saved = (0..<count).reduce(0) {
        $0 + values.value(CapacityPurchases.savingOfYear, member: $1, period: year)
      }
      sheet.set(
        .formula(
          FormulaText(
            a1: "SUM(\(first.a1):$\(column)$\(last))",
            r1c1: "SUM(\(first.r1c1):R\(last)C\(first.column))"), .number(saved)), row: row,
        column: 2 + year, style: Palette.calculation(Format.money))
    }
  }
}
