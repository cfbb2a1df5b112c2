import Renewal

extension ChargeClass {
  /// The class as it is named within a sentence.
  var named: String {
    switch self {
    case .services, .privateRates, .outsideAgreement, .savingsPlans, .marketplaceDeployed: name
    case .modelsByAWS, .modelsThroughMarketplace, .providerPlatform, .marketplaceOther:
      Phrases.uncapitalized(name)
    }
  }
}

extension Clause {
  /// The clause as it is named within a sentence.
  var named: String {
    switch self {
    case .burnBasis, .marketplaceCap, .privateStacking, .shortfallRate, .supportBase,
      .supportRetires, .creditsRetire:
      name
    case .eligibility(let charge): "eligibility of \(charge.named)"
    }
  }

  /// Clauses as a list, the eligibilities together at its end.
  static func list(_ clauses: [Clause]) -> String {
    var names: [String] = []
    var classes: [String] = []
    for clause in clauses {
      switch clause {
      case .burnBasis, .marketplaceCap, .privateStacking, .shortfallRate, .supportBase,
        .supportRetires, .creditsRetire:
        names.append(clause.name)
      case .eligibility(let charge): classes.append(charge.named)
      }
    }
    let eligibility = classes.isEmpty ? "" : "eligibility of \(Phrases.list(classes))"
    return names.isEmpty
      ? eligibility
      : classes.isEmpty ? Phrases.list(names) : "\(names.joined(separator: ", ")); \(eligibility)"
  }
}
