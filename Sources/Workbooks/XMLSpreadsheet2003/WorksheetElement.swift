/// A `<Worksheet>` of an XML Spreadsheet.
struct WorksheetElement {
  private let sheet: Sheet
  private let isFirst: Bool
  private let styles: [String]
  private let author: String
  private let cells: [Cell]

  /// The namespace of what is Excel's own.
  static let excel = "urn:schemas-microsoft-com:office:excel"

  /// A sheet; `styles` gives the identifier of each of the sheet's styles, and `author` is who wrote
  /// its notes.
  init(sheet: Sheet, isFirst: Bool, author: String, styles: [String]) {
    self.sheet = sheet
    self.isFirst = isFirst
    self.author = author
    self.styles = styles
    cells = sheet.cells
  }

  /// Writes the sheet.
  ///
  /// - Throws: `WorkbookError.problems` for a row made on demand that has some.
  func write(_ xml: inout XMLBuffer) throws(WorkbookError) {
    let isProtected = sheet.protection == nil ? nil : "1"
    try xml.element(
      "Worksheet", ["ss:Name": sheet.name, "ss:Protected": isProtected]
    ) { xml throws(WorkbookError) in
      xml.names(of: sheet)
      try xml.element("Table", ["ss:DefaultRowHeight": "15"]) { xml throws(WorkbookError) in
        writeColumns(&xml)
        var rows = RowElements(sheet: sheet, styles: styles, author: author)
        for row in sheet.rows(of: cells) { rows.write(row, cells[row.cells], &xml) }
        try sheet.makeLaterRows(after: cells.last?.row ?? 0) { row, cells throws(WorkbookError) in
          rows.write(row, cells[...], &xml)
        }
      }
      writeOptions(&xml)
      xml.rowBreaks(sheet.page.breaks)
      for validation in sheet.validations { xml.dataValidation(validation) }
      if let filter = sheet.filterIn2003 {
        xml.element("AutoFilter", ["x:Range": filter.r1c1, "xmlns": Self.excel])
      }
      xml.conditionalFormatting(sheet.conditionalFormats)
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
      "WorksheetOptions", ["xmlns": Self.excel]
    ) { xml in
      writePage(page, &xml)
      if page.fitsToWidth {
        xml.element("FitToPage")
        xml.element("Print") { xml in
          // A height of 0 pages means as many as it takes.
          xml.element("FitHeight", text: "0")
          xml.element("ValidPrinterInfo")
          xml.paper(page.paper)
        }
      } else if page.paper != nil {
        xml.element("Print") { xml in
          xml.element("ValidPrinterInfo")
          xml.paper(page.paper)
        }
      }
      if sheet.zoom != 100 { xml.element("Zoom", text: "\(sheet.zoom)") }
      if isFirst { xml.element("Selected") }
      if !sheet.showsGridLines { xml.element("DoNotDisplayGridlines") }
      writePanes(&xml)
      xml.protectionOptions(sheet.protection)
    }
  }

  private func writePage(_ page: PageSetup, _ xml: inout XMLBuffer) {
    xml.element("PageSetup") { xml in
      if page.isLandscape || page.isCentered {
        xml.element(
          "Layout",
          [
            "x:Orientation": page.isLandscape ? "Landscape" : nil,
            "x:CenterHorizontal": page.isCentered ? "1" : nil,
          ])
      }
      let text = XMLBuffer.text(of:)
      let margins = page.margins
      let header = page.header.code
      let footer = page.footer.code
      if !header.isEmpty {
        xml.element("Header", ["x:Margin": text(margins.header), "x:Data": header])
      }
      if !footer.isEmpty {
        xml.element("Footer", ["x:Margin": text(margins.footer), "x:Data": footer])
      }
      xml.element(
        "PageMargins",
        [
          "x:Bottom": text(margins.bottom), "x:Left": text(margins.left),
          "x:Right": text(margins.right), "x:Top": text(margins.top),
        ])
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
