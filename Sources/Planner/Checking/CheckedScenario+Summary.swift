import Formulas
import Rates
import Renewal

extension CheckedScenario {
  /// What was read, in one line: workloads, offers, contract years, and the prices with their dates.
  public func summary() throws -> String {
    let rates = try RenewalModel(scenario).rates
    let years = scenario.contractYears
    let span = years.first.flatMap { first in years.last.map { "\(first.starts) to \($0.ends)" } }
    let guards = [(scenario.otherAI.count, "metered item"), (scenario.budgets.count, "budget")]
    let parts =
      [Self.count(scenario.workloads.count, "workload")]
      + guards.filter { $0.0 > 0 }.map { Self.count($0.0, $0.1) } + [
        Self.count(scenario.offers.count, "offer"),
        "\(Self.count(years.count, "contract year")) (\(span ?? ""))", Self.words(rates),
      ]
    return "\(scenario.name): \(parts.joined(separator: ", "))"
  }

  private static func words(_ rates: [Rate]) -> String {
    let count = count(rates.count, "rate")
    guard let oldest = rates.map(\.asOf).min(), let newest = rates.map(\.asOf).max() else {
      return count
    }
    return "\(count) of \(oldest == newest ? "\(oldest)" : "\(oldest) to \(newest)")"
  }

  private static func count(_ number: Int, _ thing: String) -> String {
    "\(number) \(thing)\(number == 1 ? "" : "s")"
  }
}
