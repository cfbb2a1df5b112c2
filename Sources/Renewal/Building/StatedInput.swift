import Formulas

/// The values of one input at their base, and the ranges that they are the base of.
struct StatedInput {
  /// The values at their base.
  let values: InputValues
  /// The values that follow from ranges.
  let uncertain: [UncertainCell]
  /// The months that events set.
  let months: [UncertainMonth]

  /// Values that are certain, by member and period.
  init(_ input: Input, _ values: [[Double]], statements: [Statement] = []) {
    self.values = InputValues(input, values, statements: statements)
    uncertain = []
    months = []
  }

  /// Months, one for each member.
  init(_ input: Input, months stated: [StatedMonth], statements: [Statement] = []) {
    values = InputValues(input, stated.map { [$0.base] }, statements: statements)
    uncertain = []
    months = stated.enumerated().compactMap { $1.uncertain(input, member: $0) }
  }

  /// Values as they were stated, by member and period.
  init(_ input: Input, ranges: [[ValueRange]], statements: [Statement] = []) {
    self.init(input, stated: ranges.map { $0.map(RangeProduct.init) }, statements: statements)
  }

  /// Values that follow from ranges, by member and period.
  init(_ input: Input, stated: [[RangeProduct]], statements: [Statement] = []) {
    values = InputValues(input, stated.map { $0.map(\.base) }, statements: statements)
    months = []
    uncertain = stated.enumerated().flatMap { member, periods in
      periods.enumerated().compactMap { period, value in
        value.isCertain
          ? nil
          : UncertainCell(
            input: input, member: member, period: period, constant: value.constant,
            factor: value.certainFactor, ranges: value.ranges.filter { !$0.isCertain })
      }
    }
  }
}

/// A number that follows from ranges: `constant + factor × the product of the ranges`.
struct RangeProduct {
  var constant = 0.0
  var factor = 1.0
  var ranges: [ValueRange]

  init(_ range: ValueRange) { ranges = [range] }

  init(constant: Double = 0, factor: Double = 1, _ ranges: [ValueRange]) {
    self.constant = constant
    self.factor = factor
    self.ranges = ranges
  }

  /// The value with every range at its base.
  var base: Double { constant + ranges.reduce(factor) { $0 * $1.base } }

  /// Whether every range is certain.
  var isCertain: Bool { ranges.allSatisfy(\.isCertain) }

  /// The factor with the ranges that are certain.
  var certainFactor: Double {
    ranges.reduce(factor) { $1.isCertain ? $0 * $1.base : $0 }
  }

  /// The value multiplied.
  func times(_ other: Double) -> RangeProduct {
    RangeProduct(constant: constant * other, factor: factor * other, ranges)
  }

  /// The value multiplied by a range.
  func times(_ range: ValueRange) -> RangeProduct {
    RangeProduct(constant: constant, factor: factor, ranges + [range])
  }
}
