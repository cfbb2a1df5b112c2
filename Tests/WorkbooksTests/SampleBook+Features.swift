import Workbooks

extension SampleBook {
  /// What tests call the workbooks.
  static let names = ["full", "featured"]

  /// A workbook by its name.
  static func named(_ name: String) -> Workbook { name == "full" ? full : featured }

  /// A workbook in which everything occurs that a sheet can have besides its cells.
  static let featured: Workbook = {
    var book = Workbook(
      properties: properties, sheets: [offers, listing, Sheet(name: "Empty")], names: [])
    book.properties.creator = "Planner"
    book.theme = Theme(headingFont: "Cambria", bodyFont: "Arial")
    book.theme.colors.accents[0] = Color(0x0B5394)
    book.attachments = [
      Attachment(name: "scenario.yaml", text: "name: A & B\nseed: 2027\n", digest: "ab12")
    ]
    return book
  }()

  /// The smallest PNG file: one transparent pixel.
  static let pixel: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x06, 0x00, 0x00, 0x00, 0x1F, 0x15, 0xC4,
    0x89, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x00, 0x01, 0x00, 0x00,
    0x05, 0x00, 0x01, 0x0D, 0x0A, 0x2D, 0xB4, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE,
    0x42, 0x60, 0x82,
  ]

  private static var offers: Sheet {
    var sheet = Sheet(name: "Offers")
    var open = input
    open.isLocked = false
    sheet.set(
      .text("Offers"), row: 1, column: 1, style: Style(font: Font(size: 16, face: .heading)))
    for (column, text) in ["Offer", "Discount", "Flag", "Year 1", "Year 2", "Trend", "Check"]
      .enumerated()
    {
      sheet.set(.text(text), row: 3, column: column + 1, style: head)
    }
    for row in 4...8 {
      sheet.set(.text("Offer \(row - 3)"), row: row, column: 1)
      sheet.set(.number(Double(row) / 100), row: row, column: 2, style: open)
      sheet.set(.number(row == 5 ? 1 : 0), row: row, column: 3, style: open)
      sheet.set(.number(Double(row - 6) * 1_000_000), row: row, column: 4)
      sheet.set(.number(Double(row) * 1_500_000), row: row, column: 5)
      sheet.set(.blank, row: row, column: 6)
      sheet.set(.text(row == 7 ? "CHECK" : "OK"), row: row, column: 7)
    }
    addRules(to: &sheet)
    sheet.notes = [
      Note(row: 3, column: 2, text: "The offer's percentage.\nA <share> & no more."),
      Note(row: 3, column: 1, text: "One proposal of terms"),
    ]
    sheet.rowOutline = Outline(groups: [
      Outline.Group(4...8), Outline.Group(6...7, level: 2, isCollapsed: true),
    ])
    sheet.columnOutline = Outline(groups: [Outline.Group(4...5)], hasSummaryFirst: false)
    sheet.protection = Protection()
    sheet.filter = CellRange(rows: 3...8, columns: 1...7)
    sheet.sparklines = [
      SparklineGroup(
        .column, color: Color(0x1F4E79), sharesScale: true, lowest: -2_000_000,
        sparklines: (4...8).map { row in
          SparklineGroup.Sparkline(
            row: row, column: 6, sheet: "Offers", source: CellRange(rows: row...row, columns: 4...5)
          )
        })
    ]
    sheet.pictures = [
      PlacedPicture(
        png: pixel, area: CellRange(rows: 1...2, columns: 6...7), altText: "The company's mark")
    ]
    sheet.page.area = CellRange(rows: 1...8, columns: 1...7)
    sheet.page.breaks = [3]
    sheet.page.isCentered = true
    sheet.page.paper = .a4
    sheet.page.margins.left = 0.25
    return sheet
  }

  private static func addRules(to sheet: inout Sheet) {
    let discounts = CellRange(rows: 4...8, columns: 2...2)
    let flags = CellRange(rows: 4...8, columns: 3...3)
    let money = CellRange(rows: 4...8, columns: 4...4)
    let words = CellRange(rows: 4...8, columns: 7...7)
    let red = Highlight(color: Color(0x9C0006), fill: Color(0xFFC7CE), isBold: true)
    sheet.validations = [
      Validation(
        [discounts], .decimal(.between(.number(0), .number(1))),
        prompt: Validation.Message(title: "Discount", text: "A share from 0 to 1."),
        error: Validation.Message(title: "Not a share", text: "Type 0.14 for 14 %.")),
      Validation([flags], .list(["0", "1"]), allowsBlank: false, refusal: .warning),
      Validation(
        [CellRange(row: 4, column: 1)],
        .listFrom(sheet: "Listing", CellRange(rows: 2...4, columns: 1...1))),
      Validation([CellRange(row: 5, column: 1)], .whole(.greaterOrEqual(.number(0)))),
      Validation([CellRange(row: 6, column: 1)], .date(.greater(.number(46_388)))),
      Validation(
        [CellRange(row: 7, column: 1)], .custom(FormulaText(a1: "LEN(A7)>2", r1c1: "LEN(RC)>2"))),
      Validation(
        [CellRange(row: 8, column: 1)], .anything,
        prompt: Validation.Message(title: "Name", text: "Any text.")),
    ]
    sheet.conditionalFormats = [
      ConditionalFormat([words], .value(.equal(.text("CHECK")), red)),
      ConditionalFormat([words], .text(containing: "OK", Highlight(color: Color(0x1B5E20)))),
      ConditionalFormat([money], .value(.less(.number(0)), red)),
      ConditionalFormat([money], .dataBar(DataBar(color: Color(0x9DC3E6)))),
      ConditionalFormat(
        [discounts],
        .colorScale(
          ColorScale([
            ColorScale.Stop(.lowest, Color(0xFFFFFF)),
            ColorScale.Stop(.percentile(50), Color(0xFFEB84)),
            ColorScale.Stop(.highest, Color(0xF8696B)),
          ]))),
      ConditionalFormat(
        [CellRange(rows: 4...8, columns: 5...5)],
        .dataBar(DataBar(color: Color(0xA9D08E), lowest: 0, highest: 20_000_000))),
      ConditionalFormat(
        [CellRange(rows: 4...8, columns: 1...1)],
        .expression(FormulaText(a1: "$C4=1", r1c1: "RC3=1"), Highlight(isBold: true))),
    ]
  }

  private static var listing: Sheet {
    var sheet = Sheet(name: "Listing")
    for (row, texts) in [["Key", "Value & <unit>"], ["a", "1"], ["b", "2"], ["c", "3"]]
      .enumerated()
    {
      for (column, text) in texts.enumerated() {
        sheet.set(.text(text), row: row + 1, column: column + 1)
      }
    }
    sheet.tables = [
      ListTable(
        name: "Listing_of_keys", range: CellRange(rows: 1...4, columns: 1...2), look: .light(15),
        hasStripes: true)
    ]
    return sheet
  }
}
