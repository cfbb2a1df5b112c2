extension Scenario {
  /// Whether a clause can make a difference to a candidate.
  ///
  /// - Parameter classes: the charge classes that cost anything.
  public func concerns(
    _ clause: Clause, _ candidate: Candidate, classes: [ChargeClass]
  ) -> Bool {
    switch clause.concern {
    case .always: true
    case .classes(let concerned): concerned.contains { classes.contains($0) }
    case .privateRates: classes.contains(.privateRates)
    case .support: support.plan != .none
    case .credits: !credits.isEmpty
    case .launches: services.contains { $0.launch != nil }
    case .stepDowns: events.contains { $0.kind == .stepDown }
    case .terminations: events.contains { $0.kind == .termination }
    case .tiers: !candidate.paper.tiers.isEmpty
    case .years: contractYears.count > 1
    case .clause(let key): Clause.named(key).map(candidate.clauses.writes) ?? false
    }
  }
}
