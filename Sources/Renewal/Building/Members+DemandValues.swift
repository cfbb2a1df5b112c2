import Formulas
import Rates

extension Members {
  /// What is stated of workloads, models and agent loops.
  var demandValues: [InputValues] {
    let workloads = scenario.workloads
    let seasonal = workloads.filter { $0.season != nil }
    let adopting = workloads.filter { adoption($0) != nil }
    let curves = adopting.compactMap(adoption)
    func all(_ input: Input, _ value: (Workload) -> Double) -> InputValues {
      InputValues(
        input, workloads.map { [value($0)] },
        statements: workloads.map { $0.provenance.statement() })
    }
    // Where users state the volume, nothing stands here, and their own cells say it.
    func stated(_ input: Input, _ range: (Workload) -> ValueRange) -> InputValues {
      InputValues(
        input, workloads.map { [$0.profiles.isEmpty ? range($0).base : 0] },
        statements: workloads.map {
          $0.profiles.isEmpty
            ? $0.provenance.statement(range($0), movesWith: $0.movesWith)
            : Statement(source: "the user profiles below state it")
        })
    }
    func curved(
      _ input: Input, _ value: (AdoptionCurve) -> Double, _ range: (AdoptionCurve) -> ValueRange?
    )
      -> InputValues
    {
      InputValues(
        input, curves.map { [value($0)] },
        statements: zip(adopting, curves).map { $0.provenance.statement(range($1)) })
    }
    return [
      stated(Workloads.measuredRequests, \.requests),
      stated(Workloads.inputTokens, \.inputTokens),
      stated(Workloads.outputTokens, \.outputTokens),
      InputValues(
        Workloads.growth, workloads.map { byYear($0.growth) },
        statements: workloads.map {
          $0.provenance.statement(firstRange($0.growth), movesWith: $0.movesWith)
        }),
      all(Workloads.launch) { Double(($0.launch ?? scenario.anchor).serial) },
      all(Workloads.end) { Double(($0.end ?? Self.never).serial) },
      InputValues(
        Workloads.season, seasonal.compactMap(\.season),
        statements: seasonal.map { $0.provenance.statement() }),
      curved(Workloads.adoptionStart, { $0.start.base }, { $0.start }),
      curved(Workloads.adoptionSaturation, { $0.saturation.base }, { $0.saturation }),
      curved(Workloads.adoptionMonth, { Double($0.by.serial) }, { _ in nil }),
      InputValues(
        ModelShares.initialShare, shares.map { [$0.initialShare.base] },
        statements: shares.map { $0.provenance.statement($0.initialShare) }),
      InputValues(
        ModelShares.tokenMultiplier, shares.map { [$0.inputFactor.base] },
        statements: shares.map { $0.provenance.statement($0.inputFactor) }),
      InputValues(
        ModelShares.outputMultiplier, shares.map { [$0.outputFactor.base] },
        statements: shares.map { $0.provenance.statement($0.outputFactor) }),
    ] + loops
  }

  private var loops: [InputValues] {
    func loop(_ input: Input, _ range: (AgentLoop) -> ValueRange) -> InputValues {
      let workloads = looping.map { scenario.workloads[$0] }
      return InputValues(
        input, workloads.compactMap(\.loop).map { [range($0).base] },
        statements: workloads.map { $0.provenance.statement($0.loop.map(range)) })
    }
    return [
      loop(Loops.steps, \.steps), loop(Loops.stepInput, \.stepInput),
      loop(Loops.retries, \.retries),
    ]
  }

  /// What a million tokens cost, and what becomes of it.
  var priceValues: [InputValues] {
    // What is not sold has the plain price, so that it never looks free.
    func price(
      _ input: Input, _ token: Token, in mode: Mode? = nil, else plain: Token? = nil
    ) -> InputValues {
      func value(_ row: PriceRow) -> Double? {
        mode == .batch ? row.batchPrice(token) : row.price(token)
      }
      return InputValues(
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
    func extended(_ input: Input, _ value: (LifeCycle) -> Double) -> InputValues {
      InputValues(
        input, extensions.map { [value($0.lifeCycle)] },
        statements: extensions.map { $0.lifeCycle.provenance.statement($0.lifeCycle.multiple) })
    }
    return [
      price(Prices.input, .input), price(Prices.output, .output),
      price(Prices.cacheRead, .cacheRead, else: .input),
      price(Prices.cacheWrite, .cacheWrite, else: .input),
      price(Prices.cacheWriteHour, .cacheWriteHour, else: .input),
      price(Prices.batchInput, .input, in: .batch, else: .input),
      price(Prices.batchOutput, .output, in: .batch, else: .output),
      extended(ExtendedAccess.start) {
        Double(($0.extendedAccess ?? Self.never).serial)
      },
      extended(ExtendedAccess.end) { Double(($0.ends?.adding(-1) ?? Self.never).serial) },
      extended(ExtendedAccess.multiple) { $0.multiple.base },
      InputValues(
        Prices.change, vendors.map { byYear(scenario.priceIndex[$0] ?? []) },
        statements: vendors.map { ownStatement("price_index", scenario.priceIndex[$0]?.first) }),
    ]
  }

  /// What is stated of the levers.
  var leverValues: [InputValues] {
    let levers = scenario.levers
    func all(_ input: Input, _ value: (Lever) -> Double, _ range: (Lever) -> ValueRange?)
      -> InputValues
    {
      InputValues(
        input, levers.map { [value($0)] },
        statements: levers.map { $0.provenance.statement(range($0), movesWith: $0.movesWith) })
    }
    return [
      all(LeverRamp.share, { $0.share.base }, { $0.share }),
      all(LeverRamp.writeShare, { $0.write.base }, { $0.write }),
      all(LeverRamp.start, { Double($0.starts.serial) }, { _ in nil }),
      all(LeverRamp.ramp, { Double($0.ramp) }, { _ in nil }),
      InputValues(
        Routing.part, moves.map { [$0.part] },
        statements: moves.map { levers[$0.lever].provenance.statement() }),
      InputValues(
        Refresh.part, refreshes.map { [$0.part] },
        statements: refreshes.map { levers[$0.lever].provenance.statement() }),
      cache(Caching.followsReuse) { $0.reuse == nil ? 0 : 1 },
      cache(Caching.prefixes) { $0.reuse?.prefixes.base ?? 0 },
      cache(Caching.life) { ($0.reuse?.life ?? .fiveMinutes).hours },
      cache(Caching.isHour) { $0.reuse?.life == .hour ? 1 : 0 },
    ]
  }

  private func cache(_ input: Input, _ value: (Lever) -> Double) -> InputValues {
    let levers = caches.map { scenario.levers[$0.lever] }
    return InputValues(
      input, levers.map { [value($0)] },
      statements: levers.map { $0.provenance.statement($0.reuse?.prefixes) })
  }
}
