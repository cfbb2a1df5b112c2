import Formulas
import Rates
import Renewal

extension Assessment.AskWorth {
  var json: JSONValue {
    [
      "offer": .text(offer), "clause": .text(clause.name), "asked": .text(words),
      "worth": .number(worth),
    ]
  }
}

extension Assessment.StressResult {
  var json: JSONValue {
    [
      "case": .text(name), "source": .text(source), "best": .text(best),
      "total_paid": .object(
        outcome.candidates.map { ($0.candidate.id, .number($0.totalPaid)) }),
      "shortfall": .object(
        outcome.candidates.map { ($0.candidate.id, .numbers($0.shortfall)) }),
    ]
  }
}

extension Assessment.ChannelCost {
  /// The channel, the candidates in the order of the outcome; what it does not sell has no cost.
  func json(in outcome: Outcome) -> JSONValue {
    let isSold = channel.isComplete
    func byCandidate(_ figures: [String: Double]?) -> JSONValue {
      figures.map { figures in
        .object(outcome.candidates.map { ($0.candidate.id, .number(figures[$0.candidate.id])) })
      } ?? .null
    }
    return [
      "vendor": .text(channel.vendor), "channel": .text(channel.channel.rawValue),
      "in_use": .truth(channel.isUsed),
      "models_not_sold": .list(channel.unsold.map { .text($0) }),
      "private_rate": .number(privateRate),
      "list_cost": isSold ? .numbers(listCost) : .null, "paid": isSold ? .number(paid) : .null,
      "tax": isSold ? .number(tax) : .null, "cheapest": .truth(isCheapest),
      "saved": byCandidate(move?.saved), "burn_lost": byCandidate(move?.burnLost),
      "shortfall_added": byCandidate(move?.shortfallAdded),
    ]
  }
}

extension Assessment.DirectPurchase {
  /// The purchase, the candidates in the order of the outcome.
  func json(in outcome: Outcome) -> JSONValue {
    func byCandidate(_ figures: [String: Double]) -> JSONValue {
      .object(outcome.candidates.map { ($0.candidate.id, .number(figures[$0.candidate.id])) })
    }
    return [
      "vendor": .text(vendor), "discount": .number(discount), "paid_direct": .number(paidDirect),
      "saved": byCandidate(saved), "burn_lost": byCandidate(burnLost),
    ]
  }
}

extension Assessment.Bargain {
  var json: JSONValue {
    [
      "offer": .text(offer), "one_point": .number(onePoint),
      "point_as_commitment": .number(pointAsCommitment),
      "largest_commitment": largestCommitment.map { .numbers($0) } ?? .null,
      "unlimited": .truth(isUnlimited), "reference": .text(reference),
    ]
  }
}

extension Assessment.Timing {
  /// What time costs, a month of lapse by offer.
  func json(_ lapses: JSONValue) -> JSONValue {
    [
      "lapse_month": lapses,
      "bridges": .list(
        bridges.map {
          ["name": .text($0.name), "cost": .number($0.cost), "assumed": .truth($0.isAssumed)]
        }),
      "early_renewals": .list(
        early.map { ["offer": .text($0.offer), "saved": .number($0.saved)] }),
    ]
  }
}

extension Assessment.Cure {
  var json: JSONValue {
    [
      "candidate": .text(candidate), "contract_year": .number(Double(year + 1)),
      "shortfall": .number(shortfall), "step": step.json, "retires": .number(retires),
      "cost": .number(cost),
    ]
  }
}

extension Assessment.Cure.Step {
  fileprivate var json: JSONValue {
    switch self {
    case .moveInvoice(let product, let from, let to):
      [
        "kind": .text("move_invoice"), "product": .text(product),
        "from": .text(from.description), "to": .text(to.description),
      ]
    case .buyUpfrontPlan(let service, let month):
      [
        "kind": .text("buy_upfront_plan"), "service": .text(service),
        "month": .text(month.description),
      ]
    case .pay: ["kind": .text("pay")]
    }
  }
}

extension Assessment.PlanTiming {
  var json: JSONValue {
    [
      "plan": .text(plan), "offer": .text(candidate), "without": .number(without),
      "after_signing": .number(afterSigning), "before_signing": .number(beforeSigning),
    ]
  }
}

extension Assessment.FiscalYear {
  var json: JSONValue {
    [
      "candidate": .text(candidate), "fiscal_year": .number(Double(year)),
      "running": .number(running), "true_ups": .number(trueUps),
      "invoices": .list(invoices.map { .text($0.description) }),
    ]
  }
}

extension Assessment.DearRate {
  var json: JSONValue {
    [
      "service": .text(service), "candidate": .text(candidate), "saved": .number(saved),
      "instead": .number(instead),
    ]
  }
}
