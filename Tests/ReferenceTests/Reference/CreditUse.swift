import Formulas
import Renewal

/// What credits pay, by charge class and month.
struct CreditUse {
  /// What they pay.
  private(set) var applied: [[Double]]
  /// The part of it that retires the commitment all the same.
  private(set) var retiring: [[Double]]

  /// Uses a candidate's credits.
  init(_ demand: Demand, _ terms: Terms, _ prices: Prices, _ billing: Billing) {
    let months = demand.months
    applied = classZeros(months.count)
    retiring = classZeros(months.count)
    for credit in terms.scenario.credits {
      let granted = Self.month(credit, demand, terms)
      let retires = credit.retires ?? terms.number(.creditsRetire)
      var balance = 0.0
      for month in 0..<months.count {
        let calendar = months.month(month)
        if month == granted, terms.candidate.paper.keepsExistingTerms {
          balance += credit.amount.base
        }
        guard calendar >= credit.starts, calendar <= credit.expires else { continue }
        var inScope = 0.0
        for charge in credit.scope {
          inScope +=
            prices.contracted[charge.number][month] - billing.discount[charge.number][month]
        }
        let used = min(balance, credit.share * inScope)
        balance -= used
        for charge in credit.scope {
          let own = prices.contracted[charge.number][month] - billing.discount[charge.number][month]
          let part = used * quotient(own, inScope)
          applied[charge.number][month] += part
          retiring[charge.number][month] += retires * part
        }
      }
    }
  }

  /// The month in which a credit is granted; nil where it never is.
  private static func month(_ credit: Credit, _ demand: Demand, _ terms: Terms) -> Int? {
    let months = demand.months
    guard let milestone = credit.milestone else {
      return credit.expires < months.first ? nil : max(0, months.number(credit.starts))
    }
    guard
      let group = terms.scenario.services.firstIndex(where: { $0.name == milestone.service })
    else { return nil }
    var spent = 0.0
    var inARow = 0
    for month in 0..<months.count where months.month(month) <= milestone.by {
      let own = demand.services[group][month]
      var all = 0.0
      for service in demand.services { all += service[month] }
      spent += own
      let holds = [
        terms.conditions.reaches(own, milestone.monthly),
        terms.conditions.reaches(own, milestone.share * all),
        terms.conditions.reaches(spent, milestone.spent),
      ]
      inARow = holds.contains(false) ? 0 : inARow + 1
      if inARow >= milestone.months { return month }
    }
    return nil
  }
}
