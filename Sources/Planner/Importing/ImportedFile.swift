import Formulas
import Renewal
import Scenarios

/// Writes the new file, and says what became of each change.
struct ImportedFile {
  let book: String
  let scenario: String
  /// The scenario's file, relative to the new one.
  let base: String
  let renewal: RenewalModel
  let places: InputPlaces
  let wanted: [InputCell: Double]
  let changed: Set<InputCell>
  /// Where each cell stands in the edited workbook.
  let cells: [InputCell: String]

  private var model: Model { renewal.model }

  init(
    book: String, scenario: String, base: String, renewal: RenewalModel, places: InputPlaces,
    wanted: [InputCell: Double], changed: Set<InputCell>, cells: [InputCell: String]
  ) {
    self.book = book
    self.scenario = scenario
    self.base = base
    self.renewal = renewal
    self.places = places
    self.wanted = wanted
    self.changed = changed
    self.cells = cells
    ranges = Dictionary(
      renewal.uncertainCells.map { cell in
        (
          InputCell(row: cell.input.id, member: cell.member, period: cell.period),
          cell.ranges.compactMap(\.wording).joined(separator: ", ")
        )
      }
    ) { first, _ in first }
  }

  /// The ranges that cells are the base of, in words.
  private let ranges: [InputCell: String]

  // MARK: The file

  /// The file with some statements.
  func file(_ statements: [ImportSearch.Statement]) -> ExtendingFile {
    ExtendingFile(
      extending: base,
      heading: [
        "What was changed in \(book), on top of \(base): written by commitbook import.",
        "Every other statement, with its source, stands in \(base).",
      ],
      statements.map { statement in
        let place = places.all[statement.place]
        return ExtendingFile.Statement(
          path: place.path, value: statement.value, beside: place.beside,
          comment: comment(place, isKept: statement.isKept))
      })
  }

  private func comment(_ place: InputPlace, isKept: Bool) -> [String] {
    if isKept { return ["Kept as the workbook has it."] }
    return runs(place.cells.filter(changed.contains)).map { run in
      let row = label(run.first)
      let range = run.range.map { " (\($0); a typed number is certain)" } ?? ""
      let period = run.period.isEmpty ? "" : ", \(run.period)"
      return
        "\(cells[run.first] ?? ""): \(row)\(period): was \(words(run.was, run.first))\(range), "
        + "is \(words(run.isNow, run.first))."
    }
  }

  private func words(_ value: Double, _ cell: InputCell) -> String {
    let unit = model.rows[cell.row]?.unit ?? .count
    return StatedValue(value, unit).text
  }

  private func label(_ cell: InputCell) -> String {
    model.rows[cell.row].map { model.label($0, cell.member) } ?? cell.row
  }

  /// A cell as a sentence names it.
  func name(_ cell: InputCell) -> String {
    let period = period(cell.row, cell.period...cell.period)
    return "\"\(label(cell))\(period.isEmpty ? "" : ", \(period)")\""
  }

  // MARK: Changes

  /// Periods of one row that were changed alike.
  private struct Run {
    let first: InputCell
    var last: Int
    let was: Double
    let isNow: Double
    let range: String?
    var period = ""
  }

  private func builtWith(_ cell: InputCell) -> Double {
    model.inputs[cell.row]?.values[cell.member][cell.period] ?? 0
  }

  /// Changed cells in runs of periods, in the order of the workbook.
  private func runs(
    _ cells: [InputCell], apart: (InputCell, InputCell) -> Bool = { _, _ in false }
  ) -> [Run] {
    var runs: [Run] = []
    for cell in cells {
      let (was, isNow) = (builtWith(cell), wanted[cell] ?? 0)
      if var last = runs.last, last.first.row == cell.row, last.first.member == cell.member,
        last.last + 1 == cell.period, last.was == was, last.isNow == isNow,
        last.range == ranges[cell], !apart(last.first, cell)
      {
        last.last = cell.period
        runs[runs.count - 1] = last
      } else {
        runs.append(
          Run(first: cell, last: cell.period, was: was, isNow: isNow, range: ranges[cell]))
      }
    }
    return runs.map { run in
      var run = run
      run.period = period(run.first.row, run.first.period...run.last)
      return run
    }
  }

  private func period(_ row: String, _ periods: ClosedRange<Int>) -> String {
    guard let cadence = model.rows[row]?.cadence else { return "" }
    let first = model.timeline.label(cadence, periods.lowerBound)
    guard periods.count > 1 else { return first }
    let last = model.timeline.label(cadence, periods.upperBound)
    return cadence == .contractYear
      ? "Years \(periods.lowerBound + 1) to \(periods.upperBound + 1)" : "\(first) to \(last)"
  }

  /// The changed cells in the order of the model's rows.
  private var ordered: [InputCell] {
    let rows = model.sections.flatMap(\.rows).map(\.id)
    let order = Dictionary(zip(rows, rows.indices)) { first, _ in first }
    return changed.sorted { a, b in
      (order[a.row] ?? 0, a.member, a.period) < (order[b.row] ?? 0, b.member, b.period)
    }
  }

  /// What was changed, and what became of it.
  func changes(_ outcome: ImportSearch.Outcome) -> [ImportedChange] {
    let written = Dictionary(outcome.statements.map { ($0.place, $0.value.line) }) { $1 }
    return runs(ordered, apart: { outcome.refusals[$0] != outcome.refusals[$1] }).map { run in
      let number = places.numbers[run.first]
      let row = model.rows[run.first.row]
      return ImportedChange(
        label: label(run.first), key: run.first.row,
        member: row.map { model.memberLabel($0, run.first.member) } ?? "", period: run.period,
        place: cells[run.first] ?? "", was: run.was, isNow: run.isNow, unit: row?.unit ?? .count,
        path: number.map { places.all[$0].path.description },
        written: number.flatMap { written[$0] }, range: run.range,
        refusal: outcome.refusals[run.first])
    }
  }

  /// The cells that nobody changed and that are other numbers in the new scenario.
  func consequences(_ outcome: ImportSearch.Outcome) -> [ImportedConsequence] {
    let rows = model.sections.flatMap(\.rows).filter { outcome.values[$0.id] != nil }
    return rows.flatMap { row in
      (outcome.values[row.id] ?? []).enumerated().flatMap { member, periods in
        periods.enumerated().compactMap { period, value -> ImportedConsequence? in
          let cell = InputCell(row: row.id, member: member, period: period)
          let inBook = wanted[cell] ?? builtWith(cell)
          guard !changed.contains(cell), !BookImport.isSame(value, inBook) else { return nil }
          return ImportedConsequence(
            label: name(cell), place: cells[cell] ?? "", inBook: inBook, inScenario: value,
            unit: row.unit)
        }
      }
    }
  }
}
