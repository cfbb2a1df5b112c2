import Renewal

/// The load of a capacity over time against the limit of its units, drawn in text.
struct LoadPicture {
  let entry: CapacityReport.Entry

  /// How wide a bar may be.
  private static let width = 64
  /// The most lines.
  private static let most = 60

  /// A line of the picture.
  private struct Bar {
    var label: String
    var mean: Double
    var peak: Double
  }

  /// The picture, with a line that says how to read it; none where the load is even.
  var lines: [String] {
    guard let period = entry.periods.first, entry.capacity.load.steps.count > 1 else { return [] }
    let bars = bars(period.load)
    let limit = isInput(period.load) ? period.load.unit.input : period.load.unit.output
    let units = entry.capacity.units
    let most = max(bars.map(\.peak).max() ?? 0, limit * Double(units))
    guard most > 0 else { return [] }
    let widest = bars.map(\.label.count).max() ?? 0
    let mark = min(place(limit * Double(units), most), Self.width - 1)
    let step = Rounded.grouped(most / Double(Self.width), 0)
    let direction = isInput(period.load) ? "input" : "output"
    let spread = isGrouped ? ", · up to the highest of these times" : ""
    return [
      "\(period.name): \(direction) a minute, # is \(step) tokens\(spread); "
        + "| is the limit of \(units) unit\(units == 1 ? "" : "s")."
    ]
      + bars.map { bar in
        let full = place(bar.mean, most)
        let high = place(bar.peak, most)
        let drawn = (0..<Self.width).map { column -> Character in
          if column == mark { return "|" }
          return column < full ? "#" : column < high ? "·" : " "
        }
        let padded = bar.label + String(repeating: " ", count: widest - bar.label.count)
        let line = "\(padded) \(String(drawn))"
        return String(line.reversed().drop { $0 == " " }.reversed())
      }
  }

  private func place(_ value: Double, _ most: Double) -> Int {
    Int((value / most * Double(Self.width)).rounded())
  }

  /// The direction that comes nearer to its limit.
  private func isInput(_ load: UnitLoad) -> Bool {
    load.load.input * load.shape.peakInput / load.unit.input
      >= load.load.output * load.shape.peakOutput / load.unit.output
  }

  private var isGrouped: Bool { entry.capacity.load.steps.count > Self.most }

  private func bars(_ load: UnitLoad) -> [Bar] {
    let isInput = isInput(load)
    let steps = load.shape.steps.map { step in
      (
        label: step.label,
        load: isInput ? step.input * load.load.input : step.output * load.load.output
      )
    }
    guard isGrouped else { return steps.map { Bar(label: $0.label, mean: $0.load, peak: $0.load) } }
    var groups: [(label: String, loads: [Double])] = []
    let perLine = (steps.count + Self.most - 1) / Self.most
    for (number, step) in steps.enumerated() {
      let label = isOfWeek ? String(step.label.suffix(2)) : steps[number / perLine * perLine].label
      if let place = groups.firstIndex(where: { $0.label == label }) {
        groups[place].loads.append(step.load)
      } else {
        groups.append((label, [step.load]))
      }
    }
    if isOfWeek { groups.sort { $0.label < $1.label } }
    return groups.map {
      Bar(
        label: $0.label, mean: $0.loads.reduce(0, +) / Double($0.loads.count),
        peak: $0.loads.max() ?? 0)
    }
  }

  /// Whether the times are hours of the week, which are drawn as hours of the day.
  private var isOfWeek: Bool { entry.capacity.load.steps.allSatisfy { $0.label.contains(" ") } }
}
