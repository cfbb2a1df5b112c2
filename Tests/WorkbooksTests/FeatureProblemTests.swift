import Testing

@testable import Workbooks

@Suite("What spreadsheet programs would refuse of rules, notes, groups and listings")
struct FeatureProblemTests {
  private func sentences(_ fill: (inout Sheet) -> Void) -> [String] {
    SampleBook.with(fill).problems().map(\.description)
  }

  private let cell = CellRange(row: 1, column: 1)

  @Test("A workbook with all of them has no problem")
  func none() {
    #expect(SampleBook.featured.problems().map(\.description).isEmpty)
  }

  @Test(
    "Rules for what may be typed",
    arguments: [
      (.list([String(repeating: "a", count: 255)]), nil),
      (
        .list([String(repeating: "a", count: 255), "b"]),
        "is a list of 257 characters; 255 is the most, so list the choices in cells"
      ),
      (.list([]), "is a list with nothing to choose from"),
      (.list(["1,5"]), "is a list with the choice \"1,5\"; a comma ends a choice"),
      (
        .listFrom(sheet: "Gone", CellRange(rows: 1...2, columns: 1...1)),
        "takes its choices from the sheet \"Gone\", which is not there"
      ),
      (
        .listFrom(sheet: "Inputs", CellRange(rows: 1...2, columns: 1...2)),
        "takes its choices from A1:B2, which is neither a row nor a column"
      ),
      (.decimal(.between(.number(1), .number(0))), "has a range from 1.0 down to 0.0"),
      (
        .whole(.less(.number(.infinity))),
        "compares with a number that is infinite or not a number"
      ),
      (
        .custom(FormulaText(a1: "=A1>0", r1c1: "RC>0")),
        "has a formula that starts with an equals sign; leave the sign out"
      ),
      (
        .custom(FormulaText(a1: "A1>0", r1c1: "")),
        "has an empty formula; give it in A1 and in R1C1 notation"
      ),
      (
        .custom(FormulaText(a1: String(repeating: "1", count: 256), r1c1: "1")),
        "has a formula or a text of 256 characters; 255 is the most"
      ),
    ] as [(Validation.Rule, String?)])
  func validations(rule: Validation.Rule, claim: String?) {
    let found = sentences { $0.validations = [Validation([cell], rule)] }
    #expect(
      found == (claim.map { ["The rule for what may be typed into Inputs!A1 \($0)."] } ?? []))
  }

  @Test("Messages are short, and no cell has two rules")
  func messages() {
    let found = sentences { sheet in
      sheet.validations = [
        Validation(
          [CellRange(rows: 1...3, columns: 1...2)], .anything,
          prompt: Validation.Message(
            title: String(repeating: "a", count: 33), text: String(repeating: "a", count: 256))),
        Validation([CellRange(rows: 3...4, columns: 2...2)], .list(["0"])),
        Validation([], .list(["0"])),
        Validation([CellRange(row: 0, column: 1)], .list(["0"])),
      ]
    }
    #expect(
      found
        == [
          "Inputs!A1:B3 has a message with a title of 33 characters; 32 is the most",
          "Inputs!A1:B3 has a message of 256 characters; 255 is the most",
          "Inputs! is for no cell", "Inputs!A0 is for cells outside the sheet",
          "Inputs!B3:B4 is not the only one: B3:B4 has another",
        ].map { "The rule for what may be typed into \($0)." })
  }

  @Test(
    "Formats that depend on values",
    arguments: [
      (
        .dataBar(DataBar(color: .black, lowest: 1, highest: 1)),
        "has bars from 1.0 to 1.0; the first has to be the smaller one"
      ),
      (.dataBar(DataBar(color: .black, lowest: 0)), nil),
      (
        .colorScale(ColorScale([ColorScale.Stop(.lowest, .black)])),
        "has 1 colours; a scale has two or three"
      ),
      (
        .colorScale(
          ColorScale([
            ColorScale.Stop(.lowest, .black), ColorScale.Stop(.percentile(101), .white),
          ])), "has a colour at 101.0 percent; it can be 0 to 100"
      ),
      (.text(containing: "", Highlight(isBold: true)), "looks for an empty text"),
      (
        .expression(FormulaText(a1: "=A1", r1c1: "RC"), Highlight(isBold: true)),
        "has a formula that starts with an equals sign; leave the sign out"
      ),
      (
        .value(.equal(.number(.nan)), Highlight(isBold: true)),
        "compares with a number that is infinite or not a number"
      ),
    ] as [(ConditionalFormat.Rule, String?)])
  func conditionalFormats(rule: ConditionalFormat.Rule, claim: String?) {
    let found = sentences { $0.conditionalFormats = [ConditionalFormat([cell], rule)] }
    #expect(found == (claim.map { ["The conditional format of Inputs!A1 \($0)."] } ?? []))
  }

  @Test("Notes stand on a written cell, alone, and say something")
  func notes() {
    let found = sentences { sheet in
      sheet.set(.blank, row: 1, column: 1)
      sheet.notes = [
        Note(row: 1, column: 1, text: "a"), Note(row: 1, column: 1, text: ""),
        Note(row: 2, column: 1, text: "b"),
      ]
    }
    #expect(
      found
        == [
          "A1 is not the only one on its cell", "A1 has no words",
          "A2 stands on no cell; write the cell, if only as blank",
        ].map { "The note on the cell Inputs!\($0)." })
  }

  @Test("Groups lie in the sheet, seven deep at most")
  func outlines() {
    let found = sentences { sheet in
      sheet.rowOutline.groups = [Outline.Group(2...3, level: 8)]
      sheet.columnOutline.groups = [Outline.Group(1...16_385)]
    }
    #expect(
      found
        == ["2 to 3 has the level 8; it can be 1 to 7", "1 to 16385 lies outside of it"].map {
          "On the sheet \"Inputs\", the group \($0)."
        })
  }

  @Test("Listings have names, rows and different headings of their own")
  func tables() {
    var book = SampleBook.with { sheet in
      for (column, text) in ["Key", "key", ""].enumerated() {
        sheet.set(.text(text), row: 1, column: column + 1)
      }
      sheet.tables = [
        ListTable(name: "List", range: CellRange(rows: 1...3, columns: 1...3)),
        ListTable(name: "A1", range: CellRange(rows: 1...1, columns: 1...1), look: .light(22)),
      ]
      sheet.filter = CellRange(rows: 3...9, columns: 1...1)
    }
    book.names = [DefinedName(name: "list", a1: "Inputs!$A$1", r1c1: "Inputs!R1C1")]
    #expect(
      book.problems().map(\.description) == [
        "On the sheet \"Inputs\", the filter shares cells with the table \"List\".",
        "The table \"List\" has the heading \"key\" twice; capitals do not tell headings apart.",
        "The table \"List\" has no text as the heading of column C.",
        "The table \"A1\" has no row below its headings.",
        "The table \"A1\" shares cells with \"List\".",
        "The table \"A1\" has a look that does not exist.",
        "The table \"List\" has a name that is used twice; capitals do not tell names apart.",
        "The table \"A1\" has a name that could be read as a cell, a row or a column.",
      ])
  }

  @Test("Charts inside cells are drawn from a line of numbers, one in a cell")
  func sparklines() {
    let found = sentences { sheet in
      let line = CellRange(rows: 1...1, columns: 2...4)
      let block = CellRange(rows: 1...2, columns: 2...4)
      sheet.sparklines = [
        SparklineGroup(
          .line, color: .black, lowest: .infinity,
          sparklines: [(1, "Inputs", line), (1, "Gone", block), (0, "Inputs", line)].map {
            SparklineGroup.Sparkline(row: $0, column: 1, sheet: $1, source: $2)
          })
      ]
    }
    #expect(
      found
        == [
          "A1 has a scale that starts at an infinite number, or at none",
          "A1 has a scale that starts at an infinite number, or at none",
          "A1 is drawn from B1:D2, which is neither a row nor a column",
          "A1 is drawn from the sheet \"Gone\", which is not there",
          "A1 is not the only one in its cell",
          "A0 has a scale that starts at an infinite number, or at none",
          "A0 lies outside the sheet, or its numbers do",
        ].map { "The chart inside the cell Inputs!\($0)." })
  }

  @Test("Printed cells, margins and page breaks are those of a sheet")
  func page() {
    let found = sentences { sheet in
      sheet.page.margins.top = -1
      sheet.page.area = CellRange(rows: 0...1, columns: 1...1)
      sheet.page.breaks = [0]
      sheet.filter = CellRange(rows: 1...1, columns: 16_384...16_385)
    }
    #expect(
      found
        == [
          "a margin is -1.0 inches; it can be 0 to 10",
          "the printed cells A0:A1 lie outside of it", "no page can start after row 0",
          "the filter of XFD1:XFE1 lies outside of it",
        ].map { "On the sheet \"Inputs\", \($0)." })
  }

  @Test("Pictures, the theme and attachments are whole")
  func rest() {
    var book = SampleBook.with { sheet in
      sheet.pictures = [PlacedPicture(png: [1, 2], area: cell, altText: "")]
    }
    book.theme.bodyFont = ""
    book.theme.colors.accents.removeLast()
    book.attachments = [
      Attachment(name: "a.yaml", text: "\u{1}", digest: ""),
      Attachment(name: "a.yaml", text: "", digest: ""), Attachment(name: "", text: "", digest: ""),
    ]
    #expect(
      book.problems().map(\.description) == [
        "The picture at Inputs!A1 is not a PNG file.",
        "The picture at Inputs!A1 has no words for those who cannot see it.",
        "In the theme, the font \"\" has a name that is not of 1 to 31 characters.",
        "In the theme, there are 5 colours for emphasis; there have to be 6.",
        "The attachment \"a.yaml\" has the character U+1, which the workbook cannot carry.",
        "The attachment \"a.yaml\" has the name of an earlier one.",
        "The attachment \"\" has no name.",
      ])
  }
}
