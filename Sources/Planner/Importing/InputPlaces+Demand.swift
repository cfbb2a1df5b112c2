import Formulas
import Rates
import Renewal
import Scenarios

extension InputPlaces {
  /// The way to a workload.
  func path(_ workload: Workload) -> FilePath {
    .key("workloads").record(.init("app", workload.app), .init("task", workload.task))
  }

  mutating func addWorkloads() {
    let workloads = scenario.workloads
    for (number, workload) in workloads.enumerated() {
      let path = path(workload)
      if workload.profiles.isEmpty {
        add(Workloads.measuredRequests, number, path.key("requests"), .perMonth)
        add(Workloads.inputTokens, number, path.key("input_tokens"), .number)
        add(Workloads.outputTokens, number, path.key("output_tokens"), .number)
      } else {
        for input in [Workloads.measuredRequests, Workloads.inputTokens, Workloads.outputTokens] {
          explain(input, number, "the user profiles state it; change theirs")
        }
      }
      addGrowth(Workloads.growth, number, workload.growth, path)
      if scenario.events.contains(where: { $0.kind == .launch && $0.app == workload.app }) {
        explain(Workloads.launch, number, "an event of the scenario sets it")
      } else {
        add(Workloads.launch, number, path.key("launch"), .month)
      }
      add(Workloads.end, number, path.key("ends"), .month)
    }
    addSeasons()
    addAdoptions()
    addLoops()
    addProfiles()
  }

  /// Growth by year; its ranges stay where its numbers do.
  mutating func addGrowth(_ input: Input, _ number: Int, _ growth: Growth, _ path: FilePath) {
    let cells = cells(input, number)
    switch growth {
    case .yearly(let ranges):
      add(.ranges(path.key("growth"), cells, .growth, ranges))
    case .wandering(drift: let ranges, let volatility):
      add(
        InputPlace(path: path.key("growth"), cells: cells) { values in
          guard let drift = InputPlace.list(of: values, .growth, ranges),
            let spread = Notation.volatility.text(volatility)
          else { return nil }
          return .mapping([.init("drift", drift), .init("volatility", .plain(spread))])
        })
    case .adoption:
      explain(input, number, "it grows by an adoption; change that")
    }
  }

  private mutating func addSeasons() {
    let seasonal = scenario.workloads.filter { $0.season != nil }
    for (number, workload) in seasonal.enumerated() {
      add(
        .byYear(
          path(workload).key("season"), cells(Workloads.season, number), .number, isListed: true))
    }
  }

  private mutating func addAdoptions() {
    let adopting = scenario.workloads.filter { $0.growth.curve != nil }
    for (number, workload) in adopting.enumerated() {
      guard let curve = workload.growth.curve else { continue }
      let cells =
        cells(Workloads.adoptionStart, number) + cells(Workloads.adoptionSaturation, number)
        + cells(Workloads.adoptionMonth, number)
      add(
        InputPlace(path: path(workload).key("growth"), cells: cells) { values in
          guard values.count == 3, let start = InputPlace.text(values[0], .share, curve.start),
            let end = InputPlace.text(values[1], .share, curve.saturation),
            let month = Notation.month.text(values[2])
          else { return nil }
          return .mapping([
            .init(
              "adoption",
              .mapping([
                .init("start", .plain(start)), .init("saturation", .plain(end)),
                .init("by", .plain(month)),
              ]))
          ])
        })
    }
  }

  private mutating func addLoops() {
    let looping = scenario.workloads.filter { $0.loop != nil }
    for (number, workload) in looping.enumerated() {
      let path = path(workload).key("loop")
      add(Loops.steps, number, path.key("steps"), .number)
      add(Loops.stepInput, number, path.key("step_input"), .number)
      add(Loops.retries, number, path.key("retries"), .share)
    }
  }

