/// `xl/worksheets/sheet1.xml`, and so on: one sheet.
struct WorksheetPart {
  private let sheet: Sheet
  private let isFirst: Bool
  private let styles: [Int]
  private let highlights: [Highlight: Int]
  private let cells: [Cell]

  /// A sheet of a workbook; `styles` gives the workbook's number of each of the sheet's styles, and
  /// `highlights` that of each look of highlighted cells.
  init(sheet: Sheet, isFirst: Bool, styles: [Int], highlights: [Highlight: Int]) {
    self.sheet = sheet
    self.isFirst = isFirst
    self.styles = styles
    self.highlights = highlights
    cells = sheet.cells
  }

  /// Writes the part, block by block; texts of its cells are added to the shared ones.
  func write(
    to stream: inout PackageStream, _ strings: inout SharedStrings
  ) throws(WorkbookError) {
    var xml = XMLBuffer(unwritable: .escaped)
    try xml.element("worksheet", ["xmlns": Namespace.main]) { xml throws(WorkbookError) in
      writeProperties(&xml)
      xml.element("dimension", ["ref": dimension])
      writeView(&xml)
      xml.element(
        "sheetFormatPr",
        [
          "defaultRowHeight": "15", "outlineLevelRow": sheet.rowOutline.depthText,
          "outlineLevelCol": sheet.columnOutline.depthText,
        ])
      xml.columns(of: sheet)
      try writeRows(&xml, &stream, &strings)
      xml.protection(sheet.protection)
      if let filter = sheet.filter { xml.element("autoFilter", ["ref": filter.a1]) }
      writeMerges(&xml)
      xml.conditionalFormats(of: sheet, highlights)
      xml.validations(sheet.validations)
      writeLinks(&xml)
      xml.page(sheet.page)
      xml.breaks(sheet.page.breaks)
      xml.attachedParts(of: sheet)
      xml.extensions(of: sheet)
    }
    try stream.passOn(&xml)
  }

  /// Writes the rows, and passes them on as soon as there is a block of them.
  private func writeRows(
    _ xml: inout XMLBuffer, _ stream: inout PackageStream, _ strings: inout SharedStrings
  ) throws(WorkbookError) {
    let writer = CellWriter(styles: styles, lastColumn: lastColumn)
    xml.write("<sheetData>")
    for row in sheet.rows(of: cells) {
      writer.write(row, cells[row.cells], &strings, &xml)
      try stream.passOnBlock(of: &xml)
    }
    try sheet.makeLaterRows(after: lastRow) { row, cells throws(WorkbookError) in
      writer.write(row, cells, &xml)
      try stream.passOnBlock(of: &xml)
    }
    xml.write("</sheetData>")
  }

  /// The last column that is filled.
  private var lastColumn: Int {
    max(cells.lazy.map(\.column).max() ?? 1, sheet.laterRows?.columns ?? 1)
  }

  /// The last row that is filled, but for the later ones; 0 for none.
  private var lastRow: Int { cells.last?.row ?? 0 }

  /// The range that the cells fill.
  private var dimension: String {
    let laterRows = sheet.laterRows?.count ?? 0
    guard let first = cells.first?.row ?? (laterRows > 0 ? 1 : nil) else { return "A1" }
    let firstColumn = laterRows > 0 ? 1 : cells.lazy.map(\.column).min() ?? 1
    let start = Reference.a1(row: first, column: firstColumn)
    let end = Reference.a1(row: lastRow + laterRows, column: lastColumn)
    return start == end ? start : start + ":" + end
  }
}

// MARK: - Before the cells

extension WorksheetPart {
  private func writeProperties(_ xml: inout XMLBuffer) {
    let hasOutline = !sheet.rowOutline.groups.isEmpty || !sheet.columnOutline.groups.isEmpty
    guard sheet.tabColor != nil || sheet.page.fitsToWidth || hasOutline else { return }
    xml.element("sheetPr") { xml in
      if let color = sheet.tabColor { xml.element("tabColor", ["rgb": color.argb]) }
      if hasOutline {
        xml.element(
          "outlinePr",
          [
            "summaryBelow": sheet.rowOutline.hasSummaryFirst ? "0" : "1",
            "summaryRight": sheet.columnOutline.hasSummaryFirst ? "0" : "1",
          ])
      }
      if sheet.page.fitsToWidth { xml.element("pageSetUpPr", ["fitToPage": "1"]) }
    }
  }

  private func writeView(_ xml: inout XMLBuffer) {
    let attributes: XMLBuffer.Attributes = [
      "showGridLines": sheet.showsGridLines ? nil : "0", "tabSelected": isFirst ? "1" : nil,
      "zoomScale": sheet.zoom == 100 ? nil : "\(sheet.zoom)",
      "zoomScaleNormal": sheet.zoom == 100 ? nil : "\(sheet.zoom)", "workbookViewId": "0",
    ]
    xml.element("sheetViews") { xml in
      if sheet.frozenRows == 0, sheet.frozenColumns == 0 {
        xml.element("sheetView", attributes)
      } else {
        xml.element("sheetView", attributes) { writePanes(&$0) }
      }
    }
  }

  /// Writes the frozen panes; the cursor of the pane that can be scrolled stays in A1.
  private func writePanes(_ xml: inout XMLBuffer) {
    let rows = sheet.frozenRows
    let columns = sheet.frozenColumns
    let active = rows == 0 ? "topRight" : columns == 0 ? "bottomLeft" : "bottomRight"
    xml.element(
      "pane",
      [
        "xSplit": columns == 0 ? nil : "\(columns)", "ySplit": rows == 0 ? nil : "\(rows)",
        "topLeftCell": Reference.a1(row: rows + 1, column: columns + 1), "activePane": active,
        "state": "frozen",
      ])
    if rows > 0, columns > 0 {
      xml.element("selection", ["pane": "topRight"])
      xml.element("selection", ["pane": "bottomLeft"])
    }
    xml.element("selection", ["pane": active])
  }
}

// MARK: - After the cells

extension WorksheetPart {
  private func writeMerges(_ xml: inout XMLBuffer) {
    guard !sheet.merges.isEmpty else { return }
    xml.element("mergeCells", ["count": "\(sheet.merges.count)"]) { xml in
      for merge in sheet.merges {
        let first = Reference.a1(row: merge.row, column: merge.columns.lowerBound)
        let last = Reference.a1(row: merge.row, column: merge.columns.upperBound)
        xml.element("mergeCell", ["ref": first + ":" + last])
      }
    }
  }

  private func writeLinks(_ xml: inout XMLBuffer) {
    let links = cells.filter { if case .link = $0.content { true } else { false } }
    guard !links.isEmpty else { return }
    xml.element("hyperlinks") { xml in
      for cell in links {
        guard case .link(let text, let sheet, let target) = cell.content else { continue }
        xml.element(
          "hyperlink",
          [
            "ref": Reference.a1(row: cell.row, column: cell.column),
            "location": Reference.quoted(sheet: sheet) + "!" + target, "display": text,
          ])
      }
    }
  }
}
