import Projection
import Renewal

extension Plan {
  /// The plan's model under uncertainty, for any number that paths can be asked for.
  public var pathModel: PathModel {
    PathModel(
      projector, drawing: drawnCells(renewal.uncertainCells, renewal.uncertainMonths))
  }

  /// The inputs' values as the paths draw them.
  func drawnCells(_ cells: [UncertainCell], _ months: [UncertainMonth]) -> [DrawnCell] {
    let loadings = loadings
    return cells.map { $0.drawn(loadings) } + months.map(\.drawn)
  }

  /// The drivers that ranges move with, by the ranges' names.
  var loadings: [String: [Loading]] {
    Dictionary(
      uniqueKeysWithValues: renewal.scenario.uncertainInputs.map { ($0.name, $0.loadings) })
  }
}
