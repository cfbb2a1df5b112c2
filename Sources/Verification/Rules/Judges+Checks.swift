import Workbooks

/// The table of checks of a workbook.
struct ChecksTable {
  let sheet: SheetReading
  /// The rows of the checks.
  let rows: [Int]
  let label: Int
  let value: Int?
  let tolerance: Int
  let flag: Int?
  let word: Int?

  /// The table of a sheet: a row of headings with a tolerance, and rows down to the first empty one.
  init?(_ sheet: SheetReading) {
    guard let heading = sheet.place(of: ["tolerance"], inRows: 1...40) else { return nil }
    self.sheet = sheet
    tolerance = heading.column
    let row = heading.row
    label = sheet.column(of: ["check", "description"], inRow: row) ?? 1
    value = sheet.column(of: ["difference", "value"], inRow: row)
    flag = sheet.column(of: ["holds", "result", "1/0", "flag"], inRow: row)
    word = sheet.column(of: ["word", "status"], inRow: row)
    var rows: [Int] = []
    var next = row + 1
    while !sheet.cells(ofRow: next).allSatisfy({ sheet.sheet.cells[$0].isBlank }) {
      rows.append(next)
      next += 1
    }
    self.rows = rows
  }

  /// A cell of a check.
  func cell(_ row: Int, _ column: Int?) -> StoredCell? {
    column.flatMap { sheet.cell(row: row, column: $0) }
  }
}

extension Judges {
  /// Rule 36: a sheet of checks and a master check.
  static func checks(_ reading: BookReading, _ evidence: inout Evidence) {
    guard let sheet = reading.checks, let table = ChecksTable(sheet), !table.rows.isEmpty else {
      return evidence.note(.noChecksSheet)
    }
    let links = sheet.sheet.links.compactMap { RangeText.range($0.range) }
    for row in table.rows {
      func lacks(_ part: CheckPart, _ column: Int?) {
        evidence.note(.checkLacks(part), sheet, row: row, column: column ?? table.label)
      }
      if table.cell(row, table.label)?.text.isEmpty ?? true { lacks(.description, table.label) }
      if table.cell(row, table.value)?.isNumeric != true { lacks(.value, table.value) }
      if table.cell(row, table.tolerance)?.isNumeric != true { lacks(.tolerance, table.tolerance) }
      if table.cell(row, table.flag)?.formula == nil { lacks(.flag, table.flag) }
      if table.cell(row, table.word)?.formula == nil { lacks(.word, table.word) }
      if !links.contains(where: { $0.rows.contains(row) }) { lacks(.link, table.label) }
      if table.cell(row, table.flag)?.number == 0, let flag = table.flag {
        evidence.note(.checkFails, sheet, row: row, column: flag)
      }
    }
    master(reading, table, &evidence)
  }

  /// The master check: a formula over the column of flags, of which it leaves out none.
  private static func master(
    _ reading: BookReading, _ table: ChecksTable, _ evidence: inout Evidence
  ) {
    guard let flag = table.flag else { return evidence.note(.noMasterCheck, table.sheet) }
    let sheet = table.sheet
    let covers = sheet.sheet.cells.indices.compactMap { index -> CellRange? in
      let cell = sheet.sheet.cells[index]
      guard !table.rows.contains(cell.row), let shape = reading.shape(sheet, index),
        shape.call(among: ["MIN", "SUM", "PRODUCT", "AND"]) != nil
      else { return nil }
      return shape.ranges.filter { $0.sheet == nil }
        .map { $0.moved(rows: cell.row - shape.row, columns: cell.column - shape.column) }
        .first { $0.columns == flag...flag && !table.rows.allSatisfy { _ in false } }
    }.filter { range in table.rows.contains { range.rows.contains($0) } }
    guard let master = covers.first else { return evidence.note(.noMasterCheck, sheet) }
    for row in table.rows where !master.rows.contains(row) {
      evidence.note(.masterLeavesOut, sheet, row: row, column: flag)
    }
  }

  /// Rule 38: a check gives 1 or 0, and a word.
  static func results(_ reading: BookReading, _ evidence: inout Evidence) {
    guard let sheet = reading.checks, let table = ChecksTable(sheet) else { return }
    for row in table.rows {
      guard let flag = table.cell(row, table.flag) else { continue }
      switch flag.value {
      case .boolean: evidence.note(.checkIsTruthValue, sheet, flag)
      case .number(let number) where number == 0 || number == 1:
        guard let word = table.cell(row, table.word), !word.isBlank else { continue }
        if word.text != (number == 1 ? "OK" : "CHECK") {
          evidence.note(.checkWordWrong, sheet, word)
        }
      case .number, .text, .error, .blank: evidence.note(.checkNotZeroOrOne, sheet, flag)
      }
    }
  }

  /// Rule 37: the checks that every workbook has, known by words of their descriptions.
  static func minimumChecks(_ reading: BookReading, _ evidence: inout Evidence) {
    guard let sheet = reading.checks else { return }
    let table = ChecksTable(sheet)
    // The total as built stands below the table; the workings further down are no checks.
    let last = (table?.rows.last ?? 40) + 4
    let labels = sheet.sheet.cells.prefix { $0.row <= last }
      .filter { $0.column == table?.label ?? 1 }.map { $0.text.lowercased() }
    for check in MinimumCheck.allCases
    where !labels.contains(where: { label in words(of: check).contains { label.contains($0) } }) {
      evidence.note(.checkMissing(check), sheet)
    }
  }

  /// Words of which one stands in the description of a check.
  private static func words(of check: MinimumCheck) -> [String] {
    switch check {
    case .applications: ["add up to ai", "sum to ai"]
    case .estate: ["charge classes add up", "add up to the estate"]
    case .shares: ["shares"]
    case .eligible: ["eligible", "charge classes add up"]
    case .ledgers: ["ledger", "corkscrew", "balances close"]
    case .years: ["contract years"]
    case .shortfall: ["shortfall"]
    case .tier: ["tier"]
    case .plans: ["list cost less each discount", "discounted twice"]
    case .asBuilt: ["as built"]
    case .clauses: ["clause"]
    case .errors: ["error"]
    case .prices: ["stale", "price"]
    }
  }

  /// Rule 39: a log, and where the workbook comes from.
  static func log(_ reading: BookReading, _ evidence: inout Evidence) {
    if (reading.property("ScenarioHash") ?? "").isEmpty { evidence.note(.noHash) }
    guard let place = reading.sheets.firstIndex(where: { $0.name.lowercased().contains("log") })
    else { return evidence.note(.noLog) }
    let sheet = reading.sheets[place]
    let texts = Set(sheet.sheet.cells.map { $0.text.lowercased() })
    for (heading, names) in [
      ("date", ["date", "on", "day"]), ("author", ["author", "by", "made by"]),
      ("change", ["change", "what changed", "changed"]), ("reason", ["reason", "why"]),
    ] as [(String, Set<String>)] where texts.isDisjoint(with: names) {
      evidence.note(.logLacks(heading), sheet)
    }
  }

  /// Rule 40: the workbook says how it is verified.
  static func verification(_ reading: BookReading, _ evidence: inout Evidence) {
    guard let sheet = reading.checks else { return }
    if !sheet.allText.contains("commitbook verify") { evidence.note(.notSaidHowVerified, sheet) }
  }
}
