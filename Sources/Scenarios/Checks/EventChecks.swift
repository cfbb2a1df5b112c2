import OrderedCollections
import Renewal

/// Checks that events happen to what there is, and no two of them to the same month.
struct EventChecks {
  let decoder: Decoder
  /// The workloads; nil where one could not be read, which may be meant.
  let workloads: [Workload]?
  /// The names of the service groups; nil where one could not be read.
  let services: [String]?
  /// The models that workloads and levers use; nil where one could not be read.
  let models: [String]?

  /// Reports what does not fit.
  func check(_ events: [(event: Event, record: Record)], _ lifeCycles: [LifeCycle]) {
    var first: [String: String] = [:]
    for (event, record) in events {
      checkNames(event, record)
      if event.kind == .retirement { check(retirement: event, record, lifeCycles) }
      guard let (key, thing) = target(event) else { continue }
      let identity = "\(event.kind.rawValue) \(thing)"
      if let other = first[identity] {
        decoder.log.report(
          .match(.secondEvent(event.kind.rawValue, of: thing, first: other)),
          at: record.place(of: key))
      } else {
        first[identity] = event.name
      }
    }
  }

  /// What has its month set by one event at the most, with the key that names it.
  private func target(_ event: Event) -> (key: String, thing: String)? {
    switch event.kind {
    case .launch: event.app.map { ("app", $0) }
    case .retirement: event.model.map { ("model", $0) }
    case .stepDown, .termination, .repricing, .deal: nil
    }
  }

  private func checkNames(_ event: Event, _ record: Record) {
    func check(_ name: String?, _ subject: NameFault.Subject, _ key: String, _ known: [String]?) {
      guard let name, let known, !known.contains(name) else { return }
      let _: String? = decoder.unknown(subject, name, record.place(of: key), known)
    }
    let apps = workloads.map { OrderedSet($0.map(\.app)).elements }
    if [.launch, .deal].contains(event.kind) { check(event.app, .app, "app", apps) }
    if event.kind == .deal { check(event.service, .serviceGroup, "service", services) }
    if [.retirement, .repricing].contains(event.kind) {
      check(event.model, .modelInUse, "model", models)
    }
  }

  private func check(retirement event: Event, _ record: Record, _ lifeCycles: [LifeCycle]) {
    if event.successor != nil, event.successor == event.model {
      decoder.log.report(.match(.refreshToItself), at: record.place(of: "successor"))
    }
    if lifeCycles.contains(where: { $0.model == event.model && $0.ends != nil }) {
      decoder.log.report(.match(.retirementBesideEnd), at: record.place(of: "model"))
    }
  }
}
