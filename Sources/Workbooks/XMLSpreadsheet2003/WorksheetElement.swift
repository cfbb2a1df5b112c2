/// A `<Worksheet>` of an XML Spreadsheet.
struct WorksheetElement {
  private let sheet: Sheet
  private let isFirst: Bool
  private let styles: [String]
  private let cells: [Cell]

  /// A sheet; `styles` gives the identifier of each of the sheet's styles.
  init(sheet: Sheet, isFirst: Bool, styles: [String]) {
    self.sheet = sheet
    self.isFirst = isFirst
    self.styles = styles
    cells = sheet.cells
  }

  /// Writes the sheet.
  ///
  /// - Throws: `WorkbookError.problems` for a row made on demand that has some.
  func write(_ xml: inout XMLBuffer) throws(WorkbookError) {
    try xml.element("Worksheet", ["ss:Name": sheet.name]) { xml throws(WorkbookError) in
      if let titles = sheet.page.titlesR1C1(sheet: sheet.name) {
        xml.element("Names") {
          $0.element("NamedRange", ["ss:Name": "Print_Titles", "ss:RefersTo": "=" + titles])
        }
      }
      try xml.element("Table", ["ss:DefaultRowHeight": "15"]) { xml throws(WorkbookError) in
        writeColumns(&xml)
        var rows = RowElements(sheet: sheet, styles: styles)
        for row in sheet.rows(of: cells) { rows.write(row, cells[row.cells], &xml) }
        try sheet.makeLaterRows(after: cells.last?.row ?? 0) { row, cells throws(WorkbookError) in
          rows.write(row, cells[...], &xml)
        }
      }
      writeOptions(&xml)
    }
  }

  private func writeColumns(_ xml: inout XMLBuffer) {
    for (column, width) in sheet.columnWidths.sorted(by: { $0.key < $1.key }) {
      xml.element(
        "Column",
        [
          "ss:Index": "\(column)", "ss:AutoFitWidth": "0",
          "ss:Width": XMLBuffer.text(of: ColumnWidth.points(characters: width)),
        ])
    }
  }
}

// MARK: - After the cells

extension WorksheetElement {
  private func writeOptions(_ xml: inout XMLBuffer) {
    let page = sheet.page
    xml.element(
      "WorksheetOptions", ["xmlns": "urn:schemas-microsoft-com:office:excel"]
    ) { xml in
      writePage(page, &xml)
      if page.fitsToWidth {
        xml.element("FitToPage")
        xml.element("Print") { xml in
          // A height of 0 pages means as many as it takes.
          xml.element("FitHeight", text: "0")
          xml.element("ValidPrinterInfo")
        }
      }
      if sheet.zoom != 100 { xml.element("Zoom", text: "\(sheet.zoom)") }
      if isFirst { xml.element("Selected") }
      if !sheet.showsGridLines { xml.element("DoNotDisplayGridlines") }
      writePanes(&xml)
    }
  }

  private func writePage(_ page: PageSetup, _ xml: inout XMLBuffer) {
    xml.element("PageSetup") { xml in
      if page.isLandscape { xml.element("Layout", ["x:Orientation": "Landscape"]) }
      let header = page.header.code
      let footer = page.footer.code
      if !header.isEmpty { xml.element("Header", ["x:Margin": "0.3", "x:Data": header]) }
      if !footer.isEmpty { xml.element("Footer", ["x:Margin": "0.3", "x:Data": footer]) }
      xml.element(
        "PageMargins",
        ["x:Bottom": "0.75", "x:Left": "0.5", "x:Right": "0.5", "x:Top": "0.75"])
    }
  }

  /// Writes the frozen panes; panes have the numbers 3 top left, 1 top right, 2 bottom left, 0.
  private func writePanes(_ xml: inout XMLBuffer) {
    let rows = sheet.frozenRows
    let columns = sheet.frozenColumns
    guard rows > 0 || columns > 0 else { return }
    xml.element("FreezePanes")
    xml.element("FrozenNoSplit")
    if rows > 0 {
      xml.element("SplitHorizontal", text: "\(rows)")
      xml.element("TopRowBottomPane", text: "\(rows)")
    }
    if columns > 0 {
      xml.element("SplitVertical", text: "\(columns)")
      xml.element("LeftColumnRightPane", text: "\(columns)")
    }
    xml.element("ActivePane", text: rows == 0 ? "1" : columns == 0 ? "2" : "0")
  }
}
