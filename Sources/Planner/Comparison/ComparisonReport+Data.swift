import Renewal

extension ComparisonReport {
  /// The comparison as the interface `commitbook/comparison/1`, described by
  /// `docs/comparison.schema.json`: money in USD, unrounded, shares as fractions; what cannot be
  /// derived is `null`.
  public func json() -> JSONValue {
    [
      "schema": "commitbook/comparison/1", "scenario": .text(scenario),
      "seed": .whole(paths?.seed ?? seed),
      "paths": paths.map { .number(Double($0.count)) } ?? .null,
      "asked_paths": paths.map { .number(Double($0.asked)) } ?? .null,
      "risk_appetite": .text(paths?.appetite.words),
      "candidates": .list(rows.map(\.json)),
      "levers": .list(cascade.map(\.json)), "tier_cliffs": .list(cliffs.map(\.json)),
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
        "saving_against_today", "max_regret", "coverage", "headroom", "needed_discount",
        "break_even_spend", "probability_of_shortfall", "expected_total_paid", "total_paid_p90",
        "shortfall_p90",
      ]
    return [header]
      + rows.map { row in
        let outcome = row.outcome
        return [
          row.candidate.id, row.candidate.name, row.candidate.kind.key,
          row.isRecommended ? "true" : "false",
        ]
          + (row.candidate.commitment + outcome.headlineDiscount + [
            outcome.listCost, outcome.contractedCost,
          ] + outcome.eligibleSpend + outcome.shortfall + [
            outcome.totalPaid, row.paidUnrouted, outcome.presentValue,
            outcome.effectiveDiscount,
          ]).map { CommaSeparatedText.number($0) }
          + [
            row.savingAgainstToday, row.maxRegret, outcome.coverage, outcome.headroom,
            row.finding?.neededDiscount, row.finding?.breakEven?.spend, row.risk?.chance,
            row.risk?.paid.mean, row.risk?.paid.p90, row.risk?.shortfall.p90,
          ].map { CommaSeparatedText.number($0) }
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
      "probability_of_shortfall": .number(risk?.chance),
      "probability_of_shortfall_by_year": risk.map { .numbers($0.chanceByYear) } ?? .null,
      "expected_total_paid": .number(risk?.paid.mean), "total_paid_p90": .number(risk?.paid.p90),
      "shortfall_p90": .number(risk?.shortfall.p90),
      "max_regret": .number(maxRegret), "recommended": .truth(isRecommended),
      "defaulted_clauses": .list(defaultedClauses.map { .text($0) }),
      "coverage": .number(outcome.coverage), "headroom": .number(outcome.headroom),
      "paid_to_providers": .numbers(outcome.paidToProviders),
      "rung": finding?.json(horizon: outcome.shortfall.count) ?? .null,
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
    case .capacity: "capacity"
    case .routed: "routed"
    }
  }
}

extension Assessment.RungFinding {
  /// What a rung comes to beyond its outcome.
  ///
  /// - Parameter horizon: the contract years that are compared.
  func json(horizon: Int) -> JSONValue {
    [
      "commitment": .number(rung.commitment), "term": .number(Double(rung.term)),
      "ramp": .number(rung.ramp), "offer": .text(rung.offer),
      "promised_after_horizon": .number(rung.promised(after: horizon)),
      "least_cost": .truth(isLeastCost), "least_regret": .truth(isLeastRegret),
      "needed_discount": .number(neededDiscount),
      "break_even": breakEven?.json ?? .null,
      "benchmark": benchmark.map {
        [
          "from": .number($0.from), "low": .number($0.low), "mid": .number($0.mid),
          "high": .number($0.high), "source": .text(Benchmarks.source),
        ] as JSONValue
      } ?? .null,
    ]
  }
}

extension Assessment.TierCliff {
  /// The step between two tiers.
  var json: JSONValue {
    [
      "offer": .text(offer), "threshold": .number(threshold),
      "discount_below": .number(discounts.below), "discount_from": .number(discounts.from),
      "pays_from": pays.json, "extra_commitment": .number(extraCommitment),
      "cost": .number(cost), "shortfall": .number(shortfall),
    ]
  }
}

extension Assessment.BreakEven {
  /// The spend as data; nil where there is none.
  var spend: Double? {
    switch self {
    case .spend(let spend): spend
    case .never, .always: nil
    }
  }

  /// The spend, or a word where there is none.
  var json: JSONValue {
    switch self {
    case .spend(let spend): .number(spend)
    case .never: .text("never")
    case .always: .text("always")
    }
  }

  /// The spend in short, or a word.
  var words: String {
    switch self {
    case .spend(let spend): Rounded.money(spend)
    case .never: "never"
    case .always: "always"
    }
  }
}
