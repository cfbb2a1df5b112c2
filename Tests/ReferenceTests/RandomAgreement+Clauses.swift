import Formulas
import Renewal
import TestSupport

extension RandomAgreement {
  /// Clauses of which each is written or not, whatever the others do.
  mutating func clauses() -> Clauses {
    var clauses = Clauses()
    let often = amount(0.05, 0.6)
    for clause in Clause.settings where chance(often) { clauses[clause] = setting(clause) }
    for charge in ChargeClass.allCases where chance(often / 2) {
      clauses.eligibility[charge] = Eligibility(
        earns: share(), retires: chance(0.5) ? 1 : share(),
        bucket: CapBucket.allCases[whole(0, 2)])
    }
    // Files cannot write that of what is bought from providers.
    clauses.eligibility[.boughtDirect] = nil
    return clauses
  }

  private mutating func setting(_ clause: Clause) -> Setting {
    guard clause.isYearly, chance(0.5) else { return Setting(number(clause)) }
    let years = scenario.contractYears.count
    return Setting(byYear: (0..<whole(1, years)).map { _ in number(clause) })
  }

  private mutating func number(_ clause: Clause) -> Double {
    if clause.noneWord != nil, chance(0.2) { return -1 }
    switch clause.kind {
    case .share: return Self.most[clause.key].map { amount(0, $0) } ?? share()
    case .money:
      let spend = yearlySpend().reduce(0, +)
      return clause == .termCommitment ? spend * amount(0.8, 1.2) : spend * amount(0, 0.15)
    case .months: return Double(whole(0, 12))
    case .days: return Double(whole(0, 200))
    case .contractYears: return Double(whole(0, 3))
    case .truth: return chance(0.7) ? 1 : 0
    case .choice(let words): return Double(whole(1, words.count))
    case .eligibility: return 0
    }
  }

  /// The most that shares come to which are small in any paper, or must stay below 1.
  private static let most = [
    "minimum_growth": 0.2, "prepay_bonus": 0.1, "overage_discount": 0.4, "grace": 0.3,
    "shift_forward": 0.4, "marketplace_cap": 0.6, "ai_cap": 0.6, "price_protection": 0.1,
    "step_down": 0.6, "support_cap": 0.15,
  ]
}
