import Formulas
import Renewal
import TestSupport
import Testing

/// Another discount on what lies above the commitment.
struct OverageExamples {
  private func lines(
    _ overage: Setting, spend: Double = 12e6, commitment: Double = 9e6,
    _ more: [Clause: Setting] = [:], change: (inout Scenario) -> Void = { _ in }
  ) throws -> CandidateLines {
    var scenario = Scenario.small(
      yearlySpend: spend,
      offers: [
        .even(
          commitment, discount: 0.1,
          clauses: Clauses(more.merging([.overageDiscount: overage]) { $1 }))
      ])
    change(&scenario)
    return try CandidateLines(scenario)
  }

  @Test("12M at 10 %, 9M committed: a sixth of 10.8M is above, and nothing above it costs 11M")
  func nothingAbove() throws {
    let lines = try lines(0)
    expectCents(lines(MeasuredSpend.spend), [10.8e6])
    expectCents(lines(HeadlineDiscount.overageShare).map { $0 * 6 }, [1])
    expectCents(lines(Payment.paid), [11e6])
  }

  @Test("With 15 % above, the same costs 9M + 1.7M; where nothing is written, 10.8M")
  func moreAbove() throws {
    expectCents(try lines(0.15)(Payment.paid), [10.7e6])
    expectCents(try lines(-1)(Payment.paid), [10.8e6])
  }

  @Test("Up to the commitment another discount above it changes nothing")
  func nothingLiesAbove() throws {
    expectCents(try lines(0, spend: 10e6)(Payment.paid), [9e6])
    expectCents(try lines(0, spend: 9e6)(Payment.paid), [9e6])
  }

  @Test("Overage and step-downs: above is what lies above the commitment that is left")
  func stepDown() throws {
    let lines = try lines(0, commitment: 10e6, [.stepDown: 0.1]) {
      $0.events = [.at(.stepDown, 2027, 1)]
    }
    expectCents(lines(Commitments.due), [9e6])
    expectCents(lines(Payment.paid), [11e6])
  }

  @Test("Overage and repricing: the headline is repriced first, then what is above is set apart")
  func repricing() throws {
    let lines = try lines(0, [.reprice: .choice(Repricing.retroactive)]) {
      $0.offers[0].discount = [0]
      $0.offers[0].tiers = [
        Offer.Tier(from: 5e6, discount: 0.1), Offer.Tier(from: 10e6, discount: 0.12),
      ]
    }
    // Measured at 10 %, a sixth is above; the rest has 12 %.
    #expect(lines.outcome.headlineDiscount == [0.12])
    expectCents(lines(Payment.paid), [12e6 * (1 - 0.12 * 5 / 6)])
  }

  @Test("Overage and support: fees that earn the discount earn the billed one")
  func support() throws {
    let lines = try lines(0, [.supportEarns: 1]) {
      $0.support = Support(plan: .monthly(100), provenance: example)
    }
    expectCents(lines.ofPaper(SupportFees.feeOfYear), [1_200 * (1 - 0.1 * 5 / 6)])
  }

  @Test("Overage and sizes: two candidates on one paper are billed by their own commitments")
  func sizes() throws {
    var scenario = Scenario.small(yearlySpend: 12e6)
    scenario.offers = [("small", 9e6), ("large", 10.8e6)].map { id, commitment in
      var offer = Offer.even(
        commitment, discount: 0.1, clauses: Clauses([.overageDiscount: 0]), id: id)
      offer.paper = "paper"
      offer.paperName = "Paper"
      return offer
    }
    expectCents(try outcome(scenario, "small").totalPaid, 11e6)
    expectCents(try outcome(scenario, "large").totalPaid, 10.8e6)
  }
}
