import Formulas

/// An input's value that follows from ranges: `constant + factor × the product of the ranges`.
public struct UncertainCell: Sendable {
  /// The input.
  public let input: Input
  /// Its member, from 0.
  public let member: Int
  /// Its period, from 0.
  public let period: Int
  /// What is added.
  public let constant: Double
  /// What multiplies the ranges.
  public let factor: Double
  /// The ranges, each with the name of its draws.
  public let ranges: [ValueRange]
}
