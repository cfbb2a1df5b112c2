import Formulas
import Foundation
import Renewal
import Testing

@testable import Planner

@Suite("Explanation")
struct ExplanationTests {
  private let plan: Plan

  init() throws { plan = try Plan(.starter()) }

  private func trace(_ line: String, member: String? = nil, depth: Int? = nil) throws -> TracedValue
  {
    let wish = ExplanationWish(line: line, member: member, depth: depth)
    return try #require(plan.explanation(of: wish).trace)
  }

  @Test("The parts of every sum, with those that are not listed, add up to it")
  func partsAddUp() throws {
    for line in ["total_paid", "eligible_spend", "ai_list_cost_of_year", "check_stages", "tax"] {
      var sums = 0
      func check(_ traced: TracedValue) {
        if case .sum = traced.origin, traced.ending == nil {
          let found = traced.parts.reduce(0) { $0 + $1.value } + (traced.rest?.sum ?? 0)
          #expect(abs(found - traced.value) <= 1e-9 * traced.value.magnitude + 1e-6)
          sums += 1
        }
        traced.parts.forEach(check)
      }
      check(try trace(line))
      #expect(sums > 0, "\(line)")
    }
  }

  @Test("A trace ends at inputs, and inputs name their source")
  func leaves() throws {
    var sources: Set<String> = []
    func gather(_ traced: TracedValue) {
      if case .input(let statement) = traced.origin {
        #expect(traced.parts.isEmpty)
        if let statement { sources.insert(statement.source) }
      }
      traced.parts.forEach(gather)
    }
    for line in ["total_paid", "ai_list_cost"] {
      gather(try trace(line))
    }
    #expect(sources.contains { $0.contains("Gateway log, October 2026") })
    #expect(sources.contains { $0.contains("starter.yaml:") })
  }

  @Test("A line is found by its key, by its label, and by either in other letters")
  func names() throws {
    for name in ["support_fee", "Support fee", "support fee", "SUPPORT-FEE"] {
      #expect(try plan.explanation(of: ExplanationWish(line: name)).key == "support_fee")
    }
    let thrown = #expect(throws: UnknownName.self) {
      try plan.explanation(of: ExplanationWish(line: "shortfal"))
    }
    #expect(thrown?.nearest.first == "shortfall")
  }

  @Test(
    "Periods are a year, a month or a contract year, in the row's own cadence",
    arguments: [
      ("shortfall@2028", ["Year 2"]), ("shortfall@year3", ["Year 3"]),
      ("shortfall@2027-05", ["Year 1"]), ("support_fee@2028-02", ["2028-02"]),
      ("total_paid@2028", [""]),
      (
        "support_fee@2028",
        (1...12).map { month in
          "2028-\(month < 10 ? "0" : "")\(month)"
        }
      ),
    ])
  func periods(_ line: String, _ periods: [String]) throws {
    #expect(try plan.explanation(of: ExplanationWish(line: line)).periods == periods)
  }

  @Test("A period outside the term is refused, with the term's first and last month")
  func unknownPeriod() {
    #expect(throws: UnknownPeriod(text: "2031", first: "2027-01", last: "2029-12")) {
      try plan.explanation(of: ExplanationWish(line: "shortfall@2031"))
    }
  }

  @Test("An offer keeps its own rows, and its values are followed")
  func offer() throws {
    let found = try plan.explanation(
      of: ExplanationWish(line: "net_cost", offer: "aws-opening"))
    #expect(found.members.allSatisfy { $0.label.hasPrefix("AWS opening, ") })
    #expect(found.candidate == "AWS opening")
    #expect(throws: UnknownName.self) {
      try plan.explanation(of: ExplanationWish(line: "net_cost", offer: "nobody"))
    }
  }

  @Test("Without an offer the recommended candidate is followed")
  func recommended() throws {
    let found = try plan.explanation(of: ExplanationWish(line: "eligible_spend"))
    let best = try #require(plan.outcome.candidate(plan.outcome.best))
    #expect(found.candidate == best.candidate.name)
    #expect(found.members.count == plan.renewal.candidates.count)
    #expect(found.trace?.value == best.eligibleSpend.max())
  }

  @Test("The member that is asked for is followed in a sum, though it is not the largest")
  func member() throws {
    func followed(_ member: String?) throws -> String? {
      let traced = try trace("ai_list_cost@2027-03", member: member)
      return traced.parts.first?.parts.first?.member
    }
    #expect(try followed("summarising")?.contains("summarising") == true)
    #expect(try followed(nil)?.contains("summarising") == false)
    #expect(throws: UnknownName.self) { try followed("no such thing") }
  }

  @Test("A month is followed in the sums of its year")
  func month() throws {
    let traced = try trace("support_fee_of_year@2028-04")
    #expect(traced.parts.first?.parts.first?.period == "2028-04")
  }

  @Test("Depth 0 shows the value alone, depth 1 what it is made of")
  func depth() throws {
    let bare = try trace("paid", depth: 0)
    #expect(bare.parts.isEmpty)
    #expect(bare.ending == .deeper)
    let one = try trace("paid", depth: 1)
    #expect(one.parts.map(\.key) == ["running_charges", "true_up"])
    #expect(one.parts.allSatisfy { $0.parts.isEmpty })
  }

  @Test("A line that carries on from the period before is followed once, not month by month")
  func chains() throws {
    var growth = 0
    func count(_ traced: TracedValue) {
      if traced.key == "request_growth_factor", !traced.parts.isEmpty { growth += 1 }
      traced.parts.forEach(count)
    }
    count(try trace("request_growth_factor@2029-12"))
    #expect(growth == 1)
  }

  @Test("Every line of the model can be explained, in every format")
  func everyLine() throws {
    for key in plan.renewal.model.lines.keys.sorted() {
      let found = try plan.explanation(of: ExplanationWish(line: key))
      let text = found.text(TextStyle())
      #expect(text.hasPrefix(found.label), "\(key)")
      let lines: [Substring] = text.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= 120 }, "\(key)")
      let json = try JSONSerialization.jsonObject(with: Data(found.json().document.utf8))
      #expect((json as? [String: Any])?["key"] as? String == key)
      #expect(found.markdown().hasPrefix("## "))
    }
  }

  @Test("All inputs are listed, each with its source")
  func inputs() throws {
    let records = InputList(plan).records()
    #expect(Set(records.map(\.count)) == [8])
    #expect(records.dropFirst().allSatisfy { !$0[6].isEmpty })
    #expect(records.contains { $0[0] == "commitment" && $0[4] == "1800000;2000000;2300000" })
  }

  @Test("All lines are listed")
  func lines() {
    #expect(LineList(plan).records().count == plan.renewal.model.lines.count + 1)
  }
}
