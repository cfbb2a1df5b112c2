import Workbooks

extension Judges {
  /// Rule 27: inputs in one place, each with unit and source.
  static func inputs(_ reading: BookReading, _ evidence: inout Evidence) {
    for sheet in reading.sheets where reading.roles[sheet.place] != .guide {
      let isInputSheet = reading.roles[sheet.place] == .input
      if !isInputSheet,
        !HouseExceptions.sheetsWithInputs.contains(reading.standardName(of: sheet.name))
      {
        for cell in inputCells(sheet) { evidence.note(.inputElsewhere, sheet, cell) }
      }
      guard let map = reading.columnMaps[sheet.place] else { continue }
      for row in Set(inputCells(sheet).map(\.row)).sorted() {
        if sheet.text(row: row, column: map.unit).isEmpty {
          evidence.note(.inputWithoutUnit, sheet, row: row, column: map.unit)
        }
        if sheet.text(row: row, column: map.note).isEmpty {
          evidence.note(.inputWithoutSource, sheet, row: row, column: map.note)
        }
      }
    }
    let headings = reading.sheets(of: .input).map(\.allText).joined()
    for word in ["owner", "confidence"] where !headings.contains(word) {
      evidence.note(.inputsLack(word))
    }
  }

  /// The cells that wear the style *Input* and hold something.
  static func inputCells(_ sheet: SheetReading) -> [StoredCell] {
    sheet.sheet.cells.filter { $0.style.name == "Input" && !$0.isBlank }
  }

  /// Rule 28: what is typed into an input is checked, and a prompt says what belongs there.
  static func validation(_ reading: BookReading, _ evidence: inout Evidence) {
    for sheet in reading.sheets where reading.roles[sheet.place] != .guide {
      let inputs = inputCells(sheet).filter { $0.formula == nil }
      guard !inputs.isEmpty else { continue }
      let cover = ValidationCover(sheet.sheet.validations)
      for cell in inputs {
        switch cover.prompt(row: cell.row, column: cell.column) {
        case nil: evidence.note(.inputWithoutValidation, sheet, cell)
        case .some(""): evidence.note(.validationWithoutPrompt, sheet, cell)
        case .some: break
        }
      }
    }
  }

  /// Rule 30, in part: one cell chooses the case, and formulas read it.
  static func choice(_ reading: BookReading, _ evidence: inout Evidence) {
    let choosers = reading.book.names.compactMap {
      name -> (sheet: SheetReading, range: CellRange)? in
      guard Self.choosers.contains(name.name.lowercased()),
        let sheet = RangeText.sheet(of: name.formula),
        let place = reading.places[sheet.lowercased()], reading.roles[place] == .input,
        let range = RangeText.range(name.formula), range.size == 1
      else { return nil }
      return (reading.sheets[place], range)
    }
    guard let chooser = choosers.first else { return evidence.note(.noCaseChooser) }
    let (row, column) = (chooser.range.rows.lowerBound, chooser.range.columns.lowerBound)
    let reads = reading.sheets.contains { sheet in
      sheet.sheet.cells.indices.contains { index in
        guard let shape = reading.shape(sheet, index) else { return false }
        let cell = sheet.sheet.cells[index]
        return shape.ranges.contains { range in
          (range.sheet ?? sheet.name).caseInsensitiveEquals(chooser.sheet.name)
            && range.moved(rows: cell.row - shape.row, columns: cell.column - shape.column)
              .contains(row: row, column: column)
        }
      }
    }
    if !reads { evidence.note(.chooserNotRead, chooser.sheet, row: row, column: column) }
  }

  /// The names of the cells that choose.
  private static let choosers: Set<String> = ["levers_applied", "live_case", "scenario_case"]

  /// Rule 31: calculations are locked, inputs open, and no password.
  static func protection(_ reading: BookReading, _ evidence: inout Evidence) {
    for sheet in reading.sheets where sheet.sheet.isWorksheet {
      guard let protection = sheet.sheet.protection else {
        evidence.note(.notProtected, sheet)
        continue
      }
      if protection.hasPassword { evidence.note(.passwordProtected, sheet) }
      let isGuide = reading.roles[sheet.place] == .guide
      for cell in sheet.sheet.cells {
        if cell.formula != nil, !cell.style.isLocked {
          evidence.note(.formulaUnlocked, sheet, cell)
        } else if cell.isTypedNumber, cell.style.name == "Input", cell.style.isLocked, !isGuide {
          evidence.note(.inputLocked, sheet, cell)
        }
      }
    }
  }
}

/// Which cells rules for what may be typed stand over, and with what prompt.
private struct ValidationCover {
  private let rows: [(range: CellRange, prompt: String)]

  init(_ validations: [StoredValidation]) {
    rows = validations.flatMap { rule in
      rule.kind == "none" ? [] : rule.ranges.map { ($0, rule.prompt) }
    }.sorted { $0.range.rows.lowerBound < $1.range.rows.lowerBound }
  }

  /// The prompt over a cell, the longest where there are several; nil where no rule stands over it.
  func prompt(row: Int, column: Int) -> String? {
    var found: String?
    for entry in rows {
      if entry.range.rows.lowerBound > row { break }
      if entry.range.contains(row: row, column: column) {
        found = max(found ?? "", entry.prompt)
      }
    }
    return found
  }
}
