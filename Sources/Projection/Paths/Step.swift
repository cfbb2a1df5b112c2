import CSteps

extension Step {
  /// A step with the operands that it has.
  init(
    _ operation: StepOperation, to: Int32 = 0, a: Int32 = 0, b: Int32 = 0, c: Int32 = 0,
    constant: Double = 0
  ) {
    self.init(operation: operation, to: to, a: a, b: b, c: c, constant: constant)
  }
}
