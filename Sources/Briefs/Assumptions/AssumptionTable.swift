/// Statements as a table.
enum AssumptionTable {
  /// With source and date, and where wanted with the place; empty without rows.
  static func text(_ rows: [Assumption], withPlaces: Bool) -> String {
    MarkdownTable(
      columns: [.words("What"), .words("Stated"), .words("As of")]
        + (withPlaces ? [.words("Place")] : []) + [.words("Source")],
      rows: rows.map { row in
        [row.what, row.stated, row.datesCell]
          + (withPlaces ? [row.place.map(MarkdownText.escaped) ?? "–"] : []) + [row.sourceCell]
      }
    ).text
  }
}
