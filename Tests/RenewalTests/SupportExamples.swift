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
    _ monthly: Double, plan id: String, base: SupportBase = .gross, discount: Double = 0
  ) throws -> Double {
    let plan = try #require(SupportPlan.known.first { $0.id == id })
    var scenario = Scenario.small(
      yearlySpend: monthly * 12, offers: [.even(0, discount: discount)])
    scenario.support = Support(plan: plan, base: base, provenance: example)
    let result = try Plan(scenario)
    let offer = try #require(result.renewal.candidate("offer"))
    return result.values.value(SupportFees.fee, member: offer, period: 0)
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
