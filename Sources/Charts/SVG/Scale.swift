/// Where the values of an axis stand.
package struct Scale {
  /// The values from the start to the end of the axis.
  package let domain: ClosedRange<Double>
  /// The pixels of the start and of the end.
  package let ends: (start: Double, end: Double)
  /// Round values that are worth a mark, the smallest first.
  package let ticks: [Double]

  /// An axis over some values, from one round value to another.
  ///
  /// - Parameters:
  ///   - intervals: about how many intervals it shall have.
  ///   - digits: the first digits that a step may have.
  package init(
    covering values: [Double], onto ends: (start: Double, end: Double), intervals: Double = 5,
    digits: [Double] = [1, 2, 2.5, 5]
  ) {
    let low = values.min() ?? 0
    let high = values.max() ?? 1
    let span = high > low ? high - low : max(abs(high) * 0.2, 1)
    let step = Self.roundStep(span / intervals, digits)
    let first = (low / step).rounded(.down)
    let last = max((high / step).rounded(.up), first + 1)
    domain = first * step...last * step
    ticks = stride(from: first, through: last, by: 1).map { $0 * step }
    self.ends = ends
  }

  /// An axis with marks of its own.
  package init(
    _ domain: ClosedRange<Double>, onto ends: (start: Double, end: Double), ticks: [Double]
  ) {
    self.domain = domain
    self.ends = ends
    self.ticks = ticks
  }

  /// An axis that has a value in its middle, and round marks within.
  package init(
    around middle: Double, covering values: [Double], onto ends: (start: Double, end: Double)
  ) {
    let reach = values.map { abs($0 - middle) }.max() ?? 0
    let half = reach > 0 ? reach : max(abs(middle) * 0.1, 1)
    let step = Self.roundStep(half / 2)
    domain = middle - half...middle + half
    ticks = stride(
      from: ((middle - half) / step).rounded(.up), through: ((middle + half) / step).rounded(.down),
      by: 1
    ).map { $0 * step }
    self.ends = ends
  }

  /// The pixel of a value.
  package func place(_ value: Double) -> Double {
    let share = (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
    return ends.start + share * (ends.end - ends.start)
  }

  /// The next larger of some digits and 10 times a power of ten.
  private static func roundStep(
    _ wanted: Double, _ digits: [Double] = [1, 2, 2.5, 5]
  ) -> Double {
    var power = 1.0
    while power > wanted { power /= 10 }
    while power * 10 <= wanted { power *= 10 }
    let digit = digits.first { wanted <= $0 * power * (1 + 1e-9) } ?? 10
    return digit * power
  }
}
