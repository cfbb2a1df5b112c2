import Formulas
import Rates
import Renewal
import Workbooks

extension SheetContext {
  /// Whether there is a routing standard to show.
  var hasRoutingStandard: Bool {
    scenario.levers.contains { $0.kind == .routing } || scenario.frontier != nil
  }

  /// The routing standard: the smallest sufficient model of each task class, and what each row saves.
  func routing() -> Sheet {
    let words = ["Task class", "Runs on", "Moves to", "Gate"]
    var sheet = blank(
      .routing,
      columns: [26, 30, 26, 44, 12, 12] + (0...yearHeadings.count).map { _ in 18 })
    heading(
      words + ["Share that may move", "Tokens against the old model"]
        + yearHeadings + ["Saved at list over the term"],
      row: 4, textColumns: words.count, to: &sheet)
    var row = 5
    for (number, lever) in scenario.levers.enumerated() where lever.kind == .routing {
      let texts = [
        lever.task, modelsBefore(lever), scenario.rateCard.name(of: lever.to ?? ""), lever.gate,
      ]
      for (column, text) in texts.enumerated() {
        sheet.set(.text(text), row: row, column: column + 1, style: Palette.wrapped)
      }
      sheet.set(
        fetched(LeverRamp.share, member: number), row: row, column: 5,
        style: Palette.fetched(Format.percent))
      sheet.set(
        .number(lever.tokens.base), row: row, column: 6,
        style: Palette.stored(Unit.factor.format))
      put(RoutingStandard.rowSaving, member: number, row: row, isTotal: false, to: &sheet)
      row += 1
    }
    steps(below: row, to: &sheet)
    sheet.frozenRows = 4
    sheet.frozenColumns = 1
    return sheet
  }

  /// From the frontier model everywhere to what is left after the standard.
  private func steps(below row: Int, to sheet: inout Sheet) {
    let frontier = scenario.frontier.map {
      (
        "Reference: every request on \(scenario.rateCard.name(of: $0))",
        RoutingStandard.frontierCostOfYear
      )
    }
    let steps: [(String, Line)] =
      [
        ("The whole standard saves", Cascade.routingSavingOfYear), frontier,
        ("AI list cost as it runs today, unrouted", Cascade.unroutedCostOfYear),
        ("AI list cost with every lever", Cascade.listCostOfYear),
      ].compactMap(\.self)
    for (number, step) in steps.enumerated() {
      let place = row + (number == 0 ? 0 : number + 1)
      sheet.set(.text(step.0), row: place, column: 1, style: Palette.strong)
      put(step.1, member: 0, row: place, isTotal: number == 0, to: &sheet)
    }
    sheet.set(
      .text(
        "Each row is counted before every other lever, on what the workloads run on today; the model "
          + "enforces a share, your gateway enforces the gate."),
      row: row + steps.count + 2, column: 1, style: Palette.note)
  }

  private func put(
    _ line: Line, member: Int, row: Int, isTotal: Bool, to sheet: inout Sheet
  ) {
    let style = isTotal ? Palette.sum(Format.money) : Palette.fetched(Format.money)
    for year in yearHeadings.indices {
      sheet.set(
        fetched(line, member: member, period: year), row: row, column: 7 + year, style: style)
    }
    sheet.set(
      fetchedTotal(line, member: member), row: row, column: 7 + yearHeadings.count, style: style)
  }

  /// What the workloads of a lever's task run on before it.
  private func modelsBefore(_ lever: Lever) -> String {
    var names: [String] = []
    for workload in scenario.workloads where workload.task == lever.task {
      for model in workload.models {
        let name = scenario.rateCard.name(of: model.model)
        if !names.contains(name) { names.append(name) }
      }
    }
    return names.joined(separator: ", ")
  }
}
