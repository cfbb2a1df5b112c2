import Formulas
import Sheets
import Workbooks

/// What an edited workbook holds in the cells of a model's inputs, and what else was found.
struct EditedInputs {
  /// The numbers that stand in the cells of inputs.
  private(set) var values: [InputCell: Double] = [:]
  /// Where each of them stands, as `Inputs!H12`.
  private(set) var places: [InputCell: String] = [:]
  /// What cannot be taken as it stands.
  private(set) var findings: [ImportFinding] = []
  /// The stored results of the rows that were asked for, by key and member.
  private(set) var results: [String: [Int: Double]] = [:]

  private let model: Model
  private let layout: ModelLayout
  private let asked: Set<String>
  /// Formulas that are written otherwise than they were built.
  private var otherFormulas: [ImportFinding] = []
  /// The formula of each line as it was built; nil once rows or sheets are not where they were.
  private var formulas: [String: CellText]? = [:]

  /// Reads the sheets of a model in an edited workbook.
  ///
  /// - Parameter results: the keys of lines without periods whose stored results are wanted.
  init(_ book: StoredBook, of model: Model, results asked: Set<String> = []) {
    self.model = model
    self.asked = asked
    layout = ModelLayout(model)
    let rows = Dictionary(grouping: layout.rows, by: \.sheet)
    var order: [String] = []
    for row in layout.rows where !order.contains(row.sheet) { order.append(row.sheet) }
    var taken: Set<String> = []
    for name in order {
      let placed = rows[name] ?? []
      guard let stored = Self.sheet(name, of: placed, in: book, except: taken) else {
        findings.append(ImportFinding(sheet: "", cell: "", kind: .missingSheet(name)))
        continue
      }
      taken.insert(stored.name)
      if stored.name != name { formulas = nil }
      read(placed, from: stored)
    }
    // References move with rows, columns and names, so that only a book in its order is compared.
    guard formulas != nil else { return }
    if otherFormulas.count <= Self.mostOtherFormulas {
      findings += otherFormulas
    } else {
      findings.append(
        ImportFinding(sheet: "", cell: "", kind: .otherFormulas(otherFormulas.count)))
    }
  }

  /// Somebody changes a few formulas by hand; a program writes all of them in its own way.
  private static let mostOtherFormulas = 20

  /// Whether every input row was found.
  var areComplete: Bool {
    findings.allSatisfy { finding in
      switch finding.kind {
      case .missingRow, .missingSheet, .missingColumn, .relabelled: false
      case .text, .notANumber, .emptied, .notCalculated, .formula, .typedOver, .otherFormula,
        .otherFormulas, .formulaEmptied, .repeatedRow, .unknownRow, .moved, .otherScenario:
        true
      }
    }
  }

  /// How many rows of inputs were found.
  var rowCount: Int { Set(places.keys.map { [$0.row, String($0.member)] }).count }

  /// The sheet of a name, or else the one that holds most of its rows, where it was renamed.
  private static func sheet(
    _ name: String, of rows: [ModelLayout.PlacedRow], in book: StoredBook, except taken: Set<String>
  ) -> StoredSheet? {
    let open = book.sheets.filter { $0.isWorksheet && !taken.contains($0.name) }
    let labels = Set(rows.map(\.label))
    func score(_ sheet: StoredSheet) -> Int {
      sheet.cells.count { cell in
        if case .text(let text) = cell.value { labels.contains(text) } else { false }
      }
    }
    if let named = open.first(where: { $0.name == name }), score(named) * 2 > rows.count {
      return named
    }
    let best = open.map { ($0, score($0)) }.max { $0.1 < $1.1 }
    return best.flatMap { $0.1 * 2 > rows.count ? $0.0 : nil }
  }

  // MARK: One sheet

  /// Where the columns of a sheet stand now, against those that they were built in.
  private struct Columns {
    let label: Int
    let constant: Int?
    let opening: Int?
    let total: Int?
    var moved = 0
  }

