import Renewal
import Scenarios
import Testing

/// Distributions that follow a range.
struct DistributionReadingTests {
  private func workload(requests: String, growth: String = "20% per year") throws -> Workload {
    let file =
      Small.top
      + Small.workload.replacing("1M per month", with: requests)
      .replacing("20% per year", with: growth)
    return try #require(try Small.scenario(file).workloads.first)
  }

  private func share(_ text: String) throws -> ValueRange {
    let lever = """
      levers:
        batch:
          - task: answers
            share: \(text)
            starts: 2027-02

      """
    return try #require(try Small.scenario(Small.top + Small.workload + lever).levers.first).share
  }

  @Test(
    "A name after a comma is the distribution of the range",
    arguments: [
      ("2M to 8M per month", .lognormal), ("2M to 8M per month, lognormal", .lognormal),
      ("7M to 8M per month, normal", .normal), ("0 to 8M per month, uniform", .uniform),
      ("2M / 3M / 8M per month", .pert), ("2M / 3M / 8M per month, pert", .pert),
      ("2M / 3M / 8M per month,triangular", .triangular),
    ] as [(String, ValueRange.Distribution)])
  func quantities(_ text: String, _ distribution: ValueRange.Distribution) throws {
    #expect(try workload(requests: text).requests.distribution == distribution)
  }

  @Test("Growths and shares have distributions of their own")
  func others() throws {
    let growing = try workload(requests: "1M per month", growth: "-20% to 40% per year, normal")
    guard case .yearly(let years) = growing.growth else {
      Issue.record("no yearly growth")
      return
    }
    #expect(years.map(\.distribution) == [.normal])
    #expect(try share("20% to 40%").distribution == .logitNormal)
    #expect(try share("20% to 40%, normal").distribution == .normal)
    #expect(try share("0% to 100%, uniform").distribution == .uniform)
    #expect(try share("0% / 10% / 100%, triangular").distribution == .triangular)
  }

  @Test("The base of a normal and of a uniform interval is its middle")
  func bases() throws {
    #expect(try workload(requests: "6M to 8M per month, normal").requests.base == 7_000_000)
    #expect(try workload(requests: "0 to 8M per month, uniform").requests.base == 4_000_000)
    #expect(try share("0% to 100%, uniform").base == 0.5)
  }

  @Test("Between braces a range and its distribution stand in quotes")
  func quotes() throws {
    let lever =
      "levers:\n  batch:\n    - { task: answers, share: \"20% to 40%, uniform\", starts: 2027-02 }\n"
    let scenario = try Small.scenario(Small.top + Small.workload + lever)
    #expect(scenario.levers.first?.share.distribution == .uniform)
  }

  @Test("The edge of a normal interval is one draw in a thousand below 0")
  func edge() throws {
    // mean / deviation = 3.0902 at high = low (3.0902 + 1.6449) / (3.0902 − 1.6449) = 3.2762 low
    #expect(try workload(requests: "1M to 3.276M per month, normal").requests.isCertain == false)
    let wide = Small.workload.replacing("1M per month", with: "1M to 3.277M per month, normal")
    #expect(try Small.problems(Small.top + wide).count == 1)
    #expect(abs(ValueRange.normalOutside(low: 1, high: 3.2762, .quantity) - 0.001) < 1e-6)
    // Both tails of a share count: 3.2905 deviations to each side are 1 in 1,000 in all.
    let half = 0.5 / 3.290526731 * 1.6448536269514722
    #expect(abs(ValueRange.normalOutside(low: 0.5 - half, high: 0.5 + half, .share) - 0.001) < 1e-9)
  }

  @Test("Words name a distribution that is not the usual one")
  func words() {
    let even = ValueRange(.interval(low: 2, high: 4), kind: .quantity, distribution: .uniform)
    #expect(even.words { "\($0)" } == "2.0 to 4.0 (uniform)")
    #expect(even.wording == "between 2 and 4, uniform")
    let usual = ValueRange(.interval(low: 0.2, high: 0.4), kind: .share)
    #expect(usual.words { "\($0)" } == "0.2 to 0.4")
    #expect(usual.wording == "90 % between 20 % and 40 %")
    let straight = ValueRange(
      .triple(low: 2, base: 3, high: 4), kind: .quantity, distribution: .triangular)
    #expect(straight.wording == "2 to 4, most likely 3, triangular")
    #expect(ValueRange.certain(3).wording == nil)
  }
}
