import Charts
import Formulas
import Pictures
import Renewal
import Workbooks

extension SheetContext {
  /// The cascade as a waterfall, and AI spend by model before and after routing.
  func leverPictures(from row: Int, to sheet: inout Sheet) {
    let next = cascadePicture(from: row, to: &sheet)
    modelPicture(from: next, to: &sheet)
  }

  private func cascadePicture(from row: Int, to sheet: inout Sheet) -> Int {
    let pictures = pictures
    guard let chart = pictures.cascade, let cascade = pictures.cascadeSteps,
      let signed = signedMember
    else { return row }
    let place = PicturePlace(row: row, direction: .down)
    let steps = cascade.steps
    let end = steps.count - 1
    let levels = cascade.levels + [steps[end].amount]
    func cells(_ strand: Int, _ cell: (Int, FormulaPlace) -> Content) -> [Content] {
      steps.indices.map { cell($0, place.cell(strand: strand, category: $0)) }
    }
    let change = cells(0) { number, cell in
      number == end ? .blank : amount(steps, number, signed: signed, column: cell.column, row: row)
    }
    func step(_ number: Int) -> Double { number == end ? 0 : steps[number].amount }
    let strands = [
      PictureTable.Strand(
        name: "Change", cells: change, style: Palette.fetched(Format.money), isDrawn: false),
      PictureTable.Strand(
        name: "Left after the step",
        cells: cells(1) { number, cell in
          let letters = CellText.letters(2)
          let toDate = CellMention(
            a1: "\(letters)$\(row + 1):\(letters)\(cell.row)", r1c1: "R\(row + 1)C[-1]:RC[-1]")
          return .formula("SUM(\(toDate))", number == end ? levels[end - 1] : levels[number])
        }, style: Palette.calculation(Format.money), isDrawn: false),
      PictureTable.Strand(
        name: "Before the step",
        cells: cells(2) { number, cell in
          number == end
            ? .number(0)
            : .formula(
              "\(cell.inRow(column: 3))-MAX(\(cell.inRow(column: 2)),0)",
              levels[number] - max(step(number), 0))
        }, style: Palette.calculation(Format.money)),
      PictureTable.Strand(
        name: "Total",
        cells: cells(3) { number, cell in
          if number == end { return fetchedTotal(Payment.paid, member: signed) }
          return number == 0
            ? .formula("\(cell.inRow(column: 2))", steps[0].amount) : .blank
        }, style: Palette.calculation(Format.money, isStrong: true)),
      PictureTable.Strand(
        name: "Taken off",
        cells: cells(4) { number, cell in
          number == 0 || number == end
            ? .blank : .formula("MAX(0,-\(cell.inRow(column: 2)))", max(0, -step(number)))
        }, style: Palette.calculation(Format.money)),
      PictureTable.Strand(
        name: "Added",
        cells: cells(5) { number, cell in
          number == 0 || number == end
            ? .blank : .formula("MAX(0,\(cell.inRow(column: 2)))", max(0, step(number)))
        }, style: Palette.calculation(Format.money)),
    ]
    return write(
      PictureTable(
        title: "From list to paid, \(name(assessment.recommendation.sign)), over the term, USD",
        categories: chart.categories, strands: strands, direction: .down, chart: chart,
        note:
          "Support stands at what is charged for it. Steps that change nothing as built are left out."
      ), from: row, to: &sheet)
  }

