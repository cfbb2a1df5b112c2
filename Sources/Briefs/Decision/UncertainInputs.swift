import Renewal

/// How many statements of a scenario are ranges.
enum UncertainInputs {
  /// The count over everything that may be stated as a range.
  static func count(_ scenario: Scenario) -> Int { all(scenario).count { !$0.isCertain } }

  private static func all(_ scenario: Scenario) -> [ValueRange] {
    scenario.workloads.flatMap(values)
      + scenario.otherAI.flatMap { [$0.quantity] + values($0.growth) }
      + scenario.levers.flatMap { [$0.share, $0.write, $0.tokens] }
      + scenario.services.flatMap {
        [$0.spend] + values($0.growth) + ($0.privateRate.map { $0.bands.map(\.off) } ?? [])
      }
      + scenario.savingsPlans.flatMap { [$0.commitment, $0.discount, $0.renewal] }
      + scenario.marketplace.flatMap { [$0.invoice] + values($0.growth) }
      + scenario.credits.map(\.amount) + scenario.priceIndex.values.flatMap(\.self)
  }

  private static func values(_ workload: Workload) -> [ValueRange] {
    workload.volumes + values(workload.growth)
      + workload.models.flatMap { [$0.share, $0.tokens] }
  }

  private static func values(_ growth: Growth) -> [ValueRange] {
    growth.byYear + (growth.curve.map { [$0.start, $0.saturation] } ?? [])
  }
}
