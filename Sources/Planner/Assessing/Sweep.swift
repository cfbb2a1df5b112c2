/// What a scenario comes to as one number moves, each value of it worked out once.
final class Sweep<Outcome> {
  private let make: (Double) throws -> Outcome
  private var known: [Double: Outcome] = [:]

  /// A sweep that makes an outcome of each value.
  init(_ make: @escaping (Double) throws -> Outcome) { self.make = make }

  /// What the scenario comes to at a value.
  func outcome(at value: Double) throws -> Outcome {
    if let outcome = known[value] { return outcome }
    let outcome = try make(value)
    known[value] = outcome
    return outcome
  }

  /// The value at which a figure that moves in one direction passes zero: the end of the last
  /// interval on the side of `range.upperBound`; nil where it has one sign over the whole range.
  ///
  /// False position on what is known already, so that many figures share their values; figures of
  /// this model are straight between kinks.
  func crossing(
    in range: ClosedRange<Double>, within tolerance: Double,
    of figure: (Outcome) throws -> Double
  ) throws -> Double? {
    var low = range.lowerBound
    var high = range.upperBound
    var atLow = try figure(outcome(at: low))
    var atHigh = try figure(outcome(at: high))
    guard (atLow > 0) != (atHigh > 0) else { return nil }
    for value in known.keys.sorted() where value > low && value < high {
      let here = try figure(outcome(at: value))
      if (here > 0) == (atLow > 0) {
        (low, atLow) = (value, here)
      } else {
        (high, atHigh) = (value, here)
        break
      }
    }
    var lastSide = 0
    for round in 0..<200 where high - low > tolerance {
      let share = atLow / (atLow - atHigh)
      // On a grid as fine as what is asked for, figures meet one another's values.
      let slope = ((low + (high - low) * share) / tolerance).rounded() * tolerance
      let middle = (low + high) / 2
      // Every third time in the middle, so that a plateau on one side cannot hold it up.
      let value = slope > low && slope < high && round % 3 != 2 ? slope : middle
      guard value > low, value < high else { break }
      let here = try figure(outcome(at: value))
      if here == 0 { return value }
      if (here > 0) == (atLow > 0) {
        (low, atLow) = (value, here)
        // The Illinois rule: an end that stays put counts half, so that it moves at last.
        if lastSide == -1 { atHigh /= 2 }
        lastSide = -1
      } else {
        (high, atHigh) = (value, here)
        if lastSide == 1 { atLow /= 2 }
        lastSide = 1
      }
    }
    return high
  }
}
