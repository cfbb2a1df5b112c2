import Formulas
import Renewal

/// What a scenario states: every input with its value, source and date.
public struct InputList: TabularReport {
  private let scenario: String
  private let sections: [(title: String, entries: [Entry])]

  private struct Entry: Sendable {
    var input: Input
    var member: String
    var values: [Double]
    var statement: Statement?
  }

  /// The inputs of a plan.
  public init(_ plan: Plan) {
    let model = plan.renewal.model
    scenario = plan.renewal.scenario.name
    sections = model.sections.compactMap { section in
      guard section.part != Model.timelinePart else { return nil }
      let entries = section.rows.compactMap { $0 as? Input }.flatMap { input in
        (model.inputs[input.id]?.values ?? []).enumerated().map { member, values in
          Entry(
            input: input, member: model.memberLabel(input, member), values: values,
            statement: model.inputs[input.id]?.statement(of: member))
        }
      }
      return entries.isEmpty ? nil : ("\(section.part): \(section.title)", entries)
    }
  }

  /// Each input with its value, source and date.
  public func table() -> Table {
    Table(
      title: "\(scenario): \(sections.map(\.entries.count).reduce(0, +)) inputs",
      columns: [
        .names("Input"), .names("Of"), .numbers("Value"), .names("Source"), .words("As of"),
      ],
      rows: sections.flatMap { section in
        [.heading(section.title)]
          + section.entries.map { entry in
            let source = [entry.statement?.wording, entry.statement?.source]
            return .cells([
              entry.input.label, entry.member, Self.shown(entry),
              source.compactMap { $0 }.joined(separator: "; "), entry.statement?.asOf ?? "",
            ])
          }
      })
  }

  private static func shown(_ entry: Entry) -> String {
    let unit = entry.input.unit
    let texts = entry.values.map { unit == .usd ? Rounded.shortMoney($0) : unit.text($0) }
    return Set(texts).count == 1
      ? texts[0]
      : stride(from: 0, to: texts.count, by: 3).map { start in
        texts[start..<min(start + 3, texts.count)].joined(separator: " / ")
      }.joined(separator: "\n")
  }

  /// The inputs as data.
  public func json() -> JSONValue {
    [
      "schema": "commitbook/inputs/1",
      "inputs": .list(
        sections.flatMap(\.entries).map { entry in
          [
            "key": .text(entry.input.id), "label": .text(entry.input.label),
            "unit": .text(entry.input.unit.symbol), "member": .text(entry.member),
            "values": .numbers(entry.values), "statement": entry.statement.map(\.json) ?? .null,
          ]
        }),
    ]
  }

  /// The inputs as records; several values of one input stand with semicolons between them.
  public func records() -> [[String]] {
    [["key", "label", "member", "unit", "values", "wording", "source", "as_of"]]
      + sections.flatMap(\.entries).map { entry in
        [
          entry.input.id, entry.input.label, entry.member, entry.input.unit.symbol,
          entry.values.map(JSONValue.digits).joined(separator: ";"),
          entry.statement?.wording ?? "", entry.statement?.source ?? "",
          entry.statement?.asOf ?? "",
        ]
      }
  }
}
