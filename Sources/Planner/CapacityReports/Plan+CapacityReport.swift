import Formulas
import Renewal

extension Plan {
  /// The units of every capacity against their load.
  ///
  /// - Parameter month: the month whose load is looked at, as `2027-03`; nil for the contract years.
  /// - Throws: ``NoCapacity`` where the scenario has none, ``UnknownPeriod`` where the term has no
  ///   such month.
  public func capacityReport(month: String? = nil) throws -> CapacityReport {
    let scenario = renewal.scenario
    guard !scenario.capacities.isEmpty else {
      let workload = scenario.workloads.first
      throw NoCapacity(
        model: workload?.models.first?.model ?? "anthropic.claude-sonnet-4-6",
        scope: workload?.scope ?? "us")
    }
    let timeline = renewal.model.timeline
    let place = try month.map { text in
      guard let found = PeriodWish(text)?.month(on: timeline) else {
        throw UnknownPeriod(
          text: text, first: timeline.label(.month, 0),
          last: timeline.label(.month, timeline.months.count - 1))
      }
      return found
    }
    return CapacityReport(
      scenario: scenario.name,
      candidates: renewal.statedCandidates.filter { $0.kind != .noAgreement }
        .map { ($0.id, $0.name) },
      entries: capacityFindings().enumerated().map { number, finding in
        CapacityReport.Entry(
          finding: finding,
          periods: place.map { month in
            [
              CapacityReport.Period(
                name: timeline.label(.month, month),
                load: renewal.unitLoad(of: number, in: .month(month), values),
                months: [renewal.unitLoad(of: number, in: .month(month), values)])
            ]
          }
            ?? finding.years.enumerated().map {
              CapacityReport.Period(
                name: timeline.label(.contractYear, $0), load: $1, months: finding.months[$0])
            })
      })
  }
}

/// The scenario has no capacity; a model and a scope of it, for an example.
public struct NoCapacity: Error, Hashable, Sendable {
  /// A model that the scenario uses.
  public let model: String
  /// The scope of its price.
  public let scope: String
}
