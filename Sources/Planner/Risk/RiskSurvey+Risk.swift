import Projection
import Renewal

extension RiskSurvey {
  /// What the paths say, once it is known what to sign.
  func risk(signing sign: String, _ figures: [CandidateRisk]) -> Risk {
    let signed = plan.renewal.candidate(sign) ?? 0
    let curves = curves
    // What is recommended, or else the first offer: no agreement has no paper to settle.
    let table = tables.first { $0.candidate == signed } ?? tables.first
    return Risk(
      seed: seed, paths: values.paths, askedPaths: askedPaths, demandPaths: demandPaths,
      inputs: inputs, candidates: figures, curves: curves,
      fan: table?.eligibleSpend.map { FanYear(values[$0]) } ?? [],
      tornado: tornado(of: signed), levers: levers, futures: futures, clauses: clauses,
      draws: table?.table(values, of: plan),
      measures: measures(of: signed, curves, figures))
  }

  /// Candidates' keys with a figure of each.
  private func byCandidate(_ figures: [Double]) -> [String: Double] {
    Dictionary(
      uniqueKeysWithValues: zip(plan.renewal.statedCandidates, figures).map { ($0.id, $1) })
  }

  /// Lever after lever, on the paths that other demand is tried on.
  private var levers: [LeverRisk] {
    let kinds = plan.plannedLevers
    var steps = demandFutures.filter {
      if case .levers = $0.kind { true } else { false }
    }.map(\.candidates)
    guard steps.count == kinds.count else { return [] }
    steps.append(ownPairs)
    func change(
      _ number: Int, _ figure: (PathPair) -> Double
    ) -> [String: Double] {
      byCandidate(zip(steps[number], steps[number + 1]).map { figure($0) - figure($1) })
    }
    return kinds.enumerated().map { number, kind in
      LeverRisk(
        kind: kind,
        cashKept: change(number) { values.mean($0.paid, paths: demandPaths) },
        chanceAdded: change(number) { values.chance($0.shortfall, paths: demandPaths) }
          .mapValues { -$0 })
    }
  }

  private var ownPairs: [PathPair] {
    candidates.prefix(plan.renewal.statedCandidates.count).map(\.pair)
  }

  private var futures: [FutureRisk] {
    demandFutures.compactMap { future in
      guard case .named(let name) = future.kind else { return nil }
      return FutureRisk(
        name: name,
        expectedPaid: byCandidate(
          future.candidates.map { values.mean($0.paid, paths: demandPaths) }),
        chance: byCandidate(
          future.candidates.map { values.chance($0.shortfall, paths: demandPaths) }))
    }
  }

  private var clauses: [ClauseRisk] {
    contractFutures.flatMap { future -> [ClauseRisk] in
      plan.renewal.statedCandidates.enumerated().compactMap { number, candidate in
        let concerns =
          candidate.isOffer
          && (future.isWritten
            ? candidate.clauses.writes(future.clause)
            : plan.outcome.candidates[number].lacks(future.clause)
              && plan.renewal.concerns(future.clause, candidate))
        guard concerns else { return nil }
        let (own, other) = (candidates[number].pair, future.candidates[number])
        let saved = values.mean(own.paid) - values.mean(other.paid)
        let taken = values.chance(own.shortfall) - values.chance(other.shortfall)
        return ClauseRisk(
          offer: candidate.id, clause: future.clause, isWritten: future.isWritten,
          worth: future.isWritten ? -saved : saved,
          chanceTaken: future.isWritten ? -taken : taken)
      }
    }
  }
}

extension CandidateOutcome {
  /// Whether a buyer could still ask for a clause: what the paper settles is not what is asked for.
  func lacks(_ clause: Clause) -> Bool {
    clause.ask.map { clauses.setting(clause) != Setting($0) } ?? false
  }
}

extension FanYear {
  /// The percentiles of a year.
  init(_ spend: ArraySlice<Double>) {
    let all = Percentiles(spend)
    self.init(
      p5: all.value(at: 0.05), p10: all.value(at: 0.1), p25: all.value(at: 0.25),
      p50: all.value(at: 0.5), p75: all.value(at: 0.75), p90: all.value(at: 0.9),
      p95: all.value(at: 0.95))
  }
}
