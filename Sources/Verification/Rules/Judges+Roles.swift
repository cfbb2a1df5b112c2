import Workbooks

extension Judges {
  /// Rule 1: a role for each sheet, and one tab colour for each role.
  static func roles(_ reading: BookReading, _ evidence: inout Evidence) {
    var colors: [SheetRole: String] = [:]
    for role in SheetRole.allCases {
      let counts = reading.sheets(of: role).compactMap(\.sheet.tabColor)
        .reduce(into: [:]) { $0[$1, default: 0] += 1 }
      colors[role] = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }
    for sheet in reading.sheets where sheet.sheet.isWorksheet {
      guard let role = reading.roles[sheet.place] else {
        evidence.note(.sheetWithoutRole, sheet)
        continue
      }
      guard let color = sheet.sheet.tabColor else {
        evidence.note(.tabWithoutColor, sheet)
        continue
      }
      let others = colors.first { $0.key != role && $0.value == color && colors[role] != color }
      if let others {
        evidence.note(.tabColorShared(with: others.key.rawValue), sheet)
      } else if color != colors[role] {
        evidence.note(.tabColorDiffers(role: role.rawValue), sheet)
      }
    }
  }

  /// Rule 6: the order of tabs, and no calculation that reads an output.
  static func order(_ reading: BookReading, _ evidence: inout Evidence) {
    var highest: SheetReading?
    for sheet in reading.sheets {
      guard let role = reading.roles[sheet.place], role != .guide, !isSimulation(sheet) else {
        continue
      }
      if let before = highest, let other = reading.roles[before.place], other.order > role.order {
        evidence.note(.wrongOrder(after: before.name), sheet)
      } else {
        highest = sheet
      }
    }
    if reading.roles.first != .guide, let first = reading.sheets.first {
      evidence.note(.wrongOrder(after: "nothing, and is no cover"), first)
    }
    for sheet in reading.sheets(of: .calculation) {
      for (index, cell) in sheet.sheet.cells.enumerated() {
        guard let shape = reading.shape(sheet, index),
          let output = outputRead(by: shape, at: cell, on: sheet, in: reading)
        else { continue }
        evidence.note(.readsOutput(sheet: output), sheet, cell)
      }
    }
  }

  /// The output sheet whose results a formula reads; inputs that stand there are no results.
  private static func outputRead(
    by shape: FormulaShape, at cell: StoredCell, on sheet: SheetReading, in reading: BookReading
  ) -> String? {
    for range in shape.ranges {
      guard let name = range.sheet, let place = reading.places[name.lowercased()],
        reading.roles[place] == .output,
        !HouseExceptions.trialSheets.contains(reading.standardName(of: name))
      else { continue }
      return name
    }
    return nil
  }

  /// Whether a sheet is labelled as holding simulated values.
  static func isSimulation(_ sheet: SheetReading) -> Bool {
    !simulationLabels(sheet).isEmpty
  }

  /// The labels of simulated values at the top of a sheet.
  static func simulationLabels(_ sheet: SheetReading) -> [StoredCell] {
    sheet.sheet.cells.prefix { $0.row <= 6 }
      .filter { $0.text.hasPrefix("Simulation (values)") }
  }
}
