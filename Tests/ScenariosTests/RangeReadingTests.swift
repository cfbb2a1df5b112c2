import Renewal
import Scenarios
import Testing

/// The ranges that people type, with the base that each takes; worked by hand.
struct RangeReadingTests {
  private func requests(_ text: String) throws -> ValueRange {
    let file = Small.top + Small.workload.replacing("1M per month", with: text)
    return try #require(try Small.scenario(file).workloads.first).requests
  }

  private func growth(_ text: String) throws -> ValueRange {
    let file = Small.top + Small.workload.replacing("20% per year", with: text)
    let growth = try #require(try Small.scenario(file).workloads.first).growth
    guard case .yearly(let years) = growth else { throw Unexpected() }
    return try #require(years.first)
  }

  private func share(_ text: String) throws -> ValueRange {
    let lever = "levers:\n  batch:\n    - { task: answers, share: \(text), starts: 2027-02 }\n"
    return try #require(try Small.scenario(Small.top + Small.workload + lever).levers.first).share
  }

  private struct Unexpected: Error {}

  private func near(_ one: Double, _ other: Double) -> Bool { abs(one - other) < 1e-12 * other }

  @Test(
    "Amounts with suffixes are the nearest numbers to what is written",
    arguments: [
      ("7 per month", 7), ("0.5 per month", 0.5), ("420k per month", 420_000),
      ("1.8M per month", 1_800_000), ("2B per month", 2_000_000_000),
      ("1e6 per month", 1_000_000), ("2.5e-1 per month", 0.25), ("0 per month", 0),
      ("6666666.6666666667 per month", 6_666_666.666_666_666_7),
    ] as [(String, Double)])
  func certain(_ text: String, _ value: Double) throws {
    #expect(try requests(text) == .certain(value))
  }

  @Test("An interval of a quantity has its geometric mean as base")
  func quantity() throws {
    let range = try requests("2M to 8M per month")
    #expect(range.shape == .interval(low: 2_000_000, high: 8_000_000))
    #expect(range.kind == .quantity && near(range.base, 4_000_000))
  }

  @Test("An interval of growth has the geometric mean of the factors as base")
  func growths() throws {
    // (1 × 1.21)^½ = 1.1
    let rising = try growth("0% to 21% per year")
    #expect(rising.kind == .growth && abs(rising.base - 0.1) < 1e-12)
    // (0.64 × 1)^½ = 0.8
    let falling = try growth("-36% to 0% per year")
    #expect(falling.shape == .interval(low: -0.36, high: 0) && abs(falling.base + 0.2) < 1e-12)
  }

  @Test("An interval of a share has the geometric mean of the odds as base")
  func shares() throws {
    // Odds of 1 : 4 and 1 : 1 have the geometric mean 1 : 2, which is a third.
    let range = try share("20% to 50%")
    #expect(range.shape == .interval(low: 0.2, high: 0.5))
    #expect(range.kind == .share && near(range.base, 1.0 / 3))
    #expect(near(try share("10% to 90%").base, 0.5))
  }

  @Test("Low, base and high have the stated base, and may include the ends")
  func triples() throws {
    let range = try requests("0 / 3M / 4M per month")
    #expect(range.shape == .triple(low: 0, base: 3_000_000, high: 4_000_000))
    #expect(range.base == 3_000_000)
    #expect(try growth("-5% / 10% / 45% per year").base == 0.1)
    #expect(try share("0% / 100% / 100%").shape == .triple(low: 0, base: 1, high: 1))
  }

  @Test("Shares and growth that are certain")
  func certainPercentages() throws {
    #expect(try share("45%") == .certain(0.45, .share))
    #expect(try share("100%") == .certain(1, .share))
    #expect(try growth("-10% per year") == .certain(-0.1, .growth))
    #expect(try growth("+10% per year") == .certain(0.1, .growth))
  }

  @Test("Spaces do not matter")
  func spaces() throws {
    #expect(try requests("1M   to 2M  per month") == requests("1M to 2M per month"))
    #expect(try requests("1M/2M/3M per month") == requests("1M / 2M / 3M per month"))
  }
}
