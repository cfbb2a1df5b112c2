import Projection
import Renewal

extension Plan {
  /// The plan's model under uncertainty, for any number that paths can be asked for.
  public var pathModel: PathModel {
    PathModel(projector, drawing: renewal.uncertainCells.map { $0.drawn(loadings) })
  }

  /// The drivers that ranges move with, by the ranges' names.
  var loadings: [String: [Loading]] {
    Dictionary(
      uniqueKeysWithValues: renewal.scenario.uncertainInputs.map { ($0.name, $0.loadings) })
  }
}
