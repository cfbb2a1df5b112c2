import Briefs
import Formulas
import Renewal
import Testing

/// What time costs, and what falls when; worked by hand on flat services of $1.2M a year.
struct TimeTests {
  @Test("A month without an agreement costs the discount of a month")
  func lapse() throws {
    #expect(
      try Brief(on: .edge("one-good-offer")).value("timing")
        == "- A lapse: without an agreement, usage and support of 2027-01 cost $10k more than under "
        + "**The offer**.")
  }

  @Test("A bridge that nobody has offered is an assumption, with its source")
  func assumedBridge() throws {
    // One year instead of two takes 3.5 points off: $42k of $1.2M.
    #expect(
      try Brief(on: .edge("two-conditions")).value("timing").hasSuffix(
        "- A bridge, which nobody has offered: a year at 6.5 %, then the same terms, costs $42k "
          + "more over two years than **Counter**. Its discount is an assumption, after what an "
          + "adviser's page (awsnegotiations.com) reports for one year."))
  }

  @Test("A bridge of the scenario is named, and is no assumption")
  func statedBridge() throws {
    let brief = try Brief(
      on: .plain(offers: [
        .even(900_000, discount: 0.1),
        .even(900_000, discount: 0.04, id: "bridge", name: "Bridge", role: .bridge),
      ]))
    #expect(
      try brief.value("timing").hasSuffix(
        "- A bridge: **Bridge** costs $72k more over the year than **The offer**."))
  }

  @Test("Replacing today's agreement at once is weighed against waiting for its end")
  func early() throws {
    // Five points more on a year of $1.2M.
    let today = CurrentAgreement(
      commitment: 1_000_000, discount: 0.05, ends: try day("2027-12-31"), provenance: example)
    let brief = try Brief(
      on: .plain(years: 2, today: today, offers: [.even(1_000_000, discount: 0.1, years: 2)]))
    #expect(
      try brief.value("timing").hasSuffix(
        "- Renewing early: replacing today's agreement at once, rather than at its end, saves $60k "
          + "with **The offer**."))
  }

  /// Two years that spend $1.08M on services and $100k through Marketplace in January: 2027 falls $70k
  /// short, 2028 has $100k to spare.
  private static func gap() -> Scenario {
    var scenario = Scenario.plain(years: 2, offers: [.even(1_250_000, discount: 0.1, years: 2)])
    scenario.offers[0].commitment = [1_250_000, 1_080_000]
    scenario.marketplace = [
      MarketplaceProduct(
        name: "Log store", invoice: .certain(100_000), months: [1], badge: .always,
        provenance: example)
    ]
    scenario.costOfCapital = 0.1
    return scenario
  }

  @Test("A gap names the invoice to move with its month and its interest, and then paying it")
  func gaps() throws {
    // A month's interest on $100k at 10 % a year is $797.
    let brief = try Brief(on: Self.gap())
    let rows = try brief.value("gaps_table").split(separator: "\n").dropFirst(2)
      .map { $0.split(separator: "|").map { $0.trimmed } }
    #expect(
      rows == [
        [
          "The offer", "2027", "70,000", "70,000", "797",
          "Renew Log store in 2027-12 instead of 2028-01",
        ], ["", "", "", "70,000", "70,000", "Pay it"],
      ])
    #expect(try brief.value("gaps_note").contains("A prepayment retires nothing until it is used"))
    #expect(try Brief(on: .edge("one-good-offer")).value("gaps_table") == "")
  }

  @Test("A gap names the Savings Plan to buy with its service group and month")
  func planForGap() throws {
    // What the plan costs upfront retires the gap of 2027; what it covers in 2028 is not paid then.
    var scenario = Scenario.plain(years: 2, offers: [.even(1_100_000, discount: 0.1, years: 2)])
    scenario.offers[0].commitment = [1_100_000, 900_000]
    scenario.savingsPlans = [
      SavingsPlan(
        name: "Compute", covers: "Services", commitment: .certain(1),
        discount: .certain(0.3, .share), ends: Month(year: 2027, month: 11), renewal: .certain(0),
        provenance: example)
    ]
    #expect(
      try Brief(on: scenario).value("gaps_table").contains(
        "| Buy a year of Savings Plans for Services, all upfront, in 2027-12 |"))
  }

  @Test("Where nothing is cheaper than paying, that is said")
  func onlyPaying() throws {
    let brief = try Brief(on: .edge("sign-nothing"))
    #expect(try brief.value("gaps_table").hasSuffix("Pay it           |"))
    #expect(try brief.value("gaps_note").hasPrefix("No invoice that could come early, and no "))
  }

  @Test("A Savings Plan that is thought of is weighed before signing, after it, and not at all")
  func planTiming() throws {
    // $50 an hour are $438k a year, which cover $625.7k of list at 30 % off: $574.3k are left at
    // list. At 10 % off both, $911k are spent.
    var scenario = Scenario.plain(offers: [.even(1_000_000, discount: 0.1)])
    scenario.savingsPlans = [
      SavingsPlan(
        name: "Compute", covers: "Services", commitment: .certain(50),
        discount: .certain(0.3, .share), ends: Month(year: 2027, month: 12), renewal: .certain(0),
        isProposed: true, provenance: example)
    ]
    let brief = try Brief(on: scenario)
    let row = try brief.value("plans_table").split(separator: "\n").last?
      .split(separator: "|").map { $0.trimmed }
    #expect(row == ["Compute", "The offer", "1,080", "1,000", "911", "before signing"])
    #expect(try Brief(on: .edge("one-good-offer")).value("plans_note") == "")
  }

  @Test("Fiscal years add up to what is paid, with the month of a true-up's invoice")
  func fiscalYears() throws {
    // Fiscal years from April: three months of $90k, nine of $90k and the true-up of $920k.
    var scenario = try Scenario.edge("sign-nothing")
    scenario.fiscalYearStart = 4
    let brief = try Brief(on: scenario)
    let rows = try brief.value("fiscal_table").split(separator: "\n")
      .map { $0.split(separator: "|").map { $0.trimmed } }
    #expect(
      rows.first == [
        "Paid, in $k", "FY2027", "FY2028", "True-ups in it, by month of invoice",
      ])
    #expect(rows.contains(["No agreement", "300", "900", "–"]))
    #expect(rows.contains(["The offer", "270", "1,730", "$920k in 2028-01"]))
    #expect(try brief.value("fiscal_note").hasPrefix("Fiscal years start in April, and each is "))
  }
}
