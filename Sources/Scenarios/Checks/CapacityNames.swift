import OrderedCollections
import Rates
import Renewal
import Wording

/// Finds the workloads that capacities serve by the names that they give.
struct CapacityNames {
  let decoder: Decoder
  let workloads: [Workload]
  let levers: [Lever]

  /// A capacity with the workloads that it serves, and its record.
  struct Resolved {
    /// The capacity, its workloads named.
    var capacity: Capacity
    /// The workloads.
    var served: [Workload]
    /// Its record.
    let record: Record
  }

  /// Names the workloads; reports those that do not run on the model, and where there is none.
  func resolved(_ read: (capacity: Capacity, record: Record)) -> Resolved {
    let (capacity, record) = read
    let running = workloads.filter { runs($0, on: capacity) }
    var served: [Workload]
    if let names = record.read("tasks", decoder.list) {
      served = names.flatMap { named($0, .task, \.task, running, capacity) }
    } else if let names = record.read("workloads", decoder.list) {
      served = names.flatMap { named($0, .workload, \.id, running, capacity) }
    } else {
      served = running
      if running.isEmpty {
        decoder.log.report(
          .capacity(.nothingToServe(model: capacity.model, scope: capacity.scope)),
          at: record.place(of: "model"), suggestion: nearest(capacity))
      }
    }
    var resolved = capacity
    resolved.workloads = OrderedSet(served.map(\.id)).elements
    return Resolved(capacity: resolved, served: served, record: record)
  }

  /// The running workloads of one name.
  private func named(
    _ tree: Tree, _ subject: NameFault.Subject, _ name: (Workload) -> String,
    _ running: [Workload], _ capacity: Capacity
  ) -> [Workload] {
    guard let asked = decoder.name(tree) else { return [] }
    let found = running.filter { name($0) == asked }
    guard found.isEmpty else { return found }
    let known = OrderedSet(workloads.map(name)).elements
    guard known.contains(asked) else {
      return decoder.unknown(subject, asked, tree.place, known) ?? []
    }
    decoder.log.report(
      .capacity(.notServed(asked, model: capacity.model, scope: capacity.scope)), at: tree.place)
    return []
  }

  /// Whether a workload has tokens on demand on the capacity's model, at first or after routing or refresh.
  private func runs(_ workload: Workload, on capacity: Capacity) -> Bool {
    let routed = levers.filter { $0.task == workload.task }.compactMap(\.to)
    return capacity.serves(workload)
      && (workload.models.map(\.model) + routed).contains(capacity.model)
  }

  private func nearest(_ capacity: Capacity) -> String? {
    let models = workloads.flatMap { $0.models.map(\.model) } + levers.compactMap(\.to)
    return models.contains(capacity.model)
      ? nil : NearestName.of(capacity.model, among: OrderedSet(models).elements)
  }
}
