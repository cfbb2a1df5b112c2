import Formulas
import OrderedCollections
import Renewal
import Wording

extension Decoder {
  /// The refresh levers, one for each task that runs on the old model: those that are stated, and
  /// those that the end of a model forces, by its life cycle or by an event.
  func refreshes(
    _ scenario: Record, _ lifeCycles: [(lifeCycle: LifeCycle, record: Record)],
    _ events: [(event: Event, record: Record)],
    _ workloads: [Workload], _ levers: [Lever], areAllRead: Bool
  ) -> [(lever: Lever, record: Record)] {
    let uses = ModelUses(workloads, levers)
    let stated = scenario["levers"]?["refresh"].flatMap(list) ?? []
    var found = stated.flatMap { refresh($0, uses, areAllRead: areAllRead) }
    let chosen = found.map(\.lever)
    for (cycle, record) in lifeCycles {
      guard let ends = cycle.ends, let successor = cycle.successor else { continue }
      let end = ModelEnd(
        model: cycle.model, successor: successor, starts: ends, provenance: cycle.provenance)
      found += refreshes(forcedBy: end, record, uses, chosen)
    }
    for (event, record) in events where event.kind == .retirement {
      guard let model = event.model, let successor = event.successor,
        !lifeCycles.contains(where: { $0.lifeCycle.model == model && $0.lifeCycle.ends != nil })
      else { continue }
      let end = ModelEnd(
        model: model, successor: successor, starts: event.month, event: event.name,
        provenance: event.provenance)
      found += refreshes(forcedBy: end, record, uses, chosen)
    }
    return found
  }

  /// The end of a model, by its life cycle or by an event.
  private struct ModelEnd {
    var model: String
    var successor: String
    var starts: Month
    var event: String?
    var provenance: Provenance
  }

  /// The levers that move what no stated lever moves off a model, task by task.
  private func refreshes(
    forcedBy end: ModelEnd, _ record: Record, _ uses: ModelUses, _ chosen: [Lever]
  ) -> [(lever: Lever, record: Record)] {
    let tokens = record.read("tokens", range(.positive(example: "1.3")))
    return uses.tasks(on: end.model).compactMap { task in
      let moved = chosen.filter { $0.task == task && $0.from == end.model }
        .reduce(0) { $0 + $1.share.base }
      guard moved < 1 else { return nil }
      let forced = Lever(
        kind: .refresh, task: task, from: end.model, to: end.successor,
        share: .certain(1 - moved, .share), tokens: tokens ?? .certain(1), starts: end.starts,
        event: end.event, provenance: end.provenance)
      return (forced, record)
    }
  }

  private func refresh(
    _ tree: Tree, _ uses: ModelUses, areAllRead: Bool
  ) -> [(lever: Lever, record: Record)] {
    guard let record = record(tree, .refresh) else { return [] }
    let task = record.read("task", part)
    let from = record.read("from", model)
    let to = record.read("to", model)
    let share = record.read("share", range(.share(example: "100%")))
    let tokens = record.read("tokens", range(.positive(example: "1.3")))
    let starts = record.read("starts", month)
    let ramp = record.read("ramp", length(.ramp))
    let loadings = record.read("moves_with", loadings) ?? []
    let provenance = provenance(record)
    guard let from, let to, record["task"] == nil || task != nil else { return [] }
    if from == to { log.report(.match(.refreshToItself), at: record.place(of: "to")) }
    let tasks = task.map { [$0] } ?? uses.tasks(on: from)
    if areAllRead, let fault = uses.fault(from: from, task: task) {
      log.report(
        .name(.unknown(fault.subject, fault.name, known: fault.known)),
        at: record.place(of: fault.subject == .task ? "task" : "from"),
        suggestion: NearestName.of(fault.name, among: fault.known))
      return []
    }
    return tasks.map { task in
      (
        Lever(
          kind: .refresh, task: task, from: from, to: to, share: share ?? .certain(1, .share),
          tokens: tokens ?? .certain(1), starts: starts ?? Self.unknownMonth, ramp: ramp ?? 1,
          loadings: loadings, provenance: provenance), record
      )
    }
  }
}

/// Which tasks run on which models, before routing or after it.
struct ModelUses {
  /// The models of each task, in the file's order.
  private var models: OrderedDictionary<String, OrderedSet<String>> = [:]

  init(_ workloads: [Workload], _ levers: [Lever]) {
    for workload in workloads {
      models[workload.task, default: []].formUnion(workload.models.map(\.model))
    }
    for lever in levers where lever.kind == .routing && models[lever.task] != nil {
      if let to = lever.to { models[lever.task]?.append(to) }
    }
  }

  /// The models, each once.
  var all: [String] { OrderedSet(models.values.flatMap(\.elements)).elements }

  /// The tasks that run on a model.
  func tasks(on model: String) -> [String] {
    models.filter { $0.value.contains(model) }.map(\.key)
  }

  /// What a refresh names that is not in use; nil where it fits.
  func fault(
    from model: String, task: String?
  ) -> (subject: NameFault.Subject, name: String, known: [String])? {
    if let task, models[task] == nil { return (.task, task, Array(models.keys)) }
    let known = task.flatMap { models[$0] } ?? OrderedSet(all)
    return known.contains(model) ? nil : (.modelInUse, model, known.elements)
  }
}
