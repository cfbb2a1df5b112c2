import Formulas
import Foundation
import Planner
import Rates
import Renewal
import TestSupport
import Testing

@Suite("Difference")
struct DifferenceTests {
  @Test("Scenarios that say the same have no difference, wherever they say it")
  func same() throws {
    let elsewhere = try Scenario.starter().moved(to: "other.yaml:1:1")
    let found = try difference(.starter(), elsewhere)
    #expect(found.isNone)
    #expect(found.inputs.isEmpty)
    #expect(found.outcomes.allSatisfy { $0.isNone })
    #expect(found.bridge.steps.isEmpty)
    #expect(found.text(TextStyle()) == "a.yaml and b.yaml say the same.\n")
    #expect(found.markdown() == "a.yaml and b.yaml say the same.\n")
  }

  // 1.2M a year at list: 10 % off leaves 1.08M, 12 % off 1.056M.
  @Test("A discount that changed is an input, and a step of what the two plans differ by")
  func discount() throws {
    let found = try difference(
      .flat(years: 2, offers: [.flat("a", 1e6, 0.10, years: 2)]),
      .flat(years: 2, offers: [.flat("a", 1e6, 0.12, years: 2)]))
    #expect(found.inputs.map(\.key) == ["quoted_discount"])
    let input = try #require(found.inputs.first)
    #expect(input.kind == .changed && input.subject == "offer" && input.member == "a")
    #expect(input.years == nil && input.cause == .discount)
    #expect(input.from?.text == "10%" && input.to?.text == "12%")
    #expect(abs(try #require(input.difference) - 0.02) < 1e-12)
    #expect(found.bridge.candidate == "a")
    #expect(found.bridge.steps.map(\.causes) == [[.discount]])
    #expect(abs(found.bridge.steps[0].paid + 48_000) < 1e-6)
    #expect(found.bridge.steps[0].after == found.bridge.to)
  }

  @Test("Years that change alike are one row, and others are rows of their own")
  func years() throws {
    var offer = Offer.flat("a", 1e6, 0.1, years: 4)
    let before = Scenario.flat(years: 4, offers: [offer])
    offer.commitment = [1e6, 900_000, 900_000, 800_000]
    let found = try difference(before, .flat(years: 4, offers: [offer]))
    #expect(found.inputs.map(\.years) == [1...2, 3...3])
    #expect(found.inputs.map(\.difference) == [-100_000, -200_000])
  }

  @Test("A range is another one where only its ends moved, and no number changes")
  func ranges() throws {
    var wider = try Scenario.starter()
    wider.services[0].spend = .init(.triple(low: 1, base: 100_000, high: 2e5), kind: .quantity)
    var narrow = wider
    narrow.services[0].spend = .init(.triple(low: 9e4, base: 100_000, high: 2e5), kind: .quantity)
    let found = try difference(wider, narrow)
    #expect(found.inputs.map(\.key) == ["service_spend"])
    #expect(found.inputs[0].difference == 0)
    #expect(!found.isNone)
    #expect(found.outcomes.allSatisfy { $0.isNone })
    #expect(found.bridge.steps.allSatisfy { $0.paid == 0 })
  }

  @Test("Members that came and went are one row each, in their kind's place")
  func members() throws {
    var before = Scenario.flat(offers: [.flat("a", 1e6, 0.1), .flat("b", 2e6, 0.2)])
    var after = before
    let more = ServiceGroup(
      name: "More", spend: .certain(1_000), growth: .none, provenance: before.provenance)
    after.services.append(more)
    after.offers[1] = .flat("c", 1e6, 0.3)
    before.openQuestions = ["Who signs?"]
    let found = try difference(before, after)
    #expect(found.inputs.map(\.kind) == [.added, .added, .removed, .removed])
    #expect(found.inputs.map(\.subject) == ["service", "offer", "offer", "question"])
    #expect(found.inputs.map(\.member) == ["More", "c", "b", "Who signs?"])
    #expect(found.outcomes.map(\.id) == ["no-agreement", "a", "c", "b"])
    #expect(found.outcomes.map { $0.paid == nil } == [false, false, true, true])
  }

