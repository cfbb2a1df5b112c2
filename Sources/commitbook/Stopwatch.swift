/// Says how long the steps of a command take; nothing below the command looks at a clock.
struct Stopwatch {
  private let isShown: Bool
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant

  /// Starts; it stays silent unless it is shown.
  init(isShown: Bool) {
    self.isShown = isShown
    last = clock.now
  }

  /// Ends a step, and starts the next one.
  mutating func lap(_ step: String) {
    let now = clock.now
    if isShown {
      let tenths = Int((last.duration(to: now) / .microseconds(100)).rounded())
      let padding = String(repeating: " ", count: max(1, 24 - step.count))
      Console.words("\(step)\(padding)\(tenths / 10).\(tenths % 10) ms")
    }
    last = now
  }
}
