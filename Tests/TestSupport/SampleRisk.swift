import Renewal

/// What some invented paths say of a real base case: figures that belong together, for outputs to show.
///
/// A path multiplies all that retires and all that is paid by one factor for each contract year.
public struct SampleRisk {
  private let assessment: Assessment
  private let scenario: Scenario
  private let factors: [[Double]]

  /// Paths around the base case of a scenario.
  public init(of assessment: Assessment, in scenario: Scenario, paths: Int = 200) {
    self.assessment = assessment
    self.scenario = scenario
    let years = scenario.contractYears.indices
    // Two irrational steps spread the paths evenly, without random numbers.
    factors = (0..<paths).map { path in
      let level = (Double(path) * 0.618_033_988_75).truncatingRemainder(dividingBy: 1)
      let growth = (Double(path) * 0.414_213_562_37).truncatingRemainder(dividingBy: 1)
      return years.map { year in 0.8 + 0.4 * level + Double(year) * 0.1 * (growth - 0.5) }
    }
  }

  /// Everything that the paths say.
  public func risk(askedPaths: Int? = nil) -> Risk {
    Risk(
      seed: scenario.seed, paths: factors.count, askedPaths: askedPaths ?? factors.count,
      demandPaths: factors.count / 2, inputs: scenario.uncertainInputs,
      candidates: (outcome.candidates + outcome.rungs).map(candidate), curves: curves, fan: fan,
      tornado: tornado, levers: levers, futures: futures, clauses: clauses, draws: draws,
      measures: RiskMeasures(information: [], correlations: [], fractiles: [], frontier: []))
  }

  private var outcome: Outcome { assessment.routed }
  private var signed: CandidateOutcome? { outcome.candidate(assessment.recommendation.sign) }
  private var offers: [CandidateOutcome] { outcome.candidates.filter(\.candidate.isOffer) }

  /// What a candidate falls short by on each path, by contract year, with its promise multiplied.
  private func shortfalls(_ some: CandidateOutcome, factor: Double = 1) -> [[Double]] {
    factors.map { path in
      path.indices.map { max(0, factor * some.obligation[$0] - path[$0] * some.eligibleSpend[$0]) }
    }
  }

  private func paid(_ some: CandidateOutcome, _ shortfalls: [[Double]]) -> [Double] {
    zip(factors, shortfalls).map { path, short in
      path.indices.reduce(0) {
        $0 + path[$1] * (some.paid[$1] - some.trueUp[$1]) + short[$1]
      }
    }
  }

  private func candidate(_ some: CandidateOutcome) -> CandidateRisk {
    let short = shortfalls(some)
    let paid = paid(some, short)
    let listCosts = factors.map { path in
      some.listCost * path.reduce(0, +) / Double(path.count)
    }
    let chance = Self.chance(short.map { $0.contains { $0 > 0.005 } })
    let termShort = short.map { $0.reduce(0, +) }
    let worst = paid.sorted().suffix(max(1, paid.count / 10))
    return CandidateRisk(
      candidate: some.candidate.id, paid: Self.spread(paid),
      effectiveDiscount: Self.spread(zip(paid, listCosts).map { 1 - $0 / $1 }),
      shortfall: Self.spread(termShort),
      chanceByYear: scenario.contractYears.indices.map { year in
        Self.chance(short.map { $0[year] > 0.005 })
      }, chance: chance, cashAtRisk: Self.percentile(termShort, 0.9),
      meanRegret: (assessment.regret[some.candidate.id] ?? 0) / 3,
      maxRegret: assessment.regret[some.candidate.id] ?? 0,
      tailMean: worst.reduce(0, +) / Double(worst.count),
      chanceError: 2 * (chance * (1 - chance) / Double(factors.count)).squareRoot())
  }

  private var curves: [CommitmentCurve] {
    offers.map { offer in
      let sizes = stride(from: 0.5, through: 1.5, by: 0.05).map { factor in
        let short = shortfalls(offer, factor: factor)
        let paid = paid(offer, short)
        return CommitmentCurve.Size(
          factor: factor, commitment: offer.candidate.commitment.map { $0 * factor },
          chance: Self.chance(short.map { $0.contains { $0 > 0.005 } }),
          expectedPaid: Self.mean(paid), p90Paid: Self.percentile(paid, 0.9),
          expectedShortfall: Self.mean(short.map { $0.reduce(0, +) }))
      }
      return CommitmentCurve(
        offer: offer.candidate.id, sizes: sizes,
        limits: [0.05, 0.1, 0.2].map { chance in
          CommitmentCurve.Limit(chance: chance, size: sizes.first { $0.chance >= chance })
        })
    }
  }

