import Renewal

/// Measured tokens, minute by minute, from the first request to the last.
struct UsageByMinute {
  /// The first minute, since 1970.
  let first: Int
  /// The requests.
  let rows: Int
  /// Input tokens of each minute.
  var input: [Double]
  /// Output tokens of each minute.
  var output: [Double]

  /// The most minutes that are looked at one by one; more of them become hours of the week.
  static let mostMinutes = 180

  /// How the load is spread: by minute where there are few, otherwise by hour of the week.
  func shape(file: String) -> LoadShape {
    let measurement = Measurement(
      file: file, rows: rows, first: UsageTime.text(first),
      last: UsageTime.text(first + input.count - 1), minutes: input.count,
      input: input.reduce(0, +), output: output.reduce(0, +), peakInput: input.max() ?? 0,
      peakOutput: output.max() ?? 0)
    return LoadShape(
      steps: input.count <= Self.mostMinutes ? minutes : hoursOfWeek, basis: .measured(measurement))
  }

  private var minutes: [LoadShape.Step] {
    input.indices.map {
      LoadShape.Step(
        label: UsageTime.clock(first + $0), input: input[$0], output: output[$0])
    }
  }

  /// The mean of each hour of the week that was seen; all count alike where all were.
  private var hoursOfWeek: [LoadShape.Step] {
    var sums = Array(repeating: (minutes: 0.0, input: 0.0, output: 0.0), count: 168)
    for place in input.indices {
      // Day 0 of 1970 was a Thursday; the week starts on Monday.
      let hour = (first + place) / 60
      let slot = (hour / 24 + 3) % 7 * 24 + hour % 24
      sums[slot].minutes += 1
      sums[slot].input += input[place]
      sums[slot].output += output[place]
    }
    let isWhole = sums.allSatisfy { $0.minutes > 0 }
    return sums.enumerated().filter { $0.element.minutes > 0 }.map { slot, sum in
      LoadShape.Step(
        label: LoadShape.hourOfWeek(slot), input: sum.input / sum.minutes,
        output: sum.output / sum.minutes, weight: isWhole ? 1 : sum.minutes)
    }
  }
}

extension LoadShape {
  /// An hour of the week as `Mon 09`, from 0.
  static func hourOfWeek(_ slot: Int) -> String {
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return "\(days[slot / 24]) \(UsageTime.padded(slot % 24))"
  }
}
