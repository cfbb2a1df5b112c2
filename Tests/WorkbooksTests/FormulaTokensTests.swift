import Testing
import Workbooks

@Suite("Formulas taken apart")
struct FormulaTokensTests {
  private func kinds(_ formula: String) -> [FormulaToken.Kind] {
    FormulaTokens(formula).tokens.map(\.kind)
  }

  private func cell(
    _ row: Int, _ column: Int, absolute: (row: Bool, column: Bool) = (false, false)
  ) -> FormulaReference.Place {
    .cell(
      row: FormulaReference.Line(row, isAbsolute: absolute.row),
      column: FormulaReference.Line(column, isAbsolute: absolute.column))
  }

  @Test("Every kind of piece is known by its look: ECMA-376 part 1, 18.17.2")
  func everyKind() {
    #expect(
      kinds("IF(B$2>=1.5E-3,\"a\"\"b\",{1;TRUE})%") == [
        .function, .openParenthesis,
        .reference(FormulaReference(place: cell(2, 2, absolute: (true, false)))), .sign,
        .number(1.5e-3), .comma, .text("a\"b"), .comma, .openBrace, .number(1), .semicolon,
        .boolean(true), .closeBrace, .closeParenthesis, .sign,
      ])
    #expect(kinds("#DIV/0!") == [.error])
    #expect(kinds("Inputs!#REF!") == [.error])
    #expect(kinds("commitment") == [.name])
    #expect(kinds("Inputs!commitment") == [.name])
    #expect(kinds("Sales[[#This Row],[Amount]]") == [.tablePart])
    #expect(kinds("A1 A2").contains(.space))
    #expect(kinds("true") == [.boolean(true)])
    #expect(kinds("TRUE()") == [.function, .openParenthesis, .closeParenthesis])
  }

  @Test("A function that looks like a cell is a function: LOG10, and DAYS360 of no column")
  func functionsLikeCells() {
    #expect(kinds("LOG10(2)").first == .function)
    #expect(FormulaTokens("LOG10").tokens.first?.reference?.place == cell(10, 8509))
    #expect(kinds("DAYS360") == [.name])
    #expect(kinds("XFE1") == [.name])
    #expect(kinds("A1048577") == [.name])
    #expect(kinds("A1.b") == [.name])
  }

  @Test("A reference knows workbook, sheet, corner and dollar signs")
  func references() throws {
    let range = FormulaTokens("'It''s ''27'!$B$3:C9").tokens
    let first = try #require(range.first?.reference)
    #expect(first.sheet == "It's '27")
    #expect(first.book == nil)
    #expect(first.isCorner)
    #expect(first.place == cell(3, 2, absolute: (true, true)))
    #expect(range.last?.reference?.sheet == nil)
    #expect(range.last?.reference?.isCorner == true)
    let other = try #require(FormulaTokens("[1]Rates!A1").tokens.first?.reference)
    #expect(other.book == "1")
    #expect(other.sheet == "Rates")
    let folder = try #require(FormulaTokens("'C:\\x\\[Card.xlsx]A b'!A1").tokens.first?.reference)
    #expect(folder.book == "Card.xlsx")
    #expect(folder.sheet == "A b")
    #expect(FormulaTokens("Jan:Mar!B2").tokens.first?.reference?.sheet == "Jan:Mar")
    #expect(FormulaTokens("Jan!B2:Mar!B3").tokens.map(\.text) == ["Jan!B2", ":", "Mar!B3"])
    #expect(kinds("[1]!total") == [.name])
  }

  @Test("Whole rows and columns are references, and a colon between numbers is not a number's")
  func wholeLines() {
    let columns = FormulaTokens("SUM(Inputs!$A:C)").tokens.compactMap(\.reference)
    #expect(
      columns.map(\.place) == [
        .column(FormulaReference.Line(1, isAbsolute: true)),
        .column(FormulaReference.Line(3, isAbsolute: false)),
      ])
    let rows = FormulaTokens("3:$5").tokens.compactMap(\.reference)
    #expect(
      rows.map(\.place) == [
        .row(FormulaReference.Line(3, isAbsolute: false)),
        .row(FormulaReference.Line(5, isAbsolute: true)),
      ])
    #expect(FormulaTokens("A1:INDEX(B:B,3)").tokens.first?.reference?.isCorner == true)
  }

  @Test(
    "R1C1 notation as the writer of XML Spreadsheet 2003 writes it",
    arguments: [
      ("Inputs!$B$3/12*(1-Inputs!$B$4)", "Inputs!R3C2/12*(1-Inputs!R4C2)"),
      ("SUM($C$3:E$3)", "SUM(R3C3:R3C)"), ("A3<2", "R[-1]C[-4]<2"), ("E4&\"A1\"", "RC&\"A1\""),
      ("SUM(D:D,$4:5)", "SUM(C[-1]:C[-1],R4:R[1])"), ("'A 1'!E5", "'A 1'!R[1]C"),
      ("LOG10(E4)", "LOG10(RC)"),
    ])
  func r1c1(a1: String, expected: String) {
    #expect(FormulaTokens(a1).r1c1(row: 4, column: 5) == expected)
  }

  @Test(
    "A formula that moves takes its relative references along",
    arguments: [
      ("A1+$A1+A$1+$A$1", "C2+$A2+C$1+$A$1"), ("SUM(A:B,1:2)", "SUM(C:D,2:3)"),
      ("\"A1\"&'A1'!B2", "\"A1\"&'A1'!D3"), ("XFC1", "#REF!"), ("S!A1048576+1", "S!#REF!+1"),
      ("LOG10(A1)", "LOG10(C2)"), ("T[A1]", "T[A1]"), ("x1y+A1", "x1y+C2"),
    ])
  func moved(formula: String, expected: String) {
    #expect(FormulaTokens(formula).moved(rows: 1, columns: 2) == expected)
  }

  @Test(
    "Any text can be taken apart and put together again",
    arguments: [
      "", "'", "\"", "[", "'a", "\"a\"\"", "a[", "$", "$$A1", "!", "#", "A1:", ":A1", "1e", ".",
      "1.2.3", "é!A1", "a!", "'a'b", "=A1", "😀+1", "1:", "A:", "$A:", "A:A1", "1:A", "\u{0}",
      "((((", "{1,2;3}", "A1#", "@A1:A3", "<>=", "Sheet1!$1:$3 B:C", "1e400", "_xlfn.SEQUENCE(3)",
    ])
  func lossless(text: String) {
    #expect(FormulaTokens(text).text == text)
  }
}
