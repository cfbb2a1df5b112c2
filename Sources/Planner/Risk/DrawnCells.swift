import Formulas
import Projection
import Renewal

extension UncertainCell {
  /// The cell as the paths draw it.
  ///
  /// - Parameter loadings: the drivers that ranges move with, by the ranges' names.
  func drawn(_ loadings: [String: [Loading]]) -> DrawnCell {
    DrawnCell(
      input, member: member, period: period, constant: constant, factor: factor,
      numbers: ranges.map { range in
        DrawnNumber(
          name: range.name,
          loadings: (loadings[range.name] ?? []).map {
            DriverLoading(driver: $0.driver, loading: $0.loading)
          }, distribution: Distribution(range), base: range.base)
      })
  }
}

extension UncertainMonth {
  /// The month as the paths draw it: one score says both whether and when.
  var drawn: DrawnCell {
    let all = (0...months.lowerBound.months(to: months.upperBound)).map {
      Double(months.lowerBound.adding($0).serial)
    }
    return DrawnCell(
      input, member: member, period: 0,
      numbers: [
        DrawnNumber(
          name: name,
          distribution: .event(chance: probability, values: all, otherwise: otherwise),
          base: base)
      ])
  }
}

extension Distribution {
  /// How a range is spread.
  package init(_ range: ValueRange) {
    let bounds = range.kind.bounds
    switch (range.shape, range.distribution) {
    case (.certain(let value), _): self = .uniform(low: value, high: value)
    case (.interval(let low, let high), .lognormal):
      self = .lognormal(from: low, to: high, above: range.kind == .growth ? -1 : 0)
    case (.interval(let low, let high), .logitNormal): self = .logitNormal(from: low, to: high)
    case (.interval(let low, let high), .normal):
      self = .normal(from: low, to: high, within: bounds)
    case (.interval(let low, let high), .uniform), (.interval(let low, let high), .pert),
      (.interval(let low, let high), .triangular):
      self = .uniform(low: low, high: high)
    case (.triple(let low, let mode, let high), .triangular):
      self = .triangular(low: low, mode: mode, high: high)
    case (.triple(let low, let mode, let high), .pert),
      (.triple(let low, let mode, let high), .lognormal),
      (.triple(let low, let mode, let high), .logitNormal),
      (.triple(let low, let mode, let high), .normal),
      (.triple(let low, let mode, let high), .uniform):
      self = .pert(low: low, mode: mode, high: high)
    }
  }
}

extension ValueRange.Kind {
  /// The least and the most that a number of the kind can be.
  fileprivate var bounds: ClosedRange<Double> {
    switch self {
    case .quantity: 0...Double.greatestFiniteMagnitude
    case .growth: -1...Double.greatestFiniteMagnitude
    case .share: 0...1
    }
  }
}
