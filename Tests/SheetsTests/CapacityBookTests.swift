import Formulas
import Foundation
import Planner
import Rates
import Renewal
import Scenarios
import Sheets
import TestSupport
import Testing
import Workbooks

/// The workbook of the samples that have capacity.
struct CapacityBookTests {
  private func book(_ sample: String) throws -> (plan: Plan, book: Book) {
    let file = Repository.file("scenarios/capacity/\(sample).yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let scenario = try ScenarioReader(
      files: FilesInMemory([sample: text]), rateCard: RateCard.bundled()
    ).read(sample).scenario
    let plan = try Plan(scenario)
    let book = plan.book(
      try plan.assessment(),
      origin: Book.Origin(file: sample, hash: "0", engineVersion: "test", command: "test"))
    return (plan, book)
  }

  @Test(
    "Capacity has a sheet of its own, and nothing is wrong with the workbook",
    arguments: ["early", "steady", "elsewhere"])
  func sheet(_ sample: String) throws {
    let book = try book(sample).book
    #expect(book.workbook.problems().isEmpty, "\(book.workbook.problems())")
    #expect(book.workbook.sheets.map(\.name).contains("Capacity"))
  }

  @Test("The number of units that costs least is marked in each contract year, by a formula")
  func marks() throws {
    let (plan, book) = try book("steady")
    let sheet = try #require(book.workbook.sheets.first { $0.name == "Capacity" })
    let marks = sheet.cells.filter { cell in
      if case .formula(_, .text("◄ least")) = cell.content { true } else { false }
    }
    #expect(marks.count == plan.renewal.scenario.contractYears.count)
  }

  @Test("Every label of the model's sheets is unique on its sheet")
  func labels() throws {
    for sheet in try book("early").book.workbook.sheets
    where ["Inputs", "Demand", "Agreement"].contains(sheet.name) {
      var seen: Set<String> = []
      let keyed = Set(sheet.cells.filter { $0.column == 2 && $0.row > 4 }.map(\.row))
      for cell in sheet.cells where cell.column == 1 && keyed.contains(cell.row) {
        guard case .text(let label) = cell.content else { continue }
        #expect(seen.insert(label).inserted, "\(sheet.name): \(label)")
      }
    }
  }
}
