import Renewal
import Workbooks

extension SheetContext {
  /// What the paths say of every candidate, and what they say of other terms that somebody types.
  func risk() -> Sheet {
    let years = scenario.contractYears.count
    var sheet = blank(.risk, columns: [50] + (0..<max(years + 6, 9)).map { _ in 15 })
    guard let risk = assessment.risk else { return sheet }
    sheet.set(.text(simulationWords(risk)), row: 5, column: 1, style: Palette.storedWrapped)
    sheet.merge(row: 5, columns: 1...8)
    baseAsDrawn(to: &sheet)
    if hasDraws, let table = risk.draws { trial(table, to: &sheet) }
    let next = write(
      RiskTables(context: self, risk: risk).all,
      from: hasDraws ? RiskRows.tablesBelowTrial : RiskRows.trialHeading,
      mark: staleMark(on: .risk), to: &sheet)
    riskPictures(from: next, to: &sheet)
    sheet.frozenRows = 4
    sheet.frozenColumns = 1
    return sheet
  }

  /// Whether there is a sheet Draws with a path on it.
  var hasDraws: Bool { template.sheet(.draws) != nil && hasPaths }

  private var hasPaths: Bool { assessment.risk?.draws.map { !$0.paths.isEmpty } ?? false }

  /// Where the statistics come from, and how they are made anew.
  func simulationWords(_ risk: Risk) -> String {
    let stopped = risk.isPartial ? " Stopped after \(risk.paths) of \(risk.askedPaths) paths." : ""
    let fewer =
      risk.demandPaths < risk.paths
      ? " Variants of the demand were tried on the first \(risk.demandPaths)." : ""
    return
      "Simulation (values): seed \(risk.seed), \(risk.paths) paths, each a whole term; made anew by \(origin.command).\(stopped)\(fewer)"
  }
}
