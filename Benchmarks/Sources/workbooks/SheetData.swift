import Workbooks

/// The sheet that all writers write: by fours a whole number, a text, a broken number, a formula.
struct SheetData: Sendable {
  let rows: Int
  let columns: Int
  private let letters: [String]

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    letters = (1...columns).map { Reference.letters(ofColumn: $0) }
  }

  private static let money = Style(numberFormat: "#,##0.00")

  /// The workbook with all cells in it.
  var whole: Workbook {
    var sheet = Sheet(name: "Data")
    let money = sheet.style(Self.money)
    sheet.reserveCapacity(rows * columns)
    for row in 0..<rows {
      for column in 0..<columns {
        sheet.set(
          content(row, column), row: row + 1, column: column + 1,
          style: column % 4 == 3 ? money : .plain)
      }
    }
    return book(sheet)
  }

  /// The workbook whose rows are made while it is written.
  var stream: Workbook {
    var sheet = Sheet(name: "Data")
    let money = sheet.style(Self.money)
    sheet.laterRows = RowSource(count: rows, columns: columns) { row in
      for column in 0..<columns {
        row.set(
          content(row.index, column), column: column + 1, style: column % 4 == 3 ? money : .plain)
      }
    }
    return book(sheet)
  }

  private func book(_ sheet: Sheet) -> Workbook {
    Workbook(properties: DocumentProperties(created: "2026-11-23T00:00:00Z"), sheets: [sheet])
  }

  /// What a cell holds; row and column from 0.
  private func content(_ row: Int, _ column: Int) -> Content {
    let first = column & ~3
    return switch column - first {
    case 0: .number(whole(row, first))
    case 1: .text(text(row, first))
    case 2: .number(broken(row, first))
    default: .formula(formula(row, first), .number(whole(row, first) * 2 + broken(row, first)))
    }
  }

  private func whole(_ row: Int, _ column: Int) -> Double {
    Double((row * 7919 + column * 104_729) % 1_000_003)
  }

  /// A number that takes all its digits to write.
  private func broken(_ row: Int, _ column: Int) -> Double {
    Double((row * 104_729 + column * 7919) % 1_000_003) / 7
  }

  /// Every other text is one of a hundred, and every other one occurs once.
  private func text(_ row: Int, _ column: Int) -> String {
    column % 8 == 0 ? "Region \((row * 31 + column) % 100)" : "Order \(row)-\(column)"
  }

  private func formula(_ row: Int, _ column: Int) -> FormulaText {
    FormulaText(
      a1: "\(letters[column])\(row + 1)*2+\(letters[column + 2])\(row + 1)",
      r1c1: "RC[-3]*2+RC[-1]")
  }
}