  @Test("A clause is told in words, a default as such")
  func clauses() throws {
    var offer = Offer.flat("a", 1e6, 0.1)
    let before = Scenario.flat(offers: [offer])
    offer.clauses[.burnBasis] = .choice(BurnBasis.gross)
    let found = try difference(before, .flat(offers: [offer]))
    #expect(found.inputs.map(\.key) == ["burn"])
    #expect(found.inputs[0].from?.text.hasSuffix("net of every discount (default)") == true)
    #expect(found.inputs[0].to?.text == "eligible spend is counted at list")
    #expect(found.bridge.steps.map(\.clauses) == [["burn"]])
  }

  @Test("A variant that overrides something else is one row")
  func variants() throws {
    var before = try Scenario.starter()
    before.variants = [.init(name: "high", scenario: before)]
    var after = before
    after.variants[0].scenario.workloads[0].requests = .certain(5)
    after.costOfCapital = 0.2
    after.variants[0].scenario.costOfCapital = 0.2
    let found = try difference(before, after)
    #expect(found.inputs.map(\.key) == ["cost_of_capital", "overrides"])
    #expect(found.inputs[1].to?.text == "1 statement differs")
  }

  @Test("Everything that a scenario states is compared", arguments: Statements.changes)
  func completeness(_ change: Statements) throws {
    let before = try Scenario.starter()
    var after = before
    change.make(&after)
    let found = try difference(before, after)
    #expect(found.inputs.map(\.key).contains(change.key), "\(found.inputs.map(\.key))")
    #expect(!found.isNone)
  }

  @Test("A part of a scenario that gets a new property must be compared by it")
  func properties() throws {
    let scenario = try Scenario.starter()
    func count(_ value: Any?) -> Int { value.map { Mirror(reflecting: $0).children.count } ?? 0 }
    #expect(count(scenario) == 34)
    #expect(count(scenario.workloads.first) == 19)
    #expect(count(scenario.levers.first) == 14)
    #expect(count(scenario.services.first) == 7)
    #expect(count(scenario.savingsPlans.first) == 10)
    #expect(count(scenario.marketplace.first) == 7)
    #expect(count(scenario.credits.first) == 9)
    #expect(count(scenario.support) == 7)
    #expect(count(scenario.today) == 8)
    #expect(count(scenario.offers.first) == 11)
  }

  @Test("The JSON is described by its schema, and the records are as wide as their header")
  func data() throws {
    var after = try Scenario.starter()
    after.offers[0].commitment[0] += 1e6
    let found = try difference(.starter(), after, bridging: after.offers[0].id)
    #expect(Set(found.records().map(\.count)) == [8])
    #expect(Set(found.records().dropFirst().map { $0[0] }) == ["inputs", "outcomes", "bridge"])
    let file = try Data(contentsOf: Repository.file("docs/difference.schema.json"))
    let schema = try #require(JSONSerialization.jsonObject(with: file) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: Any])
    let text = found.json().document
    let report = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    func expectDescribed(_ value: Any?, by schema: Any?) throws {
      let value = try #require(value as? [String: Any])
      let schema = try #require(schema as? [String: Any])
      let properties = try #require(schema["properties"] as? [String: Any])
      let required = try #require(schema["required"] as? [String])
      #expect(Set(value.keys).isSubset(of: properties.keys))
      #expect(Set(value.keys).isSuperset(of: required))
    }
    let bridge = report["bridge"] as? [String: Any]
    let outcome = try #require((report["outcomes"] as? [[String: Any]])?.first)
    try expectDescribed(report, by: schema)
    try expectDescribed(report["from"], by: definitions["side"])
    try expectDescribed((report["inputs"] as? [Any])?.first, by: definitions["input"])
    try expectDescribed(outcome, by: definitions["outcome"])
    try expectDescribed(outcome["from"], by: definitions["figures"])
    try expectDescribed(bridge, by: definitions["bridge"])
    try expectDescribed((bridge?["steps"] as? [Any])?.first, by: definitions["step"])
    let order = try #require(bridge?["order"] as? [String])
    #expect(order == Cause.allCases.map(\.rawValue))
  }

