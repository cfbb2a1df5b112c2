import Renewal

extension Risk {
  /// What the paths say, as data: money in USD, chances and discounts as fractions.
  var json: JSONValue {
    [
      "seed": .whole(seed), "paths": .number(Double(paths)),
      "asked_paths": .number(Double(askedPaths)), "demand_paths": .number(Double(demandPaths)),
      "partial": .truth(isPartial), "inputs": .list(inputs.map { .text($0.name) }),
      "candidates": .list(candidates.map(\.json)), "curves": .list(curves.map(\.json)),
      "eligible_spend": .list(fan.map(\.json)), "tornado": tornado.json,
      "levers": .list(levers.map(\.json)), "variants": .list(futures.map(\.json)),
      "clauses": .list(clauses.map(\.json)), "measures": measures.json,
    ]
  }
}

extension Spread {
  fileprivate var json: JSONValue {
    [
      "mean": .number(mean), "p10": .number(p10), "p50": .number(p50), "p90": .number(p90),
    ]
  }
}

extension CandidateRisk {
  fileprivate var json: JSONValue {
    [
      "id": .text(candidate), "total_paid": paid.json,
      "effective_discount": effectiveDiscount.json, "shortfall": shortfall.json,
      "probability_of_shortfall": .number(chance), "probability_error": .number(chanceError),
      "probability_by_year": .numbers(chanceByYear), "cash_at_risk_p90": .number(cashAtRisk),
      "mean_regret": .number(meanRegret), "max_regret": .number(maxRegret),
      "tail_mean_paid": .number(tailMean),
    ]
  }
}

extension CommitmentCurve {
  fileprivate var json: JSONValue {
    [
      "offer": .text(offer), "sizes": .list(sizes.map(\.json)),
      "limits": .list(
        limits.map { limit -> JSONValue in
          ["probability": .number(limit.chance), "size": limit.size?.json ?? .null]
        }),
    ]
  }
}

extension CommitmentCurve.Size {
  fileprivate var json: JSONValue {
    [
      "factor": .number(factor), "commitment": .numbers(commitment),
      "probability_of_shortfall": .number(chance), "expected_total_paid": .number(expectedPaid),
      "total_paid_p90": .number(p90Paid), "expected_shortfall": .number(expectedShortfall),
    ]
  }
}

extension FanYear {
  fileprivate var json: JSONValue {
    [
      "p5": .number(p5), "p10": .number(p10), "p25": .number(p25), "p50": .number(p50),
      "p75": .number(p75), "p90": .number(p90), "p95": .number(p95),
    ]
  }
}

extension Tornado {
  fileprivate var json: JSONValue {
    [
      "candidate": .text(candidate), "base": .number(base),
      "bars": .list(
        bars.map { bar -> JSONValue in
          [
            "input": .text(bar.input.name), "label": .text(bar.input.label),
            "values": .numbers([bar.values.low, bar.values.high]),
            "total_paid": .numbers([bar.paid.low, bar.paid.high]),
            "shortfall": .numbers([bar.shortfall.low, bar.shortfall.high]),
          ]
        }),
    ]
  }
}

extension LeverRisk {
  fileprivate var json: JSONValue {
    [
      "lever": .text(kind.rawValue), "cash_kept": .figures(cashKept),
      "probability_added": .figures(chanceAdded),
    ]
  }
}

extension FutureRisk {
  fileprivate var json: JSONValue {
    [
      "variant": .text(name), "expected_total_paid": .figures(expectedPaid),
      "probability_of_shortfall": .figures(chance),
    ]
  }
}

extension ClauseRisk {
  fileprivate var json: JSONValue {
    [
      "offer": .text(offer), "clause": .text(clause.name), "written": .truth(isWritten),
      "expected_worth": .number(worth), "probability_taken": .number(chanceTaken),
    ]
  }
}

extension RiskMeasures {
  fileprivate var json: JSONValue {
    [
      "value_of_information": .list(
        information.map { ["input": .text($0.input), "usd": .number($0.worth)] }),
      "rank_correlations": .list(
        correlations.map { ["input": .text($0.input), "correlation": .number($0.correlation)] }),
      "critical_fractiles": .list(
        fractiles.map { fractile -> JSONValue in
          [
            "offer": .text(fractile.offer),
            "tiers": .numbers([fractile.tiers.from, fractile.tiers.to]),
            "fractile": .number(fractile.fractile),
          ]
        }),
      "frontier": .list(
        frontier.map { point -> JSONValue in
          [
            "candidate": .text(point.candidate), "factor": .number(point.factor),
            "expected_total_paid": .number(point.expectedPaid),
            "total_paid_p90": .number(point.p90Paid),
          ]
        }),
    ]
  }
}

extension JSONValue {
  /// Figures by key, in the order of the keys.
  fileprivate static func figures(_ figures: [String: Double]) -> JSONValue {
    .object(figures.sorted { $0.key < $1.key }.map { ($0.key, .number($0.value)) })
  }
}
