import Formulas
import Planner
import Projection
import Renewal
import Sheets
import TestSupport
import Testing
import Workbooks

/// Whatever inputs somebody changes: what is said to be taken back is, to the last bit, and nothing
/// else moves unless that is said too.
@Suite("Any input is taken back exactly, or named")
struct ImportPropertyTests {
  @Test(
    "Every input row of the samples, a random member and period of each, ten at a time",
    arguments: ["starter/scenario.yaml", "meter/scenario.yaml"])
  func everyInput(sample: String) throws {
    let desk = try Desks.desk(sample)
    let model = desk.plan.renewal.model
    var generator = SeededGenerator(seed: 29)
    var rows = model.sections.flatMap(\.rows)
      .filter { model.inputs[$0.id] != nil && model.memberCount($0) > 0 }
    rows.shuffle(using: &generator)
    var (taken, count) = (0, 0)
    while !rows.isEmpty {
      var edited = desk
      for row in rows.prefix(10) {
        let member = Int.random(in: 0..<model.memberCount(row), using: &generator)
        let periods = row.cadence == .constant ? 1 : model.timeline.periods(row.cadence)
        let period = Int.random(in: 0..<periods, using: &generator)
        let was = desk.plan.values.value(row, member: member, period: period)
        let placed = try #require(
          desk.layout.rows.first { $0.id == row.id && $0.member == member })
        edited.change(
          placed.sheet, placed.number, desk.layout.column(row.cadence, period: period),
          .number(Self.other(was, row.unit, using: &generator)))
      }
      rows.removeFirst(min(10, rows.count))
      let made = try edited.imported()
      try check(made, edited, desk)
      taken += made.changes.count(where: \.isTaken)
      count += made.changes.count
    }
    // Papers repeat each clause, and only some of them are stated: many rows follow from others.
    #expect(taken * 4 > count, "\(taken) of \(count)")
  }

  /// Another number that may stand in a cell.
  private static func other(
    _ was: Double, _ unit: Formulas.Unit, using generator: inout SeededGenerator
  ) -> Double {
    switch unit.style {
    case .flag: 1 - was
    case .date, .possibleDate:
      Double(Month(serial: Int(was)).adding(Int.random(in: 1...3, using: &generator)).serial)
    case .percent: was == 0 ? 0.03 : was * Double.random(in: 0.6..<0.95, using: &generator)
    case .whole, .money:
      was == 0 ? 2 : (was * Double.random(in: 0.8..<1.5, using: &generator)).rounded(.up)
    case .price, .finePrice, .decimal:
      was == 0 ? 1 : was * Double.random(in: 0.8..<1.5, using: &generator)
    }
  }

  private func check(_ made: BookImport, _ edited: Desk, _ built: Desk) throws {
    #expect(made.findings.isEmpty)
    let model = built.plan.renewal.model
    let new = try made.text == nil ? built.plan : edited.plan(of: made)
    let refused = Set(made.changes.filter { !$0.isTaken }.map(\.label))
    let following = Set(made.consequences.map(\.place))
    let held = edited.numbers
    // Which numbers of units are compared is chosen anew for each workbook.
    let capacities = ["rung_units"]
    for row in built.layout.rows where row.isInput && !capacities.contains(row.id) {
      guard let input = model.rows[row.id], !refused.contains(row.label) else { continue }
      let count = row.cadence == .constant ? 1 : model.timeline.periods(row.cadence)
      for period in 0..<count {
        let column = built.layout.column(row.cadence, period: period)
        let place = "\(row.sheet)!\(CellText.letters(column))\(row.number)"
        if following.contains(place) { continue }
        let wanted = held[row.sheet]?[row.number * 10_000 + column]
        let value = new.values.value(input, member: row.member, period: period)
        #expect(wanted == value, "\(place) \(row.label)")
      }
    }
  }
}

extension Desk {
  /// The numbers of each sheet, by 10,000 times the row and the column.
  fileprivate var numbers: [String: [Int: Double]] {
    Dictionary(
      uniqueKeysWithValues: book.sheets.map { sheet in
        var numbers: [Int: Double] = [:]
        for cell in sheet.cells {
          if case .number(let value) = cell.value {
            numbers[cell.row * 10_000 + cell.column] = value
          }
        }
        return (sheet.name, numbers)
      })
  }
}
