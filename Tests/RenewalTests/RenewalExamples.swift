import Formulas
import Renewal
import TestSupport
import Testing

/// An agreement that is still in force when the term starts, and what commitments are allowed.
struct RenewalExamples {
  /// Today's 12M a year at 8 % ends in June; contract years from January and from July.
  private func scenario(
    remaining: Double? = nil, starts: Month? = nil, privateRate: Double? = nil
  ) throws -> Scenario {
    var offer = Offer.yearly([10e6, 20e6], discount: 0.12)
    offer.starts = starts
    var scenario = Scenario.small(
      years: 2, services: [.flat(24e6, privateRate: privateRate)], offers: [offer])
    scenario.contractYears[0].ends = Month(year: 2027, month: 6)
    scenario.contractYears[1].starts = Month(year: 2027, month: 7)
    scenario.contractYears[1].ends = Month(year: 2028, month: 6)
    scenario.today = CurrentAgreement(
      commitment: 12e6, discount: 0.08, ends: try #require(Day("2027-06-30")),
      remaining: remaining, provenance: example)
    return scenario
  }

  @Test("Replaced at once by 10M and 20M at 12 %: the 6M that were left are cancelled")
  func blendAndExtend() throws {
    let result = try outcome(scenario())
    #expect(result.candidate.commitment == [10e6, 20e6])
    expectCents(result.paid, [12e6 * 0.88, 24e6 * 0.88])
  }

  @Test("An offer that starts in July: 6M at 8 % first, then its second commitment at 12 %")
  func startsLater() throws {
    let result = try outcome(scenario(starts: Month(year: 2027, month: 7)))
    #expect(result.candidate.commitment == [6e6, 20e6])
    #expect(result.headlineDiscount == [0.08, 0.12])
    expectCents(result.paid, [12e6 * 0.92, 24e6 * 0.88])
  }

  @Test("Where 7M remain of today's agreement, these are its commitment until it ends")
  func remaining() throws {
    let later = try outcome(scenario(remaining: 7e6, starts: Month(year: 2027, month: 7)))
    #expect(later.candidate.commitment == [7e6, 20e6])
    let today = try outcome(scenario(remaining: 7e6), Scenario.todaysTerms)
    #expect(today.candidate.commitment == [7e6, 12e6])
  }

  @Test("No agreement begins when today's ends: until then its discount and private rates go on")
  func noAgreement() throws {
    let list = try outcome(scenario(), Scenario.noAgreement)
    #expect(list.candidate.commitment == [6e6, 0])
    expectCents(list.paid, [12e6 * 0.92, 24e6])
    let rate = try outcome(scenario(privateRate: 0.4), Scenario.noAgreement)
    expectCents(rate.paid, [12e6 * 0.6, 24e6])
  }

  /// What the years of an offer are below what its paper allows.
  private func below(
    _ commitment: [Double], _ clauses: [Clause: Setting] = [:],
    change: (inout Scenario) -> Void = { _ in }
  ) throws -> [Double] {
    var scenario = Scenario.small(
      years: commitment.count,
      offers: [.yearly(commitment, clauses: Clauses(clauses))])
    change(&scenario)
    return try CandidateLines(scenario)(Commitments.belowLeast)
  }

  @Test("Commitments may not fall, unless the paper lets them")
  func fall() throws {
    expectCents(try below([10, 9, 12]), [0, 1, 0])
    expectCents(try below([10, 9, 12], [.mayFall: true]), [0, 0, 0])
  }

  @Test("A least growth of 10 % asks for 11 and 12.10 after 10")
  func growth() throws {
    expectCents(try below([10, 11, 12], [.minimumGrowth: 0.1]), [0, 0, 0.1])
    expectCents(try below([10, 11, 12.1], [.minimumGrowth: 0.1]), [0, 0, 0])
    expectCents(try below([10, 9], [.minimumGrowth: 0.1, .mayFall: true]), [0, 0])
  }

  @Test("6 for six months are 12 for twelve, and a year of 11 after it has fallen by 1")
  func lengths() throws {
    let found = try below([6, 11]) {
      $0.contractYears[0].ends = Month(year: 2027, month: 6)
      $0.contractYears[1].starts = Month(year: 2027, month: 7)
      $0.contractYears[1].ends = Month(year: 2028, month: 6)
    }
    expectCents(found, [0, 1])
  }

  @Test("A renewal ratchet of 90 % on 10 spent asks for 9 in the first year; six months for 4.50")
  func ratchet() throws {
    func ratcheted(_ months: Int) throws -> [Double] {
      try below([4]) {
        $0.today = CurrentAgreement(
          commitment: 1, discount: 0, ends: $0.asOf, renewalRatchet: 0.9, spend: 10,
          provenance: example)
        $0.contractYears[0].ends = Month(year: 2027, month: months)
      }
    }
    expectCents(try ratcheted(12), [5])
    expectCents(try ratcheted(6), [0.5])
  }

  @Test("The workbook's check holds what all offers are below, and nothing of the references")
  func check() throws {
    var scenario = Scenario.small(years: 2, offers: [.yearly([10, 8]), .yearly([5, 4], id: "b")])
    scenario.today = CurrentAgreement(
      commitment: 3, discount: 0, ends: scenario.asOf, provenance: example)
    let lines = try CandidateLines(scenario)
    expectCents(lines(Checks.commitments, member: 0)[0], 3)
  }
}
