import Renewal
import Scenarios
import Testing

/// Drivers, shares that are ranges, paths and the risk appetite.
struct UncertaintyReadingTests {
  private func loadings(_ text: String) throws -> [Loading] {
    let file = Small.top + Small.workload + "    moves_with: \(text)\n"
    return try #require(try Small.scenario(file).workloads.first).loadings
  }

  @Test("A driver alone has the usual loading")
  func oneDriver() throws {
    #expect(try loadings("ai-adoption") == [Loading(driver: "ai-adoption", loading: 0.7)])
  }

  @Test("Drivers have loadings, whose squares may add up to 1")
  func drivers() throws {
    #expect(
      try loadings("{ ai-adoption: 60%, business: -30% }") == [
        Loading(driver: "ai-adoption", loading: 0.6), Loading(driver: "business", loading: -0.3),
      ])
    // 0.36 + 0.64
    #expect(try loadings("{ ai-adoption: 60%, business: -80% }").count == 2)
    #expect(try loadings("{ ai-adoption: -100% }") == [Loading(driver: "ai-adoption", loading: -1)])
  }

  @Test("Marketplace products and metered items have drivers too, which their ranges carry")
  func products() throws {
    let scenario = try Small.scenario(
      Small.top + """
        marketplace:
          - { product: Observability, invoice: 500k to 700k per year, month: 3, moves_with: business }
        other_ai:
          - item: guardrails.content-filter-text
            quantity: 30M to 40M per month
            growth: 20% to 40% per year
            moves_with: { ai-adoption: 50% }

        """)
    let found = scenario.uncertainInputs.map { ($0.name, $0.loadings.map(\.words)) }
    let inputs = Dictionary(uniqueKeysWithValues: found)
    #expect(inputs["marketplace.Observability.invoice"] == ["business"])
    let item = try #require(scenario.otherAI.first).name
    #expect(inputs["other_ai.\(item).quantity"] == ["ai-adoption (50 %)"])
    #expect(inputs["other_ai.\(item).growth"] == ["ai-adoption (50 %)"])
  }

  @Test("One model's share may be a range: the others leave what lies in it")
  func share() throws {
    let mix = Small.workload.replacing(
      "    model: anthropic.claude-sonnet-4-6\n",
      with: """
            models:
              - { model: anthropic.claude-sonnet-4-6, share: 40% to 60% }
              - { model: anthropic.claude-haiku-4-5, share: 30% }
              - { model: amazon.nova-pro, share: 20% }

        """)
    let models = try #require(try Small.scenario(Small.top + mix).workloads.first).models
    #expect(models.map(\.share.isCertain) == [false, true, true])
  }

  @Test("Paths and risk appetite have defaults, and are read")
  func appetite() throws {
    let usual = try Small.scenario(Small.top + Small.workload)
    #expect(usual.paths == 10_000 && usual.riskAppetite == .leastExpectedCost)
    let file = Small.top + Small.workload + "paths: 2000\nrisk_appetite: "
    #expect(try Small.scenario(file + "least regret").paths == 2_000)
    #expect(try Small.scenario(file + "least regret").riskAppetite == .leastRegret)
    #expect(try Small.scenario(file + "least expected cost").riskAppetite == .leastExpectedCost)
    let bounded = try Small.scenario(file + "chance of shortfall below 12.5%").riskAppetite
    #expect(bounded == .chanceOfShortfall(atMost: 0.125))
    #expect(bounded.words == "chance of shortfall below 12.5%")
  }
}

/// Growth that wanders, as it is written.
struct WanderReadingTests {
  @Test("Workloads and services may wander about a drift")
  func wandering() throws {
    let wild = "{ drift: [20% to 40% per year, 10% per year], volatility: 5% per month }"
    let scenario = try Small.scenario(
      Small.top + Small.workload.replacing("20% per year", with: wild)
        + Small.estate.replacing(
          "5% per year", with: "{ drift: -5% per year, volatility: 2% per month }"))
    let drift = [
      ValueRange(.interval(low: 0.2, high: 0.4), kind: .growth), .certain(0.1, .growth),
    ]
    #expect(scenario.workloads.map(\.growth) == [.wandering(drift: drift, volatility: 0.05)])
    #expect(
      scenario.services.map(\.growth) == [
        .wandering(drift: [.certain(-0.05, .growth)], volatility: 0.02)
      ])
  }

  @Test("A variant replaces a growth that wanders as a whole")
  func variant() throws {
    let scenario = try Small.scenario(
      Small.top + Small.workload + """
        variants:
          wild: { workloads.*.growth: { drift: 20% per year, volatility: 5% per month } }

        """)
    let wild = try #require(scenario.variants.first).scenario
    #expect(wild.workloads.map(\.growth.volatility) == [0.05])
  }
}
