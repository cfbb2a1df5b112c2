/// Percentiles of some values, straight between neighbours as spreadsheets' `PERCENTILE` has them.
public struct Percentiles: Sendable {
  private let sorted: [Double]

  /// The percentiles of values in any order.
  public init(_ values: some Sequence<Double>) { sorted = values.sorted() }

  /// The value that a share of all lies below, the share from 0 to 1; 0 where there is no value.
  public func value(at share: Double) -> Double {
    guard let last = sorted.indices.last else { return 0 }
    let place = share * Double(last)
    let below = min(last, Int(place))
    let above = min(last, below + 1)
    return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
  }
}

extension Percentiles {
  /// The mean of the values from a share on: of the last tenth from 0.9 on; at least of the last one.
  public func meanOfTail(from share: Double) -> Double {
    let count = max(1, sorted.count - Int(share * Double(sorted.count)))
    let tail = sorted.suffix(count)
    return tail.isEmpty ? 0 : tail.reduce(0, +) / Double(tail.count)
  }
}
