/// What quantities come to on every path.
public struct PathValues: Sendable {
  private let values: [Double]
  private let starts: [PathModel.Quantity: (start: Int, count: Int)]
  /// How many paths are done; fewer than were asked for where somebody stopped the work.
  public let paths: Int

  init(
    values: [Double], starts: [PathModel.Quantity: (start: Int, count: Int)], paths: Int
  ) {
    self.values = values
    self.starts = starts
    self.paths = paths
  }

  /// A quantity's values by path; none for what was not asked for.
  public subscript(_ quantity: PathModel.Quantity) -> ArraySlice<Double> {
    guard let place = starts[quantity] else { return [] }
    return values[place.start..<place.start + min(place.count, paths)]
  }
}
