extension Scale {
  /// The scale of an axis, over the values that are drawn on it.
  ///
  /// - Parameter isFilled: whether grounds are drawn from the axis on, so that it shows zero.
  init(
    _ axis: ValueAxis, covering values: [Double], isFilled: Bool,
    onto ends: (start: Double, end: Double)
  ) {
    let wanted = values + [axis.minimum, axis.maximum].compactMap(\.self)
    let shown = isFilled && axis.minimum == nil && axis.crossing == nil ? wanted + [0] : wanted
    // Spreadsheets step by these digits too, so that one number format suits both.
    let round = Scale(
      covering: shown.filter(\.isFinite), onto: ends, intervals: 7, digits: [1, 2, 5])
    let low = axis.minimum ?? round.domain.lowerBound
    let high = max(axis.maximum ?? round.domain.upperBound, low + .leastNonzeroMagnitude)
    let width = high > low ? high - low : 1
    let step = axis.majorUnit ?? round.step
    let first = (low / step - 1e-9).rounded(.up)
    let last = ((low + width) / step + 1e-9).rounded(.down)
    self.init(
      low...low + width, onto: ends,
      ticks: first <= last ? stride(from: first, through: last, by: 1).map { $0 * step } : [low])
  }

  /// The distance of two marks.
  private var step: Double { ticks.count > 1 ? ticks[1] - ticks[0] : max(abs(ticks[0]), 1) }

  /// A value that is drawn: within the axis.
  func within(_ value: Double) -> Double {
    place(min(max(value, domain.lowerBound), domain.upperBound))
  }
}
