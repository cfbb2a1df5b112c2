import Formulas
import Rates
import Renewal

extension Scenario {
  /// What a scenario says, in a few lines: enough to work a difference out by hand.
  var words: String {
    var lines = ["anchor \(anchor), cost of capital \(costOfCapital)"]
    lines.append(
      "contract years "
        + contractYears.map { "\($0.starts) to \($0.ends)" }.joined(separator: ", "))
    if taxOnAWS != 0 || taxOnMarketplace != 0 {
      lines.append("tax \(taxOnAWS) and \(taxOnMarketplace)")
    }
    for (vendor, rates) in priceIndex.sorted(by: { $0.key < $1.key }) {
      lines.append("\(vendor) prices \(rates.map(\.base)) a year")
    }
    lines += workloads.map {
      "\($0.id) on \($0.models[0].model), \($0.channel?.rawValue ?? "its channel"): "
        + "\($0.requests.base) requests of \($0.inputTokens.base) and \($0.outputTokens.base)"
    }
    lines += channels.map {
      "\($0.id) at \($0.privateRate.base) off, tax \($0.tax.map { "\($0)" } ?? "the seller's")"
    }
    lines += services.map(\.words) + savingsPlans.map(\.words) + marketplace.map(\.words)
    if support.plan != .none || support.planWithoutAgreement != .none {
      lines.append(support.words)
    }
    lines += credits.map(\.words)
    lines += events.map { "\($0.kind) in \($0.month)" }
    if let today {
      lines.append(
        "today \(today.commitment) at \(today.discount) until \(today.ends), remaining "
          + "\(today.remaining.map { "\($0)" } ?? "by months"); \(today.clauses.words)")
    }
    lines += offers.map(\.words)
    return lines.joined(separator: "\n")
  }
}

extension Clauses {
  /// What is written, clause by clause.
  var words: String {
    Clause.all.compactMap { clause in
      if case .eligibility(let charge) = clause.kind {
        return eligibility[charge].map {
          "\(charge.rawValue) earns \($0.earns), retires \($0.retires), cap \($0.bucket)"
        }
      }
      return self[clause].map { setting in
        let values = setting.byYear
        return "\(clause.key) \(values.count == 1 ? "\(values[0])" : "\(values)")"
      }
    }.joined(separator: "; ")
  }
}

extension Growth {
  fileprivate var words: String {
    switch self {
    case .yearly(let rates): "growing \(rates.map(\.base))"
    case .wandering(drift: let rates, let volatility):
      "growing \(rates.map(\.base)) and wandering by \(volatility)"
    case .adoption: "growing by adoption"
    }
  }
}

extension ServiceGroup {
  fileprivate var words: String {
    let rate = privateRate.map { rate in
      ", private \(rate.bands.map { "\($0.off.base) from \($0.from)" })"
        + (rate.isUnitPrice ? " by the unit" : "")
        + " \(rate.starts?.description ?? "") to \(rate.ends?.description ?? "")"
        + " minimum \(rate.minimum)"
    }
    return "\(name): \(spend.base) a month, \(growth.words), \(coverage)\(rate ?? "")"
  }
}

extension SavingsPlan {
  fileprivate var words: String {
    "\(name) covers \(covers): \(commitment.base) an hour at \(discount.base), "
      + "\(starts?.description ?? "") to \(ends), then \(renewal.base), upfront \(upfront.base)"
  }
}

extension MarketplaceProduct {
  fileprivate var words: String {
    "\(name): \(invoice.base) a year in \(months), \(growth.words), badge \(badge)"
  }
}

extension Support {
  fileprivate var words: String {
    "support \(plan.id) (\(planWithoutAgreement.id) without agreement) on \(base), "
      + "off \(discount), minimum \(discountReachesMinimum), Marketplace \(includesMarketplace)"
  }
}

extension Credit {
  fileprivate var words: String {
    let condition = milestone.map {
      ", once \($0.service) reaches \($0.monthly) a month, \($0.share) of all, \($0.spent) in sum "
        + "for \($0.months) months by \($0.by)"
    }
    return "\(name): \(amount.base) from \(starts) to \(expires), share \(share) of "
      + "\(scope.map(\.rawValue)), retires \(retires.map { "\($0)" } ?? "by the paper")"
      + (condition ?? "")
  }
}

extension Offer {
  fileprivate var words: String {
    "\(id) on \(paper ?? id): \(commitment) at \(discount), tiers "
      + "\(tiers.map { "\($0.discount) from \($0.from)" })"
      + (starts.map { ", starts \($0)" } ?? "") + "; \(clauses.words)"
  }
}
