import Testing
import Workbooks

@testable import Verification

@Suite("Recalculated values against stored ones")
struct RecalculationTests {
  /// A sheet with 2 in A1, and the formula `A1*2` with a stored result in B1.
  private static func book(_ stored: StoredValue, formula: String = "A1*2") -> StoredBook {
    var sheet = StoredSheet(name: "Sums")
    sheet.cells = [
      StoredCell(row: 1, column: 1, value: .number(2)),
      StoredCell(row: 1, column: 2, value: stored, formula: StoredFormula(text: formula)),
    ]
    var book = StoredBook()
    book.sheets = [sheet]
    return book
  }

  private static func verification(
    _ stored: StoredValue, _ other: StoredValue, formula: String = "A1*2"
  ) -> Verification {
    Verification(
      of: book(stored, formula: formula),
      recalculations: [
        Recalculation(
          engine: "Abacus", values: ["Sums": [CellPosition(row: 1, column: 2): other]])
      ])
  }

  @Test("A stored value that another engine does not get is a fault of rule 26, with both values")
  func wrong() throws {
    let verification = Self.verification(.number(5), .number(4))
    let found = try #require(verification.findings.first { $0.rule == 26 })
    #expect(found.severity == .fault)
    #expect(found.place.sheet == "Sums")
    #expect(found.place.cells == "B1")
    #expect(found.words == "Abacus gets 4, and the file says 5")
    #expect(
      verification.recalculated
        == [RecalculationResult(engine: "Abacus", compared: 1, differing: 1)])
  }

  @Test(
    "They agree up to 1e-9 of the larger and 1e-6, to the letter, and TRUE is 1 (CONTRIBUTING, 17)",
    arguments: [
      (StoredValue.number(4), StoredValue.number(4.000_000_9)), (.number(1), .boolean(true)),
      (.text("a"), .text("a")), (.text(""), .blank), (.error("#N/A"), .error("#N/A")),
    ])
  func agree(_ one: StoredValue, _ other: StoredValue) {
    #expect(Agreement.holds(one, other, residue: 0))
    #expect(Agreement.holds(other, one, residue: 0))
  }

  @Test(
    "They do not agree beyond that",
    arguments: [
      (StoredValue.number(4), StoredValue.number(4.000_01)), (.number(4), .text("4")),
      (.text("a"), .text("A")), (.number(0), .blank), (.error("#N/A"), .error("#REF!")),
    ])
  func differ(_ one: StoredValue, _ other: StoredValue) {
    #expect(!Agreement.holds(one, other, residue: 0))
    #expect(!Agreement.holds(other, one, residue: 0))
  }

  @Test("Differences of large sums leave 4e-15 of the largest number below 1e15 behind")
  func residue() {
    var sheet = StoredSheet(name: "Sums")
    sheet.cells = [
      StoredCell(row: 1, column: 1, value: .number(-1e9)),
      StoredCell(row: 2, column: 1, value: .number(1e300)),
    ]
    #expect(abs(Agreement.residue(of: sheet) - 4e-6) < 1e-18)
  }

  @Test("An engine's error where it does not know the function is advice, not a fault")
  func unknownFunction() throws {
    let verification = Self.verification(
      .number(2), .error("#NAME?"), formula: "_xlfn.XLOOKUP(A1,A1,A1)")
    let found = try #require(
      verification.findings.first { $0.rule == 26 && $0.words.contains("Abacus") })
    #expect(found.severity == .advice)
  }

  @Test("A cell that changes whenever it is calculated is not compared")
  func volatile() {
    let verification = Self.verification(.number(1), .number(2), formula: "RAND()")
    #expect(verification.recalculated.first?.differing == 0)
  }
}
