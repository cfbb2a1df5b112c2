/// What stands in the cells that charts are drawn from.
struct ChartCells {
  /// A place on some sheet.
  private struct Place: Hashable {
    let row: Int
    let column: Int
  }

  private var contents: [String: [Place: Content]] = [:]

  /// Looks up the cells of all charts, each sheet once.
  init(_ book: Workbook) {
    var wanted: [String: Set<Place>] = [:]
    for source in book.sheets.lazy.flatMap(\.charts).map(\.source) {
      let series = source.series.flatMap { [$0.name, $0.values] + ($0.across.map { [$0] } ?? []) }
      for range in series + (source.categories.map { [$0] } ?? []) where range.isLine {
        wanted[source.sheet.lowercased(), default: []].formUnion(Self.places(range))
      }
    }
    for sheet in book.sheets {
      guard let places = wanted[sheet.name.lowercased()] else { continue }
      var found: [Place: Content] = [:]
      for cell in sheet.cells {
        let place = Place(row: cell.row, column: cell.column)
        if places.contains(place) { found[place] = cell.content }
      }
      contents[sheet.name.lowercased()] = found
    }
  }

  /// The first of some cells that does not hold its value; a missing value is an empty cell.
  func firstDifference(sheet: String, _ range: CellRange, _ values: [Double?]) -> CellPlace? {
    difference(sheet, range, values) { content, value in
      switch (content, value) {
      case (.number(let held), let value?), (.formula(_, .number(let held)), let value?):
        Self.agree(held, value)
      case (nil, nil), (.blank, nil): true
      default: false
      }
    }
  }

  /// The first of some cells that does not hold its text.
  ///
  /// A number in a cell may be shown as any text, so that only a text can differ.
  func firstDifference(sheet: String, _ range: CellRange, _ texts: [String]) -> CellPlace? {
    difference(sheet, range, texts) { content, text in
      switch content {
      case .text(let held), .link(let held, _, _), .formula(_, .text(let held)): held == text
      case .number, .formula(_, .number): true
      case .blank, nil: text.isEmpty
      }
    }
  }

  private func difference<Value>(
    _ sheet: String, _ range: CellRange, _ values: [Value], _ agrees: (Content?, Value) -> Bool
  ) -> CellPlace? {
    guard range.isLine, range.count == values.count,
      let held = contents[sheet.lowercased()]
    else { return nil }
    for (place, value) in zip(Self.places(range), values) where !agrees(held[place], value) {
      return CellPlace(sheet: sheet, row: place.row, column: place.column)
    }
    return nil
  }

  private static func places(_ range: CellRange) -> [Place] {
    range.rows.flatMap { row in range.columns.map { Place(row: row, column: $0) } }
  }

  /// Whether two numbers are the same but for the last digits.
  private static func agree(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= 1e-9 * max(abs(one), abs(other)) + 1e-6
  }
}
