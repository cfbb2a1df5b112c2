import Formulas
import Renewal
import TestSupport
import Testing

/// Step-downs and terminations.
struct EventExamples {
  private func lines(
    _ commitment: [Double], events: [Event], discount: Double = 0, spend: Double = 1,
    _ clauses: [Clause: Setting], change: (inout Scenario) -> Void = { _ in }
  ) throws -> CandidateLines {
    var scenario = Scenario.small(
      years: commitment.count, yearlySpend: spend,
      offers: [.yearly(commitment, discount: discount, clauses: Clauses(clauses))])
    scenario.events = events
    change(&scenario)
    return try CandidateLines(scenario)
  }

  private let divestiture = Event.at(.stepDown, 2027, 3)

  @Test("12M, a divestiture in March, notice 3 months, 20 %: 1.4M are given up, 10.6M remain")
  func stepDown() throws {
    let lines = try lines(
      [12e6], events: [divestiture], [.stepDown: 0.2, .stepDownNotice: 3])
    expectCents(lines(Commitments.reduction), [1.4e6])
    expectCents(lines(Commitments.due), [10.6e6])
  }

  @Test("In the years after it a step-down takes its whole share; an offer without one keeps all")
  func laterYears() throws {
    let clauses: [Clause: Setting] = [.stepDown: 0.2, .stepDownNotice: 3]
    expectCents(
      try lines([12e6, 12e6], events: [divestiture], clauses)(Commitments.due), [10.6e6, 9.6e6])
    expectCents(
      try lines([12e6, 12e6], events: [divestiture], [:])(Commitments.due), [12e6, 12e6])
  }

  @Test("A step-down of 1.2M a year in March takes ten months of it: 1.0M")
  func amount() throws {
    let lines = try lines([12e6], events: [divestiture], [.stepDownAmount: 1.2e6])
    expectCents(lines(Commitments.reduction), [1e6])
  }

  @Test("Two step-downs add up, and never give up more than there is")
  func twoEvents() throws {
    var second = Event.at(.stepDown, 2027, 7)
    second.name = "Another divestiture"
    let events = [Event.at(.stepDown, 2027, 1), second]
    expectCents(try lines([12e6], events: events, [.stepDown: 0.4])(Commitments.due), [4.8e6])
    expectCents(try lines([12e6], events: events, [.stepDown: 0.9])(Commitments.due), [0])
    expectCents(
      try lines([12e6], events: events, [.stepDown: 0.4, .stepDownAmount: 9e6])(Commitments.due),
      [0])
  }

  @Test("Step-down and term window: the term's commitment falls with the years'")
  func stepDownOfTheTerm() throws {
    let lines = try lines(
      [12e6, 12e6], events: [Event.at(.stepDown, 2028, 1)], spend: 10e6,
      [.stepDown: 0.2, .window: .choice(Window.term), .termCommitment: 25e6])
    // 25M less 2.4M, of which 20M are spent.
    expectCents(lines(Shortfall.shortfall), [0, 2.6e6])
  }

  private let end = Event.at(.termination, 2028, 1)

  @Test("10M a year for three years, ended after year 1: two years at list, and 20M due in year 2")
  func termination() throws {
    let lines = try lines(
      [10e6, 10e6, 10e6], events: [end], discount: 0.1, spend: 12e6, [:])
    expectCents(lines(Commitments.due), [10e6, 0, 0])
    expectCents(lines(Payment.terminationFee), [0, 20e6, 0])
    expectCents(lines(Payment.paid), [10.8e6, 12e6 + 20e6, 12e6])
    expectCents(lines(Shortfall.shortfall), [0, 0, 0])
  }

  @Test("A termination fee of half is 10M; one in mid-year leaves half of its commitment")
  func halfFee() throws {
    let half = try lines([10e6, 10e6, 10e6], events: [end], spend: 12e6, [.terminationFee: 0.5])
    expectCents(half(Payment.terminationFee), [0, 10e6, 0])
    let middle = try lines(
      [10e6, 10e6], events: [Event.at(.termination, 2028, 7)], discount: 0.1, spend: 12e6, [:])
    expectCents(middle(Commitments.due), [10e6, 5e6])
    expectCents(middle(Payment.paid), [10.8e6, 5.4e6 + 6e6 + 5e6])
  }

  @Test("Termination and private rates: they end with the agreement")
  func privateRates() throws {
    let lines = try lines([0, 0], events: [end], [:]) {
      $0.services = [.flat(100, privateRate: 0.4)]
    }
    expectCents(lines(Payment.paid), [60, 100])
  }

  @Test("Termination and no agreement: where there is none, nothing ends and nothing is due")
  func withoutAgreement() throws {
    var scenario = Scenario.small(
      years: 2, yearlySpend: 12e6, offers: [.even(10e6, discount: 0.1, years: 2)])
    scenario.events = [end]
    expectCents(try outcome(scenario, Scenario.noAgreement).paid, [12e6, 12e6])
  }

  @Test("Termination and today's terms: the agreement in force ends with it as well")
  func todaysTerms() throws {
    var scenario = Scenario.small(years: 2, yearlySpend: 12e6)
    scenario.today = CurrentAgreement(
      commitment: 10e6, discount: 0.1, ends: scenario.asOf, provenance: example)
    scenario.events = [end]
    let today = try outcome(scenario, Scenario.todaysTerms)
    expectCents(today.paid, [10.8e6, 12e6 + 10e6])
  }

  @Test("Step-down and termination: 30 % off 10M, ended in July: 3.5M remain, 3.5M are due")
  func stepDownThenEnd() throws {
    let step = Event.at(.stepDown, 2027, 1)
    let lines = try lines(
      [10e6, 10e6], events: [step, Event.at(.termination, 2027, 7)], spend: 12e6,
      [.stepDown: 0.3])
    expectCents(lines(Commitments.due), [3.5e6, 0])
    expectCents(lines(Payment.terminationFee), [3.5e6 + 7e6, 0])
    let amount = try self.lines(
      [10e6, 10e6], events: [step, Event.at(.termination, 2027, 7)], spend: 12e6,
      [.stepDownAmount: 3e6])
    expectCents(amount(Commitments.due), [3.5e6, 0])
    expectCents(amount(Payment.terminationFee), [3.5e6 + 7e6, 0])
  }

  @Test("Step-down and termination: one that would take effect after the end gives up nothing more")
  func stepDownAfterTheEnd() throws {
    let lines = try lines(
      [12e6], events: [Event.at(.termination, 2027, 4), Event.at(.stepDown, 2027, 10)],
      spend: 12e6, [.stepDown: 0.5])
    expectCents(lines(Commitments.due), [3e6])
    // Nine months of 1M, the last three of them at half.
    expectCents(lines(Payment.terminationFee), [7.5e6])
  }

  @Test("Termination and no agreement: what is left of today's agreement ends as well")
  func todayUntilThen() throws {
    var scenario = Scenario.small(years: 2, yearlySpend: 12e6)
    scenario.today = CurrentAgreement(
      commitment: 10e6, discount: 0.1, ends: try #require(Day("2027-12-31")), provenance: example)
    scenario.events = [Event.at(.termination, 2027, 7)]
    let list = try outcome(scenario, Scenario.noAgreement)
    expectCents(list.paid, [5.4e6 + 6e6 + 5e6, 12e6])
  }
}
