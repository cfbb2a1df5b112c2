import Foundation

/// The quantiles of a number for many scores at once.
struct Quantiles: Sendable {
  private let distribution: Distribution
  private let base: Double
  private let table: QuantileTable?

  /// The quantiles of a number with a base.
  init(_ distribution: Distribution, base: Double, table: QuantileTable?) {
    self.distribution = distribution
    self.base = base
    self.table = table
  }

  /// The quantiles of many numbers; those of one shape share a table.
  static func all(_ spreads: [Graph.Spread]) -> [Quantiles] {
    var tables: [Double: QuantileTable] = [:]
    return spreads.map { spread in
      var table: QuantileTable?
      if case .pert(let low, let mode, let high) = spread.distribution {
        let shape = (mode - low) / (high - low)
        table = tables[shape] ?? QuantileTable(Beta(mode: shape))
        tables[shape] = table
      }
      return Quantiles(spread.distribution, base: spread.base, table: table)
    }
  }

  /// The values at some scores.
  ///
  /// - Parameter mayBeBase: whether a score that is not a number stands for the base.
  func draw(
    _ scores: UnsafePointer<Double>, to values: UnsafeMutablePointer<Double>, count: Int,
    mayBeBase: Bool
  ) {
    switch distribution {
    case .lognormal(let location, let scale, let shift):
      for path in 0..<count { values[path] = exp(location + scale * scores[path]) + shift }
    case .pert(let low, _, let high):
      if let table {
        let width = high - low
        for path in 0..<count {
          let score = scores[path].isNaN ? 0 : scores[path]
          values[path] = low + width * table.quantile(score: score)
        }
      }
    case .logitNormal, .normal, .uniform, .triangular, .event:
      for path in 0..<count {
        values[path] = distribution.quantile(score: scores[path].isNaN ? 0 : scores[path])
      }
    }
    if mayBeBase { for path in 0..<count where scores[path].isNaN { values[path] = base } }
  }
}
