import Formulas

extension RateCard {
  /// The card as comma-separated text, as ``init(csv:)`` reads it.
  public var csv: String {
    let ids = Dictionary(grouping: shortIds.keys, by: { shortIds[$0] ?? "" })
    var seen: Set<String> = []
    let rows = rates.map { rate in
      // The longer ids of a model stand on its first row.
      let others = seen.insert(rate.model).inserted ? (ids[rate.model] ?? []).sorted() : []
      return Self.fields(rate, others)
    }
    return ([Column.header] + rows).map { $0.map(Self.quoted).joined(separator: ",") + "\n" }
      .joined()
  }

  private static func fields(_ rate: Rate, _ otherIds: [String]) -> [String] {
    [rate.model, rate.vendor, rate.name, rate.scope, rate.channel.rawValue]
      + TokenPrice.allCases.map { rate.price($0).map(digits) ?? "" }
      + [
        rate.longContextThreshold.map { String($0) } ?? "", rate.asOf.description, rate.source,
        rate.note, otherIds.joined(separator: " "),
      ]
  }

  /// A number in its shortest form.
  private static func digits(_ price: Double) -> String {
    let text = price.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func quoted(_ field: String) -> String {
    guard field.contains(where: { ",\"\n\r".contains($0) || $0 == "\r\n" }) else { return field }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }
}
