import Renewal

extension Difference {
  /// The difference as the interface `commitbook/difference/1`, described by
  /// `docs/difference.schema.json`: money in USD, unrounded, shares as fractions.
  public func json() -> JSONValue {
    [
      "schema": "commitbook/difference/1", "from": from.json, "to": to.json,
      "inputs": .list(inputs.map(\.json)), "outcomes": .list(outcomes.map(\.json)),
      "bridge": bridge.json,
    ]
  }

  /// Inputs, outcomes and bridge as records in one long table.
  public func records() -> [[String]] {
    [["section", "subject", "member", "item", "period", "from", "to", "difference"]]
      + inputs.map(\.record) + outcomes.flatMap(\.records)
      + bridge.steps.map { step in
        [
          "bridge", "candidate", bridge.candidate, step.key, "",
          CommaSeparatedText.number(step.before.paid), CommaSeparatedText.number(step.after.paid),
          CommaSeparatedText.number(step.paid),
        ]
      }
  }
}

extension Difference.Side {
  fileprivate var json: JSONValue {
    ["file": .text(file), "scenario": .text(name), "recommended": .text(recommended)]
  }
}

extension StatedValue {
  /// The number, or else the words.
  fileprivate var json: JSONValue { number.map { .number($0) } ?? .text(text) }
  fileprivate var field: String { number.map { CommaSeparatedText.number($0) } ?? text }
}

extension InputChange {
  fileprivate var json: JSONValue {
    [
      "kind": .text(kind.rawValue), "subject": .text(subject), "member": .text(member),
      "name": .text(name), "key": .text(key), "label": .text(label),
      "years": years.map { .list($0.map { .number(Double($0 + 1)) }) } ?? .null,
      "from": from.map(\.json) ?? .null, "to": to.map(\.json) ?? .null,
      "from_words": .text(from?.text), "to_words": .text(to?.text),
      "difference": .number(difference), "cause": .text(cause?.rawValue),
    ]
  }

  fileprivate var record: [String] {
    let period = years.map { years in
      years.count == 1
        ? "year \(years.lowerBound + 1)"
        : "years \(years.lowerBound + 1) to \(years.upperBound + 1)"
    }
    return [
      "inputs", subject, member, kind == .changed ? key : kind.rawValue, period ?? "",
      from?.field ?? "", to?.field ?? "", CommaSeparatedText.number(difference),
    ]
  }
}

extension CandidateOutcome {
  fileprivate var json: JSONValue {
    [
      "total_paid": .number(totalPaid), "present_value": .number(presentValue),
      "effective_discount": .number(effectiveDiscount), "shortfall": .numbers(shortfall),
      "tax": .number(tax), "paid_to_providers": .number(paidToProviders.reduce(0, +)),
    ]
  }
}

extension CandidateChange {
  fileprivate var json: JSONValue {
    [
      "id": .text(id), "name": .text(name), "from": from.map(\.json) ?? .null,
      "to": to.map(\.json) ?? .null, "total_paid_difference": .number(paid),
      "present_value_difference": .number(presentValue),
      "effective_discount_difference": .number(effectiveDiscount),
    ]
  }

  fileprivate var records: [[String]] {
    let years = max(from?.shortfall.count ?? 0, to?.shortfall.count ?? 0)
    let shortfalls = (0..<years).map { year in
      record(
        "shortfall", "year \(year + 1)", Self.value(from?.shortfall, year),
        Self.value(to?.shortfall, year))
    }
    return [
      record("total_paid", "", from?.totalPaid, to?.totalPaid),
      record("present_value", "", from?.presentValue, to?.presentValue),
      record("effective_discount", "", from?.effectiveDiscount, to?.effectiveDiscount),
      record("tax", "", from?.tax, to?.tax),
      record(
        "paid_to_providers", "", from?.paidToProviders.reduce(0, +),
        to?.paidToProviders.reduce(0, +)),
    ] + shortfalls
  }

  private func record(_ item: String, _ period: String, _ from: Double?, _ to: Double?)
    -> [String]
  {
    let difference = from.flatMap { from in to.map { $0 - from } }
    return ["outcomes", "candidate", id, item, period]
      + [from, to, difference].map { CommaSeparatedText.number($0) }
  }

  private static func value(_ values: [Double]?, _ year: Int) -> Double? {
    values.flatMap { $0.indices.contains(year) ? $0[year] : nil }
  }
}

extension Bridge {
  fileprivate var json: JSONValue {
    [
      "candidate": .text(candidate), "order": .list(Cause.allCases.map { .text($0.rawValue) }),
      "from": .number(from.paid), "to": .number(to.paid), "steps": .list(steps.map(\.json)),
    ]
  }
}

extension Bridge.Step {
  /// The causes as programs read them; `other` where there is none.
  fileprivate var key: String {
    let causes = causes.isEmpty ? ["other"] : causes.map(\.rawValue)
    return (causes + clauses).joined(separator: " + ")
  }

  fileprivate var json: JSONValue {
    [
      "causes": .list(causes.map { .text($0.rawValue) }),
      "clauses": .list(clauses.map { .text($0) }), "name": .text(name),
      "total_paid": .number(paid), "total_paid_after": .number(after.paid),
      "present_value": .number(presentValue),
    ]
  }
}
