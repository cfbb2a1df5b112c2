import Rates
import Renewal
import Wording

extension AssumptionList {
  /// A capacity in words.
  func capacity(_ capacity: Capacity) -> Assumption {
    let count = "\(capacity.units) \(capacity.kind.unitName)\(capacity.units == 1 ? "" : "s")"
    let parts: [String?] = [
      capacity.isProposed ? "only compared" : nil,
      "\(count) on \(models.name(capacity.model)), \(capacity.scope)",
      "\(Digits.count(capacity.unit.input)) tokens a minute in and "
        + "\(Digits.count(capacity.unit.output)) out each",
      "\(Money.exact(capacity.price)) an hour",
      capacity.commitment == 0
        ? "no commitment"
        : "bound for \(Phrases.count(capacity.commitment, "month", "months"))",
      capacity.starts.map { "from \($0)" }, capacity.ends.map { "until \($0)" },
      load(capacity.load),
    ]
    return Assumption(
      MarkdownText.escaped(capacity.name), parts.compactMap(\.self).joined(separator: ", "),
      capacity.pricing.place == capacity.provenance.place
        ? capacity.provenance : priced(capacity))
  }

  /// Where it was stated, with the source of the published price where the scenario names none.
  private func priced(_ capacity: Capacity) -> Provenance {
    Provenance(
      place: capacity.provenance.place,
      source: capacity.provenance.source ?? capacity.pricing.source,
      asOf: capacity.provenance.asOf ?? capacity.pricing.asOf)
  }

  private func load(_ shape: LoadShape) -> String {
    switch shape.basis {
    case .even: "load even at all times"
    case .day: "load by hour of the day"
    case .week: "load by hour of the week"
    case .measured(let measurement):
      "load of \(Digits.count(Double(measurement.rows))) measured requests"
    }
  }
}

extension CapacityKind {
  /// What one of them is called.
  fileprivate var unitName: String {
    switch self {
    case .modelUnits: "model unit"
    case .reserved: "reserved unit"
    }
  }
}
