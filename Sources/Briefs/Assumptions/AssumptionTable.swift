/// Statements as a table.
enum AssumptionTable {
  /// With source and date, and with the place where any has one; empty without rows.
  static func text(_ rows: [Assumption]) -> String {
    let hasPlaces = rows.contains { $0.place != nil }
    return MarkdownTable(
      columns: [.words("What"), .words("Stated"), .words("Source"), .words("As of")]
        + (hasPlaces ? [.words("Place")] : []),
      rows: rows.map { row in
        [row.what, row.stated, row.sourceCell, row.datesCell]
          + (hasPlaces ? [row.place.map(MarkdownText.escaped) ?? ""] : [])
      }
    ).text
  }
}
