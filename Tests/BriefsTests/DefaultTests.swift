import Renewal
import Testing
import Wording

@testable import Briefs

/// The clauses that papers leave to their defaults.
struct DefaultTests {
  @Test("Page one counts them, paper by paper, and says where they are named")
  func count() throws {
    let open = Scenario.plain(offers: [.even(1_000_000, discount: 0.1)])
    let decision = try #require(try Brief(on: open).decision)
    let offer = try #require(decision.offers.first)
    #expect(
      try Brief(on: open).value("defaulted_count")
        == "\(Phrases.capitalized(Phrases.number(decision.defaulted(offer).count))) in "
        + "**The offer**. Each is named below, under “Clauses at their defaults”.")
    #expect(
      try Brief(on: .plain()).value("defaulted_count")
        == "There is no paper, so no clause is left to its default.")
  }

  @Test("Both templates name every one of them", arguments: Brief.templates)
  func named(template: String) throws {
    let brief = try Brief(on: .everything())
    let decision = try #require(brief.decision)
    let text = try brief.rendered(template: template).lowercased()
    for paper in decision.offers {
      for clause in decision.defaulted(paper) {
        let name = clause.eligibleClass?.named ?? clause.name
        #expect(text.contains(name.lowercased()), "\(clause.key)")
      }
    }
  }

  @Test("A default that says that there is no such thing is named only; a number is spelled out")
  func compact() throws {
    let text = try Brief(on: .plain(offers: [.even(1_000_000, discount: 0.1)])).rendered(
      source: "{{#defaulted}}{{#defaults}}{{default_words}}\n{{/defaults}}"
        + "none: {{none_of_this}}{{/defaulted}}", name: "defaults")
    #expect(text.contains("Shortfall rate: 100 % of a shortfall is paid\n"))
    #expect(text.contains("AWS services retire the commitment in full and earn 100 % of the"))
    let none = text.split(separator: "\n").last ?? ""
    #expect(none.hasPrefix("none: prepayment, grace band, "))
    #expect(!none.contains("shortfall rate"))
  }

  @Test("Where every clause that matters is written, nothing is left to a default")
  func written() throws {
    var scenario = Scenario.plain(offers: [.even(1_000_000, discount: 0.1)])
    let offer = try #require(try Brief(on: scenario).decision?.offers.first)
    let left = try #require(try Brief(on: scenario).decision).defaulted(offer)
    for clause in left where clause.eligibleClass == nil {
      scenario.offers[0].clauses[clause] = offer.clauses.setting(clause)
    }
    scenario.offers[0].clauses.eligibility[.services] = .standard(for: .services)
    // What is written may bring clauses of its own along.
    let brief = try Brief(on: scenario)
    let again = try #require(brief.decision)
    for clause in again.offers.flatMap(again.defaulted) where clause.eligibleClass == nil {
      scenario.offers[0].clauses[clause] = offer.clauses.setting(clause)
    }
    #expect(
      try Brief(on: scenario).value("none_defaulted")
        == "Every clause that matters here is written in every paper.")
  }
}
