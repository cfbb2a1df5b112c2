import Workbooks

extension Judges {
  /// Rule 41: headings stay in view, the cursor is home, and the cover comes first.
  static func panes(_ reading: BookReading, _ evidence: inout Evidence) {
    guard reading.isOurs else { return panesOfOthers(reading, &evidence) }
    if reading.book.activeSheet != 0 { evidence.note(.coverNotActive) }
    for sheet in reading.sheets where sheet.sheet.isWorksheet {
      if sheet.sheet.cursor != "A1" { evidence.note(.cursorElsewhere(sheet.sheet.cursor), sheet) }
      if !Limits.zoom.contains(sheet.sheet.zoom) {
        evidence.note(.zoomUnfit(sheet.sheet.zoom), sheet)
      }
      guard sheet.place > 0 else { continue }
      guard sheet.sheet.frozenRows > 0 else {
        evidence.note(.panesNotFrozen, sheet)
        continue
      }
      guard let map = reading.columnMaps[sheet.place] else { continue }
      let columns = reading.roles[sheet.place] == .input ? 1 : map.opening
      if sheet.sheet.frozenRows != map.headerRow || sheet.sheet.frozenColumns != columns {
        evidence.note(
          .panesElsewhere(expected: Reference.a1(row: map.headerRow + 1, column: columns + 1)),
          sheet)
      }
    }
  }

  /// In another's workbook, only long sheets need their headings in view.
  private static func panesOfOthers(_ reading: BookReading, _ evidence: inout Evidence) {
    for sheet in reading.sheets
    where sheet.rows.count > Limits.rowsWithoutPanes && sheet.sheet.frozenRows == 0 {
      evidence.note(.panesNotFrozen, sheet)
    }
  }

  /// Rule 42: every sheet prints well.
  static func printing(_ reading: BookReading, _ evidence: inout Evidence) {
    let titled = Set(
      reading.book.names.filter {
        $0.name.hasSuffix("Print_Titles") && $0.formula.contains("$")
      }.compactMap(\.sheet))
    for sheet in reading.sheets where sheet.sheet.isWorksheet && !sheet.sheet.cells.isEmpty {
      let page = sheet.sheet.page
      if !page.isLandscape { evidence.note(.notLandscape, sheet) }
      if !page.fitsPages || page.pagesWide != 1 { evidence.note(.notOnePageWide, sheet) }
      guard reading.isOurs else { continue }
      if !titled.contains(sheet.place) { evidence.note(.noRepeatedRows, sheet) }
      for (code, what) in [
        ("&F", "the file"), ("&A", "the sheet"), ("&P", "the page"), ("&N", "how many pages"),
      ] where !page.footer.contains(code) {
        evidence.note(.footerLacks(what), sheet)
      }
      if let hash = reading.property("ScenarioHash"), !page.footer.contains(hash.prefix(8)) {
        evidence.note(.footerLacks("the scenario's hash"), sheet)
      }
    }
  }

  /// Rule 43: nothing that keeps people from reading.
  static func access(_ reading: BookReading, _ evidence: inout Evidence) {
    let properties = reading.book.properties
    if properties.title.isEmpty { evidence.note(.noDocumentTitle) }
    if properties.language.isEmpty, reading.isOurs { evidence.note(.noLanguage) }
    for sheet in reading.sheets {
      for merge in sheet.sheet.merges where !isTitle(merge, on: sheet) {
        evidence.note(
          .mergedCells, sheet, row: merge.rows.lowerBound, column: merge.columns.lowerBound)
      }
      for chart in sheet.sheet.charts where chart.altText.isEmpty {
        evidence.note(.chartWithoutAltText, sheet)
      }
      spacers(sheet, &evidence)
      for cell in sheet.sheet.cells where !cell.isBlank {
        guard let contrast = Contrast.of(cell.style), contrast < Limits.contrast,
          contrast >= Limits.invisible
        else { continue }
        let tenths = (contrast * 10).rounded(.down) / 10
        evidence.note(.lowContrast("\(tenths)"), sheet, cell)
      }
    }
  }

  /// Whether merged cells are a title or a sentence: one row, and nothing else in it.
  private static func isTitle(_ merge: CellRange, on sheet: SheetReading) -> Bool {
    guard merge.rows.count == 1 else { return false }
    return sheet.cells(ofRow: merge.rows.lowerBound).allSatisfy {
      let cell = sheet.sheet.cells[$0]
      return cell.isBlank || merge.columns.contains(cell.column)
    }
  }

  /// Narrow columns without content between columns with content.
  private static func spacers(_ sheet: SheetReading, _ evidence: inout Evidence) {
    let used = Set(sheet.sheet.cells.lazy.filter { !$0.isBlank }.map(\.column))
    guard let last = used.max() else { return }
    for columns in sheet.sheet.columns {
      guard let width = columns.width, width > 0, width < 4, !columns.isHidden,
        columns.columns.lowerBound < last
      else { continue }
      for column in columns.columns.clamped(to: 1...last) where !used.contains(column) {
        evidence.note(.spacerColumn, sheet, row: 1, column: column)
      }
    }
  }

  /// Rule 44: charts with a message, units and their data beside them.
  static func charts(_ reading: BookReading, _ evidence: inout Evidence) {
    for sheet in reading.sheets {
      for chart in sheet.sheet.charts {
        if chart.title.isEmpty { evidence.note(.chartWithoutTitle, sheet) }
        let isRound = !chart.kinds.isEmpty && chart.kinds.allSatisfy(isWithoutAxes)
        if chart.axisTitles.isEmpty, !isRound { evidence.note(.chartWithoutAxisTitles, sheet) }
        if chart.sources.isEmpty { evidence.note(.chartWithoutSource, sheet) }
        guard reading.isOurs else { continue }
        let sources = Set(chart.sources.compactMap(RangeText.sheet))
        for source in sources.sorted()
        where !source.caseInsensitiveEquals(sheet.name)
          && !repeats(chart.sources, of: source, on: sheet, reading)
        {
          evidence.note(.chartDataElsewhere(source), sheet)
        }
      }
    }
  }

  /// Whether the cover shows a chart that stands beside its table on another sheet.
  private static func repeats(
    _ sources: [String], of source: String, on sheet: SheetReading, _ reading: BookReading
  ) -> Bool {
    guard sheet.name == reading.sheets.first?.name else { return false }
    return reading.sheets.contains { other in
      source.caseInsensitiveEquals(other.name)
        && other.sheet.charts.contains { $0.sources == sources }
    }
  }

  private static func isWithoutAxes(_ kind: String) -> Bool {
    ["pieChart", "pie3DChart", "doughnutChart", "ofPieChart"].contains(kind)
  }
}
