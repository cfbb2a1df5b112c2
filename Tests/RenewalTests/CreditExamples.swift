import Formulas
import Renewal
import TestSupport
import Testing

/// Credits: milestones, matches, and whether what they pay retires.
struct CreditExamples {
  /// Services that begin at so much a month in the anchor month, and grow by 20 % a year.
  private func growing(
    from monthly: Double, milestone: Credit.Milestone, others: Double = 0
  ) -> Scenario {
    var scenario = Scenario.small(
      services: [
        ServiceGroup(
          name: "Linux", spend: .certain(monthly), growth: .yearly([.certain(0.2, .growth)]),
          provenance: example),
        .flat(12 * others, name: "Others"),
      ], offers: [.even(0, discount: 0)])
    scenario.credits = [.services(300_000, milestone: milestone)]
    return scenario
  }

  private func granted(_ scenario: Scenario) throws -> [Double] {
    // The paper of no agreement comes first and loses credits; the offer's is the second.
    try CandidateLines(scenario)(CreditLedger.granted, member: 1)
  }

  private let december = Month(year: 2027, month: 12)

  @Test("G2: 300k once Linux has cost 220k for three months: 219, 223, 226, 230 in the fourth")
  func milestone() throws {
    let scenario = growing(
      from: 216_000,
      milestone: Credit.Milestone(service: "Linux", monthly: 220_000, months: 3, by: december))
    let months = try CandidateLines(scenario)(Services.listCost, member: 0)
    #expect(months.prefix(4).map { ($0 / 1_000).rounded() } == [219, 223, 226, 230])
    let granted = try granted(scenario)
    for month in granted.indices { expectCents(granted[month], month == 3 ? 300_000 : 0) }
  }

  @Test("A milestone that is met after its last month grants nothing")
  func tooLate() throws {
    let scenario = growing(
      from: 216_000,
      milestone: Credit.Milestone(
        service: "Linux", monthly: 220_000, months: 3, by: Month(year: 2027, month: 3)))
    #expect(try granted(scenario).allSatisfy { $0 == 0 })
  }

  @Test("A milestone on the share of all services: half of them, in month 4")
  func share() throws {
    // 96.9 × 1.2 ^ (months ÷ 12) is half of it and 100 together from 100 on: since month 3.
    let scenario = growing(
      from: 96.9,
      milestone: Credit.Milestone(service: "Linux", share: 0.5, months: 2, by: december),
      others: 100)
    let granted = try granted(scenario)
    for month in granted.indices { expectCents(granted[month], month == 3 ? 300_000 : 0) }
  }

  @Test("A milestone on what was spent: 350 are reached by flat fees of 100 in month 4")
  func spent() throws {
    var scenario = growing(
      from: 100, milestone: Credit.Milestone(service: "Linux", spent: 350, by: december))
    scenario.services[0].growth = .none
    let granted = try granted(scenario)
    for month in granted.indices { expectCents(granted[month], month == 3 ? 300_000 : 0) }
  }

  @Test("A milestone that is met before the credit may be used: it waits, and is not lost")
  func metEarly() throws {
    var scenario = growing(
      from: 1_000, milestone: Credit.Milestone(service: "Linux", monthly: 1, by: december))
    scenario.services[0].growth = .none
    scenario.credits[0].amount = .certain(600)
    scenario.credits[0].starts = Month(year: 2027, month: 7)
    let lines = try CandidateLines(scenario)
    expectCents(try granted(scenario)[0], 600)
    expectCents(lines(Payment.paid), [12_000 - 600])
  }

  @Test("G2: half of 80k is 40k; of 120k and 150k under caps of 50k and 100k, 50k and 75k")
  func match() throws {
    func paidByCredit(_ fees: [Double]) throws -> [Double] {
      var scenario = Scenario.fees(fees, commitment: fees.map { _ in 0 })
      scenario.credits = [50_000.0, 100_000].enumerated().map { year, cap in
        var credit = Credit.services(
          cap, starts: Month(year: 2027 + year, month: 1), share: 0.5,
          scope: [.marketplaceDeployed])
        credit.name = "Match of year \(year + 1)"
        credit.expires = Month(year: 2027 + year, month: 12)
        return credit
      }
      return try CandidateLines(scenario)(Totals.credits)
    }
    expectCents(try paidByCredit([80_000, 80_000]), [40_000, 40_000])
    expectCents(try paidByCredit([120_000, 150_000]), [50_000, 75_000])
  }

  @Test("A15: strategic investment credits of seven milestones come to 1,700,000 at the most")
  func strategicInvestment() throws {
    let amounts = [300_000.0, 150_000, 150_000, 150_000, 50_000, 100_000, 800_000]
    var scenario = Scenario.small(
      years: 2, yearlySpend: 20e6, offers: [.even(0, discount: 0, years: 2)])
    scenario.credits = amounts.enumerated().map { number, amount in
      var credit = Credit.services(
        amount, share: 0.14,
        milestone: Credit.Milestone(
          service: "Services", monthly: 1e6, months: number + 1, by: december))
      credit.name = "Milestone \(number + 1)"
      return credit
    }
    let lines = try CandidateLines(scenario)
    expectCents(lines(Totals.credits).reduce(0, +), 1_700_000)
    expectCents(lines.outcome.totalPaid, 40e6 - 1_700_000)
  }

  /// Services of 1,000 under a commitment of 1,000, of which a credit pays 100.
  private func retiring(_ own: Double?, _ clause: Setting?) throws -> Double {
    var scenario = Scenario.small(yearlySpend: 1_000, offers: [.even(1_000, discount: 0)])
    scenario.offers[0].clauses[.creditsRetire] = clause
    scenario.credits = [.services(100, retires: own)]
    return try outcome(scenario).eligibleSpend[0]
  }

  @Test("A credit of 100 that retires leaves burn as it was; by default it lowers it by 100")
  func retires() throws {
    expectCents(try retiring(nil, nil), 900)
    expectCents(try retiring(nil, 1), 1_000)
    expectCents(try retiring(nil, 0.5), 950)
  }

  @Test("What a credit itself says of retiring goes before the paper's clause")
  func ownWord() throws {
    expectCents(try retiring(0, 1), 900)
    expectCents(try retiring(1, 0), 1_000)
  }

  @Test("Correction 3: at 11.0M a milestone of 0.8M is met: a shortfall of 0.19M becomes 0.90M")
  func moreSpendMoreShortfall() throws {
    func shortfall(_ spend: Double) throws -> Double {
      var scenario = Scenario.small(yearlySpend: spend, offers: [.even(10e6, discount: 0.1)])
      scenario.credits = [
        .services(
          0.8e6,
          milestone: Credit.Milestone(service: "Services", monthly: 11e6 / 12, by: december))
      ]
      return try outcome(scenario).shortfall[0]
    }
    expectCents(try shortfall(10.9e6), 0.19e6)
    expectCents(try shortfall(11e6), 0.90e6)
  }

  @Test("Credits and no agreement: existing credits are lost without one")
  func lostWithoutAgreement() throws {
    var scenario = Scenario.small(yearlySpend: 1_000, offers: [.even(0, discount: 0)])
    scenario.credits = [.services(100)]
    expectCents(try outcome(scenario).totalPaid, 900)
    expectCents(try outcome(scenario, Scenario.noAgreement).totalPaid, 1_000)
  }
}
