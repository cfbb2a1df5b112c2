import Formulas
import Renewal
import TestSupport
import Testing

/// Price protection: a bound on how fast list prices of native services rise.
struct ProtectionExamples {
  /// List rises 10 % a year; in month 13 of the term the month costs 110 at list.
  private func scenario(
    _ protection: Setting, discount: Double = 0, coverage: ServiceGroup.Coverage = .inScope,
    privateRate: Double? = nil, _ clauses: [Clause: Setting] = [:]
  ) -> Scenario {
    var scenario = Scenario.small(
      years: 2,
      services: [.flat(12 * 100 / indexAtStart, privateRate: privateRate, coverage: coverage)],
      offers: [
        .even(
          0, discount: discount, years: 2,
          clauses: Clauses(clauses.merging([.priceProtection: protection]) { $1 }))
      ])
    scenario.priceIndex = ["AWS": [.certain(0.1, .growth)]]
    return scenario
  }

  /// The index in the first month, one after the anchor.
  private let indexAtStart = 1.0079741404289038

  @Test(
    "List rises 10 % a year: in month 13, 110 at list are charged as 103 under a cap of 3 %",
    arguments: [(Setting(0.03), 103.0), (0, 100), (0.2, 110), (-1, 110)])
  func cap(protection: Setting, charged: Double) throws {
    let lines = try CandidateLines(scenario(protection))
    expectCents(lines(Services.listCost, member: 0)[12], 110)
    expectCents(try lines.ofClass(.services, Discount.contractedCost)[12], charged)
    expectCents(try lines.ofClass(.services, Discount.contractedCost)[0], 100)
  }

  @Test("Protection and discount: 10 % come off the protected price")
  func discount() throws {
    let lines = try CandidateLines(scenario(0.03, discount: 0.1))
    expectCents(try lines.ofClass(.services, Discount.discountedCost)[12], 92.7)
  }

  @Test("Protection and basis: what protection takes off retires at list only")
  func basis() throws {
    func eligible(_ basis: BurnBasis) throws -> Double {
      try CandidateLines(scenario(0, [.burnBasis: .choice(basis)]))(Burn.eligibleSpend)[1]
    }
    let list = try CandidateLines(scenario(-1))(Burn.eligibleSpend)[1]
    expectCents(try eligible(.net), 1_200)
    expectCents(try eligible(.netOfPlans), 1_200)
    expectCents(try eligible(.gross), list)
  }

  @Test("Protection and private rates: a rate follows list, which protection does not bound")
  func privateRates() throws {
    let lines = try CandidateLines(scenario(0, privateRate: 0.4))
    expectCents(try lines.ofClass(.privateRates, Discount.contractedCost)[12], 66)
  }

  @Test("Protection and new services: what is not covered yet is protected, and earns nothing")
  func newServices() throws {
    let launched = ServiceGroup.Coverage.launched(Month(year: 2027, month: 1))
    let lines = try CandidateLines(
      scenario(0, discount: 0.1, coverage: launched, [.newServices: -1]))
    expectCents(try lines.ofClass(.newServices, Burn.contractedCost), [1_200, 1_200])
    expectCents(try lines.ofClass(.newServices, Burn.discount), [0, 0])
    expectCents(lines(Burn.eligibleSpend), [0, 0])
  }

  @Test("Protection and termination: from the month of the termination on, list holds")
  func termination() throws {
    var scenario = self.scenario(0)
    scenario.events = [.at(.termination, 2028, 1)]
    let lines = try CandidateLines(scenario)
    expectCents(try lines.ofClass(.services, Discount.contractedCost)[11], 100)
    expectCents(try lines.ofClass(.services, Discount.contractedCost)[12], 110)
  }
}
