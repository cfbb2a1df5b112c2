import Testing
import Workbooks

@testable import Verification

/// A fault put into a sound workbook, and what must be said of it.
struct PlantedFault: Sendable, CustomTestStringConvertible {
  /// The rule that it breaks.
  let rule: Int
  /// Words of the sentence that must be said.
  let says: String
  /// What is done to the workbook.
  let plant: @Sendable (inout StoredBook) -> Void

  init(_ rule: Int, _ says: String, _ plant: @escaping @Sendable (inout StoredBook) -> Void) {
    self.rule = rule
    self.says = says
    self.plant = plant
  }

  var testDescription: String { "\(rule): \(says)" }
}

@Suite("Planted faults")
struct PlantedFaultTests {
  @Test(
    "Each fault is found under its rule, and was not there before",
    arguments: PlantedFault.sheets + PlantedFault.columns + PlantedFault.formulas
      + PlantedFault.values + PlantedFault.inputs + PlantedFault.control
      + PlantedFault.appearance)
  func found(_ fault: PlantedFault) throws {
    var book = try BuiltBook.short.get()
    fault.plant(&book)
    let before = try BuiltBook.findings.get()
    let new = Verification(of: book).findings.filter { !before.contains($0) }
    let words = new.filter { $0.rule == fault.rule }.map(\.words)
    #expect(
      words.contains { $0.contains(fault.says) }, "new: \(new.map { "\($0.rule) \($0.words)" })")
  }

  @Test("Faults are planted under at least forty rules")
  func rules() {
    let all =
      PlantedFault.sheets + PlantedFault.columns + PlantedFault.formulas + PlantedFault.values
      + PlantedFault.inputs + PlantedFault.control + PlantedFault.appearance
    #expect(Set(all.map(\.rule)).count >= 40)
  }
}
