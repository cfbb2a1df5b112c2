import Projection
import Renewal

/// Other demand, tried on the first paths.
struct DemandFuture {
  /// What the demand is.
  enum Kind {
    /// With the first so many kinds of the levers that are planned.
    case levers(Int)
    /// A variant of the file.
    case named(String)
  }

  let kind: Kind
  /// What the candidates come to, in their order.
  let candidates: [PathPair]

  /// The numbers that paths are to work out.
  var all: [PathModel.Quantity] { candidates.flatMap(\.all) }

  /// The demand with one kind of lever after the other, and the file's variants that have the same
  /// members.
  static func all(of plan: Plan, _ model: inout PathModel) throws -> [DemandFuture] {
    let scenario = plan.renewal.scenario
    let kinds = plan.plannedLevers
    let levers = kinds.indices.map {
      (
        kind: Kind.levers($0),
        scenario: Variant.levers(Set(kinds.prefix($0))).change(scenario)
      )
    }
    let named = scenario.variants.map { (kind: Kind.named($0.name), scenario: $0.scenario) }
    return try (levers + named).compactMap { kind, other in
      try plan.candidates(in: other, &model).map { DemandFuture(kind: kind, candidates: $0) }
    }
  }
}

extension Plan {
  /// The kinds of levers that the scenario plans, in the order in which they act.
  var plannedLevers: [Lever.Kind] {
    let planned = Set(renewal.scenario.levers.map(\.kind))
    return Lever.Kind.allCases.filter(planned.contains)
  }
}
