import Renewal

/// Statistics of one column of paths, exactly as the formulas of the sheet Risk work them out.
struct PathStatistics {
  /// In how many paths there is more than nothing, as a share.
  let chance: Double
  /// The mean.
  let mean: Double
  /// What one path in ten stays below.
  let p10: Double
  /// What half of the paths stay below.
  let p50: Double
  /// What nine paths in ten stay below.
  let p90: Double
  /// What paths have above that, added up.
  let excess: Double
  /// The mean of the worst tenth.
  let tail: Double

  /// How many paths a tenth is.
  static func tenth(of paths: Int) -> Double { Double(paths) / 10 }

  /// The statistics of a column with at least one value.
  init(_ values: [Double]) {
    let percentiles = Percentiles(values)
    let high = percentiles.value(at: 0.9)
    chance = Double(values.count { $0 > 0 }) / Double(values.count)
    mean = values.reduce(0, +) / Double(values.count)
    p10 = percentiles.value(at: 0.1)
    p50 = percentiles.value(at: 0.5)
    p90 = high
    excess = values.reduce(0) { $0 + ($1 > high ? $1 - high : 0) }
    tail = high + excess / Self.tenth(of: values.count)
  }
}
