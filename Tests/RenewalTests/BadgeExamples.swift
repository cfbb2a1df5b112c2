import Formulas
import Renewal
import TestSupport
import Testing

/// Marketplace products that AWS marks "deployed on AWS" during the term.
struct BadgeExamples {
  /// Invoices of 100 in March and in September, under a commitment that Marketplace may fill.
  private func scenario(_ badge: MarketplaceProduct.Badge, cap: Setting = 1) -> Scenario {
    var scenario = Scenario.small(
      services: [], offers: [.even(1_000, discount: 0, clauses: Clauses([.marketplaceCap: cap]))])
    scenario.marketplace = [
      MarketplaceProduct(
        name: "Software", invoice: .certain(200), months: [3, 9], badge: badge,
        provenance: example)
    ]
    return scenario
  }

  @Test("E9: a badge of July leaves the invoice of March out, and lets that of September retire")
  func byInvoice() throws {
    let lines = try CandidateLines(scenario(.from(Month(year: 2027, month: 7))))
    expectCents(lines(Burn.eligibleSpend), [100])
    expectCents(try lines.ofClass(.marketplaceOther, Burn.netCost), [100])
    expectCents(try lines.ofClass(.marketplaceDeployed, Burn.netCost), [100])
  }

  @Test("E9: a badge that is withdrawn in June lets the invoice of March retire, not September's")
  func withdrawn() throws {
    let lines = try CandidateLines(scenario(.until(Month(year: 2027, month: 6))))
    expectCents(lines(Burn.eligibleSpend), [100])
    expectCents(try lines.ofClass(.marketplaceOther, Burn.retiring), [0])
  }

  @Test("E9: an invoice of the month in which the badge is given counts")
  func sameMonth() throws {
    let given = try CandidateLines(scenario(.from(Month(year: 2027, month: 9))))
    expectCents(given(Burn.eligibleSpend), [100])
    let last = try CandidateLines(scenario(.until(Month(year: 2027, month: 3))))
    expectCents(last(Burn.eligibleSpend), [100])
  }

  @Test("Badge and cap: what carries the badge still retires within the cap only")
  func capped() throws {
    let lines = try CandidateLines(scenario(.always, cap: 0.15))
    expectCents(lines(Burn.eligibleSpend), [150])
    expectCents(lines(Payment.paid), [200 + 850])
  }
}
