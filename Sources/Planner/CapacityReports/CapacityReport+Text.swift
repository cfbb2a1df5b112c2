import Rates
import Renewal

extension CapacityReport: RecordedReport {
  /// The report for a terminal: load, table, advice and picture of each capacity.
  public func text(_ style: TextStyle) -> String {
    entries.map { entry in
      let words = CapacityWords(entry: entry, candidates: candidates)
      return
        ([words.title, String(repeating: "=", count: words.title.count), ""]
        + words.about + [""]
        + entry.tables.map { $0.text(style) }
        + words.advice.map { "- \($0)" } + [""]
        + LoadPicture(entry: entry).lines).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  /// The report as a Markdown document.
  public func markdown() -> String {
    entries.map { entry in
      let words = CapacityWords(entry: entry, candidates: candidates)
      return
        (["# \(Table.escaped(words.title))", ""] + words.about.map { Table.escaped($0) + "  " }
        + [""] + entry.tables.map { $0.markdown() }
        + words.advice.map { "- \(Table.escaped($0))" }
        + ["", "```text"] + LoadPicture(entry: entry).lines + ["```"]).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }
}

extension CapacityReport.Entry {
  /// A table for each period.
  fileprivate var tables: [Table] {
    periods.map { period in
      let least = period.load.leastCostUnits
      return Table(
        title: "\(period.name): units against the load, USD for the period",
        columns: [
          .numbers("\nUnits"), .numbers("Served in\na minute"), .numbers("\nout"),
          .numbers("Overflow in\na minute"), .numbers("\nout"), .numbers("\nUsed"),
          .numbers("\nBill"), .numbers("of it\nidle"), .numbers("With\noverflow"),
          .numbers("\nSaved"), .words("\n"),
        ],
        rows: period.rows(capacity.rungs).map { row in
          let cells =
            [String(row.units)]
            + [row.served.input, row.served.output, row.overflow.input, row.overflow.output].map {
              Rounded.grouped($0, 0)
            }
            + [row.units == 0 ? "-" : Rounded.percent(row.utilisation)]
            + [row.bill, row.idleCost, row.cost, row.saving].map { Rounded.grouped($0, 0) }
            + [mark(row.units, least)]
          return row.units == least ? .marked(cells) : .cells(cells)
        })
    }
  }

  private func mark(_ units: Int, _ least: Int) -> String {
    switch (units == least, units == capacity.units) {
    case (true, true): "< least cost, as stated"
    case (true, false): "< least cost"
    case (false, true): "as stated"
    case (false, false): ""
    }
  }
}
