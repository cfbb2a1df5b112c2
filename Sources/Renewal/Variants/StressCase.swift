import Rates

/// A hard future that every renewal is tried against.
public struct StressCase: Sendable {
  /// What happens, in a few words.
  public let name: String
  /// Who reports that it happens.
  public let source: String
  /// Makes it happen.
  public let variant: Variant

  private init(_ name: String, _ source: String, _ variant: Variant) {
    self.name = name
    self.source = source
    self.variant = variant
  }

  private static let practice = "practitioners' stress list"

  /// The cases that can make a difference in a scenario; a scenario adds its own as `variants`.
  ///
  /// - Parameters:
  ///   - mainModel: the model that costs most at list; nil where there is no AI.
  ///   - vendors: whose list prices there are.
  public static func all(
    for scenario: Scenario, mainModel: String?, vendors: [String]
  ) -> [StressCase] {
    (scenario.workloads.isEmpty ? [] : ofDemand(mainModel))
      + ofEstate(scenario)
      + (scenario.marketplace.contains { $0.badge != .none }
        ? [
          StressCase(
            "\"Deployed on AWS\" is withdrawn from every product",
            "eligibility is judged by invoice date since May 2025", .withoutBadges)
        ] : [])
      + (scenario.support.plan == .none
        ? []
        : [StressCase("Support is charged on gross charges", practice, .supportOnGross)])
      + [
        StressCase(
          "List prices rise 5 % a year", "capacity blocks rose about 15 % in January 2026",
          .prices(risingBy: 0.05, vendors: vendors)),
        StressCase("Everything is 20 % smaller: a divestiture", practice, .everything(times: 0.8)),
      ]
  }

  private static func ofDemand(_ mainModel: String?) -> [StressCase] {
    let routing = "routing is reported to move 30 to 60 % of the bill"
    return [
      StressCase("30 % less AI than planned", routing, .requests(times: 0.7)),
      StressCase("60 % less AI than planned", routing, .requests(times: 0.4)),
      StressCase(
        "60 % more AI than planned", "AI spend ran 30 to 60 % over forecast in its first year",
        .requests(times: 1.6)),
      StressCase(
        "A fifth of the AI: models move to their provider", practice, .requests(times: 0.2)),
      StressCase(
        "Third-party models earn no discount", "sources contradict one another",
        .thirdPartyModels { $0.earns = 0 }),
      StressCase(
        "Third-party models retire inside the Marketplace cap", "sources contradict one another",
        .thirdPartyModels {
          $0.retires = 1
          $0.bucket = .marketplace
        }),
    ]
      + (mainModel.map {
        [
          StressCase(
            "The main model's price is halved", "model refreshes fall", .price(of: $0, times: 0.5))
        ]
      } ?? [])
  }

  private static func ofEstate(_ scenario: Scenario) -> [StressCase] {
    let optimisation = "optimisation cuts 15 to 25 %"
    return [
      StressCase("Services 15 % smaller: optimised", optimisation, .services(times: 0.85)),
      StressCase("Services 25 % smaller: optimised", optimisation, .services(times: 0.75)),
      StressCase("Growth and launches come a year later", practice, .yearLater),
    ]
      + (scenario.savingsPlans.contains { !$0.isProposed }
        ? [
          StressCase(
            "Savings Plans cover 20 points more", "burn shrinks where it is counted net",
            .plansCover(more: 0.2))
        ] : [])
  }
}
