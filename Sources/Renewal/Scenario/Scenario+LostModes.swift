import Rates

extension Scenario {
  /// A mode that a refresh loses, because the next generation is not sold in it.
  public struct LostMode: Hashable, Sendable {
    /// The workload, as `app/task`.
    public let workload: String
    /// The model that it moves to.
    public let model: String
    /// What the workload, or a lever on it, asks for.
    public let mode: Mode
    /// The number of the first refresh that loses it.
    public let lever: Int
  }

  /// The modes that refreshes lose: those that workloads ask for, and the batch of a batch lever.
  public var lostModes: [LostMode] {
    var lost: [LostMode] = []
    for (number, lever) in levers.enumerated()
    where lever.kind == .refresh && lever.share.base > 0 {
      guard let model = lever.to else { continue }
      let isBatched = levers.contains { $0.kind == .batch && $0.task == lever.task }
      for workload in workloads where workload.task == lever.task && runs(workload, lever.from) {
        let modes = [workload.mode] + (isBatched && workload.mode != .batch ? [.batch] : [])
        let rate = rateCard.rate(model: model, scope: workload.scope, channel: workload.channel)
        for mode in modes where rate.map({ !PriceRow($0, mode: mode).isSold }) ?? false {
          let isKnown = lost.contains {
            ($0.workload, $0.model, $0.mode) == (workload.id, model, mode)
          }
          guard !isKnown else { continue }
          lost.append(
            LostMode(workload: workload.id, model: model, mode: mode, lever: number))
        }
      }
    }
    return lost
  }

  /// Whether a workload runs on a model, by itself or by routing.
  private func runs(_ workload: Workload, _ model: String?) -> Bool {
    workload.models.contains { $0.model == model }
      || levers.contains { $0.kind == .routing && $0.task == workload.task && $0.to == model }
  }
}
