import Renewal
import Wording

extension ChargeClass {
  /// The class as it is named within a sentence.
  var named: String {
    switch self {
    case .services, .newServices, .privateRates, .outsideAgreement, .savingsPlans,
      .marketplaceDeployed:
      name
    case .planUpfront, .extendedSupport, .modelsByAWS, .modelsThroughMarketplace,
      .providerPlatform, .boughtDirect, .marketplaceOther:
      Phrases.uncapitalized(name)
    }
  }
}

extension Clause {
  /// The clause as it is named within a sentence.
  var named: String {
    eligibleClass.map { "eligibility of \($0.named)" } ?? name
  }

  /// The charge class whose eligibility the clause is; nil for any other clause.
  var eligibleClass: ChargeClass? {
    switch kind {
    case .eligibility(let charge): charge
    case .share, .money, .months, .days, .contractYears, .truth, .choice: nil
    }
  }

  /// Clauses as a list, the eligibilities together at its end.
  static func list(_ clauses: [Clause]) -> String {
    let names = clauses.filter { $0.eligibleClass == nil }.map(\.name)
    let classes = clauses.compactMap(\.eligibleClass).map(\.named)
    let eligibility = classes.isEmpty ? "" : "eligibility of \(Phrases.list(classes))"
    return names.isEmpty
      ? eligibility
      : classes.isEmpty ? Phrases.list(names) : "\(names.joined(separator: ", ")); \(eligibility)"
  }
}
