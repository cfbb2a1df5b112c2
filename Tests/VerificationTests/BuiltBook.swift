import Foundation
import Planner
import Rates
import Renewal
import Scenarios
import Sheets
import TestSupport
import Workbooks

@testable import Verification

/// The starter's workbook, written, and read back.
enum BuiltBook {
  /// The whole workbook.
  static let whole: Result<StoredBook, any Error> = Result {
    let text = try String(
      contentsOf: Repository.file("scenarios/starter/scenario.yaml"), encoding: .utf8)
    let scenario = try ScenarioReader(
      files: FilesInMemory(["scenario.yaml": text]), rateCard: RateCard.bundled()
    ).read("scenario.yaml").scenario
    let plan = try Plan(scenario)
    let assessment = try plan.assessment()
    let risk = SampleRisk(of: assessment, in: scenario, paths: 40).risk()
    let book = plan.book(
      assessment.with(risk),
      origin: Book.Origin(
        file: "scenario.yaml", hash: "0123456789abcdef0123456789abcdef", engineVersion: "test",
        command: "commitbook build scenario.yaml"))
    return try StoredBook(xlsx: book.workbook.xlsx())
  }

  /// The base case of a sample below `scenarios/`, written under a template, and read back.
  static func written(_ file: String, template: BundledWorkbookTemplate) throws -> StoredBook {
    let url = Repository.file("scenarios/\(file)")
    let scenario = try ScenarioReader(
      files: FilesInMemory(bytes: Sample.files(beside: url)), rateCard: RateCard.bundled()
    ).read(url.lastPathComponent).scenario
    let plan = try Plan(scenario)
    let book = plan.book(
      try plan.assessment(),
      origin: Book.Origin(
        file: url.lastPathComponent, hash: "0123456789abcdef0123456789abcdef",
        engineVersion: "test", command: "commitbook build \(url.lastPathComponent)"),
      template: try template.template())
    return try StoredBook(xlsx: book.workbook.xlsx())
  }

  /// The workbook without most rows of its sheets, so that it is judged often in little time.
  ///
  /// Balances stay, wherever they are.
  static let short: Result<StoredBook, any Error> = Result {
    var book = try whole.get()
    for place in book.sheets.indices {
      let sheet = book.sheets[place]
      guard !["Cover", "Checks", "Log"].contains(sheet.name) else { continue }
      let balances = Set(
        sheet.cells.filter {
          $0.column == 1 && ($0.text.contains(" at the start") || $0.text.contains(" at the end"))
        }.map(\.row))
      book.sheets[place].cells = sheet.cells.filter {
        $0.row <= 26 || balances.contains($0.row)
      }
    }
    return book
  }

  /// What speaks against the short workbook as it is.
  static let findings: Result<Set<Finding>, any Error> = Result {
    Set(Verification(of: try short.get()).findings)
  }
}

extension StoredBook {
  /// Changes a sheet, which must be there.
  mutating func change(_ sheet: String, _ change: (inout StoredSheet) -> Void) {
    guard let place = sheets.firstIndex(where: { $0.name == sheet }) else {
      preconditionFailure("there is no sheet \(sheet)")
    }
    change(&sheets[place])
  }

  /// Changes a cell, which is made where there is none.
  mutating func change(_ sheet: String, _ cell: String, _ change: (inout StoredCell) -> Void) {
    guard let range = RangeText.range(cell) else { preconditionFailure("\(cell) is no cell") }
    self.change(sheet) { sheet in
      let (row, column) = (range.rows.lowerBound, range.columns.lowerBound)
      if let place = sheet.cells.firstIndex(where: { $0.row == row && $0.column == column }) {
        change(&sheet.cells[place])
        return
      }
      var made = StoredCell(row: row, column: column, value: .blank)
      change(&made)
      let place = sheet.cells.firstIndex { ($0.row, $0.column) > (row, column) }
      sheet.cells.insert(made, at: place ?? sheet.cells.endIndex)
    }
  }

  /// Puts another formula into a cell and keeps its value.
  mutating func formula(_ sheet: String, _ cell: String, _ text: String) {
    change(sheet, cell) {
      $0.formula = StoredFormula(text: text)
      if $0.value == .blank { $0.value = .number(0) }
    }
  }

  /// Puts a value into a cell, in place of any formula.
  mutating func type(_ sheet: String, _ cell: String, _ value: StoredValue) {
    change(sheet, cell) {
      $0.value = value
      $0.formula = nil
    }
  }

  /// The first cell of a sheet, for which something holds, in A1 notation.
  func cell(_ sheet: String, where holds: (StoredCell) -> Bool) -> String {
    guard let found = sheets.first(where: { $0.name == sheet })?.cells.first(where: holds) else {
      preconditionFailure("no such cell on \(sheet)")
    }
    return Reference.a1(row: found.row, column: found.column)
  }

  /// The row with a label on a sheet.
  func row(_ sheet: String, _ label: String) -> Int {
    guard
      let found = sheets.first(where: { $0.name == sheet })?.cells.first(where: {
        $0.column == 1 && $0.text.hasPrefix(label)
      })
    else { preconditionFailure("no row \(label) on \(sheet)") }
    return found.row
  }

  /// Changes every cell of a sheet whose text starts like this.
  mutating func replaceText(_ sheet: String, _ start: String, with text: String) {
    change(sheet) { sheet in
      for place in sheet.cells.indices where sheet.cells[place].text.hasPrefix(start) {
        sheet.cells[place].value = .text(text)
      }
    }
  }
}
