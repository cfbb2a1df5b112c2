import Briefs
import Renewal
import Testing

/// What would change our mind, what is open, and what the figures rest on.
struct DoubtTests {
  @Test("Views in which something else is cheaper are named with the dollars between")
  func changes() throws {
    let brief = try Brief(on: .rich())
    #expect(
      try brief.value("change_of_mind")
        == "**Our counter** stays the cheapest in four of five other views of the future and of "
        + "the paper. The exception:")
    let changes = try brief.rendered(source: "{{#changes}}{{change}}{{/changes}}", name: "changes")
    #expect(
      changes.hasPrefix(
        "On **aws-forecast**, if models billed through Marketplace retire in full: "
          + "sign **AWS opening**; it costs $"))
    #expect(changes.hasSuffix(" less than **Our counter**.\n"))
  }

  @Test("Without other views it says so")
  func noViews() throws {
    #expect(
      try Brief(on: .plain()).value("change_of_mind")
        == "No other view of the future or of the paper was tried: add variants to the scenario "
        + "to see what would change it.")
  }

  @Test("A view without the recommended offer says that it is not on the table")
  func offerGone() throws {
    var scenario = Scenario.plain(offers: [.even(1_000_000, discount: 0.1)])
    var other = scenario
    other.offers = []
    scenario.variants = [Scenario.NamedVariant(name: "withdrawn", scenario: other)]
    let text = try Brief(on: scenario).rendered(
      source: "{{#changes}}{{change}}{{/changes}}", name: "changes")
    #expect(
      text == "On **withdrawn**: sign nothing, $1.20M; **The offer** is not on the table there.\n")
  }

  @Test("Papers that leave the eligibility of models open are named, with how they are read")
  func contested() throws {
    let words = try Brief(on: .rich()).value("contested")
    #expect(words.hasPrefix("Today's terms, **AWS opening** and **Walk-away** do not say how "))
    #expect(
      words.hasSuffix(
        "Until it is written, they count here only inside the Marketplace cap, "
          + "and earn no discount."))
    #expect(
      try Brief(on: .plain()).value("contested") == "No models are billed through Marketplace.")
  }

  @Test("Where every paper writes it, nothing is open")
  func settled() throws {
    var scenario = try Scenario.rich()
    scenario.today = nil
    for number in scenario.offers.indices {
      scenario.offers[number].clauses.eligibility[.modelsThroughMarketplace] = Eligibility(
        earns: 0, retires: 1)
    }
    let brief = try Brief(on: scenario)
    #expect(try brief.value("contested").hasPrefix("None. Every paper says how "))
    #expect(try brief.value("contested_table") == "")
  }

  @Test("A base case says that it is one, and what a range is taken at")
  func baseCase() throws {
    let certain = try Brief(on: .plain()).value("base_case")
    #expect(certain.hasPrefix("Base case. Every input is stated without a range"))
    let ranges = try Brief(on: .edge("ranges-and-old-prices")).value("base_case")
    #expect(ranges.hasPrefix("Base case. Two inputs are ranges, each taken at its median"))
    #expect(ranges.contains("an even chance"))
  }

  @Test("Prices are dated, and old ones are named")
  func prices() throws {
    let brief = try Brief(on: .edge("ranges-and-old-prices"))
    #expect(try brief.value("prices") == "Two model prices of 2026-11-12.")
    #expect(
      try brief.value("stale_prices")
        == "More than 90 days old on 2027-06-01: Claude Sonnet 4.6 and Claude Haiku 4.5. "
        + "Look them up again before signing.")
    #expect(try Brief(on: .plain()).value("prices") == "No model prices are used.")
    #expect(try Brief(on: .rich()).value("stale_prices") == "")
  }
}
