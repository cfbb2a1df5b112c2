/// The quantiles of a distribution between 0 and 1, at normal scores on a grid and cubic between them:
/// a beta quantile takes some microseconds, and millions are drawn.
///
/// The slope at a grid point is exact, the density of the score over that of the value; the error is
/// below 1e-8 of the width.
struct QuantileTable: Sendable {
  private static let most = 8.5
  private static let steps = 512
  private static let width = 2 * most / Double(steps)
  private let values: [Double]
  private let slopes: [Double]

  /// The quantiles of a beta distribution.
  init(_ beta: Beta) {
    let low = beta.lowQuantiles(count: Self.steps / 2, width: Self.width)
    let high = beta.mirrored.lowQuantiles(count: Self.steps / 2, width: Self.width)
    values = low.reversed().map(\.value) + high.dropFirst().map { 1 - $0.value }
    slopes = (low.reversed() + high.dropFirst()).map { $0.slope * Self.width }
  }

  /// The quantile at a score.
  @inline(__always)
  func quantile(score: Double) -> Double {
    let place = (min(max(score, -Self.most), Self.most) + Self.most) / Self.width
    let step = min(Int(place), Self.steps - 1)
    let part = place - Double(step)
    let rest = 1 - part
    return values.withUnsafeBufferPointer { values in
      slopes.withUnsafeBufferPointer { slopes in
        let ends =
          values[step] * (1 + 2 * part) * rest * rest
          + values[step + 1] * part * part * (3 - 2 * part)
        return ends + slopes[step] * part * rest * rest - slopes[step + 1] * part * part * rest
      }
    }
  }
}