  /// As in a survey, only where there is an offer to draw it for.
  private var fan: [FanYear] {
    guard draws != nil else { return [] }
    return scenario.contractYears.indices.map { year in
      let burn = factors.map { $0[year] * (signed?.eligibleSpend[year] ?? 0) }
      func at(_ share: Double) -> Double { Self.percentile(burn, share) }
      return FanYear(
        p5: at(0.05), p10: at(0.1), p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9),
        p95: at(0.95))
    }
  }

  private var tornado: Tornado {
    let base = signed?.totalPaid ?? 0
    return Tornado(
      candidate: assessment.recommendation.sign, base: base,
      bars: scenario.uncertainInputs.enumerated().map { number, input in
        let reach = base * 0.08 / Double(number + 1)
        let value = input.range.base
        // Every fourth range costs more at both ends.
        let low = number % 4 == 3 ? 0.4 * reach : -reach
        return Tornado.Bar(
          input: input, values: (low: value * 0.8, high: value * 1.3),
          paid: (low: base + low, high: base + 0.7 * reach), shortfall: (low: reach, high: 0))
      }.sorted { $0.width > $1.width })
  }

  private func byCandidate(_ value: (CandidateOutcome) -> Double) -> [String: Double] {
    Dictionary(uniqueKeysWithValues: outcome.candidates.map { ($0.candidate.id, value($0)) })
  }

  private var levers: [LeverRisk] {
    assessment.levers.enumerated().map { number, lever in
      LeverRisk(
        kind: lever.kind, cashKept: lever.cashKept.mapValues { $0 * 0.9 },
        chanceAdded: byCandidate { $0.isPromised ? Double(number) * 0.02 : 0 })
    }
  }

  private var futures: [FutureRisk] {
    scenario.variants.map { variant in
      FutureRisk(
        name: variant.name, expectedPaid: byCandidate { $0.totalPaid * 1.1 },
        chance: byCandidate { $0.isPromised ? 0.3 : 0 })
    }
  }

  private var clauses: [ClauseRisk] {
    assessment.clauses.map { worth in
      ClauseRisk(
        offer: worth.offer, clause: worth.clause, isWritten: true, worth: worth.worth,
        chanceTaken: 0.1)
    }
  }

  /// The recommended candidate's paths, or the first offer's; a fifth retires through Marketplace.
  private var draws: PathTable? {
    guard let offer = signed?.candidate.isOffer == true ? signed : offers.first else { return nil }
    let paths = factors.map { path in
      PathTable.Path(
        years: path.indices.map { year in
          let burn = path[year] * offer.eligibleSpend[year]
          let cost = path[year] * (offer.paid[year] - offer.trueUp[year])
          return PathTable.Year(
            listCost: cost * 1.2, earning: cost * 0.8, earningThatRetires: cost * 0.7,
            nativeBurn: burn * 0.8, marketplaceBurn: burn * 0.2, cost: cost)
        })
    }
    return PathTable(
      offer: offer.candidate.id, paths: paths, commitment: offer.candidate.commitment,
      discount: offer.headlineDiscount, marketplaceCap: 0.25, shortfallRate: 1, isNet: true,
      leftOut: ["rollover"])
  }

  private static func spread(_ values: [Double]) -> Spread {
    Spread(
      mean: mean(values), p10: percentile(values, 0.1), p50: percentile(values, 0.5),
      p90: percentile(values, 0.9))
  }

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(values.count)
  }

  private static func chance(_ holds: [Bool]) -> Double {
    Double(holds.count { $0 }) / Double(holds.count)
  }

  private static func percentile(_ values: [Double], _ share: Double) -> Double {
    let sorted = values.sorted()
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
  }
}

extension CandidateOutcome {
  /// Whether anything must be reached.
  fileprivate var isPromised: Bool { obligation.contains { $0 > 0 } }
}

extension Assessment {
  /// The same assessment with what paths say.
  public func with(_ risk: Risk?) -> Assessment {
    Assessment(
      routed: routed, unrouted: unrouted, levers: levers, clauses: clauses, asks: asks,
      clausesTogether: clausesTogether, paidWithoutClauses: paidWithoutClauses,
      asksTogether: asksTogether, twoPoints: twoPoints,
      views: views, stresses: stresses, channels: channels, capacities: capacities,
      ladder: ladder, cliffs: cliffs, bargains: bargains, timing: timing, cures: cures,
      planTimings: planTimings, fiscalYears: fiscalYears, regret: regret, dearRates: dearRates,
      risk: risk, signed: signed, recommendation: recommendation)
  }
}