  /// The amount of one step, fetched from the model.
  private func amount(
    _ steps: [CascadeSteps.Step], _ number: Int, signed: Int, column: Int, row: Int
  ) -> Content {
    switch steps[number].cause {
    case .unrouted:
      let last = steps.lastIndex { $0.cause.isOfDemand } ?? 0
      guard case .formula(let text, _) = fetchedTotal(Totals.listCost, member: signed), last > 0
      else { return fetchedTotal(Totals.listCost, member: signed) }
      let letters = CellText.letters(column)
      return .formula(
        FormulaText(
          a1: "\(text.a1)-SUM(\(letters)\(row + 2):\(letters)\(row + 1 + last))",
          r1c1: "\(text.r1c1)-SUM(R[1]C:R[\(last)]C)"), .number(steps[number].amount))
    case .lever(.routing): return fetchedTotal(Cascade.routingSavingOfYear).negated
    case .lever(.refresh): return fetchedTotal(Cascade.refreshSavingOfYear).negated
    case .lever(.context): return fetchedTotal(Cascade.contextSavingOfYear).negated
    case .lever(.batch): return fetchedTotal(Cascade.batchSavingOfYear).negated
    case .lever(.caching): return fetchedTotal(Cascade.cachingSavingOfYear).negated
    case .capacity:
      return fetchedSum(
        CapacityPurchases.savingOfYear,
        members: model.memberCount(CapacityPurchases.savingOfYear)
      ).negated
    case .plans: return fetchedTotal(Totals.planSaving, member: signed).negated
    case .privatePrices: return fetchedTotal(Totals.privateDiscount, member: signed).negated
    case .discount: return fetchedTotal(Totals.discount, member: signed).negated
    case .credits: return fetchedTotal(Totals.credits, member: signed).negated
    case .minimums: return fetchedTotal(Totals.privateMinimums, member: signed)
    case .termination: return fetchedTotal(Payment.terminationFee, member: signed)
    case .trueUps: return fetchedTotal(Shortfall.trueUp, member: signed)
    case .givenBack:
      guard
        case .formula(let text, _) = Content.sum([
          fetchedTotal(BalanceLedger.used, member: signed),
          fetchedTotal(BalanceLedger.tailRecovered, member: signed),
        ])
      else { return .blank }
      return .formula(
        FormulaText(a1: "-(\(text.a1))", r1c1: "-(\(text.r1c1))"), .number(steps[number].amount))
    case .paid: return fetchedTotal(Payment.paid, member: signed)
    }
  }

  private func modelPicture(from row: Int, to sheet: inout Sheet) {
    guard let chart = pictures.models else { return }
    let models = pictures.modelCosts
    _ = write(
      PictureTable(
        title: "AI at list by model over the term, USD", categories: chart.categories,
        strands: [
          PictureTable.Strand(
            name: "Before routing",
            cells: models.map { billed(Cascade.unroutedShareCost, $0.row, $0.before) },
            style: Palette.fetched(Format.money)),
          PictureTable.Strand(
            name: "After routing",
            cells: models.map { billed(Cascade.routedShareCost, $0.row, $0.after) },
            style: Palette.fetched(Format.money)),
        ], direction: .down, chart: chart,
        note: "Routing alone: refresh, context, batch and caching come after it."),
      from: row, to: &sheet)
  }

  /// The total of a line of model shares over those that are billed at one price row.
  private func billed(_ line: Line, _ priceRow: Int, _ value: Double) -> Content {
    guard let block = grid.blocks[line.id], block.members > 0,
      let price = grid.blocks[Prices.inputNow.id]
    else { return .blank }
    let rows = block.firstRow...block.firstRow + block.members - 1
    func column(_ number: Int) -> CellMention { .column(number, rows: rows, on: block.sheet) }
    // A model share says in its second column of numbers which price it is billed at.
    let prices = column(grid.columns.firstParent + 1)
    let number = CellMention.cell(
      row: price.firstRow + priceRow, column: grid.columns.number, on: price.sheet)
    return .formula(
      "SUMIF(\(prices),\(number),\(column(grid.columns.total)))", value)
  }
}

extension CascadeSteps.Cause {
  /// Whether it changes what is consumed rather than what is paid for it.
  var isOfDemand: Bool {
    switch self {
    case .lever, .capacity: true
    case .unrouted, .plans, .privatePrices, .discount, .credits, .minimums, .termination,
      .trueUps, .givenBack, .paid:
      false
    }
  }
}
