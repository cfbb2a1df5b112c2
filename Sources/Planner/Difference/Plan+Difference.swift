import Renewal

extension Plan {
  /// What changed from this scenario to another one.
  ///
  /// - Parameters:
  ///   - files: the two files, as reports name them.
  ///   - candidate: the key of the candidate to bridge; nil for the one that the other scenario
  ///     recommends where both have it, or else today's terms, or else no agreement.
  /// - Throws: ``UnknownName`` where the candidate is not in both scenarios.
  public func difference(
    to other: Plan, files: (from: String, to: String), bridging candidate: String? = nil
  ) throws -> Difference {
    let bridged = try bridged(to: other, wishing: candidate)
    return Difference(
      from: Difference.Side(self, file: files.from), to: Difference.Side(other, file: files.to),
      inputs: try inputChanges(to: other),
      outcomes: CandidateChange.changes(from: outcome, to: other.outcome),
      bridge: try bridge(to: other, of: bridged))
  }

  /// The key of the candidate to bridge: the one that is wished for, or else the one that the other
  /// scenario recommends, or else today's terms, or else no agreement.
  func bridged(to other: Plan, wishing candidate: String?) throws -> String {
    let common = other.outcome.candidates.map(\.candidate.id).filter {
      outcome.candidate($0) != nil
    }
    let wished = candidate ?? other.outcome.best
    return try common.first { $0 == wished } ?? fallback(candidate, among: common)
  }

  private func fallback(_ wished: String?, among common: [String]) throws -> String {
    if let wished { throw UnknownName(.offer, wished, known: common) }
    return common.contains(Scenario.todaysTerms) ? Scenario.todaysTerms : Scenario.noAgreement
  }

  private func bridge(to other: Plan, of candidate: String) throws -> Bridge {
    guard let before = outcome.candidate(candidate), let after = other.outcome.candidate(candidate)
    else { throw UnknownName(.offer, candidate, known: []) }
    let from = Bridge.Totals(before)
    let to = Bridge.Totals(after)
    let builder = try BridgeBuilder(
      from: renewal.scenario, to: other.renewal.scenario, candidate: candidate)
    return Bridge(
      candidate: candidate, name: after.candidate.name, from: from, to: to,
      steps: builder.steps(from: from, to: to))
  }

  /// What the other scenario states differently, variants included.
  private func inputChanges(to other: Plan) throws -> [InputChange] {
    let changes = InputChange.changes(from: statedMembers, to: other.statedMembers)
    let shared = Set(changes)
    let variants = try renewal.scenario.variants.flatMap { variant -> [InputChange] in
      guard let later = other.renewal.scenario.variants.first(where: { $0.name == variant.name })
      else { return [] }
      let own = InputChange.changes(
        from: try Plan.members(of: variant.scenario), to: try Plan.members(of: later.scenario))
      let count = Set(own).subtracting(shared).count
      return count == 0 ? [] : [.overrides(of: variant.name, count: count)]
    }
    return changes + variants
  }

  private static func members(of scenario: Scenario) throws -> [StatedMember] {
    scenario.statedMembers(rates: try RenewalModel(scenario).rates)
  }
}