  private mutating func read(_ placed: [ModelLayout.PlacedRow], from stored: StoredSheet) {
    let titles = layout.titles.filter { $0.sheet == placed.first?.sheet }
    let label = EditedSheet.labelColumn(of: stored, among: Set(placed.map(\.label)))
    let sheet = EditedSheet(stored, labelColumn: label)
    let built = layout.columns
    let heading = sheet.rows["Row"]?.first ?? layout.headingRow
    var columns = Columns(
      label: label, constant: sheet.column(of: "Constant", inRow: heading) ?? built.constant,
      opening: sheet.column(of: "Opening", inRow: heading) ?? built.opening,
      total: sheet.column(of: "Total", inRow: heading) ?? built.total)
    let shift = label - 1
    columns.moved = shift != 0 || columns.constant != built.constant ? 1 : 0
    let known = Set(placed.map(\.label))
    var moved = 0
    var found: Set<Int> = []
    for row in placed {
      guard let number = number(of: row, in: sheet, known: known) else { continue }
      found.insert(number)
      if number != row.number { moved += 1 }
      let title = titles.last { $0.number < row.number }
      read(row, at: number, title, sheet, columns)
    }
    if moved > 0 || columns.moved > 0 {
      formulas = nil
      findings.append(
        ImportFinding(
          sheet: sheet.name, cell: "", kind: .moved(rows: moved, columns: columns.moved)))
    }
    reportUnknown(in: sheet, found, titles, heading, label)
  }

  /// The row of an edited sheet that a row of the model stands on.
  private mutating func number(
    of row: ModelLayout.PlacedRow, in sheet: EditedSheet, known: Set<String>
  ) -> Int? {
    let numbers = sheet.rows[row.label] ?? []
    if numbers.count > 1, row.isInput || !numbers.contains(row.number) {
      findings.append(
        ImportFinding(
          sheet: sheet.name, cell: "", kind: .repeatedRow(label: row.label)))
    }
    if let number = numbers.contains(row.number) ? row.number : numbers.first { return number }
    // A label that was typed over: the row still stands between the same neighbours.
    if let label = sheet.text(row.number, 1), !known.contains(label),
      sheet.text(row.number, 2) == model.rows[row.id]?.unit.symbol
    {
      findings.append(
        ImportFinding(
          sheet: sheet.name, cell: EditedSheet.place(row.number, 1),
          kind: .relabelled(from: row.label, to: label)))
      return row.number
    }
    findings.append(
      ImportFinding(sheet: sheet.name, cell: "", kind: .missingRow(label: row.label)))
    return nil
  }

  private mutating func read(
    _ row: ModelLayout.PlacedRow, at number: Int, _ title: ModelLayout.PlacedTitle?,
    _ sheet: EditedSheet, _ columns: Columns
  ) {
    let periods = row.cadence == .constant ? 1 : model.timeline.periods(row.cadence)
    for period in 0..<periods {
      let column: Int?
      if row.cadence == .constant {
        column = columns.constant
      } else {
        column = self.column(row, period, title, sheet, columns)
      }
      guard let column else {
        let label = model.timeline.label(row.cadence, period)
        findings.append(
          ImportFinding(sheet: sheet.name, cell: "", kind: .missingColumn(label)))
        continue
      }
      if row.isInput {
        readInput(row, period, at: number, column, sheet)
      } else {
        readLine(row, period, at: number, column, sheet)
      }
    }
  }

  /// The column of a period: where its section's title row, or the sheet's heading, names it.
  private func column(
    _ row: ModelLayout.PlacedRow, _ period: Int, _ title: ModelLayout.PlacedTitle?,
    _ sheet: EditedSheet, _ columns: Columns
  ) -> Int? {
    let built = layout.column(row.cadence, period: period)
    let label = model.timeline.label(row.cadence, period)
    guard let title else { return built }
    let rows = sheet.rows[title.text] ?? []
    let at = rows.contains(title.number) ? title.number : rows.first
    guard let at else { return built }
    if sheet.text(at, built) == label { return built }
    if let found = sheet.column(of: label, inRow: at) { return found }
    // A section names the periods of one cadence only; others keep the distance to the constants.
    let named = (0..<max(1, model.timeline.periods(row.cadence))).contains {
      sheet.column(of: model.timeline.label(row.cadence, $0), inRow: at) != nil
    }
    let shift = (columns.constant ?? layout.columns.constant) - layout.columns.constant
    return named ? nil : built + shift
  }

