import Formulas
import Rates
import Renewal

extension Scenario {
  /// Workloads and levers.
  var demandMembers: [StatedMember] {
    workloads.map { workload in
      StatedMember(
        .workload, workload.id, summary: summary(workload), cause: .demand, facts(workload))
    } + Self.leverMembers(levers)
  }

  private func summary(_ workload: Workload) -> String {
    let requests =
      workload.profiles.isEmpty
      ? StatedValue(workload.requests, .requests).text
      : StatedValue(workload.baseRequests, .requests).text
    let models = workload.models.map { rateCard.name(of: $0.model) }
    return "\(requests) a month on \(models.joined(separator: ", "))"
  }

  private func facts(_ workload: Workload) -> [StatedFact?] {
    let isByUsers = !workload.profiles.isEmpty
    let season = workload.season.map { factors in
      StatedFact.words(
        Workloads.season.id, Workloads.season.label,
        factors.map(JSONValue.digits).joined(separator: ", "), .demand)
    }
    let facts: [StatedFact?] = [
      isByUsers ? nil : .range(Workloads.measuredRequests, workload.requests, .demand),
      isByUsers ? nil : .range(Workloads.inputTokens, workload.inputTokens, .demand),
      isByUsers ? nil : .range(Workloads.outputTokens, workload.outputTokens, .demand),
      isByUsers ? .range(Profiles.daysPerMonth, workload.days, .demand) : nil,
      .month(Workloads.launch, workload.launch, .demand),
      .month(Workloads.end, workload.end, .demand),
      .words("scope", "Scope of its prices", workload.scope, .demand),
      .words(
        "channel", "Channel", workload.channel?.rawValue ?? "by the rate card", .demand),
      .words("mode", "Mode", workload.mode.rawValue, .demand), season,
      .loadings(workload.loadings),
    ]
    return facts + StatedFact.growth(workload.growth, Workloads.growth, .demand)
      + Self.facts(workload.profiles)
      + workload.models.flatMap { model -> [StatedFact?] in
        let name = rateCard.name(of: model.model)
        return [
          .range(ModelShares.initialShare, model.share, of: name, .demand),
          .range(ModelShares.tokenMultiplier, model.tokens, of: name, .demand),
        ]
      } + loopFacts(workload) + workload.longRequests.flatMap(lengthFacts)
  }

  private func loopFacts(_ workload: Workload) -> [StatedFact?] {
    workload.loop.map { loop in
      [
        .range(Loops.steps, loop.steps, .demand), .range(Loops.stepInput, loop.stepInput, .demand),
        .range(Loops.retries, loop.retries, .demand),
      ]
    } ?? []
  }

  private func lengthFacts(_ long: LongRequests) -> [StatedFact?] {
    let above = "above \(long.above) tokens"
    return [
      .number(
        "long_share_\(long.above)", "Share of requests \(above)", long.share, .share, .demand),
      .number(
        "long_input_\(long.above)", "Input of requests \(above)", long.inputTokens,
        .tokensPerRequest, .demand),
      long.outputTokens.map {
        .number(
          "long_output_\(long.above)", "Output of requests \(above)", $0, .tokensPerRequest,
          .demand)
      },
    ]
  }

  private static func leverMembers(_ levers: [Lever]) -> [StatedMember] {
    let names = levers.map { lever in
      let kind = lever.kind.rawValue.prefix(1).uppercased() + lever.kind.rawValue.dropFirst()
      return "\(kind) of \(lever.task)" + (lever.from.map { " from \($0)" } ?? "")
        + (lever.to.map { " to \($0)" } ?? "")
    }
    return zip(levers, uniqueNames(names)).map { lever, name in
      StatedMember(
        .lever, name, summary: "\(StatedValue(lever.share, .share).text) from \(lever.starts)",
        cause: .levers,
        [
          .range(LeverRamp.share, lever.share, .levers),
          .range(LeverRamp.writeShare, lever.write, .levers),
          .range(ModelShares.tokenMultiplier, lever.tokens, .levers),
          lever.reuse.map { .range(Caching.prefixes, $0.prefixes, .levers) },
          lever.reuse.map { .words("cache_life", Caching.life.label, $0.life.rawValue, .levers) },
          lever.gate.isEmpty ? nil : .words("gate", "Gate", lever.gate, nil),
          .month(LeverRamp.start, lever.starts, .levers),
          lever.event.map { .words("event", "Only with the event", $0, .levers) },
          .number(LeverRamp.ramp, Double(lever.ramp), .levers),
          .loadings(lever.loadings),
        ])
    }
  }

  /// Names that tell things apart: each that is taken already gets the next number.
  static func uniqueNames(_ names: [String]) -> [String] {
    var counts: [String: Int] = [:]
    return names.map { name in
      counts[name, default: 0] += 1
      let number = counts[name] ?? 1
      return number == 1 ? name : "\(name) (\(number))"
    }
  }
}

extension StatedFact {
  /// How something grows: by contract year, or along a curve of adoption.
  static func growth(_ growth: Growth, _ input: Input, _ cause: Cause) -> [StatedFact?] {
    switch growth {
    case .yearly(let ranges): [.ranges(input, ranges, cause)]
    case .wandering(drift: let ranges, let volatility):
      [
        .ranges(input, ranges, cause),
        .number("volatility", "Volatility of the growth by month", volatility, .share, cause),
      ]
    case .adoption(let curve):
      [
        .range(Workloads.adoptionStart, curve.start, cause),
        .range(Workloads.adoptionSaturation, curve.saturation, cause),
        .month(Workloads.adoptionMonth, curve.by, cause),
      ]
    }
  }
}
