import Formulas
import Foundation
import Planner
import Projection
import Rates
import Renewal
import Scenarios
import Sheets
import TestSupport
import Testing
import Workbooks

/// A scenario with the workbook of its model as a file holds it, ready to be edited.
struct Desk {
  let plan: Plan
  let checked: CheckedScenario
  let files: [String: [UInt8]]
  let path: String
  let layout: ModelLayout
  var book: StoredBook

  /// The desk of a scenario of the repository.
  init(_ sample: String) throws {
    let file = Repository.file("scenarios/\(sample)")
    try self.init(Sample.files(beside: file), file.lastPathComponent)
  }

  /// The desk of a scenario, with the files that it names.
  init(_ files: [String: [UInt8]], _ path: String) throws {
    self.files = files
    self.path = path
    checked = try CheckedScenario(reading: path, from: FilesInMemory(bytes: files))
    plan = try Plan(checked.scenario)
    layout = ModelLayout(plan.renewal.model)
    book = Self.built(layout, plan, hash: checked.fingerprint)
  }

  /// The sheets of the model, with headings, titles, labels, inputs and stored results.
  private static func built(_ layout: ModelLayout, _ plan: Plan, hash: String) -> StoredBook {
    let model = plan.renewal.model
    let formulas = model.lines.mapValues { model.cellText(of: $0, on: layout.grid) }
    var sheets: [StoredSheet] = []
    var places: [String: Int] = [:]
    func put(_ sheet: String, _ row: Int, _ column: Int, _ value: StoredValue, _ formula: String?) {
      if places[sheet] == nil {
        places[sheet] = sheets.count
        sheets.append(StoredSheet(name: sheet))
        for (column, text) in [(1, "Row"), (layout.columns.constant, "Constant")] {
          sheets[sheets.count - 1].cells.append(
            StoredCell(row: layout.headingRow, column: column, value: .text(text)))
        }
      }
      guard let place = places[sheet] else { return }
      sheets[place].cells.append(
        StoredCell(
          row: row, column: column, value: value,
          formula: formula.map { StoredFormula(text: $0) }))
    }
    for title in layout.titles {
      put(title.sheet, title.number, 1, .text(title.text), nil)
      let rows = layout.rows.filter { $0.sheet == title.sheet && $0.number > title.number }
      let cadence = rows.map(\.cadence).first { $0 != .constant } ?? .constant
      for period in 0..<(cadence == .constant ? 0 : model.timeline.periods(cadence)) {
        put(
          title.sheet, title.number, layout.column(cadence, period: period),
          .text(model.timeline.label(cadence, period)), nil)
      }
    }
    for row in layout.rows {
      guard let stated = model.rows[row.id] else { continue }
      put(row.sheet, row.number, 1, .text(row.label), nil)
      put(row.sheet, row.number, 2, .text(stated.unit.symbol), nil)
      for period in 0..<(row.cadence == .constant ? 1 : model.timeline.periods(row.cadence)) {
        let column = layout.column(row.cadence, period: period)
        put(
          row.sheet, row.number, column,
          .number(plan.values.value(stated, member: row.member, period: period)),
          formulas[row.id]?.a1(row: row.number, column: column))
      }
    }
    var book = StoredBook()
    book.sheets = sheets
    book.properties.custom = [CustomProperty(name: "ScenarioHash", value: hash)]
    return book
  }

  /// The row of an input's member, by the member's name.
  func row(_ input: any Row, _ member: String = "") throws -> ModelLayout.PlacedRow {
    let model = plan.renewal.model
    return try #require(
      layout.rows.first {
        $0.id == input.id && (member.isEmpty || model.memberLabel(input, $0.member) == member)
      }, "\(input.id) \(member)")
  }

  /// Puts a value into a cell of an input.
  mutating func type(
    _ value: StoredValue?, _ input: any Row, _ member: String = "", period: Int = 0
  ) throws {
    let row = try row(input, member)
    change(row.sheet, row.number, layout.column(row.cadence, period: period), value)
  }

  /// Puts a number into all cells of an input's member.
  mutating func type(all value: Double, _ input: any Row, _ member: String = "") throws {
    let count = input.cadence == .constant ? 1 : plan.renewal.model.timeline.periods(input.cadence)
    for period in 0..<count { try type(.number(value), input, member, period: period) }
  }

  /// Puts a value into a cell, without a formula; nil empties it.
  mutating func change(_ sheet: String, _ row: Int, _ column: Int, _ value: StoredValue?) {
    guard let place = book.sheets.firstIndex(where: { $0.name == sheet }) else { return }
    let cell = book.sheets[place].cells.firstIndex { $0.row == row && $0.column == column }
    if let cell {
      if let value {
        book.sheets[place].cells[cell].value = value
        book.sheets[place].cells[cell].formula = nil
      } else {
        book.sheets[place].cells.remove(at: cell)
      }
    } else if let value {
      book.sheets[place].cells.append(StoredCell(row: row, column: column, value: value))
    }
  }

  /// The import of the edited workbook.
  func imported() throws -> BookImport {
    try BookImport(
      book, named: "reply.xlsx", of: checked, at: path, as: "new.yaml", extending: path,
      from: FilesInMemory(bytes: files))
  }

  /// The plan of the imported scenario, read from its text.
  func plan(of made: BookImport) throws -> Plan {
    var all = files
    all["new.yaml"] = Array(try #require(made.text).utf8)
    return try Plan(
      CheckedScenario(reading: "new.yaml", from: FilesInMemory(bytes: all)).scenario)
  }
}
