import Testing

@testable import Workbooks

@Suite("What spreadsheet programs would refuse")
struct ProblemTests {
  private func sentences(_ book: Workbook) -> [String] { book.problems().map(\.description) }

  private func sentences(_ fill: (inout Sheet) -> Void) -> [String] {
    sentences(SampleBook.with(fill))
  }

  @Test("A workbook that holds everything has no problem")
  func none() {
    #expect(sentences(SampleBook.full).isEmpty)
  }

  @Test("The writers refuse a workbook with problems, and say all of them")
  func refused() {
    var book = Workbook(properties: SampleBook.properties)
    book.properties.created = "today"
    let expected = WorkbookError.problems([.noSheets, .property(.created("today"))])
    #expect(throws: expected) { try book.xlsx() }
    #expect(throws: expected) { try book.xmlSpreadsheet() }
    #expect(
      expected.description == """
        A workbook needs at least one sheet.
        In the document's properties, "today" is not a moment such as 2026-11-23T00:00:00Z.
        """)
    #expect(
      WorkbookError.archive("no memory").description
        == "The workbook's archive could not be made: no memory.")
  }

  @Test(
    "Sheet names",
    arguments: [
      ("", "is empty"), (String(repeating: "a", count: 31), nil),
      (String(repeating: "a", count: 32), "has 32 characters; 31 is the most"),
      (
        "a:b",
        "has the character \":\"; sheet names cannot have [ ] : * ? / \\ or control characters"
      ),
      (
        "a\\",
        "has the character \"\\\"; sheet names cannot have [ ] : * ? / \\ or control characters"
      ),
      ("'a", "starts or ends with an apostrophe"), ("a'", "starts or ends with an apostrophe"),
      ("it's", nil), ("history", "is reserved by Excel"), ("Histories", nil),
    ])
  func sheetNames(name: String, claim: String?) {
    let expected = claim.map { ["The sheet name \"\(name)\" \($0)."] } ?? []
    #expect(sentences(SampleBook.with(name: name) { _ in }) == expected)
  }

  @Test("Sheet names differ in more than capitals")
  func duplicateSheets() {
    let book = Workbook(
      properties: SampleBook.properties, sheets: [Sheet(name: "Inputs"), Sheet(name: "INPUTS")])
    #expect(
      sentences(book) == [
        "The sheet name \"INPUTS\" is used twice; capitals do not tell names apart."
      ])
  }

  @Test(
    "Defined names",
    arguments: [
      ("commitment", nil), ("_a.b2", nil), ("", "is empty"),
      (
        "has space",
        "has the character \" \"; names have letters, digits, underscores and full stops"
      ),
      ("1abc", "starts with \"1\"; names start with a letter or an underscore"),
      ("A1", "could be read as a cell, a row or a column"),
      ("xfd7", "could be read as a cell, a row or a column"), ("XFE7", nil),
      ("r2c3", "could be read as a cell, a row or a column"),
      ("C", "could be read as a cell, a row or a column"),
      ("Print_Titles", "is reserved by the workbook formats"),
      ("_xlnm.Print_Area", "is reserved by the workbook formats"),
      (String(repeating: "a", count: 256), "has 256 characters; 255 is the most"),
    ])
  func definedNames(name: String, claim: String?) {
    var book = SampleBook.with { _ in }
    book.names = [DefinedName(name: name, a1: "Inputs!$A$1", r1c1: "Inputs!R1C1")]
    #expect(sentences(book) == (claim.map { ["The name \"\(name)\" \($0)."] } ?? []))
  }

  @Test("Defined names differ in more than capitals and stand for something")
  func definedNamesTogether() {
    var book = SampleBook.with { _ in }
    book.names = [
      DefinedName(name: "rate", a1: "Inputs!$A$1", r1c1: "Inputs!R1C1"),
      DefinedName(name: "Rate", a1: "=Inputs!$A$1", r1c1: "Inputs!R1C1"),
      DefinedName(name: "nothing", a1: "", r1c1: "Inputs!R1C1"),
    ]
    #expect(
      sentences(book) == [
        "The name \"Rate\" has a reference that starts with an equals sign; leave the sign out.",
        "The name \"Rate\" is used twice; capitals do not tell names apart.",
        "The name \"nothing\" stands for nothing; give its reference in A1 and in R1C1 notation.",
      ])
  }

  @Test(
    "Content of cells",
    arguments: [
      (.number(.nan), "holds a number that is infinite or not a number"),
      (.number(-.infinity), "holds a number that is infinite or not a number"),
      (
        .formula(FormulaText(a1: "1/0", r1c1: "1/0"), .number(.infinity)),
        "holds a number that is infinite or not a number"
      ),
      (.text(String(repeating: "ä", count: 32_767)), nil),
      (
        .text(String(repeating: "a", count: 32_768)),
        "has a text of 32768 characters; 32767 is the most"
      ),
      (
        .text(String(repeating: "😀", count: 16_384)),
        "has a text of 32768 characters; 32767 is the most"
      ),
      (
        .formula(
          FormulaText(a1: "1", r1c1: "1"), .text(String(repeating: "a", count: 32_768))),
        "has a text of 32768 characters; 32767 is the most"
      ),
      (
        .formula(FormulaText(a1: String(repeating: "1", count: 8192), r1c1: "1"), .number(1)), nil
      ),
      (
        .formula(FormulaText(a1: "1", r1c1: String(repeating: "1", count: 8193)), .number(1)),
        "has a formula of 8193 characters; 8192 is the most"
      ),
      (
        .formula(FormulaText(a1: "", r1c1: "1"), .number(1)),
        "has an empty formula; give it in A1 and in R1C1 notation"
      ),
      (
        .formula(FormulaText(a1: "=1", r1c1: "1"), .number(1)),
        "has a formula that starts with an equals sign; leave the sign out"
      ),
      (.link(text: "x", sheet: "INPUTS", cell: "B7"), nil),
      (
        .link(text: "x", sheet: "Gone", cell: "B7"),
        "leads to the sheet \"Gone\", which is not there"
      ),
      (
        .link(text: "x", sheet: "Inputs", cell: "here"),
        "leads to \"here\", which is not a cell such as A1"
      ),
    ] as [(Content, String?)])
  func content(content: Content, claim: String?) {
    let found = sentences { $0.set(content, row: 7, column: 2) }
    #expect(found == (claim.map { ["The cell Inputs!B7 \($0)."] } ?? []))
  }

  @Test("Cells lie in the sheet and are written once")
  func places() {
    let outside = "lies outside the sheet, which has 1,048,576 rows and 16,384 columns."
    let found = sentences { sheet in
      sheet.set(.number(1), row: 1_048_576, column: 16_384)
      sheet.set(.number(1), row: 1_048_577, column: 1)
      sheet.set(.number(1), row: 1, column: 16_385)
      sheet.set(.number(1), row: 0, column: 1)
      sheet.set(.number(1), row: 2, column: 1)
      sheet.set(.number(1), row: 2, column: 1)
    }
    #expect(
      found == [
        "The cell Inputs!A0 \(outside)", "The cell Inputs!at row 1, column 16385 \(outside)",
        "The cell Inputs!A2 is written more than once.", "The cell Inputs!A1048577 \(outside)",
      ])
  }

  @Test("Joined cells are several, start with a written one, and do not overlap or hide anything")
  func merges() {
    let found = sentences { sheet in
      sheet.set(.text("title"), row: 1, column: 1)
      sheet.set(.text("hidden"), row: 1, column: 2)
      sheet.set(.text("a"), row: 2, column: 3)
      sheet.merge(row: 1, columns: 1...3)
      sheet.merge(row: 1, columns: 3...4)
      sheet.merge(row: 2, columns: 3...3)
      sheet.merge(row: 0, columns: 1...2)
    }
    #expect(
      found == [
        "The joined cells Inputs!C1:D1 have no first cell; write it, if only as blank.",
        "The joined cells Inputs!C1:D1 overlap others.",
        "The joined cells Inputs!C2:C2 are a single cell.",
        "The joined cells Inputs!A0:B0 have no first cell; write it, if only as blank.",
        "The joined cells Inputs!A0:B0 lie outside the sheet, "
          + "which has 1,048,576 rows and 16,384 columns.",
        "The cell Inputs!B1 has content, but joined cells hide it.",
      ])
  }

  @Test("Measures, panes and pages are those that programs accept")
  func layout() {
    let found = sentences { sheet in
      sheet.columnWidths = [0: 8, 1: 255, 2: 256]
      sheet.rowHeights = [1: 409, 2: .nan]
      sheet.zoom = 9
      sheet.frozenRows = -1
      sheet.page.repeatedRows = 0...2
      sheet.page.repeatedColumns = 2...16_385
      sheet.page.header.left = [.text(String(repeating: "a", count: 254))]
      sheet.page.footer.left = [.text(String(repeating: "&", count: 127))]
    }
    #expect(
      found
        == [
          "the width of column 0 is 8.0; widths are from 0 to 255, columns from 1 to 16384",
          "the width of column 2 is 256.0; widths are from 0 to 255, columns from 1 to 16384",
          "the height of row 2 is nan; heights are from 0 to 409, rows from 1 to 1048576",
          "the zoom is 9; it can be 10 to 399", "-1 rows and 0 columns cannot be frozen",
          "0 to 2 cannot be repeated on every page", "2 to 16385 cannot be repeated on every page",
          "the header has 256 characters; 255 is the most",
          "the footer has 256 characters; 255 is the most",
        ].map { "On the sheet \"Inputs\", \($0)." })
  }

  @Test("Styles are those that programs accept")
  func styles() {
    let found = sentences { sheet in
      sheet.set(.blank, row: 1, column: 1, style: Style(font: Font(size: 0)))
      sheet.set(.blank, row: 1, column: 2, style: Style(alignment: Alignment(indent: 251)))
      sheet.set(.blank, row: 1, column: 3, style: Style(numberFormat: ""))
      sheet.set(.blank, row: 1, column: 4, style: Style(name: "normal"))
    }
    #expect(
      found
        == [
          "the size of letters is 0.0; it can be 1 to 409", "the indent is 251; it can be 0 to 250",
          "the number format \"\" has 0 characters; it can have 1 to 255",
          "the style name \"normal\" cannot be used; it has 1 to 255 characters and is not Normal",
        ].map { "In a style of the sheet \"Inputs\", \($0)." })
  }

  @Test("Properties have a moment and names of their own")
  func properties() {
    var book = SampleBook.with { _ in }
    book.properties.created = "2026-13-01T00:00:00Z"
    book.properties.custom = [
      CustomProperty(name: "seed", value: "1"), CustomProperty(name: "Seed", value: "2"),
      CustomProperty(name: "", value: "3"),
    ]
    #expect(
      sentences(book)
        == [
          "\"2026-13-01T00:00:00Z\" is not a moment such as 2026-11-23T00:00:00Z",
          "the name \"Seed\" is used twice", "the name \"\" has 0 characters; it can have 1 to 255",
        ].map { "In the document's properties, \($0)." })
  }
}
