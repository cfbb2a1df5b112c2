import Renewal

extension ComparisonReport {
  /// The comparison as the interface `commitbook/comparison/1`, described by
  /// `docs/comparison.schema.json`: money in USD, unrounded, shares as fractions; what cannot be
  /// derived is `null`.
  public func json() -> JSONValue {
    [
      "schema": "commitbook/comparison/1", "scenario": .text(scenario), "seed": .whole(seed),
      "paths": .null, "candidates": .list(rows.map(\.json)),
      "levers": .list(cascade.map(\.json)),
    ]
  }

  /// The comparison as records, one for each candidate.
  public func records() -> [[String]] {
    func yearly(_ name: String) -> [String] {
      contractYears.indices.map { "\(name)_year_\($0 + 1)" }
    }
    let header =
      ["id", "name", "kind", "recommended"] + yearly("commitment") + yearly("headline_discount")
      + ["list_cost", "contracted_cost"] + yearly("eligible_spend") + yearly("shortfall")
      + [
        "total_paid", "total_paid_unrouted", "present_value", "effective_discount",
        "saving_against_today",
      ]
    return [header]
      + rows.map { row in
        let outcome = row.outcome
        return [
          row.candidate.id, row.candidate.name, row.kind.key, row.isRecommended ? "true" : "false",
        ]
          + (row.candidate.commitment + outcome.headlineDiscount + [
            outcome.listCost, outcome.contractedCost,
          ] + outcome.eligibleSpend + outcome.shortfall + [
            outcome.totalPaid, row.paidUnrouted, outcome.presentValue,
            outcome.effectiveDiscount,
          ]).map { CommaSeparatedText.number($0) }
          + [CommaSeparatedText.number(row.savingAgainstToday)]
      }
  }
}

extension ComparisonReport.Row {
  /// The candidate as the interface has it.
  var json: JSONValue {
    [
      "id": .text(candidate.id), "commitment": .numbers(candidate.commitment),
      "headline_discount": .numbers(outcome.headlineDiscount),
      "list_cost": .number(outcome.listCost), "contracted_cost": .number(outcome.contractedCost),
      "eligible_spend": .numbers(outcome.eligibleSpend),
      "shortfall": .numbers(outcome.shortfall), "total_paid": .number(outcome.totalPaid),
      "present_value": .number(outcome.presentValue),
      "effective_discount": .number(outcome.effectiveDiscount),
      "probability_of_shortfall": .null, "expected_total_paid": .null, "shortfall_p90": .null,
      "max_regret": .null, "recommended": .truth(isRecommended),
      "defaulted_clauses": .list(defaultedClauses.map { .text($0) }),
    ]
  }
}

extension Outcome.CascadeStep {
  /// The step with its USD of list cost, or saved in list cost, by contract year.
  var json: JSONValue {
    ["step": .text(key), "usd": .numbers(byYear)]
  }

  private var key: String {
    switch kind {
    case .unrouted: "unrouted"
    case .saving(let lever): lever.rawValue
    case .routed: "routed"
    }
  }
}
