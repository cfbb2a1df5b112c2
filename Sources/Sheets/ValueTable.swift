import Renewal
import Workbooks

/// A table of values of the day the workbook was made: words and numbers that do not recalculate.
struct ValueTable {
  /// What a cell holds.
  enum Value {
    case text(String)
    case money(Double)
    case percent(Double)
    /// A chance, in whole percent.
    case chance(Double)
    /// A plain amount in the unit of what the row is about.
    case amount(Double)
    case nothing

    /// The length of words, in characters; 0 for numbers.
    var length: Int {
      switch self {
      case .text(let text): text.count
      case .money, .percent, .chance, .amount, .nothing: 0
      }
    }
  }

  var title: String
  let columns: [String]
  let rows: [[Value]]
  /// What must be known to read it; empty where nothing.
  var note = ""

  /// Whether a column holds words only.
  func isOfWords(_ column: Int) -> Bool {
    rows.allSatisfy { cells in
      guard column < cells.count else { return true }
      switch cells[column] {
      case .text, .nothing: return true
      case .money, .percent, .chance, .amount: return false
      }
    }
  }
}

extension SheetContext {
  /// Writes tables one below the other, those without rows left out.
  ///
  /// - Parameter mark: what stands to the right of every row, such as a word that a simulation is
  ///   stale; nil for nothing.
  /// - Returns: the next row that is free.
  @discardableResult
  func write(
    _ tables: [ValueTable], from first: Int, mark: Content? = nil, to sheet: inout Sheet
  ) -> Int {
    var row = first
    for table in tables where !table.rows.isEmpty {
      widen(for: table, &sheet)
      for (number, title) in ([table.title] + table.columns).enumerated() {
        sheet.set(
          .text(title), row: row, column: number + 1,
          style: number == 0
            ? Palette.heading
            : table.isOfWords(number) ? Palette.wordsHeading : Palette.numberHeading)
      }
      if mark != nil {
        sheet.set(
          .text(SheetContext.simulationHeading), row: row, column: table.columns.count + 2,
          style: Palette.centeredHeading)
      }
      for cells in table.rows {
        row += 1
        for (column, cell) in cells.enumerated() {
          let words =
            column == 0
            ? Palette.storedWrapped
            : table.isOfWords(column) ? Palette.storedWords : Palette.storedTrailing.atTop
          write(cell, words, row: row, column: column + 1, to: &sheet)
        }
        if let mark {
          sheet.set(mark, row: row, column: table.columns.count + 2, style: Palette.stale)
        }
      }
      if !table.note.isEmpty {
        row += 1
        sheet.set(.text(table.note), row: row, column: 1, style: Palette.note)
      }
      row += 2
    }
    return row
  }

  /// Makes columns of words as wide as their words, up to a width from which on words wrap.
  private func widen(for table: ValueTable, _ sheet: inout Sheet) {
    for column in table.columns.indices.map({ $0 + 1 }) where table.isOfWords(column) {
      let longest = table.rows.map { $0.count > column ? $0[column].length : 0 }.max() ?? 0
      let width = sheet.width(ofColumn: column + 1)
      sheet.columnWidths[column + 1] = max(width, min(Double(longest + 3), Self.widestWords))
    }
  }

  private static let widestWords = 34.0

  private func write(
    _ value: ValueTable.Value, _ words: Style, row: Int, column: Int, to sheet: inout Sheet
  ) {
    switch value {
    case .text(let text): sheet.set(.text(text), row: row, column: column, style: words)
    case .money(let amount):
      sheet.set(
        .number(amount), row: row, column: column, style: Palette.stored(Format.money).atTop)
    case .percent(let share):
      sheet.set(
        .number(share), row: row, column: column, style: Palette.stored(Format.percent).atTop)
    case .chance(let chance):
      sheet.set(
        .number(chance), row: row, column: column, style: Palette.stored(Format.chance).atTop)
    case .amount(let amount):
      sheet.set(
        .number(amount), row: row, column: column, style: Palette.stored(Format.amount).atTop)
    case .nothing: break
    }
  }

  /// The name of a candidate.
  func name(_ id: String) -> String { outcome.candidate(id)?.candidate.name ?? id }
}
