import Projection
import Renewal

extension Plan {
  /// The plan's model under uncertainty, for any number that paths can be asked for.
  public var pathModel: PathModel {
    PathModel(
      projector,
      drawing: renewal.scenario.drawn(renewal.uncertainCells, renewal.uncertainMonths))
  }

  /// What the candidates come to in another scenario of the same members, on the same draws; nil where
  /// its members are others.
  func candidates(in other: Scenario, _ model: inout PathModel) throws -> [PathPair]? {
    guard let change = try renewal.change(to: other) else { return nil }
    let future = model.future(
      changing: change.values,
      drawing: other.drawn(change.uncertainCells, change.uncertainMonths))
    return renewal.statedCandidates.indices.map { PathPair($0, in: future, of: &model) }
  }
}

extension Scenario {
  /// Values of inputs as the paths draw them, with the drivers that this scenario states.
  fileprivate func drawn(
    _ cells: [UncertainCell], _ months: [UncertainMonth]
  ) -> [DrawnCell] {
    let loadings = Dictionary(
      uniqueKeysWithValues: uncertainInputs.map { ($0.name, $0.loadings) })
    return cells.map { $0.drawn(loadings) } + months.map(\.drawn)
  }
}
