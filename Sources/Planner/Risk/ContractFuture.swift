import Projection
import Renewal

/// A change of what papers say, tried on all paths.
struct ContractFuture {
  /// The clause that is taken away or added.
  let clause: Clause
  /// Whether offers write it, so that it is taken away.
  let isWritten: Bool
  /// What the candidates come to, in their order.
  let candidates: [PathPair]

  /// The numbers that paths are to work out.
  var all: [PathModel.Quantity] { candidates.flatMap(\.all) }

  /// Every clause that offers write, taken away; every clause that a buyer asks for, added.
  static func all(
    of plan: Plan, withAsks: Bool, _ model: inout PathModel
  ) throws -> [ContractFuture] {
    let offers = plan.renewal.scenario.offers
    let written = Clause.all.filter { clause in
      offers.contains { $0.clauses.writes(clause) }
    }
    let asks = withAsks ? plan.asks : []
    return try written.map { ($0, Variant.without($0), true) }.compactMap {
      try future($0.0, $0.1, isWritten: $0.2, of: plan, &model)
    }
      + asks.compactMap {
        try future($0, .asking(for: [$0]), isWritten: false, of: plan, &model)
      }
  }

  private static func future(
    _ clause: Clause, _ variant: Variant, isWritten: Bool, of plan: Plan, _ model: inout PathModel
  ) throws -> ContractFuture? {
    guard let change = try plan.renewal.change(to: variant.change(plan.renewal.scenario)) else {
      return nil
    }
    let future = model.future(changing: change.values)
    return ContractFuture(
      clause: clause, isWritten: isWritten,
      candidates: PathPair.candidates(of: plan, in: future, &model))
  }
}
