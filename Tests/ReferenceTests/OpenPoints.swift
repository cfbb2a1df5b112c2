import Formulas
import Renewal

/// Points on which the model and the page on contract arithmetic differ, or the page is silent.
///
/// Random scenarios leave them out. A point that is settled is taken off the list.
enum OpenPoints {
  /// A scenario that touches none of them.
  static func leftOut(_ scenario: Scenario) -> Scenario {
    var other = scenario
    for point in all { point(&other) }
    return other
  }

  private static let all: [@Sendable (inout Scenario) -> Void] = [
    creditsBeforeTheirStart, protectionOfUncoveredServices, coverageWithinAYear,
    endOfTodaysAgreement, minimumsWithinDates, tiersBeforeTheStart, ratesOfOtherClasses,
  ]

  /// A milestone that is met before the credit's first month: the model loses the credit at once.
  @Sendable private static func creditsBeforeTheirStart(_ scenario: inout Scenario) {
    for number in scenario.credits.indices where scenario.credits[number].milestone != nil {
      scenario.credits[number].starts = min(
        scenario.credits[number].starts, scenario.contractYears[0].starts)
    }
  }

  /// What is not covered yet: the model takes it at list even where protection lowers it.
  @Sendable private static func protectionOfUncoveredServices(_ scenario: inout Scenario) {
    guard scenario.services.contains(where: { $0.launch != nil }) else { return }
    rewrite(&scenario) { $0[.priceProtection] = nil }
  }

  /// Coverage that begins within a contract year: the model spreads it over the year.
  @Sendable private static func coverageWithinAYear(_ scenario: inout Scenario) {
    rewrite(&scenario) { clauses in
      if let lag = clauses[.newServices]?.value(year: 0), lag > 0 { clauses[.newServices] = 0 }
    }
  }

  /// A termination within today's agreement: under no agreement the model lets it go on.
  @Sendable private static func endOfTodaysAgreement(_ scenario: inout Scenario) {
    guard scenario.yearsOfToday > 0 else { return }
    scenario.events.removeAll { $0.kind == .termination }
  }

  /// The own minimum of a rate that holds for a part of a year only, or is lost or kept on the way.
  @Sendable private static func minimumsWithinDates(_ scenario: inout Scenario) {
    let isBroken =
      scenario.yearsOfToday > 0 || scenario.events.contains { $0.kind == .termination }
    for number in scenario.services.indices {
      guard let rate = scenario.services[number].privateRate else { continue }
      if isBroken || rate.starts != nil || rate.ends != nil {
        scenario.services[number].privateRate?.minimum = 0
      }
    }
  }

  /// Tiers of an offer that starts later: the model adds them to today's discount.
  @Sendable private static func tiersBeforeTheStart(_ scenario: inout Scenario) {
    for number in scenario.offers.indices where scenario.offers[number].starts != nil {
      scenario.offers[number].tiers = []
    }
  }

  /// A private rate of a service that is launched later, outside or in extended support: the model
  /// does not know of it.
  @Sendable private static func ratesOfOtherClasses(_ scenario: inout Scenario) {
    for number in scenario.services.indices
    where scenario.services[number].charge != .privateRates {
      scenario.services[number].privateRate = nil
    }
  }

  private static func rewrite(_ scenario: inout Scenario, _ change: (inout Clauses) -> Void) {
    for number in scenario.offers.indices { change(&scenario.offers[number].clauses) }
    if var today = scenario.today {
      change(&today.clauses)
      scenario.today = today
    }
  }
}
