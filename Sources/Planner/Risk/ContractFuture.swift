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
    let changes =
      written.map { (clause: $0, variant: Variant.without($0), isWritten: true) }
      + asks.map { (clause: $0, variant: Variant.asking(for: [$0]), isWritten: false) }
    return try changes.compactMap { clause, variant, isWritten in
      try plan.candidates(in: variant.change(plan.renewal.scenario), &model).map {
        ContractFuture(clause: clause, isWritten: isWritten, candidates: $0)
      }
    }
  }
}
