import Formulas
import Renewal

/// The lines of a plan's model, by section.
public struct LineList: TabularReport {
  private let scenario: String
  private let sections: [(title: String, lines: [Line])]

  /// The lines of a plan.
  public init(_ plan: Plan) {
    scenario = plan.renewal.scenario.name
    sections = plan.renewal.model.sections.compactMap { section in
      let lines = section.rows.compactMap { $0 as? Line }
      return lines.isEmpty ? nil : ("\(section.part): \(section.title)", lines)
    }
  }

  /// Key, name, unit and cadence of each line.
  public func table() -> Table {
    Table(
      title: "\(scenario): \(sections.map(\.lines.count).reduce(0, +)) lines",
      columns: [.words("Key"), .names("Line"), .words("Unit"), .words("")],
      rows: sections.flatMap { section in
        [.heading(section.title)]
          + section.lines.map { .cells([$0.id, $0.label, $0.unit.symbol, $0.cadence.phrase]) }
      })
  }

  /// The lines as data.
  public func json() -> JSONValue {
    [
      "schema": "commitbook/lines/1",
      "lines": .list(
        sections.flatMap { section in
          section.lines.map { line in
            [
              "key": .text(line.id), "label": .text(line.label),
              "unit": .text(line.unit.symbol), "cadence": .text(line.cadence.phrase),
              "section": .text(section.title), "clause": .text(line.clause),
            ]
          }
        }),
    ]
  }

  /// The lines as records.
  public func records() -> [[String]] {
    [["key", "label", "unit", "cadence", "section", "clause"]]
      + sections.flatMap { section in
        section.lines.map {
          [
            $0.id, $0.label, $0.unit.symbol, $0.cadence.phrase, section.title, $0.clause ?? "",
          ]
        }
      }
  }
}
