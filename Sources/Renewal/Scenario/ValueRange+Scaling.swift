extension ValueRange {
  /// The range with each of its numbers multiplied.
  public func scaled(by factor: Double) -> ValueRange {
    let scaled: Shape =
      switch shape {
      case .certain(let value): .certain(value * factor)
      case .interval(let low, let high): .interval(low: low * factor, high: high * factor)
      case .triple(let low, let base, let high):
        .triple(low: low * factor, base: base * factor, high: high * factor)
      }
    var range = self
    range.shape = scaled
    return range
  }
}
