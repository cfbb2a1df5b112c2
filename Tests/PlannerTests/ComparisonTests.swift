import Formulas
import Foundation
import Planner
import Renewal
import TestSupport
import Testing

@Suite("Comparison")
struct ComparisonTests {
  // 1.2M a year at list. Offer a: 10 % off, net 1.08M, short of 1.5M by 420k, so 1.5M is paid.
  @Test("A year below the commitment is paid in full, as worked by hand")
  func shortYear() throws {
    let plan = try Plan(.flat(offers: [.flat("a", 1_500_000, 0.1)]))
    let row = try #require(plan.comparison().rows.last)
    #expect(row.candidate.id == "a")
    #expect(abs(row.outcome.shortfall[0] - 420_000) < 1e-6)
    #expect(abs(row.outcome.totalPaid - 1_500_000) < 1e-6)
    #expect(abs(row.outcome.effectiveDiscount - (1 - 1.5 / 1.2)) < 1e-12)
    #expect(row.savingAgainstToday == nil)
    #expect(!row.isRecommended)
  }

  @Test("Exactly one candidate is recommended, the cheapest that can be signed")
  func oneRecommended() throws {
    let plan = try Plan(.starter())
    let rows = try plan.comparison().rows
    #expect(rows.filter(\.isRecommended).map(\.candidate.id) == [plan.outcome.best])
  }

  @Test("A commitment that nobody has quoted is never recommended, however cheap")
  func rungsAreNotRecommended() throws {
    let plan = try Plan(.flat(offers: [.flat("a", 1_500_000, 0.1)]))
    let rows = try plan.comparison(with: CommitmentList("1M,2M")).rows
    #expect(rows.map(\.candidate.id) == ["no-agreement", "a", "a-at-1M", "a-at-2M"])
    #expect(rows.map(\.candidate.isRung) == [false, false, true, true])
    let paid = rows.map(\.outcome.totalPaid)
    #expect(paid[2] < paid[0])
    #expect(rows.map(\.isRecommended) == [true, false, false, false])
  }

  @Test("Commitments earn the discount of their tier")
  func tiers() throws {
    let tiers: [Offer.Tier] = [.init(from: 1e6, discount: 0.05), .init(from: 2e6, discount: 0.08)]
    let plan = try Plan(.flat(years: 2, offers: [.flat("a", 1e6, 0, years: 2, tiers: tiers)]))
    let rows = try plan.comparison(with: CommitmentList("900k,1.5M,2M"), like: "a").rows
    let discounts = rows.suffix(3).map(\.outcome.headlineDiscount)
    #expect(
      zip(discounts, [0.0, 0.05, 0.08]).allSatisfy { found, expected in
        found.count == 2 && found.allSatisfy { abs($0 - expected) < 1e-12 }
      })
  }

  @Test("Without --like the terms are those of the first quoted offer")
  func defaultTerms() throws {
    let offers: [Offer] = [.flat("b", 1e6, 0.2, role: .counter), .flat("a", 1e6, 0.1)]
    let plan = try Plan(.flat(offers: offers))
    #expect(try plan.comparison(with: CommitmentList("1M")).ladder?.offer.id == "a")
  }

  @Test("An offer that is not there is named with the nearest one")
  func unknownOffer() throws {
    let plan = try Plan(.flat(offers: [.flat("aws-opening", 1e6, 0.1)]))
    let thrown = #expect(throws: UnknownName.self) {
      try plan.comparison(with: CommitmentList("1M"), like: "aws-openng")
    }
    #expect(thrown?.nearest == ["aws-opening"])
    #expect(throws: NoOffer.self) {
      try Plan(.flat(offers: [])).comparison(with: CommitmentList("1M"))
    }
  }

  @Test("Savings are against today's terms continued, and levers lower what is paid without them")
  func savings() throws {
    let rows = try Plan(.starter()).comparison().rows
    let today = try #require(rows.first { $0.candidate.id == Scenario.todaysTerms })
    for row in rows {
      #expect(row.savingAgainstToday == today.outcome.totalPaid - row.outcome.totalPaid)
    }
    #expect(today.savingAgainstToday == 0)
    #expect(today.paidUnrouted > today.outcome.totalPaid)
  }

  @Test("The JSON is the interface: its keys in order, what is not known yet null, nothing rounded")
  func json() throws {
    let plan = try Plan(.flat(offers: [.flat("a", 1_500_000, 0.1)]))
    let text = try plan.comparison().json().document
    let keys = [
      "id", "commitment", "headline_discount", "list_cost", "contracted_cost", "eligible_spend",
      "shortfall", "total_paid", "present_value", "effective_discount",
      "probability_of_shortfall", "probability_of_shortfall_by_year", "expected_total_paid",
      "total_paid_p90", "shortfall_p90", "max_regret", "recommended", "defaulted_clauses",
      "coverage", "headroom", "paid_to_providers", "rung",
    ]
    let found = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let candidates = try #require(found?["candidates"] as? [[String: Any]])
    #expect(found?["schema"] as? String == "commitbook/comparison/1")
    #expect(found?["paths"] is NSNull)
    #expect(candidates.allSatisfy { Set($0.keys) == Set(keys) })
    #expect(candidates.allSatisfy { $0["probability_of_shortfall"] is NSNull })
    // 1.5M is paid where 1.2M at list would be.
    let regret = try #require(candidates[1]["max_regret"] as? Double)
    #expect(abs(regret - 300_000) < 1e-6)
    #expect(candidates[1]["total_paid"] as? Double == plan.outcome.candidates[1].totalPaid)
    let places = keys.compactMap { text.range(of: "\"\($0)\":")?.lowerBound }
    #expect(places.count == keys.count && places == places.sorted())
  }

  @Test("Every key of the JSON is described by the schema, and none that it asks for is missing")
  func schema() throws {
    let file = try Data(contentsOf: Repository.file("docs/comparison.schema.json"))
    let schema = try #require(JSONSerialization.jsonObject(with: file) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: Any])
    let text = try Plan(.starter()).comparison().json().document
    let found = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let report = try #require(found)
    func expectDescribed(_ value: Any?, by schema: Any?) throws {
      let value = try #require(value as? [String: Any])
      let schema = try #require(schema as? [String: Any])
      let properties = try #require(schema["properties"] as? [String: Any])
      let required = try #require(schema["required"] as? [String])
      #expect(Set(value.keys).isSubset(of: properties.keys))
      #expect(Set(value.keys).isSuperset(of: required))
    }
    try expectDescribed(report, by: schema)
    try expectDescribed((report["candidates"] as? [Any])?.first, by: definitions["candidate"])
    try expectDescribed((report["levers"] as? [Any])?.first, by: definitions["step"])
  }

  @Test("The records have a field for each column and each year")
  func records() throws {
    let records = try Plan(.starter()).comparison().records()
    #expect(Set(records.map(\.count)).count == 1)
    #expect(records[0].contains("shortfall_year_3"))
    #expect(!records[0].contains("shortfall_year_4"))
  }

  @Test("The table marks the recommended row by a sign and a word, and fits 120 columns")
  func table() throws {
    let report = try Plan(.starter()).comparison(with: CommitmentList("1M to 2M by 250k"))
    let lines = report.text(TextStyle()).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("* ") })
    #expect(lines.contains { $0.contains("(recommended)") })
    #expect(lines.contains { $0.contains("nobody has quoted") })
    #expect(lines.allSatisfy { $0.count <= 120 })
  }
}
