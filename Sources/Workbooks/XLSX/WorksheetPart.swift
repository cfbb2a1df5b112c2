/// `xl/worksheets/sheet1.xml`, and so on: one sheet.
struct WorksheetPart {
  private let sheet: Sheet
  private let isFirst: Bool
  private let styles: [Int]
  private let cells: [Cell]

  /// A sheet of a workbook; `styles` gives the workbook's number of each of the sheet's styles.
  init(sheet: Sheet, isFirst: Bool, styles: [Int]) {
    self.sheet = sheet
    self.isFirst = isFirst
    self.styles = styles
    cells = sheet.cells
  }

  /// The part; texts of its cells are added to the shared ones.
  func bytes(_ strings: inout SharedStrings) -> [UInt8] {
    var data = CellBuffer(styles: styles, lastColumn: lastColumn)
    data.write(sheet.rows(of: cells), cells, &strings)
    var xml = XMLBuffer(unwritable: .escaped)
    xml.reserveCapacity(data.xml.bytes.count + 4096)
    let attributes: XMLBuffer.Attributes = [
      "xmlns": Namespace.main,
      "xmlns:r": sheet.charts.isEmpty ? nil : Namespace.office + "/relationships",
    ]
    xml.element("worksheet", attributes) { xml in
      writeProperties(&xml)
      xml.element("dimension", ["ref": dimension])
      writeView(&xml)
      xml.element("sheetFormatPr", ["defaultRowHeight": "15"])
      writeColumns(&xml)
      xml.write(data.xml.bytes)
      writeMerges(&xml)
      writeLinks(&xml)
      writePage(&xml)
      if !sheet.charts.isEmpty { xml.element("drawing", ["r:id": "rId1"]) }
    }
    return xml.bytes
  }

  private var lastColumn: Int { cells.lazy.map(\.column).max() ?? 1 }

  /// The range that the cells fill.
  private var dimension: String {
    guard let first = cells.first, let last = cells.last else { return "A1" }
    let firstColumn = cells.lazy.map(\.column).min() ?? 1
    let start = Reference.a1(row: first.row, column: firstColumn)
    let end = Reference.a1(row: last.row, column: lastColumn)
    return start == end ? start : start + ":" + end
  }
}

// MARK: - Before the cells

extension WorksheetPart {
  private func writeProperties(_ xml: inout XMLBuffer) {
    guard sheet.tabColor != nil || sheet.page.fitsToWidth else { return }
    xml.element("sheetPr") { xml in
      if let color = sheet.tabColor { xml.element("tabColor", ["rgb": color.argb]) }
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

  private func writeColumns(_ xml: inout XMLBuffer) {
    guard !sheet.columnWidths.isEmpty else { return }
    xml.element("cols") { xml in
      for (column, width) in sheet.columnWidths.sorted(by: { $0.key < $1.key }) {
        xml.element(
          "col",
          [
            "min": "\(column)", "max": "\(column)",
            "width": XMLBuffer.text(of: ColumnWidth.stored(characters: width)),
            "customWidth": "1",
          ])
      }
    }
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

  private func writePage(_ xml: inout XMLBuffer) {
    let page = sheet.page
    xml.element(
      "pageMargins",
      [
        "left": "0.5", "right": "0.5", "top": "0.75", "bottom": "0.75", "header": "0.3",
        "footer": "0.3",
      ])
    xml.element(
      "pageSetup",
      [
        "fitToHeight": page.fitsToWidth ? "0" : nil,
        "orientation": page.isLandscape ? "landscape" : "portrait",
      ])
    let header = page.header.code
    let footer = page.footer.code
    guard !header.isEmpty || !footer.isEmpty else { return }
    xml.element("headerFooter") { xml in
      if !header.isEmpty { xml.element("oddHeader", text: header) }
      if !footer.isEmpty { xml.element("oddFooter", text: footer) }
    }
  }
}
