import Formulas
import Rates

extension Members {
  /// What is stated of workloads, models and agent loops.
  var demandValues: [StatedInput] {
    let workloads = scenario.workloads
    let seasonal = workloads.filter { $0.season != nil }
    let adopting = workloads.filter { $0.growth.curve != nil }
    let curves = adopting.compactMap(\.growth.curve)
    func all(_ input: Input, _ value: (Workload) -> Double) -> StatedInput {
      StatedInput(
        input, workloads.map { [value($0)] },
        statements: workloads.map { $0.provenance.statement() })
    }
    // Where users state the volume, nothing stands here, and their own cells say it.
    func stated(_ input: Input, _ range: (Workload) -> ValueRange) -> StatedInput {
      StatedInput(
        input, ranges: workloads.map { [$0.profiles.isEmpty ? range($0) : .certain(0)] },
        statements: workloads.map {
          $0.profiles.isEmpty
            ? $0.provenance.statement(range($0), loadings: $0.loadings)
            : Statement(source: "the user profiles below state it")
        })
    }
    func curved(_ input: Input, _ range: (AdoptionCurve) -> ValueRange) -> StatedInput {
      StatedInput(
        input, ranges: curves.map { [range($0)] },
        statements: zip(adopting, curves).map { $0.provenance.statement(range($1)) })
    }
    return [
      stated(Workloads.measuredRequests, \.requests),
      stated(Workloads.inputTokens, \.inputTokens),
      stated(Workloads.outputTokens, \.outputTokens),
      StatedInput(
        Workloads.growth, ranges: workloads.map { byYear($0.growth.byYear) },
        statements: workloads.map {
          $0.provenance.statement($0.growth.byYear.first, loadings: $0.loadings)
        }),
      StatedInput(
        Workloads.launch, months: workloads.map(launch),
        statements: workloads.map { $0.provenance.statement() }),
      all(Workloads.end) { Double(($0.end ?? Self.never).serial) },
      StatedInput(
        Workloads.season, seasonal.compactMap(\.season),
        statements: seasonal.map { $0.provenance.statement() }),
      curved(Workloads.adoptionStart, \.start), curved(Workloads.adoptionSaturation, \.saturation),
      StatedInput(
        Workloads.adoptionMonth, curves.map { [Double($0.by.serial)] },
        statements: adopting.map { $0.provenance.statement() }),
      StatedInput(
        ModelShares.initialShare, stated: shares.map { [$0.initialShare] },
        statements: shares.map { $0.provenance.statement($0.initialShare.ranges.first) }),
      StatedInput(
        ModelShares.tokenMultiplier, stated: shares.map { [$0.inputFactor] },
        statements: shares.map { $0.provenance.statement($0.inputFactor.ranges.first) }),
      StatedInput(
        ModelShares.outputMultiplier, stated: shares.map { [$0.outputFactor] },
        statements: shares.map { $0.provenance.statement($0.outputFactor.ranges.first) }),
    ] + loops
  }

  private var loops: [StatedInput] {
    func loop(_ input: Input, _ range: (AgentLoop) -> ValueRange) -> StatedInput {
      let workloads = looping.map { scenario.workloads[$0] }
      return StatedInput(
        input, ranges: workloads.compactMap(\.loop).map { [range($0)] },
        statements: workloads.map { $0.provenance.statement($0.loop.map(range)) })
    }
    return [
      loop(Loops.steps, \.steps), loop(Loops.stepInput, \.stepInput),
      loop(Loops.retries, \.retries),
    ]
  }

  /// What a million tokens cost, and what becomes of it.
  var priceValues: [StatedInput] {
    // What is not sold has the plain price, so that it never looks free.
    func price(
      _ input: Input, _ token: Token, in mode: Mode? = nil, else plain: Token? = nil
    ) -> StatedInput {
      func value(_ row: PriceRow) -> Double? {
        mode == .batch ? row.batchPrice(token) : row.price(token)
      }
      return StatedInput(
        input, priceRows.map { [value($0) ?? plain.flatMap($0.price) ?? 0] },
        statements: priceRows.map { row in
          let note =
            value(row) == nil
            ? "not sold: the plain price stands here"
            : row.isDerived(token, in: mode ?? row.mode)
              ? "derived: the ratio of long to standard prices" : row.rate.note
          return Statement(
            wording: note.isEmpty ? nil : note, source: row.rate.source,
            asOf: row.rate.asOf.description)
        })
    }
    let extensions = self.extensions
    return [
      price(Prices.input, .input), price(Prices.output, .output),
      price(Prices.cacheRead, .cacheRead, else: .input),
      price(Prices.cacheWrite, .cacheWrite, else: .input),
      price(Prices.cacheWriteHour, .cacheWriteHour, else: .input),
      price(Prices.batchInput, .input, in: .batch, else: .input),
      price(Prices.batchOutput, .output, in: .batch, else: .output),
      StatedInput(
        ExtendedAccess.start, months: extensions.map(\.start),
        statements: extensions.map(\.statement)),
      StatedInput(
        ExtendedAccess.end, extensions.map { [Double($0.end.serial)] },
        statements: extensions.map(\.statement)),
      StatedInput(
        ExtendedAccess.multiple, ranges: extensions.map { [$0.multiple] },
        statements: extensions.map(\.statement)),
      StatedInput(
        Prices.change, ranges: vendors.map { byYear(scenario.priceIndex[$0] ?? []) },
        statements: vendors.map { ownStatement("price_index", scenario.priceIndex[$0]?.first) }),
    ]
  }

  /// What is stated of the levers.
  var leverValues: [StatedInput] {
    let levers = scenario.levers
    let statements = levers.map { $0.provenance.statement(loadings: $0.loadings) }
    func share(_ input: Input, _ range: (Lever) -> ValueRange) -> StatedInput {
      StatedInput(
        input, ranges: levers.map { [range($0)] },
        statements: levers.map { $0.provenance.statement(range($0), loadings: $0.loadings) })
    }
    return [
      share(LeverRamp.share, \.share), share(LeverRamp.writeShare, \.write),
      StatedInput(LeverRamp.start, months: levers.map(start), statements: statements),
      StatedInput(LeverRamp.ramp, levers.map { [Double($0.ramp)] }, statements: statements),
      StatedInput(
        Routing.part, moves.map { [$0.part] },
        statements: moves.map { levers[$0.lever].provenance.statement() }),
      StatedInput(
        Refresh.part, refreshes.map { [$0.part] },
        statements: refreshes.map { levers[$0.lever].provenance.statement() }),
      cache(Caching.followsReuse) { $0.reuse == nil ? 0 : 1 },
      StatedInput(
        Caching.prefixes,
        ranges: caches.map { [scenario.levers[$0.lever].reuse?.prefixes ?? .certain(0)] },
        statements: caches.map {
          let lever = scenario.levers[$0.lever]
          return lever.provenance.statement(lever.reuse?.prefixes)
        }),
      cache(Caching.life) { ($0.reuse?.life ?? .fiveMinutes).hours },
      cache(Caching.isHour) { $0.reuse?.life == .hour ? 1 : 0 },
    ]
  }

  private func cache(_ input: Input, _ value: (Lever) -> Double) -> StatedInput {
    let levers = caches.map { scenario.levers[$0.lever] }
    return StatedInput(
      input, levers.map { [value($0)] },
      statements: levers.map { $0.provenance.statement($0.reuse?.prefixes) })
  }
}