  @Test("The text fits 120 columns and holds no number that is none")
  func text() throws {
    var after = try Scenario.starter()
    after.name = "A scenario with a name that is rather long, longer than any column would be"
    after.offers[0].commitment = after.offers[0].commitment.map { $0 * 2 }
    let text = try difference(.starter(), after).text(TextStyle())
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
    #expect(!text.contains("nan"))
    for part in ["inputs changed", "What the candidates come to", "The bridge of"] {
      #expect(text.contains(part))
    }
  }
}

/// One thing that a scenario states, changed.
struct Statements: Sendable, CustomStringConvertible {
  /// The key by which the change is found.
  let key: String
  /// Makes the change.
  let make: @Sendable (inout Scenario) -> Void

  var description: String { key }

  init(_ key: String, _ make: @escaping @Sendable (inout Scenario) -> Void) {
    self.key = key
    self.make = make
  }

  static let changes: [Statements] = [
    Statements("name") { $0.name += "!" },
    Statements("seed") { $0.seed += 1 }, Statements("paths") { $0.paths += 1 },
    Statements("risk_appetite") { $0.riskAppetite = .chanceOfShortfall(atMost: 0.1) },
    Statements("anchor") { $0.anchor = $0.anchor.adding(-1) },
    Statements("cost_of_capital") { $0.costOfCapital += 0.01 },
    Statements("tax_on_aws") { $0.taxOnAWS += 0.01 },
    Statements("tax_on_marketplace") { $0.taxOnMarketplace += 0.01 },
    Statements("fiscal_year_start") { $0.fiscalYearStart = 4 },
    Statements("ladder") { $0.ladder = Ladder(commitments: [1e6]) },
    Statements("price_change") { $0.priceIndex["AWS"] = [.certain(0.07, .growth)] },
    Statements("channel_private_rate: direct") {
      $0.channels = [
        ChannelTerms(
          vendor: "Anthropic", channel: .direct, privateRate: .certain(0.1, .share),
          provenance: Provenance(place: "example"))
      ]
    },
    Statements("measured_requests") { $0.workloads[0].requests = .certain(7) },
    Statements("request_growth") { $0.workloads[0].growth = .yearly([.certain(0.77, .growth)]) },
    Statements("mode") { $0.workloads[0].mode = .batch },
    Statements("season") { $0.workloads[0].season = Array(repeating: 1.25, count: 12) },
    Statements("lever_share") { $0.levers[0].share = .certain(0.01, .share) },
    Statements("lever_ramp") { $0.levers[0].ramp += 1 },
    Statements("service_growth") { $0.services[0].growth = .yearly([.certain(0.7, .growth)]) },
    Statements("coverage") { $0.services[0].coverage = .outside },
    Statements("plan_discount") { $0.savingsPlans[0].discount = .certain(0.01, .share) },
    Statements("proposed") { $0.savingsPlans[0].isProposed.toggle() },
    Statements("invoice") {
      let even = ValueRange(
        .interval(low: 1, high: 2), kind: .quantity, distribution: .uniform)
      $0.marketplace[0].invoice = even
    },
    Statements("moves_with") { $0.marketplace[0].loadings = [Loading(driver: "business")] },
    Statements("invoice_months") { $0.marketplace[0].months = [1, 2, 12] },
    Statements("plan") { $0.support.plan.name += "!" },
    Statements("support_minimum") { $0.support.plan.minimum += 1 },
    Statements("ends") { $0.today?.ends = $0.asOf },
    Statements("commitment") { $0.offers[0].commitment[0] += 1 },
    Statements("starts") { $0.offers[0].starts = $0.contractYears[0].starts },
    Statements("tier_from: tier 1") { $0.offers[0].tiers = [.init(from: 77, discount: 0.01)] },
    Statements("role") { $0.offers[0].role = .bridge },
    Statements("marketplace_cap") { $0.offers[0].clauses[.marketplaceCap] = 0.33 },
    Statements("eligibility: services") {
      $0.offers[0].clauses.eligibility[.services] = Eligibility(earns: 0.5, retires: 1)
    },
  ]
}
