import Formulas
import Renewal
import TestSupport
import Testing

/// When money is paid, and what that is worth at the start of the term.
struct PaymentExamples {
  private func lines(
    _ commitment: Double, spend: Double = 100, discount: Double = 0, capital: Double = 0.21,
    _ clauses: [Clause: Setting] = [:], change: (inout Scenario) -> Void = { _ in }
  ) throws -> CandidateLines {
    var scenario = Scenario.small(
      years: 2, yearlySpend: spend,
      offers: [.even(commitment, discount: discount, years: 2, clauses: Clauses(clauses))])
    scenario.costOfCapital = capital
    change(&scenario)
    return try CandidateLines(scenario)
  }

  @Test("At 21 % a year, charges of 100 are worth 100 ÷ 1.1 in mid-year, then 100 ÷ 1.331")
  func midYear() throws {
    expectCents(try lines(0)(Payment.presentValueOfYear), [100 / 1.1, 100 / 1.331])
  }

  @Test("Half of 80 prepaid: 40 at the year's start, 60 in mid-year, and the same is paid")
  func prepaid() throws {
    let lines = try lines(80, [.prepaid: 0.5])
    expectCents(lines(Payment.prepaid), [40, 40])
    expectCents(lines(Payment.presentValueOfYear), [40 + 60 / 1.1, 40 / 1.21 + 60 / 1.331])
    expectCents(lines(Payment.prepaymentCost)[0], 40 * (1 - 1 / 1.1))
    expectCents(lines(Payment.paid), [100, 100])
  }

  @Test("Prepayment of 150 for charges of 100 is 100: the rest is due with the true-up")
  func prepaidInFull() throws {
    let lines = try lines(150, [.prepaid: 1])
    expectCents(lines(Payment.prepaid), [100, 100])
    expectCents(lines(Payment.paid), [150, 150])
  }

  @Test("Prepayment and its bonus: 2 points at full prepayment are 1 point at half")
  func bonus() throws {
    let lines = try lines(80, discount: 0.1, [.prepaid: 0.5, .prepayBonus: 0.02])
    #expect(lines.outcome.headlineDiscount == [0.11, 0.11])
    expectCents(lines(Payment.paid), [89, 89])
  }

  @Test("Prepayment and step-down: what is prepaid follows the commitment that is left")
  func prepaidStepDown() throws {
    let lines = try lines(80, [.prepaid: 0.5, .stepDown: 0.5]) {
      $0.events = [.at(.stepDown, 2028, 1)]
    }
    expectCents(lines(Payment.prepaid), [40, 20])
  }

  @Test("Prepayment and reuse: what the balance pays is not prepaid")
  func prepaidReuse() throws {
    let lines = try lines(130, [.prepaid: 1, .reuse: true])
    expectCents(lines(BalanceLedger.used), [0, 30])
    expectCents(lines(Payment.prepaid), [100, 70])
  }

  @Test("A true-up of 50 due 365 days after the year's end is worth 50 ÷ 1.21 ÷ 1.21, and so on")
  func dueDate() throws {
    let lines = try lines(150, [.shortfallDue: 365])
    expectCents(
      lines(Payment.presentValueOfYear), [100 / 1.1 + 50 / 1.4641, 100 / 1.331 + 50 / 1.771561])
    let atOnce = try self.lines(150, [.shortfallDue: 0])
    expectCents(atOnce(Payment.presentValueOfYear)[0], 100 / 1.1 + 50 / 1.21)
  }

  @Test("Effective discount: 10 % off with support as charged on both sides, less a true-up")
  func effectiveDiscount() throws {
    let lines = try lines(0, discount: 0.1) {
      $0.support = Support(plan: .monthly(25.0 / 12), provenance: example)
    }
    // 230 of 250 are paid.
    #expect(abs(lines.outcome.effectiveDiscount - 0.08) < 1e-12)
    let short = try self.lines(100, discount: 0.1)
    #expect(abs(short.outcome.effectiveDiscount) < 1e-12)
  }
}
