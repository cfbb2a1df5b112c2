import Formulas
import Rates
import Renewal

/// What the report says of one capacity.
struct CapacityWords {
  let entry: CapacityReport.Entry
  let candidates: [(id: String, name: String)]

  private var capacity: Capacity { entry.capacity }
  private var finding: Assessment.CapacityFinding { entry.finding }

  /// The capacity in a line.
  var title: String {
    let state = capacity.isProposed ? "only compared" : "bought"
    return "\(capacity.name): \(units(capacity.units)) on \(finding.modelName), "
      + "\(capacity.scope), \(commitment), \(state)"
  }

  /// What a unit is, and the load.
  var about: [String] {
    [unit, measured].compactMap(\.self) + [loads]
  }

  private var unit: String {
    let source = [capacity.pricing.source, capacity.pricing.asOf?.description]
      .compactMap(\.self).joined(separator: ", ")
    let price = "\(price(capacity.price)) an hour"
    return "A unit takes \(tokens(capacity.unit.input)) tokens a minute in and "
      + "\(tokens(capacity.unit.output)) out. It costs \(price)"
      + (source.isEmpty ? "" : " (\(source))")
      + ", \(Rounded.money(capacity.price * 730)) a month of 730 hours. "
      + "It pays from \(Rounded.percent(finding.breakEven)) utilisation on."
  }

  private var measured: String? {
    capacity.load.measurement.map { measurement in
      let peaks = [
        ratio(measurement.peakInput, measurement.meanInput),
        ratio(measurement.peakOutput, measurement.meanOutput),
      ]
      return "Measured in \(measurement.file): "
        + "\(tokens(Double(measurement.rows))) requests in \(tokens(Double(measurement.minutes))) "
        + "minutes, \(measurement.first) to \(measurement.last); a minute "
        + "\(tokens(measurement.meanInput)) in and \(tokens(measurement.meanOutput)) out on the "
        + "mean, \(tokens(measurement.peakInput)) and \(tokens(measurement.peakOutput)) at the "
        + "peak: \(peaks[0]) and \(peaks[1]) times the mean."
    }
  }

  private var loads: String {
    let each = entry.periods.map {
      "\($0.name) \(tokens($0.load.load.input)) in, \(tokens($0.load.load.output)) out"
    }
    return
      "Planned load, tokens a minute on the mean: \(each.joined(separator: "; ")). The peak is "
      + "\(Rounded.grouped(capacity.load.peakInput, 2)) times that in and "
      + "\(Rounded.grouped(capacity.load.peakOutput, 2)) out."
  }

  /// What to do, and what it costs.
  var advice: [String] {
    [buy] + idle + [measure, renewal, retires].compactMap(\.self)
  }

  private var buy: String {
    let least = entry.periods.map(\.months.leastCostUnits)
    guard least.contains(where: { $0 > 0 }) else {
      let lost = -entry.periods.reduce(0) { $0 + $1.months.saving(units: 1) }
      let used = entry.periods.filter { $0.load.hours > 0 }.map {
        "\(Rounded.percent($0.load.with(units: 1).utilisation)) in \($0.name)"
      }
      let use = used.isEmpty ? "" : "one unit would be used to \(used.joined(separator: ", ")), "
      return "Buy none: \(use)it pays from \(Rounded.percent(finding.breakEven)) on, and it costs "
        + "\(Rounded.money(max(0, lost))) more than it serves \(span)."
    }
    let each = zip(entry.periods, least).map { period, units in
      let saved = period.months.saving(units: units)
      return units == 0
        ? "none in \(period.name)"
        : "\(self.units(units)) in \(period.name), \(Rounded.money(saved)) saved"
          + share(saved, of: period.months.onDemand)
    }
    return "Least cost, month by month: \(each.joined(separator: "; "))."
  }

  /// What the stated units come to in their months; the bill says it where they are bought.
  private var idle: [String] {
    let bill = entry.periods.reduce(0) { $0 + $1.months.bill(units: capacity.units) }
    let idle = entry.periods.reduce(0) { $0 + $1.months.idleCost(units: capacity.units) }
    let saving = entry.periods.reduce(0) { $0 + $1.months.saving(units: capacity.units) }
    guard bill > 0, finding.purchase == nil else {
      return [mean(saving)].compactMap(\.self)
    }
    return [
      "As stated, \(units(capacity.units)) would \(saving < 0 ? "lose" : "save") "
        + "\(Rounded.money(saving.magnitude)) \(span); "
        + "\(Rounded.money(idle)) of a bill of \(Rounded.money(bill)) "
        + "(\(Rounded.percent(idle / bill))) buys what nobody uses."
    ] + [mean(saving)].compactMap(\.self)
  }

  /// Why the table and the months differ, where they do.
  private func mean(_ saving: Double) -> String? {
    let onMean = entry.periods.reduce(0) { $0 + $1.load.with(units: capacity.units).saving }
    guard abs(onMean - saving) > 0.5 else { return nil }
    return
      "The table takes the mean load of each period; growth, season and launches within it make "
      + "the difference to the months, which decide. --month shows one of them."
  }

  private var measure: String? {
    guard capacity.load.isUnmeasured else { return nil }
    let seen =
      capacity.load.measurement.map { "Only \(tokens(Double($0.minutes))) minutes were measured" }
      ?? "Nobody has measured how the load is spread"
    return "\(seen): measure a full business cycle first, at least a week, before units are bought."
  }

  private var renewal: String? {
    guard capacity.kind == .reserved, capacity.ends == nil, !capacity.isProposed else { return nil }
    return "A reservation renews until the account team deletes it; no end is stated."
  }

  private var retires: String? {
    guard let purchase = finding.purchase else { return nil }
    let bill = purchase.bill.reduce(0, +)
    let idle = purchase.idle.reduce(0, +)
    let saving = purchase.saving.reduce(0, +)
    let each = candidates.compactMap { id, name -> String? in
      let retired = purchase.retires[id]?.reduce(0, +) ?? 0
      return retired > 0.5 ? "\(Rounded.money(retired)) under \(name)" : nil
    }
    return "In all, it bills \(Rounded.money(bill)), \(Rounded.money(idle)) of it idle, and "
      + "\(saving < 0 ? "loses" : "saves") \(Rounded.money(saving.magnitude)) against paying by the "
      + "token. It is itself a commitment: before the caps it retires "
      + (each.isEmpty ? "nothing" : each.joined(separator: ", ")) + ", the idle part included."
  }

  private var commitment: String {
    switch capacity.commitment {
    case 0: "no commitment"
    case 1: "1 month"
    case let months: "\(months) months"
    }
  }

  private var span: String {
    let names = entry.periods.map(\.name)
    return names.count == 1 ? "in \(names.joined())" : "over the term"
  }

  /// Dollars with two decimals, or four where they are needed.
  private func price(_ amount: Double) -> String {
    let cents = (amount * 100).rounded() / 100
    return "$" + Rounded.grouped(amount, abs(cents - amount) < 1e-9 ? 2 : 4)
  }

  private func units(_ count: Int) -> String { "\(count) unit\(count == 1 ? "" : "s")" }

  private func tokens(_ number: Double) -> String { Rounded.grouped(number, 0) }

  private func ratio(_ peak: Double, _ mean: Double) -> String {
    mean > 0 ? Rounded.grouped(peak / mean, 2) : "-"
  }

  private func share(_ saved: Double, of whole: Double) -> String {
    whole > 0 ? " (\(Rounded.percent(saved / whole)) of on demand)" : ""
  }
}
