import Formulas
import Renewal
import Scenarios
import Testing

/// Private rates, badges, credits with conditions and the other records of what is bought.
struct EstateReadingTests {
  private func group(_ keys: String) throws -> ServiceGroup {
    let estate = "estate: [{ name: Compute, spend: 1k per month, growth: 0% per year, \(keys) }]\n"
    return try #require(try Small.scenario(Small.top + estate).services.first)
  }

  @Test("A private rate is a share, alone or with its dates and its minimum")
  func percentage() throws {
    #expect(try group("private_rate: 20% to 30%").privateRate?.bands.map(\.from) == [0])
    let written = try group(
      "private_rate: { percentage: 30%, starts: 2027-02, ends: 2028-01, minimum: 600k per year }")
    #expect(written.charge == .privateRates)
    #expect(
      written.privateRate
        == PrivateRate(
          bands: [PrivateRate.Band(from: 0, off: .certain(0.3, .share))],
          starts: Month(year: 2027, month: 2), ends: Month(year: 2028, month: 1),
          minimum: 600_000))
  }

  @Test("A private rate may have bands, or be a price of a unit")
  func bands() throws {
    let bands = try group(
      "private_rate: { bands: [{ from: 0, off: 10% }, { from: 100k, off: 30% }] }")
    #expect(bands.privateRate?.bands.map(\.from) == [0, 100_000])
    #expect(bands.privateRate?.bands.map(\.off.base) == [0.1, 0.3])
    #expect(bands.privateRate?.isUnitPrice == false)
    let unit = try group("private_rate: { unit_price: 0.05, list_unit_price: 0.10 }").privateRate
    #expect(unit?.isUnitPrice == true && unit?.bands.map(\.off) == [.certain(0.5, .share)])
  }

  @Test("Rates that exclude each other may follow each other")
  func conflicts() throws {
    let estate = """
      estate:
        - name: Compute
          spend: 1k per month
          growth: 0% per year
          private_rate: { percentage: 30%, ends: 2027-12, conflicts_with: [Network] }
        - name: Network
          spend: 1k per month
          growth: 0% per year
          private_rate: { percentage: 30%, starts: 2028-01 }

      """
    let services = try Small.scenario(Small.top + estate).services
    #expect(services.first?.privateRate?.conflictsWith == ["Network"])
    let together = estate.replacing("2028-01", with: "2027-12")
    #expect(
      try Small.problems(Small.top + together) == [
        "a.yaml:10:70: This private rate and that of \"Network\" exclude each other, but both are "
          + "in force in 2027-12; end one of them before."
      ])
  }

  @Test("A group is in scope, outside, extended support, or launched later")
  func coverage() throws {
    #expect(try group("eligible: true, extended_support: false").coverage == .inScope)
    #expect(try group("eligible: false").coverage == .outside)
    #expect(try group("extended_support: true").charge == .extendedSupport)
    #expect(try group("launch: 2027-09").coverage == .launched(Month(year: 2027, month: 9)))
  }

  @Test(
    "A product is deployed on AWS always, never, from a month on or until one",
    arguments: [
      ("true", .always), ("false", .none), ("2027-07", .from(Month(year: 2027, month: 7))),
      ("until 2028-03", .until(Month(year: 2028, month: 3))),
    ] as [(String, MarketplaceProduct.Badge)])
  func badges(_ text: String, _ badge: MarketplaceProduct.Badge) throws {
    let file =
      "marketplace: [{ product: Suite, invoice: 1k per year, month: 3, deployed_on_aws: \(text) }]\n"
    #expect(try Small.scenario(Small.top + file).marketplace.map(\.badge) == [badge])
  }

  @Test("A plan may be paid upfront in part, and be only proposed")
  func plans() throws {
    let plan =
      "savings_plans: [{ covers: Compute, commitment: 10 per hour, discount: 27%, ends: 2028-06, "
      + "upfront: 50%, proposed: true }]\n"
    let read = try #require(
      try Small.scenario(Small.top + Small.estate + plan).savingsPlans.first)
    #expect(read.upfront == .certain(0.5, .share) && read.isProposed)
  }

  @Test("Support says whether its discount reaches the minimum, and what is in its base")
  func support() throws {
    let keys = "plan: enterprise, discount_reaches_minimum: false, marketplace_in_base: true"
    let support = try Small.scenario(Small.top + "support: { \(keys) }\n").support
    #expect(!support.discountReachesMinimum && support.includesMarketplace)
  }

  @Test("A credit may wait for a milestone")
  func milestone() throws {
    let credits = """
      credits:
        - name: Letter
          amount: 300k
          starts: 2027-01
          expires: 2028-12
          share: 50%
          retires: 100%
          milestone: { service: Compute, monthly: 220k, share: 10%, spent: 2M, months: 3, by: 2027-12 }

      """
    let credit = try #require(
      try Small.scenario(Small.top + Small.estate + credits).credits.first)
    #expect(credit.share == 0.5 && credit.retires == 1)
    #expect(
      credit.milestone
        == Credit.Milestone(
          service: "Compute", monthly: 220_000, share: 0.1, spent: 2_000_000, months: 3,
          by: Month(year: 2027, month: 12)))
  }

  @Test("A match is a credit for each contract year")
  func match() throws {
    let credits = """
      credits:
        - name: Match
          match: { share: 50%, caps: [50k, 100k, 0] }
          scope: [models_through_marketplace]

      """
    let read = try Small.scenario(Small.top + credits).credits
    #expect(read.map(\.name) == ["Match, year 1", "Match, year 2", "Match, year 3"])
    #expect(read.map(\.amount) == [.certain(50_000), .certain(100_000), .certain(0)])
    #expect(read.map { "\($0.starts) \($0.expires)" }.first == "2027-01 2027-12")
    #expect(read.map { "\($0.starts) \($0.expires)" }.last == "2029-01 2029-12")
    #expect(read.allSatisfy { $0.share == 0.5 && $0.scope == [.modelsThroughMarketplace] })
  }

  @Test("Credits share a month where they pay all of a class at most")
  func shares() throws {
    let credits = """
      credits:
        - { name: One, amount: 1k, starts: 2027-01, expires: 2027-06, share: 60% }
        - { name: Two, amount: 1k, starts: 2027-04, expires: 2027-12, share: 40% }

      """
    #expect(try Small.scenario(Small.top + credits).credits.map(\.share) == [0.6, 0.4])
    let three =
      credits + "  - { name: Three, amount: 1k, starts: 2027-06, expires: 2027-06, share: 1% }\n"
    #expect(
      try Small.problems(Small.top + three) == [
        "a.yaml:9:5: This credit and \"One\" and \"Two\" would pay 101% of services in 2027-06; "
          + "give them scopes, months or shares of their own."
      ])
  }

  @Test("The terms of a channel take the card's spelling of the vendor")
  func channels() throws {
    let terms =
      "channels: [{ vendor: anthropic, channel: direct, private_rate: 10% to 20%, tax: 5% }]\n"
    let channels = try Small.scenario(Small.top + Small.workload + terms).channels
    #expect(channels.map(\.id) == ["Anthropic/direct"])
    #expect(channels.first?.privateRate.shape == .interval(low: 0.1, high: 0.2))
    #expect(channels.first?.tax == 0.05)
  }
}
