import Formulas
import Planner
import Projection
import Renewal
import TestSupport
import Testing

/// Support fees: worked examples A1 to A3, B13 and the inconsistent publication D1.
struct SupportExamples {
  /// The fee of a month with so much list cost of native services.
  private func fee(
    _ monthly: Double, plan id: String, base: SupportBase = .gross, discount: Double = 0,
    clauses: Clauses = Clauses()
  ) throws -> Double {
    let plan = try #require(SupportPlan.known.first { $0.id == id })
    var scenario = Scenario.small(
      yearlySpend: monthly * 12, offers: [.even(0, discount: discount, clauses: clauses)])
    scenario.support = Support(plan: plan, base: base, provenance: example)
    return try CandidateLines(scenario).ofPaper(SupportFees.fee)[0]
  }

  @Test("A1: Enterprise Support on 2,000,000 a month is 94,500, band by band")
  func banded() throws {
    expectCents(try fee(2_000_000, plan: "enterprise_2024"), 94_500)
  }

  @Test("A2: Partner-Led Support on 1,200,000 a month is 70,500, as AWS's own example says")
  func partnerLed() throws {
    expectCents(try fee(1_200_000, plan: "partner_led"), 70_500)
  }

  @Test("A3: Enterprise Support on 50,000 a month is its minimum of 15,000, 30 % of the charges")
  func minimum() throws {
    let paid = try fee(50_000, plan: "enterprise_2024")
    expectCents(paid, 15_000)
    #expect(paid / 50_000 == 0.3)
  }

  @Test("B13: at 12 % off, support on the net base is 4,320 a month less than on the gross base")
  func base() throws {
    let gross = try fee(1_200_000, plan: "partner_led", base: .gross, discount: 0.12)
    let net = try fee(1_200_000, plan: "partner_led", base: .net, discount: 0.12)
    expectCents(gross, 70_500)
    expectCents(net, 66_180)
    expectCents(gross - net, 4_320)
  }

  @Test("D1: 180,000 a month pays 17,100, neither the minimum nor a flat 10 %")
  func inconsistent() throws {
    let paid = try fee(180_000, plan: "enterprise_2024")
    expectCents(paid, 17_100)
    #expect(paid != 15_000 && paid != 18_000)
  }
}

extension SupportExamples {
  /// Services of 1,200 a year with support that takes 10 % of each month's charges.
  private func lines(
    _ clauses: [Clause: Setting] = [:], discount: Double = 0.1, plan: SupportPlan = .share(0.1),
    change: (inout Scenario) -> Void = { _ in }
  ) throws -> CandidateLines {
    var scenario = Scenario.small(
      yearlySpend: 1_200, offers: [.even(0, discount: discount, clauses: Clauses(clauses))])
    scenario.support = Support(plan: plan, provenance: example)
    change(&scenario)
    return try CandidateLines(scenario)
  }

  @Test("Support and burn: of 100, half earning 10 % and half retiring, 47.50 of 95 retires")
  func supportAndBurn() throws {
    let lines = try lines(
      [.supportEarns: 0.5, .supportRetires: 0.5], plan: .monthly(100.0 / 12))
    expectCents(lines.ofPaper(SupportFees.feeOfYear), [95])
    expectCents(lines.ofPaper(Burn.supportBurn), [47.5])
    expectCents(lines(Burn.eligibleSpend), [1_080 + 47.5])
  }

  @Test("A cap of 5 % takes 70,500 of fees on 1,200,000 a month to 60,000, the minimum included")
  func capped() throws {
    let cap = Clauses([.supportCap: 0.05])
    expectCents(try fee(1_200_000, plan: "partner_led", clauses: cap), 60_000)
    expectCents(try fee(50_000, plan: "enterprise_2024", clauses: cap), 2_500)
  }

  @Test("Without a cap, above the fee and after termination, the fee is what the bands say")
  func uncapped() throws {
    // 10 % of 100 a month, under a cap of 15 % and none; 5 until a termination in July.
    expectCents(try lines([.supportCap: 0.15]).ofPaper(SupportFees.feeOfYear), [120])
    expectCents(try lines().ofPaper(SupportFees.feeOfYear), [120])
    let ended = try lines([.supportCap: 0.05]) { $0.events = [.at(.termination, 2027, 7)] }
    expectCents(ended.ofPaper(SupportFees.feeOfYear), [6 * 5 + 6 * 10])
  }

  @Test("Support on the net base follows the billed discount, repricing included")
  func repriced() throws {
    let lines = try lines(
      [
        .supportBase: .choice(SupportBase.net), .reprice: .choice(Repricing.retroactive),
      ], discount: 0
    ) {
      $0.offers[0].tiers = [
        Offer.Tier(from: 0, discount: 0.1), Offer.Tier(from: 1_000, discount: 0.2),
      ]
    }
    expectCents(lines.ofPaper(SupportFees.feeOfYear), [96])
  }

  @Test("Support and credits: a credit lowers neither base, and pays no support fees")
  func credits() throws {
    for base in [SupportBase.gross, .net] {
      let lines = try lines([.supportBase: .choice(base)]) {
        $0.credits = [.services(5_000)]
      }
      expectCents(lines.ofPaper(SupportFees.feeOfYear), [base == .gross ? 120 : 108])
      expectCents(lines(Payment.paid), [base == .gross ? 120 : 108])
    }
  }

  @Test("Support and plans: what a plan bills unused is in the base, as is what it covers, at list")
  func plans() throws {
    let lines = try lines(discount: 0) {
      // 144 a month cover 200 of list cost, of which 100 are there.
      $0.savingsPlans = [.monthly(144, discount: 0.28, ends: Month(year: 2027, month: 12))]
    }
    expectCents(lines.ofPaper(SupportFees.feeOfYear), [0.1 * (1_200 + 12 * 72)])
  }

  @Test("Marketplace is in the base of support fees only where the scenario says so")
  func marketplace() throws {
    for isIn in [false, true] {
      let lines = try lines {
        $0.support.includesMarketplace = isIn
        $0.marketplace = [.yearly("Software", 1_000)]
      }
      expectCents(lines.ofPaper(SupportFees.feeOfYear), [isIn ? 220 : 120])
    }
  }

  @Test("A share off support fees reaches the month's minimum, or leaves it as it is")
  func minimumDiscount() throws {
    for reaches in [true, false] {
      let lines = try lines(plan: .monthly(100)) {
        $0.support.discount = 0.2
        $0.support.discountReachesMinimum = reaches
      }
      expectCents(lines.ofPaper(SupportFees.feeOfYear), [reaches ? 960 : 1_200])
    }
  }

  @Test("Support and termination: after it fees earn no discount")
  func termination() throws {
    let lines = try lines([.supportEarns: 1], plan: .monthly(100)) {
      $0.events = [.at(.termination, 2027, 7)]
    }
    expectCents(lines.ofPaper(SupportFees.feeOfYear), [6 * 90 + 6 * 100])
  }
}
