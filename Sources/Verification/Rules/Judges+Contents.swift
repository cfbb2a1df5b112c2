import Workbooks

extension Judges {
  /// Rule 3: links from the contents to every sheet, and back; in any workbook, links that lead
  /// somewhere.
  static func contents(_ reading: BookReading, _ evidence: inout Evidence) {
    for sheet in reading.sheets {
      for link in sheet.sheet.links where link.target.isEmpty && !link.location.isEmpty {
        guard !leadsSomewhere(link.location, in: reading) else { continue }
        if let start = RangeText.range(link.range) {
          evidence.note(
            .brokenLink(link.location), sheet, row: start.rows.lowerBound,
            column: start.columns.lowerBound)
        } else {
          evidence.note(.brokenLink(link.location), sheet)
        }
      }
    }
    guard reading.isOurs, let cover = reading.sheets.first else { return }
    let listed = targets(of: cover)
    for sheet in reading.sheets.dropFirst() {
      if !listed.contains(sheet.name.lowercased()) {
        evidence.note(.contentsLacks(sheet: sheet.name), cover)
      }
      if !targets(of: sheet).contains(cover.name.lowercased()) {
        evidence.note(.noLinkBack, sheet)
      }
    }
  }

  /// The sheets that links of a sheet lead to, in small letters.
  private static func targets(of sheet: SheetReading) -> Set<String> {
    Set(sheet.sheet.links.compactMap { RangeText.sheet(of: $0.location)?.lowercased() })
  }

  private static func leadsSomewhere(_ location: String, in reading: BookReading) -> Bool {
    if let sheet = RangeText.sheet(of: location) {
      return reading.places[sheet.lowercased()] != nil
    }
    return RangeText.range(location) != nil
      || reading.book.names.contains { $0.name.caseInsensitiveEquals(location) }
  }

  /// Rule 5: title, purpose and master check at the head of every sheet.
  static func header(_ reading: BookReading, _ evidence: inout Evidence) {
    for sheet in reading.sheets where sheet.sheet.isWorksheet {
      let title = sheet.text(row: 1, column: 1)
      if title.isEmpty {
        evidence.note(.noTitle, sheet)
      } else if sheet.place > 0, title != sheet.name {
        evidence.note(.titleDiffers(title), sheet, row: 1, column: 1)
      }
      if sheet.text(row: 2, column: 1).isEmpty { evidence.note(.noPurposeLine, sheet) }
      if !showsMasterCheck(sheet, in: reading) { evidence.note(.noMasterCheckInHeader, sheet) }
    }
  }

  /// Whether one of the first rows fetches a cell of the sheet of checks.
  private static func showsMasterCheck(_ sheet: SheetReading, in reading: BookReading) -> Bool {
    guard let checks = reading.checks else { return false }
    for (index, cell) in sheet.sheet.cells.enumerated() {
      if cell.row > 4 { break }
      guard let shape = reading.shape(sheet, index), shape.ranges.count == 1,
        shape.ranges[0].isCell, !shape.calculates, shape.calls.isEmpty
      else { continue }
      let source = shape.ranges[0].sheet ?? sheet.name
      if source.caseInsensitiveEquals(checks.name) { return true }
    }
    return false
  }
}
