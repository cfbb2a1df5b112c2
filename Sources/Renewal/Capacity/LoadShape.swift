/// How a load is spread over time: what each time has against the mean, input and output apart.
public struct LoadShape: Hashable, Sendable {
  /// The times in their order, as a picture shows them; one where the load is even.
  public let steps: [Step]
  /// Where the shape comes from.
  public let basis: Basis

  /// One time, such as an hour of the week or a minute of the measurement.
  public struct Step: Hashable, Sendable {
    /// The time in words: `Mon 09`, `18:17`.
    public var label: String
    /// Its input against the mean; not negative.
    public var input: Double
    /// Its output against the mean; not negative.
    public var output: Double
    /// How long it is, against the others; above 0.
    public var weight: Double

    /// A time with its load.
    public init(label: String, input: Double, output: Double, weight: Double = 1) {
      self.label = label
      self.input = input
      self.output = output
      self.weight = weight
    }
  }

  /// Where a shape comes from.
  public enum Basis: Hashable, Sendable {
    /// Nobody said: the load is the same at all times.
    case even
    /// Twenty-four hours of a day, as stated.
    case day
    /// The 168 hours of a week, as stated.
    case week
    /// Measured requests.
    case measured(Measurement)
  }

  /// A load that is the same at all times.
  public static let even = LoadShape(
    steps: [Step(label: "always", input: 1, output: 1)], basis: .even)

  /// A shape of times whose loads may have any scale: they are divided by their means.
  public init(steps: [Step], basis: Basis) {
    let whole = steps.reduce(0) { $0 + $1.weight }
    let input = steps.reduce(0) { $0 + $1.weight * $1.input } / whole
    let output = steps.reduce(0) { $0 + $1.weight * $1.output } / whole
    self.steps = steps.map { step in
      Step(
        label: step.label, input: input > 0 ? step.input / input : 0,
        output: output > 0 ? step.output / output : 0, weight: step.weight / whole)
    }
    self.basis = basis
  }

  /// The shape without its order: times of the same load are one, and the parts add up to 1.
  public var buckets: [Step] {
    var places: [[Double]: Int] = [:]
    var buckets: [Step] = []
    for step in steps {
      let key = [step.input, step.output]
      if let place = places[key] {
        buckets[place].weight += step.weight
      } else {
        places[key] = buckets.count
        buckets.append(step)
      }
    }
    return buckets
  }

  /// The highest input against the mean.
  public var peakInput: Double { steps.map(\.input).max() ?? 0 }
  /// The highest output against the mean.
  public var peakOutput: Double { steps.map(\.output).max() ?? 0 }

  /// What was measured; nil where nothing was.
  public var measurement: Measurement? {
    switch basis {
    case .measured(let measurement): measurement
    case .even, .day, .week: nil
    }
  }

  /// Whether less than a week was measured, or nothing: a full business cycle has yet to be seen.
  public var isUnmeasured: Bool {
    switch basis {
    case .even: true
    case .day, .week: false
    case .measured(let measurement): measurement.minutes < Measurement.minutesInAWeek
    }
  }
}

/// What measured requests come to.
public struct Measurement: Hashable, Sendable {
  /// The file.
  public var file: String
  /// The requests in it.
  public var rows: Int
  /// The first and the last minute with a request, as `2023-11-16 18:15`.
  public var first: String
  /// The last minute with a request.
  public var last: String
  /// The minutes from the first to the last, both counted.
  public var minutes: Int
  /// Input tokens in all.
  public var input: Double
  /// Output tokens in all.
  public var output: Double
  /// The most input tokens of a minute.
  public var peakInput: Double
  /// The most output tokens of a minute.
  public var peakOutput: Double

  /// The minutes of seven days.
  public static let minutesInAWeek = 7 * 24 * 60

  /// Input tokens a minute.
  public var meanInput: Double { input / Double(minutes) }
  /// Output tokens a minute.
  public var meanOutput: Double { output / Double(minutes) }

  /// What was counted in a file.
  public init(
    file: String, rows: Int, first: String, last: String, minutes: Int, input: Double,
    output: Double, peakInput: Double, peakOutput: Double
  ) {
    self.file = file
    self.rows = rows
    self.first = first
    self.last = last
    self.minutes = minutes
    self.input = input
    self.output = output
    self.peakInput = peakInput
    self.peakOutput = peakOutput
  }
}
