import Workbooks

/// A workbook with all that rules ask of it read once.
struct BookReading {
  /// The workbook.
  let book: StoredBook
  /// Its sheets.
  let sheets: [SheetReading]
  /// The shapes of its formulas.
  let shapes: [FormulaShape]
  /// What other engines made of it.
  let recalculations: [Recalculation]
  /// Whether Commitbook wrote it.
  let isOurs: Bool
  /// The kinds of its sheets, in their order, as the cover lists them; nil where it does not.
  let roles: [SheetRole?]
  /// The maps of the columns, in the order of the sheets; nil for a sheet without one.
  let columnMaps: [ColumnMap?]
  /// The places of sheets by their names in small letters.
  let places: [String: Int]

  init(_ book: StoredBook, recalculations: [Recalculation] = []) {
    self.book = book
    self.recalculations = recalculations
    isOurs =
      book.properties.custom.contains { $0.name == "ScenarioHash" }
      || book.properties.application == "Commitbook"
    var shapes = ShapeBook()
    sheets = book.sheets.enumerated().map { place, sheet in
      SheetReading(sheet, place: place, shapes: &shapes)
    }
    self.shapes = shapes.all
    let sheets = self.sheets
    places = Dictionary(
      sheets.map { ($0.name.lowercased(), $0.place) }, uniquingKeysWith: { first, _ in first })
    columnMaps = sheets.map(ColumnMap.init)
    roles = isOurs ? SheetRole.roles(of: sheets) : sheets.map { _ in nil }
  }

  /// The shape of a cell's formula; nil where it has none.
  func shape(_ sheet: SheetReading, _ cell: Int) -> FormulaShape? {
    sheet.shapes[cell].map { shapes[$0] }
  }

  /// The sheets of a role.
  func sheets(of role: SheetRole) -> [SheetReading] {
    sheets.filter { roles[$0.place] == role }
  }

  /// The sheets that hold rows of a model, inputs and calculations, with their columns.
  var modelSheets: [(sheet: SheetReading, map: ColumnMap)] {
    sheets.compactMap { sheet in
      guard roles[sheet.place] == .input || roles[sheet.place] == .calculation,
        let map = columnMaps[sheet.place]
      else { return nil }
      return (sheet, map)
    }
  }

  /// The sheet of checks; nil where there is none.
  var checks: SheetReading? {
    sheets(of: .checks).first ?? places["checks"].map { sheets[$0] }
  }

  /// The value of a custom property; nil where there is none.
  func property(_ name: String) -> String? {
    book.properties.custom.first { $0.name == name }?.value
  }

  /// The name that a sheet has without a template, by the property in which renamed sheets are kept.
  func standardName(of name: String) -> String {
    let pairs = (property("SheetNames") ?? "").split(separator: " ").map {
      $0.split(separator: "=", maxSplits: 1)
    }
    return pairs.first { $0.count == 2 && $0[1] == name }.map { String($0[0]) } ?? name
  }
}

/// The shapes of formulas, each once.
struct ShapeBook {
  private(set) var all: [FormulaShape] = []
  private var numbers: [String: Int] = [:]

  /// The number of a formula's shape.
  mutating func number(of formula: String, row: Int, column: Int) -> Int {
    let tokens = FormulaTokens(formula)
    let r1c1 = tokens.r1c1(row: row, column: column)
    if let known = numbers[r1c1] { return known }
    all.append(FormulaReader.shape(of: tokens, r1c1: r1c1, row: row, column: column))
    numbers[r1c1] = all.count - 1
    return all.count - 1
  }
}

extension SheetReading {
  init(_ sheet: StoredSheet, place: Int, shapes book: inout ShapeBook) {
    var sheet = sheet
    func isInOrder(_ one: StoredCell, _ other: StoredCell) -> Bool {
      (one.row, one.column) < (other.row, other.column)
    }
    if !zip(sheet.cells, sheet.cells.dropFirst()).allSatisfy(isInOrder) {
      sheet.cells.sort(by: isInOrder)
    }
    var shapes: [Int?] = []
    shapes.reserveCapacity(sheet.cells.count)
    var rows: [(row: Int, cells: Range<Int>)] = []
    for (index, cell) in sheet.cells.enumerated() {
      shapes.append(
        cell.formula.map { book.number(of: $0.text, row: cell.row, column: cell.column) })
      if rows.last?.row == cell.row {
        rows[rows.count - 1].cells = rows[rows.count - 1].cells.lowerBound..<index + 1
      } else {
        rows.append((cell.row, index..<index + 1))
      }
    }
    self.init(sheet: sheet, place: place, shapes: shapes, rows: rows)
  }
}
