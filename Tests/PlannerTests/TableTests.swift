import Testing

@testable import Planner

@Suite("Tables")
struct TableTests {
  private let table = Table(
    title: "Two", columns: [.names("Name"), .numbers("By\nyear")],
    rows: [
      .cells(["A rather long name | of a thing", "1"]), .heading("More:"),
      .marked(["B", "20\n3"]),
    ], notes: ["A note."])

  @Test("Numbers stand right, names left, and a cell may have lines")
  func text() {
    #expect(
      table.text() == """
        Two

                                           By
        Name                             year
        -------------------------------  ----
        A rather long name | of a thing     1

        More:
        B                                  20
                                            3

        A note.

        """)
  }

  @Test("Names are shortened where the table is too wide, down to twelve letters")
  func width() {
    let lines = table.text(TextStyle(width: 24)).split(separator: "\n")
    #expect(lines.contains("A rather long n...     1"))
    #expect(table.text(TextStyle(width: 5)).contains("A rather ..."))
  }

  @Test("The marked row is emphasised, and no other")
  func emphasis() {
    let text = table.text(TextStyle(emphasized: { "<\($0)>" }))
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("<") }.count == 2)
  }

  @Test("Markdown keeps its own signs apart from the text's")
  func markdown() {
    let lines = table.markdown().split(separator: "\n")
    #expect(lines[0] == "## Two")
    #expect(lines[1] == "| Name | By year |")
    #expect(lines[2] == "|---|---:|")
    #expect(lines[3] == "| A rather long name \\| of a thing | 1 |")
    #expect(lines[5] == "| B | 20 / 3 |")
  }

  @Test("Fields with commas, quotes or line breaks are quoted")
  func commaSeparated() {
    #expect(
      CommaSeparatedText.of([["a", "b,c"], ["d\"e", "f\ng"]]) == "a,\"b,c\"\n\"d\"\"e\",\"f\ng\"\n")
  }

  @Test(
    "Money is short for people",
    arguments: [
      (0.0, "$0"), (-0.4, "$0"), (950, "$950"), (-12_340, "-$12.3k"), (999_960, "$1.00M"),
      (12_500_000, "$12.50M"), (-1_245_000, "-$1.25M"), (2_500_000_000, "$2.50B"),
    ])
  func money(_ value: Double, _ text: String) {
    #expect(Rounded.money(value) == text)
  }

  @Test(
    "Commitments are written out",
    arguments: [
      (12_500_000.0, "$12.5M"), (9_000_000, "$9M"), (12_345_678, "$12.345678M"), (500_000, "$500k"),
      (0, "$0"), (1.5e9, "$1.5B"),
    ])
  func commitments(_ value: Double, _ text: String) {
    #expect(Rounded.shortMoney(value) == text)
  }

  @Test("Digits are grouped by three, and a negative zero has no sign")
  func grouped() {
    #expect(Rounded.grouped(1_234_567.891, 2) == "1,234,567.89")
    #expect(Rounded.grouped(-999, 0) == "-999")
    #expect(Rounded.grouped(-0.001, 2) == "0.00")
    #expect(Rounded.plain(0.000005) == "0.000005")
    #expect(Rounded.plain(0.0000125) == "0.0000125")
    #expect(Rounded.plain(0.0012) == "0.0012" && Rounded.plain(3) == "3")
    #expect(Rounded.percent(0.14, isTrimmed: true) == "14%")
    #expect(Rounded.percent(-0.017) == "-1.7%")
  }
}
