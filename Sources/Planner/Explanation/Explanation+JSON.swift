import Formulas

extension Explanation {
  /// The explanation as data, nothing rounded.
  public func json() -> JSONValue {
    [
      "schema": "commitbook/explanation/1", "key": .text(key), "label": .text(label),
      "unit": .text(unit.symbol), "cadence": .text(cadence.phrase), "clause": .text(clause),
      "formula": .text(words), "opening_formula": .text(openingWords),
      "periods": .list(periods.map { .text($0) }),
      "members": .list(
        members.map { ["member": .text($0.label), "values": .numbers($0.values)] }),
      "trace": trace?.json ?? .null,
    ]
  }
}

extension TracedValue {
  /// The value with its parts.
  var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("key", .text(key)), ("label", .text(label)), ("member", .text(member)),
      ("period", .text(period)), ("unit", .text(unit.symbol)), ("value", .number(value)),
    ]
    switch origin {
    case .line(let words, let clause):
      members += [("formula", .text(words)), ("clause", .text(clause))]
    case .input(let statement):
      members.append(("statement", statement.map(\.json) ?? .null))
    case .sum(let count, let things):
      members.append(("sum_of", ["count": .number(Double(count)), "what": .text(things)]))
    }
    if !parts.isEmpty { members.append(("parts", .list(parts.map(\.json)))) }
    if let rest {
      members.append(("rest", ["count": .number(Double(rest.count)), "sum": .number(rest.sum)]))
    }
    if let ending { members.append(("ending", .text(ending.rawValue))) }
    return .object(members)
  }
}

extension Statement {
  /// What was said, by whom and when.
  var json: JSONValue {
    ["wording": .text(wording), "source": .text(source), "as_of": .text(asOf)]
  }
}
