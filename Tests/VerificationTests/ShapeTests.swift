import Testing
import Workbooks

@testable import Verification

@Suite("What rules read from a formula")
struct ShapeTests {
  private static func shape(_ formula: String) -> FormulaShape {
    FormulaReader.shape(of: FormulaTokens(formula), r1c1: "", row: 5, column: 3)
  }

  @Test(
    "Numbers that say which one or how many are no constants",
    arguments: [
      ("A1*1.07", [1.07]), ("ROUND(A1,3)", []), ("INDEX(A1:C1,1,2)*5", [5]), ("A1+7%", [0.07]),
      ("CHOOSE(2,A1,A2)", []), ("PERCENTILE(A1:A9,0.9)", []), ("SUM(A1,250)", [250]),
      ("IF(A1>-4,A1,9)", [4, 9]),
    ])
  func constants(_ formula: String, _ expected: [Double]) {
    #expect(Self.shape(formula).constants == expected)
  }

  @Test(
    "IFs that guard a division do not count as nested",
    arguments: [
      ("IF(A1=0,0,B1/A1)", 0), ("IF(A1=0,0,IF(B1>1,2,3))", 1), ("IF(A1>1,IF(B1>1,2,3),4)", 2),
      ("IF(A1>1,2,3)+IF(B1>1,2,3)", 1),
    ])
  func ifs(_ formula: String, _ depth: Int) {
    #expect(Self.shape(formula).depthOfIfs == depth)
  }

  @Test(
    "Functions are counted as deep as they are nested",
    arguments: [
      ("A1+B1", 0), ("SUM(A1:B1)", 1), ("MAX(0,MIN(A1,SUM(B1:B9)))", 3),
      ("(MAX(1,2))+(MIN(1,2))", 1), ("SUM({1,2;3,4})", 1),
    ])
  func depth(_ formula: String, _ depth: Int) {
    #expect(Self.shape(formula).depth == depth)
  }

  @Test("A range moves with its formula, but for what has a dollar sign")
  func ranges() throws {
    let range = try #require(Self.shape("SUM($A2:B$9)").ranges.first)
    #expect(range.moved(rows: 1, columns: 2).a1 == "A3:D9")
  }

  @Test("Whole rows and columns reach to the edges")
  func wholeLines() throws {
    #expect(
      try #require(Self.shape("SUM(3:3)").ranges.first).moved(rows: 0, columns: 0).a1 == "A3:XFD3")
    #expect(
      try #require(Self.shape("SUM(B:B)").ranges.first).moved(rows: 0, columns: 0).a1
        == "B1:B1048576")
  }

  @Test("Neighbouring cells are put together, along rows first")
  func blocks() {
    let cells = [(5, 3), (5, 4), (6, 3), (6, 4), (8, 3)].map {
      CellPosition(row: $0.0, column: $0.1)
    }
    #expect(CellBlocks.of(cells).map(\.a1) == ["C5:D6", "C8"])
  }

  @Test("Black on white has a contrast of 21, and grey 767676 one of 4.54 (WCAG 2.1)")
  func contrast() throws {
    var style = StoredStyle()
    #expect(abs(try #require(Contrast.of(style)) - 21) < 1e-9)
    style.fontColor = "FF767676"
    #expect(abs(try #require(Contrast.of(style)) - 4.54) < 0.005)
  }
}
