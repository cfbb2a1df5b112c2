import Workbooks

extension Judges {
  /// Rule 26: every formula cell has its value, the right one, and never an error.
  static func cachedValues(_ reading: BookReading, _ evidence: inout Evidence) {
    if reading.book.calculation.isManual { evidence.note(.manualCalculation) }
    for sheet in reading.sheets {
      for (index, cell) in sheet.sheet.cells.enumerated() {
        if case .error(let error) = cell.value { evidence.note(.cachedError(error), sheet, cell) }
        guard let shape = reading.shape(sheet, index) else { continue }
        if cell.value == .blank { evidence.note(.noCachedValue, sheet, cell) }
        if isBroken(shape, in: reading) { evidence.note(.brokenReference, sheet, cell) }
      }
    }
    for recalculation in reading.recalculations {
      for sheet in reading.sheets {
        for difference in RecalculationCheck(reading, recalculation).differences(on: sheet) {
          evidence.note(difference.fact, sheet, difference.cell)
        }
      }
    }
  }

  /// Whether a formula holds an error such as `#REF!`, or names a sheet that is not there.
  private static func isBroken(_ shape: FormulaShape, in reading: BookReading) -> Bool {
    if shape.holdsError, shape.text.contains("#REF!") { return true }
    return shape.ranges.contains { range in
      guard let name = range.sheet else { return false }
      return name.split(separator: ":", maxSplits: 1).contains {
        reading.places[$0.lowercased()] == nil
      }
    }
  }
}
