import OrderedCollections
import Renewal

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
      let sum = (sums[lever.kind]?[lever.task] ?? 0) + lever.share.base + lever.write.base
      sums[lever.kind, default: [:]][lever.task] = sum
      if sum > 1 + 1e-9, lever.share.base + lever.write.base <= 1 + 1e-9 {
        log.report(
          .match(.leverShares(lever.kind, task: lever.task, sum: sum)),
          at: record.place(of: lever.kind == .caching ? "read" : "share"))
      }
      refuseBatch(lever, record)
    }
  }

  /// Neither batch nor caching can act on what is in batch already.
  private func refuseBatch(_ lever: Lever, _ record: Record) {
    guard lever.kind == .batch || lever.kind == .caching else { return }
    for workload in workloads where workload.task == lever.task && workload.mode == .batch {
      log.report(
        .match(.alreadyBatch(lever.kind, task: lever.task, workload: workload.id)),
        at: record.place(of: "task"))
    }
  }
}
