import Formulas
import Renewal

extension Plan {
  /// What the renewal comes to as data, under the schema `commitbook/outcome/1`.
  ///
  /// It holds the comparison, the decision, and what each lever and clause is worth; money in USD,
  /// unrounded.
  public func outcomeDocument(_ assessment: Assessment) -> JSONValue {
    let scenario = renewal.scenario
    let comparison = comparison(
      of: outcome, unrouted: assessment.unrouted, recommendation: assessment.recommendation,
      regret: assessment.regret, ladder: assessment.ladder, cliffs: assessment.cliffs,
      risk: assessment.risk.map { ComparisonReport.Paths($0, of: scenario) })
    return [
      "schema": "commitbook/outcome/1", "engine_version": .text(EngineVersion.current),
      "scenario": .text(scenario.name), "as_of": .text(scenario.asOf.description),
      "seed": .whole(assessment.risk?.seed ?? scenario.seed),
      "paths": assessment.risk.map { .number(Double($0.paths)) } ?? .null,
      "recommendation": assessment.recommendation.json,
      "candidates": .list(comparison.rows.map(\.detailedJSON)),
      "list_cost_by_class": .object(
        outcome.listCostByClass.map { ($0.charge.rawValue, .numbers($0.byYear)) }),
      "cascade": .list(outcome.cascade.map(\.json)),
      "other_ai": outcome.otherAI.json,
      "budgets": .list(outcome.budgets.map(\.json)),
      "capped_ai_list_cost": .numbers(outcome.cappedAI),
      "levers": .list(assessment.levers.map { $0.json(in: outcome) }),
      "clauses": .list(assessment.clauses.map(\.json)),
      "clauses_together": byOffer(assessment.clausesTogether),
      "asks": .list(assessment.asks.map(\.json)),
      "asks_together": byOffer(assessment.asksTogether),
      "two_points_of_discount": byOffer(assessment.twoPoints),
      "views": .list(assessment.views.map(\.json)),
      "stresses": .list(assessment.stresses.map(\.json)),
      "direct": .list(assessment.direct.map { $0.json(in: outcome) }),
      "channels": .list(assessment.channels.map { $0.json(in: outcome) }),
      "tier_cliffs": .list(assessment.cliffs.map(\.json)),
      "bargains": .list(assessment.bargains.map(\.json)),
      "timing": assessment.timing.json(byOffer(assessment.timing.lapseMonth)),
      "cures": .list(assessment.cures.map(\.json)),
      "plan_timings": .list(assessment.planTimings.map(\.json)),
      "fiscal_years": .list(assessment.fiscalYears.map(\.json)),
      "dear_private_rates": .list(assessment.dearRates.map(\.json)),
      "risk": assessment.risk?.json ?? .null,
      "rates": .list(renewal.rates.map(\.json)),
    ]
  }
}

extension Plan {
  /// A figure of each offer, in the order of the file.
  private func byOffer(_ figures: [String: Double]) -> JSONValue {
    .object(renewal.scenario.offers.map { ($0.id, .number(figures[$0.id])) })
  }
}

extension Outcome {
  /// A figure of each candidate, in the order in which they are compared.
  fileprivate func byCandidate(_ figures: [String: Double]) -> JSONValue {
    .object(candidates.map { ($0.candidate.id, .number(figures[$0.candidate.id])) })
  }

  /// What every candidate pays over the term.
  fileprivate var paidByCandidate: JSONValue {
    .object(candidates.map { ($0.candidate.id, .number($0.totalPaid)) })
  }
}

extension ComparisonReport.Row {
  /// The candidate as the comparison has it, with what it is and what is paid when.
  fileprivate var detailedJSON: JSONValue {
    guard case .object(let members) = json else { return json }
    return .object(
      members + [
        ("name", .text(candidate.name)), ("kind", .text(candidate.kind.key)),
        ("total_paid_unrouted", .number(paidUnrouted)),
        ("saving_against_today", .number(savingAgainstToday)),
        ("paid", .numbers(outcome.paid)), ("true_up", .numbers(outcome.trueUp)),
        ("support", .numbers(outcome.support)), ("tax", .number(outcome.tax)),
      ])
  }
}

extension Assessment.Recommendation {
  fileprivate var json: JSONValue {
    [
      "sign": .text(sign), "conditions": .list(conditions.map(\.json)),
      "otherwise": .text(otherwise), "refuse": .text(refuse),
      "refused_cost": refuse == nil ? .null : .number(refusedCost),
      "saving_against_today": .number(savingAgainstToday),
    ]
  }
}

extension Assessment.LeverWorth {
  /// The kind's savings, the candidates in the order of the outcome.
  fileprivate func json(in outcome: Outcome) -> JSONValue {
    [
      "lever": .text(kind.rawValue), "list_saved": .number(listSaved),
      "cash_kept": outcome.byCandidate(cashKept), "burn_lost": outcome.byCandidate(burnLost),
      "cash_kept_resized": outcome.byCandidate(cashKeptResized),
    ]
  }
}

extension Assessment.ClauseWorth {
  fileprivate var json: JSONValue {
    [
      "offer": .text(offer), "clause": .text(clause.name), "worth": .number(worth),
      "best_without": .text(bestWithout),
    ]
  }
}

extension Assessment.View {
  fileprivate var json: JSONValue {
    [
      "future": .text(future), "class": .text(reading?.charge.rawValue),
      "reading": .text(reading?.reading.rawValue),
      "best": .text(best),
      "total_paid": outcome.paidByCandidate,
    ]
  }
}
