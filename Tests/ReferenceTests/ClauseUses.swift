import Renewal

/// How often random papers write each clause, and how often that changes what is paid or when.
struct ClauseUses {
  /// Papers that write the clause.
  private(set) var written: [Clause: Int] = [:]
  /// Papers on which what is paid, or its present value, would be another without the clause; a
  /// clause is tried on no more papers once it has mattered on so many.
  private(set) var mattering: [Clause: Int] = [:]

  private static let enough = 5

  /// The clauses that can matter: all but those that only say which commitments may be signed, and
  /// the eligibility of classes that are models.
  static let all = Clause.all.filter { clause in
    switch clause.kind {
    case .share, .money, .months, .days, .contractYears, .truth, .choice:
      clause != .minimumGrowth && clause != .mayFall
    case .eligibility(let charge):
      switch charge {
      case .modelsByAWS, .modelsThroughMarketplace, .providerPlatform, .boughtDirect: false
      case .services, .newServices, .privateRates, .savingsPlans, .planUpfront, .extendedSupport,
        .outsideAgreement, .marketplaceDeployed, .marketplaceOther:
        true
      }
    }
  }

  /// Counts one scenario's papers.
  mutating func count(seed: UInt64) {
    let scenario = RandomAgreement.scenario(seed: seed)
    let demand = Demand(scenario)
    for candidate in scenario.candidates where candidate.kind != .noAgreement {
      let paid = Self.paid(scenario, candidate, demand)
      for clause in Self.all where candidate.clauses.writes(clause) {
        written[clause, default: 0] += 1
        guard mattering[clause, default: 0] < Self.enough else { continue }
        var other = candidate
        other.paper.clauses = candidate.clauses.without(clause)
        let without = Self.paid(scenario, other, demand)
        let difference = zip(paid, without).map { abs($0 - $1) }.max() ?? 0
        if difference > 0.005 { mattering[clause, default: 0] += 1 }
      }
    }
  }

  /// What is paid over the term, and its present value.
  private static func paid(
    _ scenario: Scenario, _ candidate: Candidate, _ demand: Demand
  ) -> [Double] {
    Reference(scenario, candidate, demand).figures
      .filter { ["total_paid", "present_value"].contains($0.key) }.flatMap(\.values)
  }

  /// Adds the counts of other scenarios.
  mutating func add(_ other: ClauseUses) {
    written.merge(other.written, uniquingKeysWith: +)
    mattering.merge(other.mattering, uniquingKeysWith: +)
  }
}

extension ClauseUses: CustomStringConvertible {
  /// One clause a line.
  var description: String {
    Self.all.map { clause in
      "\(clause.key): \(written[clause, default: 0]), \(mattering[clause, default: 0])"
    }.joined(separator: "\n")
  }
}
