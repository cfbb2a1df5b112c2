import Planner
import Renewal
import Testing

/// What `commitbook capacity` says of the samples.
struct CapacityReportTests {
  private func report(_ sample: String, month: String? = nil) throws -> CapacityReport {
    try Plan(.sample("capacity/\(sample).yaml")).capacityReport(month: month)
  }

  private func records(_ report: CapacityReport) -> [[String: String]] {
    let records = report.records()
    return records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(records[0], $0)) }
  }

  @Test("Capacity bought too early: 25 to 40 % of it idle, and dearer than paying by the token")
  // The claim of advisers that estates which buy before they measure carry so many idle units.
  func early() throws {
    let rows = try records(report("early"))
    let none = try #require(rows.first { $0["units"] == "0" })
    let stated = try #require(rows.first { $0["units"] == "2" })
    let idle = 1 - (Double(stated["utilisation"] ?? "") ?? 0)
    #expect((0.25...0.4).contains(idle))
    #expect((Double(stated["saving"] ?? "") ?? 0) < 0)
    #expect(none["least_cost"] == "true" && stated["least_cost"] == "false")
    let text = try report("early").text(TextStyle())
    #expect(text.contains("Buy none") && text.contains("pays from 100.0%"))
    #expect(text.contains("renews until the account team deletes it"))
  }

  @Test("A steady load: units reserved for three months save their 10 %, and the next one loses")
  func steady() throws {
    let rows = try records(report("steady")).filter { $0["period"] == "Year 1" }
    let saving = rows.map { Double($0["saving"] ?? "") ?? 0 }
    let bill = rows.map { Double($0["bill"] ?? "") ?? 0 }
    // Full units at 0.9 of what their tokens cost save a ninth of their bill.
    for units in 1...3 { #expect(abs(saving[units] - bill[units] / 9) < 0.01) }
    #expect(saving[4] < 0 && rows[3]["least_cost"] == "true")
    #expect(try report("steady").text(TextStyle()).contains("pays from 90.0%"))
  }

  @Test("The same units elsewhere by the hour, by the month and by the year: A16")
  func elsewhere() throws {
    let rows = try records(report("elsewhere")).filter { $0["units"] == "5" }
    let bills = rows.map { Double($0["bill"] ?? "") ?? 0 }
    #expect(bills.count == 3)
    #expect(abs(1 - bills[1] / bills[0] - 0.644) < 0.0005)
    #expect(abs(1 - bills[2] / bills[0] - 0.697) < 0.0005)
  }

  @Test("One month stands for itself, and a month outside the term is refused")
  func month() throws {
    let rows = try records(report("steady", month: "2029-12"))
    #expect(Set(rows.compactMap { $0["period"] }) == ["2029-12"])
    // 5 % a year over 36 months from the anchor month: 6M × 1.05³ requests of 2,400 tokens.
    let none = try #require(rows.first)
    let load = 6e6 * 1.157625 * 2_400 / (730 * 60)
    #expect(abs((Double(none["overflow_input"] ?? "") ?? 0) - load) < 0.01)
    #expect(throws: UnknownPeriod.self) { try report("steady", month: "2031-01") }
  }

  @Test("A scenario without capacity is told what to write")
  func none() throws {
    let plan = try Plan(.sample("burn-basis/net.yaml"))
    do {
      _ = try plan.capacityReport()
      Issue.record("there is no capacity to report on")
    } catch let error as NoCapacity {
      #expect("\(error)".contains("kind: reserved") && FaultCause(error) == .usage)
    }
  }

  @Test("The cascade ends in what is billed, capacity and all")
  func cascade() throws {
    let outcome = try Plan(.sample("capacity/early.yaml")).outcome
    let steps = outcome.cascade
    let saved = steps.dropFirst().dropLast().reduce(0) { $0 + $1.total }
    #expect(steps.contains { $0.kind == .capacity && $0.total < 0 })
    #expect(abs(steps[0].total - saved - steps[steps.count - 1].total) < 0.01)
  }
}
