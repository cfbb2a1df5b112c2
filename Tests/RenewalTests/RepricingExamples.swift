import Formulas
import Renewal
import TestSupport
import Testing

/// Repricing during the term: what a year's spend would have earned as a commitment.
struct RepricingExamples {
  private static let tiers = [
    Offer.Tier(from: 5e6, discount: 0.08), Offer.Tier(from: 10e6, discount: 0.12),
  ]

  private func lines(
    _ fees: [Double], commitment: Double = 5e6, _ repricing: Repricing,
    _ more: [Clause: Setting] = [:], change: (inout Scenario) -> Void = { _ in }
  ) throws -> CandidateLines {
    var scenario = Scenario.fees(
      fees, commitment: fees.map { _ in commitment },
      more.merging([.reprice: .choice(repricing)]) { $1 })
    scenario.offers[0].tiers = Self.tiers
    change(&scenario)
    return try CandidateLines(scenario)
  }

  @Test("12M twice at 5M of commitment: measured at 8 %, 11.04M reaches 10M, and 12 % follow")
  func nextYear() throws {
    let lines = try lines([12e6, 12e6], .nextYear)
    expectCents(lines(MeasuredSpend.spend)[0], 11.04e6)
    expectCents(lines(Payment.paid), [11.04e6, 10.56e6])
    #expect(lines.outcome.headlineDiscount == [0.08, 0.12])
  }

  @Test("Retroactive repricing bills both years at 12 %; without repricing, both are at 8 %")
  func retroactive() throws {
    expectCents(try lines([12e6, 12e6], .retroactive)(Payment.paid), [10.56e6, 10.56e6])
    expectCents(try lines([12e6, 12e6], .none)(Payment.paid), [11.04e6, 11.04e6])
  }

  @Test("10.8M of list is above 10M, but measures 9.936M at 8 %: nothing moves")
  func testedBefore() throws {
    for repricing in [Repricing.nextYear, .retroactive] {
      let lines = try lines([10.8e6, 10.8e6], repricing)
      expectCents(lines(MeasuredSpend.spend)[0], 9.936e6)
      expectCents(lines(Payment.paid), [9.936e6, 9.936e6])
    }
  }

  @Test("Before the discount, 10.8M of list measures 10.8M: the second year is at 12 %")
  func grossMeasure() throws {
    let lines = try lines(
      [10.8e6, 10.8e6], .nextYear, [.burnBasis: .choice(BurnBasis.netOfPlans)])
    expectCents(lines(Payment.paid), [9.936e6, 9.504e6])
  }

  @Test("A retroactive upgrade lowers what retires net: more spend raises a shortfall by 34,400")
  func upgradeIntoShortfall() throws {
    let more = try lines([10.87e6], commitment: 9.6e6, .retroactive)
    expectCents(more(MeasuredSpend.spend), [10.0004e6])
    expectCents(more(Burn.eligibleSpend), [9.5656e6])
    expectCents(more(Shortfall.shortfall), [34_400])
    expectCents(try lines([10.86e6], commitment: 9.6e6, .retroactive)(Shortfall.shortfall), [0])
  }

  @Test("A year that earns less falls back: 12 %, then 8 % again")
  func fallsBack() throws {
    let lines = try lines([12e6, 8e6, 8e6], .nextYear)
    #expect(lines.outcome.headlineDiscount == [0.08, 0.12, 0.08])
  }

  @Test("Repricing and credits: spend is measured before them, so that they move nothing")
  func credits() throws {
    let lines = try lines([12e6, 12e6], .nextYear) {
      $0.credits = [.services(3e6, scope: [.marketplaceDeployed])]
    }
    expectCents(lines(MeasuredSpend.spend)[0], 11.04e6)
    expectCents(lines(Payment.paid), [8.04e6, 10.56e6])
  }

  @Test("Repricing and the Marketplace cap: only what the cap lets through is measured")
  func cap() throws {
    func lines(_ cap: Setting) throws -> CandidateLines {
      try self.lines([12e6, 12e6], .nextYear, [.marketplaceCap: cap]) {
        $0.offers[0].clauses.eligibility[.marketplaceDeployed]?.bucket = .marketplace
      }
    }
    let capped = try lines(0.25)
    expectCents(capped(MeasuredSpend.spend), [1.25e6, 1.25e6])
    #expect(capped.outcome.headlineDiscount == [0.08, 0.08])
  }

  @Test("Repricing and the Marketplace cap on burn: a third of all other measured spend is added")
  func capOnBurn() throws {
    let lines = try lines(
      [4e6, 4e6], .nextYear, [.marketplaceCapBase: .choice(CapBase.burn)]
    ) {
      $0.services = [.flat(8e6 / 0.92)]
      $0.offers[0].clauses.eligibility[.marketplaceDeployed] = Eligibility(
        earns: 0, retires: 1, bucket: .marketplace)
    }
    expectCents(lines(MeasuredSpend.spend)[0], 8e6 + 8e6 / 3)
    #expect(lines.outcome.headlineDiscount == [0.08, 0.12])
  }

  @Test("Repricing and tiers on the total: a year's spend stands for the whole term")
  func total() throws {
    let lines = try lines(
      [12e6, 12e6, 12e6], .nextYear, [.tierBasis: .choice(TierBasis.total)]
    ) {
      $0.offers[0].tiers = [
        Offer.Tier(from: 15e6, discount: 0.08), Offer.Tier(from: 31e6, discount: 0.12),
      ]
    }
    // Three times 11.04M reach 31M, and so do three times 10.56M.
    #expect(lines.outcome.headlineDiscount == [0.08, 0.12, 0.12])
  }

  @Test("Repricing and prepayment: the bonus stays on top of what spend earns")
  func prepayment() throws {
    let lines = try lines([12e6, 12e6], .nextYear, [.prepaid: 1, .prepayBonus: 0.01])
    expectCents(lines(Payment.paid), [12e6 * 0.91, 12e6 * 0.87])
  }

  @Test("Repricing and a year of six months: spend counts for twelve")
  func shortYear() throws {
    let lines = try lines([1, 1], commitment: 5e6, .nextYear) {
      $0.marketplace = []
      $0.services = [.flat(12e6)]
      $0.contractYears[0].ends = Month(year: 2027, month: 6)
      $0.contractYears[1].starts = Month(year: 2027, month: 7)
      $0.contractYears[1].ends = Month(year: 2028, month: 6)
      $0.offers[0].commitment = [2.5e6, 5e6]
    }
    expectCents(lines(MeasuredSpend.spend)[0], 5.52e6)
    #expect(lines.outcome.headlineDiscount == [0.08, 0.12])
  }
}
