import Formulas

extension Members {
  /// The events that happen to agreements.
  var agreementEvents: [Event] { scenario.events.filter(\.kind.isOfAgreement) }

  /// The event of a name; nil where there is none such.
  private func event(_ name: String?) -> Event? {
    name.flatMap { name in scenario.events.first { $0.name == name } }
  }

  /// A step of what a workload or a service group uses.
  private struct Step {
    let event: Event
    /// The number of what it is a step of.
    let thing: Int
  }

  private var workloadDeals: [Step] {
    scenario.events.filter { $0.kind == .deal }.flatMap { event in
      scenario.workloads.indices.filter { scenario.workloads[$0].app == event.app }
        .map { Step(event: event, thing: $0) }
    }
  }

  private var serviceDeals: [Step] {
    scenario.events.filter { $0.kind == .deal }.flatMap { event in
      scenario.services.indices.filter { scenario.services[$0].name == event.service }
        .map { Step(event: event, thing: $0) }
    }
  }

  var ofEvents: [Membership] {
    let (workloads, services) = (workloadDeals, serviceDeals)
    return [
      Membership(
        Indexes.workloadDeals,
        labels: numbered(workloads.map { "\($0.event.name), \(scenario.workloads[$0.thing].id)" }),
        parents: [Roles.workloadOfDeal.name: workloads.map(\.thing)]),
      Membership(
        Indexes.serviceDeals,
        labels: numbered(services.map { "\($0.event.name), \(scenario.services[$0.thing].name)" }),
        parents: [Roles.serviceOfDeal.name: services.map(\.thing)]),
      Membership(Indexes.events, labels: agreementEvents.map(\.name)),
    ]
  }

  var eventValues: [StatedInput] {
    let events = agreementEvents
    let (workloads, services) = (workloadDeals.map(\.event), serviceDeals.map(\.event))
    func months(_ input: Input, _ events: [Event]) -> StatedInput {
      StatedInput(
        input, months: events.map { StatedMonth(Self.never, unless: $0) },
        statements: events.map(\.statement))
    }
    func sizes(_ input: Input, _ events: [Event]) -> StatedInput {
      StatedInput(
        input, ranges: events.map { [$0.size] },
        statements: events.map(\.statement))
    }
    return [
      months(InForce.eventMonth, events),
      StatedInput(
        InForce.endsAgreement, events.map { [$0.kind == .termination ? 1 : 0] },
        statements: events.map(\.statement)),
      months(Deals.startOfWorkload, workloads), sizes(Deals.sizeOfWorkload, workloads),
      months(Deals.startOfService, services), sizes(Deals.sizeOfService, services),
    ]
  }

  /// The first month of a workload's requests: what is launched by an event only is never there
  /// without it.
  func launch(of workload: Workload) -> StatedMonth {
    let event = scenario.events.first { $0.kind == .launch && $0.app == workload.app }
    let otherwise = event == nil ? scenario.anchor : Self.never
    return StatedMonth(workload.launch ?? otherwise, unless: event)
  }

  /// The first month of a lever's ramp.
  func start(of lever: Lever) -> StatedMonth {
    guard let event = event(lever.event) else { return StatedMonth(lever.starts) }
    return StatedMonth(Self.never, unless: event)
  }
}

extension Event {
  /// What was said of it, for the rows of the model.
  var statement: Statement {
    var statement = provenance.statement()
    guard !isCertain || !size.isCertain else { return statement }
    let chance = probability == 1 ? nil : "with a probability of \(ValueRange.percent(probability))"
    statement.wording = [size.wording, window, chance].compactMap(\.self).joined(separator: ", ")
    return statement
  }
}