  private mutating func readInput(
    _ row: ModelLayout.PlacedRow, _ period: Int, at number: Int, _ column: Int, _ sheet: EditedSheet
  ) {
    let cell = InputCell(row: row.id, member: row.member, period: period)
    let place = EditedSheet.place(number, column)
    places[cell] = "\(sheet.name)!\(place)"
    let name = name(row, period)
    func find(_ kind: ImportFinding.Kind) {
      findings.append(ImportFinding(sheet: sheet.name, cell: place, kind: kind))
    }
    guard let stored = sheet[number, column] else { return find(.emptied(row: name)) }
    switch stored.value {
    case .number(let value):
      values[cell] = value
      if stored.formula != nil { find(.formula(row: name)) }
    case .blank: find(.notCalculated(row: name))
    case .text(let text): find(.text(text, row: name))
    case .boolean(let value): find(.notANumber(value ? "TRUE" : "FALSE", row: name))
    case .error(let error): find(.notANumber(error, row: name))
    }
  }

  private mutating func readLine(
    _ row: ModelLayout.PlacedRow, _ period: Int, at number: Int, _ column: Int, _ sheet: EditedSheet
  ) {
    let stored = sheet[number, column]
    if asked.contains(row.id), case .number(let value)? = stored?.value, stored?.formula != nil {
      results[row.id, default: [:]][row.member] = value
    }
    if let found = stored?.formula {
      guard let built = formula(of: row), found.text.filter({ $0 != " " }) != built(number, column)
      else { return }
      otherFormulas.append(
        ImportFinding(
          sheet: sheet.name, cell: EditedSheet.place(number, column),
          kind: .otherFormula(row: name(row, period))))
      return
    }
    findings.append(
      ImportFinding(
        sheet: sheet.name, cell: EditedSheet.place(number, column),
        kind: stored == nil
          ? .formulaEmptied(row: name(row, period)) : .typedOver(row: name(row, period))))
  }

  /// The formula that a row was built with, without spaces, by the row and column of its cell.
  private mutating func formula(
    of row: ModelLayout.PlacedRow
  ) -> ((Int, Int) -> String)? {
    guard formulas != nil, let line = model.lines[row.id] else { return nil }
    let text = formulas?[row.id] ?? model.cellText(of: line, on: layout.grid)
    formulas?[row.id] = text
    return { number, column in text.a1(row: number, column: column).filter { $0 != " " } }
  }

  private func name(_ row: ModelLayout.PlacedRow, _ period: Int) -> String {
    let label = model.timeline.label(row.cadence, period)
    return label.isEmpty ? row.label : "\(row.label), \(label)"
  }

  /// Rows with numbers of their own that nobody built.
  private mutating func reportUnknown(
    in sheet: EditedSheet, _ found: Set<Int>, _ titles: [ModelLayout.PlacedTitle], _ heading: Int,
    _ label: Int
  ) {
    let sections = Set(titles.map(\.text))
    let first = found.min() ?? 0
    let own = sheet.rows[layout.ownTitle]?.first { $0 > first } ?? Int.max
    for number in sheet.numbers
    where number > heading && number >= first && number < own && !found.contains(number) {
      let text = sheet.text(number, label) ?? ""
      let hasNumber = (label + 1..<label + 200).contains { column in
        if case .number? = sheet[number, column]?.value { true } else { false }
      }
      guard hasNumber, !sections.contains(text) else { continue }
      findings.append(
        ImportFinding(
          sheet: sheet.name, cell: EditedSheet.place(number, label),
          kind: .unknownRow(label: text)))
    }
  }
}
