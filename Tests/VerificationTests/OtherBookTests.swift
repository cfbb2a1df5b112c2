import Testing
import Workbooks

@testable import Verification

@Suite("Another's workbook")
struct OtherBookTests {
  /// A sheet with formulas given row by row; the last word of a row may be a number.
  private static func book(_ rows: [[String]]) -> StoredBook {
    var sheet = StoredSheet(name: "Sales")
    for (row, texts) in rows.enumerated() {
      for (column, text) in texts.enumerated() {
        let number = Double(text)
        sheet.cells.append(
          StoredCell(
            row: row + 1, column: column + 1, value: .number(number ?? 0),
            formula: number == nil ? StoredFormula(text: text) : nil))
      }
    }
    var book = StoredBook()
    book.sheets = [sheet]
    return book
  }

  private static func odd(_ rows: [[String]]) -> [String] {
    Verification(of: book(rows)).findings.filter { $0.rule == 15 }.compactMap(\.place.cells)
  }

  @Test("The odd formula of a row is found, and a number among formulas")
  func oddOnes() {
    #expect(
      Self.odd([
        ["1", "2", "3", "4", "5"], ["A1*2", "B1*2", "C1*3", "D1*2", "E1*2"],
        ["A1+1", "B1+1", "7", "D1+1", "E1+1"],
      ]) == ["C2", "C3"])
  }

  @Test("A total at the end of a row, and columns of one formula each, are no fault")
  func totalsAndColumns() {
    #expect(
      Self.odd([
        ["1", "2", "3", "4", "SUM(A1:D1)"], ["A1*2", "B1*2", "C1*2", "D1*2", "SUM(A2:D2)"],
      ]).isEmpty)
    #expect(
      Self.odd([
        ["1", "A1*2", "A1+B1", "C1/2"], ["2", "A2*2", "A2+B2", "C2/2"],
        ["3", "A3*2", "A3+B3", "C3/2"], ["4", "A4*2", "A4+B4", "C4/2"],
      ]).isEmpty)
  }

  @Test("The odd formula of a column is found")
  func oddInColumn() {
    #expect(
      Self.odd([
        ["1", "A1*2"], ["2", "A2*2"], ["3", "A3*9"], ["4", "A4*2"], ["5", "A5*2"],
      ]) == ["B3"])
  }

  @Test("What no program of ours wrote is not held to our sheets, and style is advice")
  func advice() {
    let verification = Verification(of: Self.book([["1", "A1*1.5"]]))
    #expect(!verification.isOurs)
    #expect(verification.faultCount == 0)
    #expect(verification.findings.contains { $0.rule == 18 && $0.severity == .advice })
    #expect(!verification.judged.contains(2))
  }

  @Test("A circle over a name and a whole column is found")
  func circle() throws {
    var book = Self.book([["SUM(total)", "1"], ["2", "SUM(A:A)"]])
    book.names = [StoredName(name: "total", formula: "Sales!$B$2")]
    let found = try #require(
      Verification(of: book).findings.first { $0.words.hasPrefix("a circle") })
    #expect(found.words == "a circle: A1 → B2 → A1")
  }

  @Test("Running totals are given up after so many references, and that is said")
  func runningTotals() {
    let rows = (1...60).map { ["1", "SUM($A$1:B\(max(1, $0 - 1)))"] }
    let reading = BookReading(Self.book(rows))
    var patient = ReferenceGraph(reading)
    var hasty = ReferenceGraph(reading, mostFollowed: 100)
    #expect(!patient.circles().isIncomplete)
    #expect(hasty.circles().isIncomplete)
    #expect(String(describing: Fact.circlesNotJudged).hasPrefix("too many references"))
  }
}
