import Briefs
import Renewal
import Testing

/// Sizes that nobody has quoted, and tiers; worked by hand on flat services of $1.2M a year.
struct LadderBriefTests {
  private static func scenario(_ commitments: [Double]) -> Scenario {
    var scenario = Scenario.plain(offers: [.even(1_000_000, discount: 0.1)])
    scenario.ladder = Ladder(commitments: commitments)
    return scenario
  }

  @Test("The ladder says what costs least, what is worth signing, and what no discount saves")
  func words() throws {
    // At 10 % off, spending is $1.08M, which the offer of $1M costs: from $1.2M on the floor alone
    // is dearer than that.
    let brief = try Brief(on: Self.scenario([1e6, 1.2e6, 1.5e6, 2e6]))
    #expect(
      try brief.value("ladder")
        == "On the terms of **The offer**, **$1M a year** costs least: $1.08M over the year, the same "
        + "as **The offer**. Up to **$1M a year** it costs no more than **The offer**. From **$1.2M "
        + "a year** on no discount makes it worth signing. Nobody has quoted these sizes.")
  }

  @Test("The table marks the least cost and the least regret by words")
  func table() throws {
    let rows = try Brief(on: Self.scenario([1e6, 1.5e6])).value("ladder_table")
      .split(separator: "\n").map { $0.split(separator: "|").map { $0.trimmed } }
    #expect(
      rows.first == [
        "Commitment", "Discount", "Paid, in $k", "Shortfall 2027", "Least coverage", "Most regret",
        "Worth signing at", "Reported elsewhere", "Stands out",
      ])
    #expect(
      rows[2] == [
        "$1M a year", "10.0 %", "1,080", "–", "108.0 %", "–", "10.0 %", "5 to 15 %",
        "least cost, least regret",
      ])
    #expect(
      rows[3] == [
        "$1.5M a year", "10.0 %", "1,500", "420", "72.0 %", "420", "none is enough", "5 to 15 %",
        "",
      ])
  }

  @Test("Where a case is tried, least regret is said with its cases")
  func regret() throws {
    // On $900k of list spend, $810k at 10 % off: the floor of $1M costs $190k more than $800k does,
    // which nobody offers, and $100k more than no agreement.
    var scenario = Self.scenario([8e5, 1e6])
    scenario.variants = [
      Scenario.NamedVariant(name: "smaller", scenario: .plain(yearlySpend: 900_000))
    ]
    scenario.variants[0].scenario.offers = scenario.offers
    scenario.variants[0].scenario.ladder = scenario.ladder
    let brief = try Brief(on: scenario)
    #expect(
      try brief.value("ladder").contains(
        " It also costs least in every demand case (as planned and smaller). "))
    #expect(
      try brief.value("regret_fact")
        == "If demand turns out otherwise, **The offer** costs at most $100k more than the "
        + "cheapest, in the worst of the cases that were tried (as planned and smaller).")
    #expect(try brief.value("position_table").contains("Most regret"))
    #expect(try Brief(on: .plain()).value("regret_fact") == "")
  }

  @Test("Without a ladder nothing is said of one")
  func none() throws {
    let brief = try Brief(on: .plain(offers: [.even(1_000_000, discount: 0.1)]))
    for key in ["ladder", "ladder_table", "ladder_note", "cliffs", "cliffs_note"] {
      #expect(try brief.value(key) == "")
    }
  }

  @Test("A tier that the plan cannot fill says from which spend it pays, and what it would cost")
  func cliff() throws {
    // $1.1M at 12 % off: $1.056M is spent, $44k fall short, and $1.1M is paid instead of $1.08M. The
    // tier pays where 90 % of list is $1.1M.
    var scenario = Scenario.plain(offers: [.even(1_000_000, discount: 0.1)])
    scenario.offers[0].discount = [0]
    scenario.offers[0].tiers = [
      Offer.Tier(from: 500_000, discount: 0.1), Offer.Tier(from: 1_100_000, discount: 0.12),
    ]
    #expect(
      try Brief(on: scenario).value("cliffs").hasSuffix(
        "- **The offer**: the 12 % tier from $1.1M pays from $1.22M of list spend a year; at "
          + "the planned $1.20M, committing $100k more to reach it would cost $20k more over the "
          + "year, because $44k would fall short."))
  }

  @Test("A tier that is reached says so")
  func reachedTier() throws {
    var scenario = Scenario.plain(offers: [.even(1_000_000, discount: 0.1)])
    scenario.offers[0].discount = [0]
    scenario.offers[0].tiers = [Offer.Tier(from: 900_000, discount: 0.1)]
    #expect(
      try Brief(on: scenario).value("cliffs")
        == "- **The offer**: the 10 % tier from $900k pays from $900k of list spend a year, and "
        + "is reached.")
  }
}

extension Substring {
  /// The text without spaces at either end.
  var trimmed: String {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
