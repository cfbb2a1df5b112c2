import Workbooks

extension Judges {
  /// Rule 29: a colour code with a key.
  static func styles(_ reading: BookReading, _ evidence: inout Evidence) {
    for sheet in reading.sheets where reading.roles[sheet.place] != .guide || !reading.isOurs {
      let isLink = reading.isOurs
      for (index, cell) in sheet.sheet.cells.enumerated() {
        if cell.style.name == "Input", cell.formula != nil {
          evidence.note(.formulaInInputStyle, sheet, cell)
        }
        guard isLink else { continue }
        if cell.style.name == "Input", !cell.isBlank, !hasInputColors(cell.style) {
          evidence.note(.inputNotInItsColors, sheet, cell)
        }
        links(cell, reading.shape(sheet, index), sheet, &evidence)
      }
    }
    guard reading.isOurs else { return }
    typedNumbers(reading, &evidence)
    key(reading, &evidence)
  }

  /// Letters that are blue, on a ground that is pale yellow.
  private static func hasInputColors(_ style: StoredStyle) -> Bool {
    guard let letters = style.fontColor?.suffix(6), let ground = style.fill?.suffix(6),
      let font = UInt32(letters, radix: 16), let fill = UInt32(ground, radix: 16)
    else { return false }
    let isBlue = font & 0xFF > 0x80 && font >> 16 < 0x60
    let isPaleYellow = fill >> 16 > 0xE0 && fill >> 8 & 0xFF > 0xE0 && fill & 0xFF < fill >> 16
    return isBlue && isPaleYellow
  }

  private static func links(
    _ cell: StoredCell, _ shape: FormulaShape?, _ sheet: SheetReading, _ evidence: inout Evidence
  ) {
    guard let shape, cell.number != nil else { return }
    let readsOthers = shape.readsOtherSheet(than: sheet.name)
    if shape.isLink, readsOthers, cell.style.name != "Link", cell.style.name != "Check" {
      evidence.note(.linkWithoutLinkStyle, sheet, cell)
    }
    if cell.style.name == "Link", !readsOthers { evidence.note(.linkStyleWithoutLink, sheet, cell) }
  }

  /// Numbers typed on input sheets wear the style *Input*.
  private static func typedNumbers(_ reading: BookReading, _ evidence: inout Evidence) {
    for (sheet, map) in reading.modelSheets where reading.roles[sheet.place] == .input {
      for cell in sheet.sheet.cells
      where cell.row > map.headerRow && cell.column >= map.constant && cell.isTypedNumber
        && cell.style.name != "Input"
      {
        evidence.note(.numberWithoutInputStyle, sheet, cell)
      }
    }
  }

  /// The key shows every named style in use.
  private static func key(_ reading: BookReading, _ evidence: inout Evidence) {
    let shown = Set(reading.sheets(of: .guide).flatMap { $0.sheet.cells.map(\.style.name) })
    let used = Set(reading.sheets.flatMap { $0.sheet.cells.map(\.style.name) })
    for name in used.subtracting(shown).subtracting(["Normal"]).sorted() {
      evidence.note(.styleNotInKey(name))
    }
  }

  /// Rule 32: unique, full labels.
  static func labels(_ reading: BookReading, _ evidence: inout Evidence) {
    for (sheet, map) in reading.modelSheets {
      var known: Set<String> = []
      for (row, cells) in sheet.rows where row > map.headerRow {
        let isNumeric = cells.contains {
          sheet.sheet.cells[$0].column >= map.constant && sheet.sheet.cells[$0].isNumeric
        }
        guard isNumeric else { continue }
        let label = sheet.text(row: row, column: map.label)
        if label.isEmpty {
          evidence.note(.rowWithoutLabel, sheet, row: row, column: map.label)
        } else if !known.insert(label).inserted {
          evidence.note(.labelTwice(label), sheet, row: row, column: map.label)
        }
      }
    }
  }
}
