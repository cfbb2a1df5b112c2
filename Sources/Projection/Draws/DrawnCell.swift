import Formulas

/// A value of an input that follows from drawn numbers: `constant + factor × their product`.
public struct DrawnCell: Sendable {
  /// The input.
  public let input: Input
  /// Its member, from 0.
  public let member: Int
  /// Its period, from 0.
  public let period: Int
  /// What is added.
  public let constant: Double
  /// What multiplies the numbers.
  public let factor: Double
  /// The numbers.
  public let numbers: [DrawnNumber]

  /// A value of an input.
  public init(
    _ input: Input, member: Int, period: Int, constant: Double = 0, factor: Double = 1,
    numbers: [DrawnNumber]
  ) {
    self.input = input
    self.member = member
    self.period = period
    self.constant = constant
    self.factor = factor
    self.numbers = numbers
  }
}
