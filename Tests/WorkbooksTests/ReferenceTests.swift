import Testing

@testable import Workbooks

@Suite("Places in words of the format")
struct ReferenceTests {
  @Test(
    "Columns have letters",
    arguments: [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")])
  func letters(column: Int, expected: String) throws {
    #expect(Reference.letters(ofColumn: column) == expected)
    let place = try #require(Reference.place(a1: expected + "7"))
    #expect(place.row == 7)
    #expect(place.column == column)
  }

  @Test(
    "A sheet's name has apostrophes where a formula would misread it",
    arguments: [
      ("Inputs", "Inputs"), ("Inputs_2", "Inputs_2"), ("Demand plan", "'Demand plan'"),
      ("2027", "'2027'"), ("A1", "'A1'"), ("xfd1048576", "'xfd1048576'"), ("XFE1", "XFE1"),
      ("R", "'R'"), ("c3", "'c3'"), ("R1C1", "'R1C1'"), ("RC", "'RC'"), ("Rate", "Rate"),
      ("Buyer's", "'Buyer''s'"), ("Übersicht", "'Übersicht'"),
    ])
  func quoting(name: String, expected: String) {
    #expect(Reference.quoted(sheet: name) == expected)
  }
}
