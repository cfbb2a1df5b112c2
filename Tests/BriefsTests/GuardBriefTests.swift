import Formulas
import Planner
import Rates
import Renewal
import Testing

@testable import Briefs

/// What the brief says of metered items, budgets and users.
struct GuardBriefTests {
  /// One item of 100 a month (100,000 queries at $1 per 1,000), and budgets of its application.
  private func scenario(_ budgets: [Budget]) throws -> Scenario {
    var scenario = Scenario.plain(offers: [
      .even(0, discount: 0, years: 1, id: "offer", name: "Offer")
    ])
    let item = try #require(try RateCard.bundled().item("rerank.amazon"))
    scenario.otherAI = [
      MeteredUse(item: item, app: "search", quantity: .certain(100_000), provenance: example)
    ]
    scenario.budgets = budgets
    return scenario
  }

  private func budget(_ monthly: Double, cap: Double? = nil) -> Budget {
    Budget(app: "search", monthly: [monthly], cap: cap, provenance: example)
  }

  @Test("Other AI is stated with all AI, and item by item")
  func otherAI() throws {
    let brief = try Brief(on: scenario([]))
    #expect(
      try brief.value("other_ai")
        == "One metered item adds $1.2k at list over the year, which no lever touches; all AI comes to "
        + "$1.2k.")
    #expect(try brief.value("other_ai_table").contains("| Amazon Rerank 1.0, search |"))
  }

  @Test("A budget that is exceeded is named with its first month, one that holds with its name")
  func budgets() throws {
    #expect(
      try Brief(on: scenario([budget(90)])).value("budgets")
        == "The budget of search is first exceeded in 2027-01, and in twelve months of the term.")
    #expect(
      try Brief(on: scenario([budget(110)])).value("budgets")
        == "The budget of search holds over the term.")
  }

  @Test("A hard cap is said with what it refuses, and that no other figure has it")
  func caps() throws {
    let words = try Brief(on: scenario([budget(90, cap: 1)])).value("caps")
    #expect(
      words.hasPrefix("Over the term hard caps would refuse $120 of search (10.0 % of its spend)."))
    #expect(words.contains("All AI at list would be $1.1k instead of $1.2k."))
    #expect(
      try Brief(on: scenario([budget(110, cap: 1)])).value("caps")
        == "No hard cap would refuse anything.")
  }

  @Test("Without metered items and budgets nothing is said of them")
  func nothing() throws {
    let brief = try Brief(on: .rich())
    for key in ["other_ai", "other_ai_table", "budgets", "caps", "budgets_table", "budgets_note"] {
      #expect(try brief.value(key) == "")
    }
  }
}
