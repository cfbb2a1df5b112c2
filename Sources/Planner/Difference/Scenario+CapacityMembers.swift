import Formulas
import Rates
import Renewal

extension Scenario {
  /// The capacities, bought or only compared.
  var capacityMembers: [StatedMember] {
    capacities.map { capacity in
      StatedMember(
        .capacity, capacity.name,
        summary: "\(capacity.units) units at \(StatedValue(capacity.price, .usdPerHour).text)",
        cause: .capacity, Self.facts(capacity))
    }
  }

  private static func facts(_ capacity: Capacity) -> [StatedFact?] {
    [
      .words("kind", "Kind", capacity.kind.rawValue, .capacity),
      .words("capacity_model", "Model", capacity.model, .capacity),
      .words("capacity_scope", "Scope", capacity.scope, .capacity),
      .words("serves", "Serves", capacity.workloads.joined(separator: ", "), .capacity),
      .number(CapacityPurchases.units, Double(capacity.units), .capacity),
      .number(Capacities.unitPrice, capacity.price, .capacity),
      .number(Capacities.unitInput, capacity.unit.input, .capacity),
      .number(Capacities.unitOutput, capacity.unit.output, .capacity),
      .number(
        "capacity_commitment", "Commitment in months", Double(capacity.commitment), .count,
        .capacity),
      .month(Capacities.start, capacity.starts, .capacity),
      .month(Capacities.end, capacity.ends, .capacity),
      .words("proposed", "Only compared", capacity.isProposed ? "yes" : "no", .capacity),
      .words("load", "Load over time", capacity.load.words, .capacity),
    ]
  }
}

extension LoadShape {
  /// Where the shape comes from, and its peaks against the mean.
  var words: String {
    let peaks = "peak \(Rounded.grouped(peakInput, 2)) in, \(Rounded.grouped(peakOutput, 2)) out"
    return switch basis {
    case .even: "even"
    case .day: "hours of a day, \(peaks)"
    case .week: "hours of a week, \(peaks)"
    case .measured(let measurement):
      "\(measurement.file), \(Rounded.grouped(Double(measurement.rows), 0)) requests, \(peaks)"
    }
  }
}
