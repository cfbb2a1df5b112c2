import Renewal
import Wording

/// Units of capacity side by side: what each number costs, year by year.
struct CapacityTable {
  let decision: Decision

  private var findings: [Assessment.CapacityFinding] { decision.assessment.capacities }

  /// Scale of the dollars.
  var scale: MoneyScale {
    MoneyScale(for: findings.flatMap { $0.years.map(\.onDemand) })
  }

  /// For each capacity and year: on demand, as stated, and at least cost; empty where there is none.
  var text: String {
    let scale = scale
    return MarkdownTable(
      columns: [
        .words("Capacity"), .words("Year"), .number("Break-even"),
        .number("All by the token, \(scale.words)"), .number("Units stated"), .number("Used"),
        .number("Idle"), .number("With overflow"), .number("Units of least cost"),
        .number("With overflow"),
      ],
      rows: findings.flatMap { finding in
        zip(decision.term.years, finding.years).map { year, load in
          let stated = load.with(units: finding.capacity.units)
          let least = load.with(units: load.leastCostUnits)
          return [
            MarkdownText.escaped(finding.capacity.name), year,
            Percent.rounded(load.breakEven), scale.cell(load.onDemand), String(stated.units),
            Percent.rounded(stated.utilisation), scale.cell(stated.idleCost),
            scale.cell(stated.cost), String(least.units), scale.cell(least.cost),
          ]
        }
      }
    ).text
  }
}
