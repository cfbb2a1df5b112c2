import Formulas
import OrderedCollections
import Rates
import Renewal
import Wording

/// Checks that the card has every price that workloads and levers need.
struct RateChecks {
  let log: ProblemLog
  let card: RateCard

  /// The rates that were found.
  struct Found {
    /// The rates in use, each once.
    var rates: [Rate] = []
    /// Whether there was one for every need.
    var isComplete = true
  }

  /// Reports missing prices, and returns the rates in use.
  func check(
    _ workloads: [(workload: Workload, record: Record)], _ levers: [(lever: Lever, record: Record)],
    frontier: (model: String, place: SourcePlace)? = nil
  ) -> Found {
    var found = Found()
    for (workload, record) in workloads {
      let acting = levers.filter { $0.lever.task == workload.task }
      check(workload, record, &found)
      check(workload, acting, &found)
      if let frontier {
        need(
          frontier.model, workload.anywhere, [.input, .output], frontier.place, nil,
          for: .frontier, &found)
      }
    }
    return found
  }

  /// What a workload needs by itself.
  private func check(_ workload: Workload, _ record: Record, _ found: inout Found) {
    if workload.models.isEmpty { found.isComplete = false }
    for model in workload.models {
      let place = record.place(of: model.model, card)
      need(model.model, workload, usual(workload), place, record, for: .workload, &found)
      checkLengths(model.model, workload, record, place)
    }
  }

  /// What levers on a workload need.
  private func check(
    _ workload: Workload, _ levers: [(lever: Lever, record: Record)], _ found: inout Found
  ) {
    for (lever, record) in levers {
      guard let target = lever.to else { continue }
      let place = record.placeOfTarget
      switch lever.kind {
      case .refresh:
        guard
          workload.models.contains(where: { $0.model == lever.from })
            || levers.contains(where: { $0.lever.kind == .routing && $0.lever.to == lever.from })
        else { continue }
        need(
          target, workload, [.input, .output], place, nil,
          for: .refresh(workload: workload.id), &found)
      case .routing, .context, .batch, .caching:
        need(
          target, workload, usual(workload), place, nil, for: .routing(workload: workload.id),
          &found)
      }
      checkLengths(target, workload, nil, place)
    }
    let own = workload.models.map(\.model).filter { isKnown($0, workload) }
    let all = own + levers.compactMap(\.lever.to).filter { isKnown($0, workload) }
    for (lever, record) in levers {
      switch lever.kind {
      case .routing, .refresh, .context: break
      case .batch:
        let place = record.place(of: "task")
        for model in own {
          need(
            model, workload, [.batchInput, .batchOutput], place, nil,
            for: .batch(workload: workload.id), &found)
        }
      case .caching:
        let place = record.place(of: "task")
        let prices = cachePrices(lever, workload)
        for model in all {
          need(model, workload, prices, place, nil, for: .caching(workload: workload.id), &found)
        }
      }
    }
  }

  private func usual(_ workload: Workload) -> [TokenPrice] {
    [.input, .output]
      + (workload.mode == .onDemand
        ? [] : [Token.input, .output].compactMap { TokenPrice.of($0, in: workload.mode) })
  }

  /// What a caching lever needs, in the workload's mode.
  private func cachePrices(_ lever: Lever, _ workload: Workload) -> [TokenPrice] {
    let writes: Token? =
      lever.reuse.map { $0.life == .hour ? .cacheWriteHour : .cacheWrite }
      ?? (lever.write.high > 0 ? .cacheWrite : nil)
    return [.cacheRead, writes].compactMap(\.self).compactMap {
      TokenPrice.of($0, in: workload.mode)
    }
  }

  /// Long requests are stated for the length from which the model costs more.
  private func checkLengths(
    _ model: String, _ workload: Workload, _ record: Record?, _ place: SourcePlace
  ) {
    guard
      let rate = card.rate(model: model, scope: workload.scope, channel: workload.channel),
      let threshold = rate.longContextThreshold
    else { return }
    let stated = workload.longRequests.map(\.above)
    if stated.isEmpty {
      guard workload.baseInput > Double(threshold) else { return }
      log.warn(
        .rate(
          .longUnstated(
            model: model, threshold: threshold, mean: workload.baseInput)),
        at: record?.place(of: "input_tokens") ?? place)
    } else if !stated.contains(threshold) {
      log.report(
        .match(.otherThreshold(model: model, threshold: threshold, stated: stated)),
        at: record?.place(of: "long_requests") ?? place)
    }
  }

  /// Says of every refresh what the next generation is not sold as.
  func warn(of lostModes: [Scenario.LostMode], _ levers: [(lever: Lever, record: Record)]) {
    for lost in lostModes {
      log.warn(
        .rate(.modeLost(model: lost.model, mode: lost.mode, workload: lost.workload)),
        at: levers[lost.lever].record.placeOfTarget)
    }
  }

  private func isKnown(_ model: String, _ workload: Workload) -> Bool {
    card.rate(model: model, scope: workload.scope, channel: workload.channel) != nil
  }

  private func need(
    _ model: String, _ workload: Workload, _ prices: [TokenPrice], _ place: SourcePlace,
    _ record: Record?, for need: RateFault.Need, _ found: inout Found
  ) {
    guard !workload.scope.isEmpty else {
      found.isComplete = false
      return
    }
    do throws(MissingRate) {
      let rate = try card.rate(
        model: model, scope: workload.scope, channel: workload.channel, having: prices)
      if !found.rates.contains(rate) { found.rates.append(rate) }
    } catch {
      found.isComplete = false
      let isScope = if case .scopes = error.nearest { true } else { false }
      let scopePlace = isScope ? record?.place(of: "scope") : nil
      log.report(.rate(.missing(error, need: need)), at: scopePlace ?? place)
    }
  }

  /// Reports rates of the scenario's own whose model neither the scenario uses nor the program knows:
  /// their names are misspelt.
  func refuseUnknown(
    _ own: [(rate: Rate, record: Record)], used: [Rate], bundled: RateCard
  ) {
    for (rate, record) in own
    where bundled.rates(of: rate.model).isEmpty
      && !used.contains(where: { $0.model == card.shortId(of: rate.model) })
    {
      let known = OrderedSet((bundled.rates + used).map(\.model)).elements
      log.report(
        .rate(.unused(model: rate.model)), at: record.place(of: "model"),
        suggestion: NearestName.of(rate.model, among: known))
    }
  }

  /// Warns of every rate in use that is older than it should be.
  func warnOfStale(_ used: [Rate], on asOf: Day, at place: SourcePlace) {
    for rate in used where rate.isStale(on: asOf) {
      log.warn(
        .rate(
          .stale(
            model: rate.model, scope: rate.scope, asOf: rate.asOf, days: rate.age(on: asOf),
            limit: Staleness.limit)), at: place)
    }
  }
}

extension Workload {
  /// The workload on whatever channel bills a model.
  fileprivate var anywhere: Workload {
    var anywhere = self
    anywhere.channel = nil
    return anywhere
  }
}

extension Record {
  /// Where the model that requests move to is named: by a lever, a life cycle or a retirement.
  fileprivate var placeOfTarget: SourcePlace {
    place(of: table.key("to") == nil ? "successor" : "to")
  }

  /// Where a workload names a model: alone, or in its mix.
  fileprivate func place(of model: String, _ card: RateCard) -> SourcePlace {
    let mix = self["models"]?.elements?.compactMap { $0["model"] }
    let named = mix?.first { $0.text.map(card.shortId) == model }
    return self["model"]?.place ?? named?.place ?? place
  }
}
