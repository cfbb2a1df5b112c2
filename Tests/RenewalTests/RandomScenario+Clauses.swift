import Renewal

extension RandomScenario {
  /// Clauses of which about every third is written.
  mutating func clauses(years: Int) -> Clauses {
    var clauses = Clauses()
    for clause in Clause.settings where chance(0.35) {
      clauses[clause] = setting(clause, years: years)
    }
    for charge in ChargeClass.allCases where chance(0.2) {
      clauses.eligibility[charge] = Eligibility(
        earns: share(), retires: share(), bucket: one(of: CapBucket.allCases))
    }
    return clauses
  }

  private mutating func setting(_ clause: Clause, years: Int) -> Setting {
    if clause.noneWord != nil, chance(0.3) { return -1 }
    let count = clause.isYearly && chance(0.5) ? years : 1
    return Setting(byYear: (0..<count).map { _ in value(clause) })
  }

  private mutating func value(_ clause: Clause) -> Double {
    switch clause.kind {
    case .share: share(most(clause))
    case .money: amount(0, clause == .termCommitment ? 6e7 : 5e6)
    case .months: Double(whole(0...14))
    case .days: Double(whole(0...90))
    case .contractYears: Double(whole(0...3))
    case .truth: chance(0.5) ? 1 : 0
    case .choice(let words): Double(whole(1...words.count))
    case .eligibility: 0
    }
  }

  /// The most that a share comes to, so that discounts stay below 1.
  private func most(_ clause: Clause) -> Double {
    switch clause {
    case .prepayBonus: 0.05
    case .overageDiscount: 0.3
    case .priceProtection: 0.1
    case .grace: 0.2
    default: 1
    }
  }
}
