import Formulas
import OrderedCollections
import Rates
import Renewal

/// Checks that capacities fit what they serve, each workload at most once at a time.
struct CapacityChecks {
  let log: ProblemLog

  /// Reports workloads that are billed in several ways, and those that are served twice.
  func check(_ capacities: [CapacityNames.Resolved], _ card: RateCard) {
    for (number, one) in capacities.enumerated() {
      refuseChannels(one, card)
      refuseShort(one)
      guard !one.capacity.isProposed else { continue }
      for other in capacities[..<number] where !other.capacity.isProposed {
        guard let twice = served(by: one, and: other) else { continue }
        log.report(
          .capacity(.overlap(other: other.capacity.name, workload: twice)),
          at: one.record.place(of: "name"))
      }
    }
  }

  /// A workload that two capacities serve on the same model in the same month.
  private func served(
    by one: CapacityNames.Resolved, and other: CapacityNames.Resolved
  ) -> String? {
    guard one.capacity.model == other.capacity.model, one.capacity.scope == other.capacity.scope,
      one.capacity.overlaps(other.capacity)
    else { return nil }
    return one.capacity.workloads.first { other.capacity.workloads.contains($0) }
  }

  /// What is bought for some months bills for all of them.
  private func refuseShort(_ one: CapacityNames.Resolved) {
    guard let starts = one.capacity.starts, let ends = one.capacity.ends else { return }
    let months = starts.months(to: ends) + 1
    guard months >= 1, months < one.capacity.commitment else { return }
    log.report(
      .capacity(.shorterThanCommitment(months: months, commitment: one.capacity.commitment)),
      at: one.record.place(of: "ends"))
  }

  private func refuseChannels(_ one: CapacityNames.Resolved, _ card: RateCard) {
    let channels = OrderedSet(
      one.served.compactMap { workload in
        workload.channel
          ?? card.rate(model: one.capacity.model, scope: workload.scope)?.channel
      }.map(\.rawValue)
    ).elements
    guard channels.count > 1 else { return }
    log.report(.capacity(.channels(channels)), at: one.record.place(of: "model"))
  }

  /// Warns of every published price in use that is older than it should be.
  func warnOfStale(_ capacities: [(capacity: Capacity, record: Record)], on day: Day) {
    for (capacity, record) in capacities where record["price"] == nil {
      guard let asOf = capacity.pricing.asOf, asOf.days(to: day) > Staleness.limit else { continue }
      log.warn(
        .rate(
          .stale(
            model: "capacity on \(capacity.model)", scope: capacity.scope, asOf: asOf,
            days: asOf.days(to: day), limit: Staleness.limit)), at: record.place(of: "model"))
    }
  }
}
