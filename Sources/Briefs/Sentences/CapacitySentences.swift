import Rates
import Renewal
import Wording

/// When to buy capacity, and when not.
struct CapacitySentences {
  let decision: Decision

  private var findings: [Assessment.CapacityFinding] { decision.assessment.capacities }

  /// What to do about each capacity, one line for each; empty where there is none.
  var all: String {
    MarkdownList.text(
      findings.map { "**\(MarkdownText.escaped($0.capacity.name))**: \(advice($0))" })
  }

  private func advice(_ finding: Assessment.CapacityFinding) -> String {
    Phrases.paragraph([
      buy(finding), stated(finding), bought(finding), measure(finding), renewal(finding),
    ])
  }

  private func buy(_ finding: Assessment.CapacityFinding) -> String {
    let least = finding.leastCostUnits
    guard let most = least.max(), most > 0 else {
      return "Buy none: on this load no unit pays. A unit pays from a utilisation of "
        + "\(Percent.rounded(finding.breakEven)) on; one would be used to "
        + "\(Percent.rounded(finding.years.map { $0.with(units: 1).utilisation }.max() ?? 0)) at "
        + "most."
    }
    let each = zip(decision.term.years, least).map { year, units in
      units == 0 ? "none in \(year)" : "\(self.units(units)) in \(year)"
    }
    return
      "Least cost with \(Phrases.list(each)): \(Money.short(finding.leastCostSaving)) less than "
      + "by the token over the term."
  }

  private func stated(_ finding: Assessment.CapacityFinding) -> String {
    let count = finding.capacity.units
    let bill = finding.months.reduce(0) { $0 + $1.bill(units: count) }
    guard finding.leastCostUnits.contains(where: { $0 != count }), bill > 0 else { return "" }
    let idle = finding.months.reduce(0) { $0 + $1.idleCost(units: count) }
    let saving = finding.statedSaving
    return
      "The \(units(count)) that \(count == 1 ? "is" : "are") stated would "
      + "\(saving < 0 ? "lose" : "save") \(Money.short(saving.magnitude)), with "
      + "\(Percent.rounded(idle / bill)) of the bill idle."
  }

  /// Capacity is itself a commitment: what it retires, and what of it is waste.
  private func bought(_ finding: Assessment.CapacityFinding) -> String {
    guard let purchase = finding.purchase else { return "" }
    let bill = purchase.bill.reduce(0, +)
    let idle = purchase.idle.reduce(0, +)
    let retired = purchase.retires[decision.signed.candidate.id]?.reduce(0, +) ?? 0
    let retires =
      decision.signed.candidate.kind == .noAgreement
      ? "Without an agreement it retires nothing."
      : "It retires \(Money.short(retired)) of the commitment of \(decision.signed.cell) before "
        + "caps, the idle part included."
    return "As bought it bills \(Money.short(bill)), \(Money.short(idle)) of it for idle units. "
      + retires
  }

  private func measure(_ finding: Assessment.CapacityFinding) -> String {
    guard finding.capacity.load.isUnmeasured else { return "" }
    let seen =
      finding.capacity.load.measurement.map {
        "only \(Digits.count(Double($0.minutes))) minutes of load were measured"
      } ?? "nobody has measured how the load is spread"
    return "Measure a full business cycle first: \(seen)."
  }

  private func renewal(_ finding: Assessment.CapacityFinding) -> String {
    finding.capacity.kind == .reserved && finding.capacity.ends == nil && finding.purchase != nil
      ? "It renews until the account team deletes it." : ""
  }

  private func units(_ count: Int) -> String {
    "\(Phrases.number(count)) unit\(count == 1 ? "" : "s")"
  }

  /// How the table counts; empty where there is none.
  var note: String {
    findings.isEmpty
      ? ""
      : "Used is what the served tokens cost on demand against what full units would; break-even is "
        + "the same for the price of a unit. What a unit cannot serve is billed by the token. The table takes "
        + "the mean load of each year; the sentences above add up the months, which decide."
  }
}
