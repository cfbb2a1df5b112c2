import Workbooks

/// Compares what a workbook stores with what an engine calculates.
struct RecalculationCheck {
  private let reading: BookReading
  private let recalculation: Recalculation

  init(_ reading: BookReading, _ recalculation: Recalculation) {
    self.reading = reading
    self.recalculation = recalculation
  }

  /// A formula cell on which they do not agree.
  struct Difference {
    let cell: StoredCell
    let fact: Fact
  }

  /// How many formula cells there are to compare, and on how many the engine does not agree.
  func counts() -> (compared: Int, differing: Int) {
    reading.sheets.reduce(into: (0, 0)) { counts, sheet in
      guard recalculation.values[sheet.name] != nil else { return }
      counts.0 += sheet.shapes.count { $0 != nil }
      counts.1 += differences(on: sheet).count
    }
  }

  /// The formula cells of a sheet on which they do not agree; a cell that changes whenever it is
  /// calculated is left out, and so is one without a stored value, which is a fault of its own.
  func differences(on sheet: SheetReading) -> [Difference] {
    guard let values = recalculation.values[sheet.name] else { return [] }
    let residue = Agreement.residue(of: sheet.sheet)
    var differences: [Difference] = []
    for (index, cell) in sheet.sheet.cells.enumerated() {
      guard let shape = reading.shape(sheet, index), cell.value != .blank,
        shape.call(among: FunctionNames.volatile) == nil
      else { continue }
      let other = values[CellPosition(row: cell.row, column: cell.column)] ?? .blank
      guard !Agreement.holds(cell.value, other, residue: residue) else { continue }
      differences.append(Difference(cell: cell, fact: fact(cell.value, other, shape)))
    }
    return differences
  }

  private func fact(_ stored: StoredValue, _ other: StoredValue, _ shape: FormulaShape) -> Fact {
    if case .error(let error) = other, isBeyondEngines(shape) {
      return .notCalculable(engine: recalculation.engine, error: error)
    }
    return .valueDiffers(
      engine: recalculation.engine, stored: stored.words, recalculated: other.words)
  }

  /// Whether a formula has something that not every engine knows, so that an error proves nothing.
  private func isBeyondEngines(_ shape: FormulaShape) -> Bool {
    shape.readsTable || shape.readsOtherBook
      || shape.calls.contains { !FunctionNames.portable.contains($0.name) }
  }
}

/// When two engines agree on a value.
enum Agreement {
  private static let relative = 1e-9
  private static let absolute = 1e-6
  private static let share = 4e-15

  /// Whether they agree: numbers by |a − b| ≤ 1e-9 · max(|a|, |b|) + 1e-6 + residue, texts and errors
  /// to the letter.
  ///
  /// TRUE counts as 1, because some engines call a comparison a number; an empty text counts as
  /// nothing, because not every engine stores it.
  static func holds(_ one: StoredValue, _ other: StoredValue, residue: Double) -> Bool {
    if let one = number(one), let other = number(other) {
      return abs(one - other) <= relative * max(abs(one), abs(other)) + absolute + residue
    }
    switch (one, other) {
    case (.text(""), .blank), (.blank, .text("")), (.blank, .blank): return true
    case (.text(let one), .text(let other)): return one == other
    case (.error(let one), .error(let other)): return one == other
    case (.blank, _), (.number, _), (.text, _), (.boolean, _), (.error, _): return false
    }
  }

  /// What sums and differences of the largest number on a sheet leave behind; 1e15 and more stand
  /// for no end.
  static func residue(of sheet: StoredSheet) -> Double {
    let largest = sheet.cells.lazy.compactMap { number($0.value)?.magnitude }
      .filter { $0 < 1e15 }.max()
    return share * (largest ?? 0)
  }

  private static func number(_ value: StoredValue) -> Double? {
    switch value {
    case .number(let number): number
    case .boolean(let isTrue): isTrue ? 1 : 0
    case .blank, .text, .error: nil
    }
  }
}

extension StoredValue {
  /// The value as people read it.
  var words: String {
    switch self {
    case .blank: "nothing"
    case .number(let number): Digits.of(number)
    case .text(let text): "\"\(text.count <= 40 ? text : text.prefix(37) + "...")\""
    case .boolean(let isTrue): isTrue ? "TRUE" : "FALSE"
    case .error(let error): error
    }
  }
}