  private mutating func addProfiles() {
    var next = 0
    for workload in scenario.workloads where !workload.profiles.isEmpty {
      let members = next..<(next + workload.profiles.count)
      next = members.upperBound
      for (number, profile) in zip(members, workload.profiles) {
        let path = path(workload).key("profiles").record(.init("name", profile.name))
        add(Profiles.users, number, path.key("users"), .number)
        add(Profiles.requestsPerDay, number, path.key("requests_per_day"), .number)
        add(Profiles.inputTokens, number, path.key("input_tokens"), .number)
        add(Profiles.outputTokens, number, path.key("output_tokens"), .number)
      }
      add(
        .one(
          path(workload).key("days_per_month"), cells(Profiles.daysPerMonth, members), .number))
    }
  }

  mutating func addModelShares() {
    let workloads = parents(Indexes.modelShares, 0)
    let rates = parents(Indexes.modelShares, 1)
    let brought = broughtBy()
    explain(
      [ModelShares.initialShare, ModelShares.tokenMultiplier, ModelShares.outputMultiplier],
      "it follows from the workload's models and lengths, or from the levers")
    for (number, workload) in scenario.workloads.enumerated() where workload.models.count > 1 {
      let own = workloads.indices.filter { workloads[$0] == number && brought[$0] == nil }
      // Of long requests each model has two shares; what they were stated as is not to be seen.
      guard own.count == workload.models.count, workload.longRequests.isEmpty else { continue }
      addMix(workload, own)
      for (share, model) in zip(own, workload.models)
      where model.model == renewal.priceRows[rates[share]].rate.model {
        let path = path(workload).key("models").record(.init("model", model.model))
        add(
          .one(
            path.key("tokens"),
            cells(ModelShares.tokenMultiplier, share) + cells(ModelShares.outputMultiplier, share),
            .number))
      }
    }
    let long = workloads.indices.filter { !scenario.workloads[workloads[$0]].longRequests.isEmpty }
    addRoutedTokens(brought, except: Set(long))
  }

  /// The shares of a mix stand together, since they add up to all of it.
  private mutating func addMix(_ workload: Workload, _ shares: [Int]) {
    let models = workload.models
    add(
      InputPlace(
        path: path(workload).key("models"), cells: cells(ModelShares.initialShare, shares)
      ) { values in
        let isAsStated = zip(models, values).map { $0.share.base == $1 }
        let records = zip(zip(models, values), isAsStated).map {
          pair, isKept -> FileValue? in
          let (model, value) = pair
          let text =
            isKept ? InputPlace.text(value, .share, model.share) : Notation.share.text(value)
          return text.map {
            .mapping([.init("model", .text(model.model)), .init("share", .plain($0))])
          }
        }
        let known = records.compactMap(\.self)
        return known.count == records.count ? .list(known) : nil
      })
  }

  /// What a routing lever's tokens multiply shows on every share that it brings.
  private mutating func addRoutedTokens(_ brought: [Int: Int], except long: Set<Int>) {
    for (number, lever) in scenario.levers.enumerated() where lever.kind == .routing {
      let shares = brought.filter { $0.value == number && !long.contains($0.key) }.keys.sorted()
      guard let path = path(lever), !shares.isEmpty else { continue }
      add(
        .one(
          path.key("tokens"),
          cells(ModelShares.tokenMultiplier, shares) + cells(ModelShares.outputMultiplier, shares),
          .number))
    }
  }

  /// The lever that brings each model share in; nothing for what workloads run on before.
  private func broughtBy() -> [Int: Int] {
    var levers: [Int: Int] = [:]
    for (index, input) in [(Indexes.moves, Routing.part), (Indexes.refreshes, Refresh.part)] {
      let shares = parents(index, 0)
      let numbers = parents(index, 2)
      for (number, values) in (model.inputs[input.id]?.values ?? []).enumerated()
      where values.first ?? -1 >= 0 {
        levers[shares[number]] = numbers[number]
      }
    }
    return levers
  }
}
