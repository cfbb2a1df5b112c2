import Workbooks

/// Small workbooks that the tests write.
enum SampleBook {
  /// Properties with a fixed moment.
  static let properties = DocumentProperties(created: "2026-11-23T00:00:00Z")

  /// A workbook with one sheet, filled by the closure.
  static func with(name: String = "Inputs", _ fill: (inout Sheet) -> Void) -> Workbook {
    var sheet = Sheet(name: name)
    fill(&sheet)
    return Workbook(properties: properties, sheets: [sheet])
  }

  /// A workbook in which everything occurs that a workbook can hold.
  static let full: Workbook = {
    var book = Workbook(
      properties: properties, sheets: [cover, inputs, plan],
      names: [
        DefinedName(name: "commitment", a1: "Inputs!$B$3", r1c1: "Inputs!R3C2"),
        DefinedName(
          name: "Average_net", a1: "'Demand plan'!$C$3:$E$3", r1c1: "'Demand plan'!R3C3:R3C5"),
      ])
    book.properties.title = "Renewal & <plan>"
    book.properties.creator = "Planner"
    book.properties.custom = [
      CustomProperty(name: "scenario hash", value: "a<b"),
      CustomProperty(name: "seed", value: "2027"),
    ]
    return book
  }()

  static let title = Style(name: "Title", font: Font(isBold: true, size: 16))
  static let head = Style(
    name: "Header", font: Font(isBold: true, color: .white), fill: Color(0x1F4E79),
    alignment: Alignment(horizontal: .center, vertical: .center, wraps: true))
  static let input = Style(
    name: "Input", font: Font(color: Color(0x0000FF)), fill: Color(0xFFF9DB),
    numberFormat: "#,##0", border: Border(bottom: .hair, color: Color(0x999999)))
  static let total = Style(
    name: "Total", font: Font(isBold: true), numberFormat: "#,##0;[Red]-#,##0",
    border: Border(top: .thin, bottom: .double))

  private static var cover: Sheet {
    var sheet = Sheet(name: "Cover", tabColor: Color(0x1F4E79))
    sheet.showsGridLines = false
    sheet.rowHeights = [1: 30, 12: 40]
    sheet.set(.text("Northwind \"2027\" & <more>"), row: 1, column: 1, style: title)
    sheet.merge(row: 1, columns: 1...4)
    sheet.set(.blank, row: 1, column: 2, style: title)
    sheet.set(.text("after the title"), row: 1, column: 5)
    sheet.set(.link(text: "Plan", sheet: "Demand plan", cell: "B3"), row: 3, column: 1)
    for (index, text) in ["=1+1", "-5", "+x", "@home", "  kept  ", "a\tb\nc\rd", "_x0041_"]
      .enumerated()
    {
      sheet.set(.text(text), row: 4 + index, column: 1)
    }
    sheet.set(
      .formula(
        FormulaText(a1: "IF(Inputs!B3>1,\"yes\",\"no\")", r1c1: "IF(Inputs!R3C2>1,\"yes\",\"no\")"),
        .text("yes")), row: 11, column: 1)
    return sheet
  }

  private static var inputs: Sheet {
    var sheet = Sheet(name: "Inputs", tabColor: Color(0xFFC000))
    sheet.frozenRows = 1
    sheet.columnWidths = [1: 20, 2: 16.5]
    sheet.set(.text("Name"), row: 1, column: 1, style: head)
    sheet.set(.text("Value"), row: 1, column: 2, style: head)
    var share = input
    share.numberFormat = "0.0%"
    sheet.set(.number(46_388), row: 2, column: 2, style: Style(numberFormat: "yyyy-mm-dd"))
    sheet.set(.number(12_500_000), row: 3, column: 2, style: input)
    sheet.set(.number(0.14), row: 4, column: 2, style: share)
    sheet.set(.number(1e-7), row: 5, column: 2)
    return sheet
  }

  private static var plan: Sheet {
    var sheet = Sheet(name: "Demand plan")
    sheet.zoom = 85
    sheet.frozenRows = 1
    sheet.frozenColumns = 2
    sheet.page = PageSetup(
      repeatedRows: 1...1, repeatedColumns: 1...2, header: PageLine(center: ["R&D"]),
      footer: PageLine(left: [.file], center: [.sheet], right: ["Page ", .page, " of ", .pages]))
    sheet.set(.text("Total"), row: 4, column: 1, style: total)
    for column in 3...5 {
      let letter = Reference.letters(ofColumn: column)
      let net = 1_041_666.6666666666 * (1 - 0.14)
      sheet.set(
        .formula(
          FormulaText(a1: "Inputs!$B$3/12*(1-Inputs!$B$4)", r1c1: "Inputs!R3C2/12*(1-Inputs!R4C2)"),
          .number(net)), row: 3, column: column, style: Style(numberFormat: "#,##0.00"))
      sheet.set(
        .formula(
          FormulaText(a1: "SUM($C$3:\(letter)$3)", r1c1: "SUM(R3C3:R3C)"),
          .number(net * Double(column - 2))), row: 4, column: column, style: total)
    }
    return sheet
  }
}
