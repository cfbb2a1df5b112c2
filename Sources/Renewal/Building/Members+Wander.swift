import Formulas

extension Members {
  /// The numbers of the workloads whose growth wanders.
  var wanderingWorkloads: [Int] {
    scenario.workloads.indices.filter { scenario.workloads[$0].growth.volatility != nil }
  }

  /// The numbers of the service groups whose growth wanders.
  var wanderingServices: [Int] {
    scenario.services.indices.filter { scenario.services[$0].growth.volatility != nil }
  }

  var ofWander: [Membership] {
    [
      Membership(
        Indexes.wanderingWorkloads,
        labels: wanderingWorkloads.map { scenario.workloads[$0].id },
        parents: [Roles.workloadOfWander.name: wanderingWorkloads]),
      Membership(
        Indexes.wanderingServices,
        labels: wanderingServices.map { scenario.services[$0].name },
        parents: [Roles.serviceOfWander.name: wanderingServices]),
    ]
  }

  /// The chance of each month, of its own for each thing and month.
  var wanderValues: [StatedInput] {
    let months = scenario.timeline.months
    func stated(
      _ input: Input, _ things: [(name: String, growth: Growth, provenance: Provenance)]
    ) -> StatedInput {
      StatedInput(
        input,
        ranges: things.map { thing in
          months.map { month in
            .chance(
              volatility: thing.growth.volatility ?? 0, named: "\(thing.name).wander.\(month)")
          }
        },
        statements: things.map { thing in
          var statement = thing.provenance.statement()
          statement.wording =
            "chance of \(ValueRange.percent(thing.growth.volatility ?? 0)) a month"
          return statement
        })
    }
    return [
      stated(
        Wander.ofWorkload,
        wanderingWorkloads.map { scenario.workloads[$0] }
          .map { ("workloads.\($0.id)", $0.growth, $0.provenance) }),
      stated(
        Wander.ofService,
        wanderingServices.map { scenario.services[$0] }
          .map { ("services.\($0.name)", $0.growth, $0.provenance) }),
    ]
  }
}
