import OrderedCollections
import Rates
import Renewal
import Wording

/// Checks that levers act on tasks that there are, and on no more than there is.
struct LeverChecks {
  let log: ProblemLog
  let workloads: [Workload]
  /// Whether these are all; a workload that could not be read may have another task.
  let areAllRead: Bool

  /// Reports what does not fit.
  func check(_ levers: [(lever: Lever, record: Record)]) {
    let tasks = OrderedSet(workloads.map(\.task)).elements
    var sums: [Lever.Kind: [String: Double]] = [:]
    for (lever, record) in levers {
      guard tasks.contains(lever.task) else {
        guard areAllRead else { continue }
        log.report(
          .name(.unknown(.task, lever.task, known: tasks)), at: record.place(of: "task"),
          suggestion: NearestName.of(lever.task, among: tasks))
        continue
      }
      if lever.kind == .refresh { continue }
      let sum = (sums[lever.kind]?[lever.task] ?? 0) + lever.share.base + lever.write.base
      sums[lever.kind, default: [:]][lever.task] = sum
      if sum > 1 + 1e-9, lever.share.base + lever.write.base <= 1 + 1e-9 {
        log.report(
          .match(.leverShares(lever.kind, task: lever.task, sum: sum)),
          at: record.place(of: lever.kind == .caching ? "read" : "share"))
      }
      refuseBatch(lever, record)
    }
    check(refreshes: levers.filter { $0.lever.kind == .refresh })
  }

  /// Refreshes of a model take no more than there is, and none starts where another one leads.
  private func check(refreshes: [(lever: Lever, record: Record)]) {
    var sums: [String: Double] = [:]
    for (lever, record) in refreshes {
      guard let from = lever.from else { continue }
      let key = "\(lever.task)/\(from)"
      sums[key, default: 0] += lever.share.base
      if let sum = sums[key], sum > 1 + 1e-9 {
        log.report(
          .match(.refreshShares(model: from, task: lever.task, sum: sum)),
          at: record.place(of: record.table.key("share") == nil ? "model" : "share"))
      }
      if refreshes.contains(where: {
        $0.lever.task == lever.task && $0.lever.to == from && from != lever.to
      }) {
        log.report(
          .match(.refreshChain(model: from, task: lever.task)),
          at: record.place(of: record.table.key("from") == nil ? "model" : "from"))
      }
    }
  }

  /// Neither batch nor caching can act on what is in batch already.
  private func refuseBatch(_ lever: Lever, _ record: Record) {
    guard lever.kind == .batch || lever.kind == .caching else { return }
    for workload in workloads where workload.task == lever.task {
      if lever.kind == .caching, TokenPrice.of(.cacheRead, in: workload.mode) == nil {
        log.report(
          .match(.noCache(task: lever.task, mode: workload.mode, workload: workload.id)),
          at: record.place(of: "task"))
      }
      guard workload.mode == .batch else { continue }
      log.report(
        .match(.alreadyBatch(lever.kind, task: lever.task, workload: workload.id)),
        at: record.place(of: "task"))
    }
  }
}
