import Formulas
import Rates
import Renewal

/// Checks that the card has every price that workloads and levers need.
struct RateChecks {
  let log: ProblemLog
  let card: RateCard
  let asOf: Day

  /// Reports missing prices, and returns the rates in use.
  func check(
    _ workloads: [(workload: Workload, place: SourcePlace)],
    _ levers: [(lever: Lever, place: SourcePlace)]
  ) -> [Rate] {
    var used: [Rate] = []
    func need(
      _ model: String, _ workload: Workload, _ prices: [TokenPrice], _ place: SourcePlace,
      for need: RateFault.Need
    ) {
      do throws(MissingRate) {
        let rate = try card.rate(
          model: model, scope: workload.scope, channel: workload.channel, having: prices)
        if !used.contains(rate) { used.append(rate) }
      } catch {
        log.report(.rate(.missing(error, need: need)), at: place)
      }
    }
    for (workload, place) in workloads {
      let usual: [TokenPrice] =
        workload.mode == .batch
        ? [.input, .output, .batchInput, .batchOutput] : [.input, .output]
      for model in workload.models { need(model.model, workload, usual, place, for: .workload) }
      for (lever, leverPlace) in levers where lever.task == workload.task {
        if lever.kind == .routing, let target = lever.to {
          need(target, workload, usual, leverPlace, for: .routing(workload: workload.id))
        }
      }
      let targets = levers.filter { $0.lever.kind == .routing && $0.lever.task == workload.task }
        .compactMap(\.lever.to)
      let known = (workload.models.map(\.model) + targets).filter {
        card.rate(model: $0, scope: workload.scope, channel: workload.channel) != nil
      }
      for (lever, leverPlace) in levers where lever.task == workload.task {
        switch lever.kind {
        case .routing, .context: break
        case .batch:
          for model in workload.models.map(\.model) where known.contains(model) {
            need(
              model, workload, [.batchInput, .batchOutput], leverPlace,
              for: .batch(workload: workload.id))
          }
        case .caching:
          let writes = lever.write.high > 0
          for model in known {
            need(
              model, workload, writes ? [.cacheRead, .cacheWrite] : [.cacheRead], leverPlace,
              for: .caching(workload: workload.id))
          }
        }
      }
    }
    return used
  }

  /// Warns of every rate in use that is older than it should be.
  func warnOfStale(_ used: [Rate], at place: SourcePlace) {
    for rate in used where rate.isStale(on: asOf) {
      log.warn(
        .rate(
          .stale(
            model: rate.model, scope: rate.scope, asOf: rate.asOf, days: rate.age(on: asOf),
            limit: Staleness.limit)), at: place)
    }
  }
}
