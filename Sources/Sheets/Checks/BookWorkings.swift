import Formulas
import Rates
import Renewal
import Workbooks

/// The rows that the checks of the workbook itself are made of, below those of the model.
struct BookWorkings {
  /// One row: a title, or a label with its number.
  enum Row {
    case title(String)
    case number(label: String, unit: String, note: String, Content, Style)
  }

  /// The title of what stands first: rows from it on belong to no row of the model.
  static let firstTitle = "Errors by sheet"

  /// From top to bottom.
  private(set) var rows: [Row] = []
  /// The number of the row that holds what each check shows.
  private(set) var results: [BookCheck: Int] = [:]
  /// The number of the first row.
  let firstRow: Int

  private let column = ChecksTable.valueColumn

  /// Lays the rows out from a row on.
  init(_ context: SheetContext, from row: Int) {
    firstRow = row
    addErrors(context.extents)
    addPrices(context)
    addClauses(context.clauseEffects)
  }

  private var nextRow: Int { firstRow + rows.count }

  private func cell(_ row: Int) -> CellMention { .cell(row: row, column: column) }

  private mutating func add(
    _ label: String, _ unit: String, _ content: Content, _ style: Style, note: String = ""
  ) {
    rows.append(.number(label: label, unit: unit, note: note, content, style))
  }

  /// The sum of the rows from one on, or nothing where there is none.
  private mutating func addSum(
    _ label: String, _ unit: String, of check: BookCheck, from first: Int, value: Double,
    _ style: Style
  ) {
    results[check] = nextRow
    let last = nextRow - 1
    let sum: Content =
      last < first
      ? .number(0) : .formula("SUM(\(cell(first)):\(cell(last)))", value)
    add(label, unit, sum, style)
  }

  /// SUM gives the first error that it meets, and leaves texts out.
  private mutating func addErrors(_ sheets: [SheetExtent]) {
    rows.append(.title(Self.firstTitle))
    let first = nextRow
    for sheet in sheets {
      add(
        "Holds an error: \(sheet.name)", "0/1", .formula("IFERROR(SUM(\(sheet.cells))*0,1)", 0),
        Palette.fetched("0"), note: "1 where a cell below the heading is an error")
    }
    addSum(
      "Sheets that hold an error", BookCheck.errors.unit, of: .errors, from: first, value: 0,
      Palette.calculation("0"))
  }

  private mutating func addPrices(_ context: SheetContext) {
    rows.append(.title("Age of list prices"))
    let first = nextRow
    add(
      "Day on which the scenario holds", "day", .number(Double(context.scenario.asOf.serial)),
      Palette.stored(Self.day))
    add(
      "Day of the oldest list price in use", "day", .number(Double(context.oldestPrice.serial)),
      Palette.stored(Self.day),
      note: context.priceDays.isEmpty ? "no price is in use: the scenario's own day" : "")
    add(
      "Age that a list price may have", "days", .number(Double(Staleness.limit)),
      Palette.stored("0"), note: "providers reprice several times a year")
    results[.prices] = nextRow
    add(
      "Older than it may be", "days",
      .formula(
        "MAX(0,\(cell(first))-\(cell(first + 1))-\(cell(first + 2)))", context.result(.prices)),
      Palette.calculation("0"))
  }

  private static let day = "yyyy-mm-dd"

  private mutating func addClauses(_ offers: [ClauseEffects]) {
    rows.append(.title("Effects of clauses over the term, as built"))
    let stored = Palette.stored(Format.money)
    let usd = BookCheck.clauses.unit
    let first = nextRow
    for offer in offers {
      add("Paid if it wrote no clause: \(offer.offer)", usd, .number(offer.paidWithout), stored)
      add("Paid as it stands: \(offer.offer)", usd, .number(offer.paid), stored)
      add(
        "Clauses alone, added up: \(offer.offer)", usd, .number(offer.alone), stored,
        note: "each taken away alone")
      add(
        "What clauses do to each other: \(offer.offer)", usd, .number(offer.interplay), stored,
        note: "worth of all taken away at once, less the row above")
    }
    let gaps = nextRow
    for (number, offer) in offers.enumerated() {
      let row = first + 4 * number
      add(
        "Left unexplained: \(offer.offer)", usd,
        .formula(
          "ABS(\(cell(row))-\(cell(row + 1))-\(cell(row + 2))-\(cell(row + 3)))", offer.gap),
        Palette.calculation(Format.difference))
    }
    addSum(
      "Left unexplained, all offers", usd, of: .clauses, from: gaps,
      value: offers.reduce(0) { $0 + $1.gap }, Palette.calculation(Format.difference))
  }

  /// Writes the rows.
  func write(to sheet: inout Sheet, columns: Grid.Columns) {
    for (number, row) in rows.enumerated() {
      let at = firstRow + number
      switch row {
      case .title(let text):
        sheet.set(.text(text), row: at, column: 1, style: Palette.section)
        for column in 2..<columns.firstPeriod {
          sheet.set(.blank, row: at, column: column, style: Palette.section)
        }
      case .number(let label, let unit, let note, let content, let style):
        sheet.set(.text(label), row: at, column: 1, style: Palette.label)
        sheet.set(.text(unit), row: at, column: 2, style: Palette.note)
        if !note.isEmpty { sheet.set(.text(note), row: at, column: 3, style: Palette.note) }
        sheet.set(content, row: at, column: column, style: style)
      }
    }
  }
}
