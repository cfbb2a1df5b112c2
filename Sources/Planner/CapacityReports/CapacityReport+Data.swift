import Rates
import Renewal

extension CapacityReport {
  /// The report as data, described in `docs/capacity.md`: money in USD, tokens a minute, shares as
  /// fractions, nothing rounded.
  public func json() -> JSONValue {
    [
      "schema": "commitbook/capacity/1", "scenario": .text(scenario),
      "capacities": .list(entries.map(\.json)),
    ]
  }

  /// A record for each capacity, period and number of units.
  public func records() -> [[String]] {
    let header = [
      "capacity", "period", "units", "served_input", "served_output", "overflow_input",
      "overflow_output", "utilisation", "bill", "idle_cost", "cost", "saving", "least_cost",
    ]
    return [header]
      + entries.flatMap { entry in
        entry.periods.flatMap { period in
          let least = period.load.leastCostUnits
          return period.rows(entry.capacity.rungs).map { row in
            [entry.capacity.name, period.name, String(row.units)]
              + [
                row.served.input, row.served.output, row.overflow.input, row.overflow.output,
                row.utilisation, row.bill, row.idleCost, row.cost, row.saving,
              ].map { CommaSeparatedText.number($0) } + [row.units == least ? "true" : "false"]
          }
        }
      }
  }
}

extension CapacityReport.Entry {
  /// The capacity as data.
  var json: JSONValue {
    let purchase = finding.purchase
    return [
      "name": .text(capacity.name), "kind": .text(capacity.kind.rawValue),
      "model": .text(capacity.model), "scope": .text(capacity.scope),
      "units": .number(Double(capacity.units)), "proposed": .truth(capacity.isProposed),
      "commitment_months": .number(Double(capacity.commitment)),
      "unit": capacity.unit.json, "unit_price": .number(capacity.price),
      "break_even": .number(finding.breakEven),
      "measured": capacity.load.measurement?.json ?? .null,
      "is_unmeasured": .truth(capacity.load.isUnmeasured),
      "peak_to_average": CapacityUnit(
        input: capacity.load.peakInput, output: capacity.load.peakOutput
      ).json,
      "bill": purchase.map { .numbers($0.bill) } ?? .null,
      "idle": purchase.map { .numbers($0.idle) } ?? .null,
      "saving": purchase.map { .numbers($0.saving) } ?? .null,
      "retires": purchase.map { found in
        .object(
          found.retires.sorted { $0.key < $1.key }.map { ($0.key, .numbers($0.value)) })
      } ?? .null,
      "periods": .list(
        periods.map { period in
          [
            "period": .text(period.name), "load": period.load.load.json,
            "on_demand": .number(period.load.onDemand),
            "least_cost_units": .number(Double(period.load.leastCostUnits)),
            "least_cost_units_by_month": .number(Double(period.months.leastCostUnits)),
            "units": .list(period.rows(capacity.rungs).map(\.json)),
          ]
        }),
    ]
  }
}

extension CapacityUnit {
  fileprivate var json: JSONValue { ["input": .number(input), "output": .number(output)] }
}

extension Measurement {
  fileprivate var json: JSONValue {
    [
      "file": .text(file), "rows": .number(Double(rows)), "first": .text(first),
      "last": .text(last), "minutes": .number(Double(minutes)), "input": .number(input),
      "output": .number(output), "mean_input": .number(meanInput),
      "mean_output": .number(meanOutput), "peak_input": .number(peakInput),
      "peak_output": .number(peakOutput),
    ]
  }
}

extension UnitLoad.Figures {
  fileprivate var json: JSONValue {
    [
      "units": .number(Double(units)), "served": served.json, "overflow": overflow.json,
      "utilisation": .number(utilisation), "bill": .number(bill),
      "idle_cost": .number(idleCost), "cost": .number(cost), "saving": .number(saving),
    ]
  }
}
