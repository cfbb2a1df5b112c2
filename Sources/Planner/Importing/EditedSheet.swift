import Formulas
import Workbooks

/// A sheet of an edited workbook, with its cells by their place and its rows by their labels.
struct EditedSheet {
  /// The name on its tab.
  let name: String
  private let cells: [Int: [Int: StoredCell]]
  /// The numbers of the rows with a label, in the order of the sheet.
  let rows: [String: [Int]]
  /// The numbers of all rows that hold something, in their order.
  let numbers: [Int]

  /// A sheet whose labels stand in a column.
  init(_ sheet: StoredSheet, labelColumn: Int = 1) {
    name = sheet.name
    var cells: [Int: [Int: StoredCell]] = [:]
    for cell in sheet.cells where cell.value != .blank || cell.formula != nil {
      cells[cell.row, default: [:]][cell.column] = cell
    }
    self.cells = cells
    numbers = cells.keys.sorted()
    var rows: [String: [Int]] = [:]
    for number in numbers {
      if case .text(let text)? = cells[number]?[labelColumn]?.value {
        rows[text, default: []].append(number)
      }
    }
    self.rows = rows
  }

  /// A cell that holds something.
  subscript(row: Int, column: Int) -> StoredCell? { cells[row]?[column] }

  /// The text in a cell; nothing where it holds none.
  func text(_ row: Int, _ column: Int) -> String? {
    if case .text(let text)? = cells[row]?[column]?.value { text } else { nil }
  }

  /// The first column of a row that holds a text.
  func column(of text: String, inRow row: Int) -> Int? {
    (cells[row] ?? [:]).filter { $0.value.value == .text(text) }.keys.min()
  }

  /// The column that most labels stand in, where a column was put before them.
  static func labelColumn(of sheet: StoredSheet, among labels: Set<String>) -> Int {
    var counts: [Int: Int] = [:]
    for cell in sheet.cells {
      if case .text(let text) = cell.value, labels.contains(text) {
        counts[cell.column, default: 0] += 1
      }
    }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 1
  }

  /// The place of a cell as people name it: `H12`.
  static func place(_ row: Int, _ column: Int) -> String { CellText.letters(column) + String(row) }
}
