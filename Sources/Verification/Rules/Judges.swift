import Workbooks

/// How each rule is judged, in the files beside this one.
///
/// A judge reads a workbook and notes what speaks against its rule; it never fails.
enum Judges {
  /// What a judge is.
  typealias Judge = @Sendable (BookReading, inout Evidence) -> Void

  /// Calls a function with each formula cell of a workbook.
  static func eachFormula(
    _ reading: BookReading, _ visit: (SheetReading, StoredCell, FormulaShape) -> Void
  ) {
    for sheet in reading.sheets {
      for (index, cell) in sheet.sheet.cells.enumerated() {
        guard let shape = reading.shape(sheet, index) else { continue }
        visit(sheet, cell, shape)
      }
    }
  }

  /// Notes a fact at every formula cell whose shape has one.
  static func noteShapes(
    _ reading: BookReading, _ evidence: inout Evidence, _ fact: (FormulaShape) -> [Fact]
  ) {
    let facts = reading.shapes.map(fact)
    guard facts.contains(where: { !$0.isEmpty }) else { return }
    for sheet in reading.sheets {
      for (index, cell) in sheet.sheet.cells.enumerated() {
        guard let number = sheet.shapes[index] else { continue }
        for fact in facts[number] { evidence.note(fact, sheet, cell) }
      }
    }
  }
}
