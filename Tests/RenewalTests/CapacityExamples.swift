import Formulas
import Planner
import Projection
import Rates
import Renewal
import TestSupport
import Testing

/// Capacity worked by hand, and by published figures.
struct CapacityExamples {
  /// One workload of 1,000 in and 100 out on Sonnet 4.6 (us): 3.30 and 16.50 a million tokens.
  ///
  /// A request a minute is 43,800 a month of 730 hours, so that a count of requests a minute is ten
  /// units of output a minute for a hundred of input.
  private func scenario(
    requestsAMinute: Double, years: Int = 1, levers: [Lever] = [], capacities: [Capacity]
  ) throws -> Scenario {
    var scenario = Scenario.small(years: years, offers: [.even(0, discount: 0, years: years)])
    scenario.rateCard = try RateCard.bundled()
    scenario.services = []
    scenario.workloads = [
      Workload(
        app: "app", task: "task",
        models: [
          Workload.ModelShare(
            model: "anthropic.claude-sonnet-4-6", share: .certain(1, .share),
            tokens: .certain(1))
        ], scope: "us", requests: .certain(requestsAMinute * 60 * 730),
        inputTokens: .certain(1_000), outputTokens: .certain(100), growth: .none,
        provenance: example)
    ]
    scenario.levers = levers
    scenario.capacities = capacities
    return scenario
  }

  /// Units of 100K in and 10K out: 100 requests a minute.
  private func capacity(
    _ units: Int, at price: Double = 29.7, load: LoadShape = .even, name: String = "reserved",
    starts: Month? = nil, ends: Month? = nil, isProposed: Bool = false
  ) -> Capacity {
    Capacity(
      name: name, kind: .reserved, model: "anthropic.claude-sonnet-4-6", scope: "us",
      units: units, unit: .leastReserved, commitment: 1, price: price, pricing: example,
      starts: starts, ends: ends, isProposed: isProposed, load: load, provenance: example)
  }

  private func values(_ line: Line, _ scenario: Scenario, member: Int = 0) throws -> [Double] {
    try Plan(scenario).values.values(line, member: member)
  }

  /// Two kinds of hours of the same length.
  private func shape(_ input: [Double], _ output: [Double]) -> LoadShape {
    LoadShape(
      steps: zip(input, output).enumerated().map {
        LoadShape.Step(label: "\($0)", input: $1.0, output: $1.1)
      }, basis: .day)
  }

  @Test("A reservation at full use costs what its tokens cost: break-even 100 % and 90 %")
  func breakEven() throws {
    // 100 × 0.198 + 10 × 0.99 an hour for a month, 0.9 of it for three: bedrock pricing page
    for (price, expected) in [(29.7, 1.0), (26.73, 0.9)] {
      let scenario = try scenario(requestsAMinute: 100, capacities: [capacity(1, at: price)])
      #expect(abs(try values(Capacities.breakEven, scenario)[0] - expected) < 1e-12)
      #expect(abs(try values(CapacityPurchases.utilisation, scenario)[0] - 1) < 1e-12)
      let bill = price * 730
      expectCents(try values(CapacityPurchases.bill, scenario)[0], bill)
      expectCents(try values(CapacityPurchases.servedValue, scenario)[0], 21_681)
      expectCents(try values(CapacityPurchases.saving, scenario)[0], 21_681 - bill)
      expectCents(try values(Cascade.listCost, scenario)[0], bill)
    }
  }

  @Test("Units of another cloud: 64.4 % and 69.7 % off the hour")
  func elsewhere() throws {
    // A16 of the worked examples: 1.00 an hour, 260 a month, 2,652 a year
    #expect(abs(1 - 260 / 730.0 - 0.644) < 0.0005 && abs(1 - 2_652 / 8_760.0 - 0.697) < 0.0005)
    func bill(_ hour: Double) throws -> Double {
      let scenario = try scenario(
        requestsAMinute: 1, capacities: [capacity(1, at: hour, isProposed: true)])
      let units = try Plan(scenario)
      let rungs = units.renewal.rungs(of: 0)
      return units.values.value(UnitRungs.bill, member: rungs[1], period: 0)
    }
    expectCents(try bill(1), 8_760)
    expectCents(try bill(260 / 730), 12 * 260)
    expectCents(try bill(2_652 / 8_760), 2_652)
  }

  @Test("What is over the units in an hour is billed by the token; what is idle is lost")
  func overflow() throws {
    // 150 requests a minute on the mean: half of the time 50, half of the time 250. Two units serve
    // 50 and 200, so 125 of 150, and are used to 62.5 %.
    let load = shape([50, 250], [50, 250])
    let scenario = try scenario(requestsAMinute: 150, capacities: [capacity(2, load: load)])
    expectCents(try values(CapacityPurchases.servedInput, scenario)[0], 125_000)
    expectCents(try values(CapacityPurchases.servedOutput, scenario)[0], 12_500)
    #expect(abs(try values(CapacityPurchases.utilisation, scenario)[0] - 0.625) < 1e-12)
    let bill = 2 * 29.7 * 730.0
    expectCents(try values(CapacityPurchases.idleCost, scenario)[0], bill * 0.375)
    // By the token a request a minute costs 216.81 a month.
    expectCents(try values(ModelShares.listCost, scenario)[0], 25 * 216.81)
    expectCents(try values(Cascade.listCost, scenario)[0], bill + 25 * 216.81)
    #expect(try values(CapacityPurchases.saving, scenario)[0] < 0)
  }

  @Test("Input and output have limits of their own")
  func directions() throws {
    // Input peaks at twice its mean while output is even: the unit serves 100K of 150K and 50K, and
    // all of the output.
    let load = shape([1.5, 0.5], [1, 1])
    let scenario = try scenario(requestsAMinute: 100, capacities: [capacity(1, load: load)])
    expectCents(try values(CapacityPurchases.servedInput, scenario)[0], 75_000)
    expectCents(try values(CapacityPurchases.servedOutput, scenario)[0], 10_000)
    // 75 of 100 at 3.30, 10 of 10 at 16.50: (247.5 + 165) ÷ (330 + 165)
    #expect(abs(try values(CapacityPurchases.utilisation, scenario)[0] - 412.5 / 495) < 1e-12)
  }

  @Test("Capacity bills in its months and serves in no other")
  func months() throws {
    let scenario = try scenario(
      requestsAMinute: 100,
      capacities: [
        capacity(1, starts: Month(year: 2027, month: 3), ends: Month(year: 2027, month: 5))
      ])
    let bills = try values(CapacityPurchases.bill, scenario)
    expectCents(bills, (1...12).map { (3...5).contains($0) ? 21_681 : 0 })
    expectCents(
      try values(ModelShares.listCost, scenario), (1...12).map { (3...5).contains($0) ? 0 : 21_681 }
    )
  }

  @Test("What is only compared changes no bill")
  func proposed() throws {
    let without = try Plan(scenario(requestsAMinute: 100, capacities: []))
    let with = try Plan(
      scenario(requestsAMinute: 100, capacities: [capacity(2, isProposed: true)]))
    #expect(
      without.outcome.candidates.map(\.totalPaid) == with.outcome.candidates.map(\.totalPaid))
    #expect(with.renewal.model.memberCount(CapacityPurchases.bill) == 0)
    #expect(with.renewal.rungs(of: 0).count == 3)
  }

  @Test("Cache reads take no capacity, cache writes do, and what is in batch takes none")
  func levers() throws {
    func lever(_ kind: Lever.Kind, _ share: Double, write: Double = 0) -> Lever {
      Lever(
        kind: kind, task: "task", share: .certain(share, .share), write: .certain(write, .share),
        tokens: .certain(1), starts: Month(year: 2027, month: 1), ramp: 1, provenance: example)
    }
    let cached = try scenario(
      requestsAMinute: 100, levers: [lever(.caching, 0.6, write: 0.1)],
      capacities: [capacity(1)])
    expectCents(try values(Capacities.loadInput, cached)[0], 40_000)
    expectCents(try values(Capacities.loadOutput, cached)[0], 10_000)
    // 30 plain at 3.30 and 10 written at 4.125 for a million, a minute of 100 requests
    expectCents(
      try values(Capacities.inputValue, cached)[0], (0.03 * 3.3 + 0.01 * 4.125) * 43_800)
    let batched = try scenario(
      requestsAMinute: 100, levers: [lever(.batch, 0.5)], capacities: [capacity(1)])
    expectCents(try values(Capacities.loadInput, batched)[0], 50_000)
    expectCents(try values(Capacities.loadOutput, batched)[0], 5_000)
  }

  @Test("The bill joins the class of its tokens, and retires as they do, idle units and all")
  func retires() throws {
    var scenario = try scenario(requestsAMinute: 50, capacities: [capacity(1)])
    var clauses = Clauses()
    clauses.eligibility[.modelsThroughMarketplace] = Eligibility(
      earns: 0, retires: 0.4, bucket: .none)
    scenario.offers = [.even(1e6, discount: 0.1, clauses: clauses)]
    let lines = try CandidateLines(scenario)
    let bill = 12 * 21_681.0
    expectCents(lines.outcome.totalPaid - lines.outcome.totalTrueUp, bill)
    expectCents(lines.outcome.eligibleSpend[0], 0.4 * bill)
    let number = try #require(lines.plan.renewal.candidate("offer"))
    let place = lines.plan.renewal.paperPurchase(0, of: number)
    expectCents(lines(CapacityPurchases.retires, member: place)[0], 0.4 * bill)
    expectCents(lines(CapacityPurchases.idleCostOfYear, member: 0)[0], 0.5 * bill)
  }

  @Test("A unit moves with its vendor's list prices, so that its break-even stays")
  func prices() throws {
    var scenario = try scenario(requestsAMinute: 100, years: 2, capacities: [capacity(1)])
    scenario.priceIndex = ["Anthropic": [.certain(-0.2, .growth)]]
    let bills = try values(CapacityPurchases.bill, scenario)
    expectCents(bills[11], 21_681 * 0.8)
    expectCents(bills[23], 21_681 * 0.64)
    for saving in try values(CapacityPurchases.saving, scenario) { expectCents(saving, 0) }
  }

  @Test("Buying from the provider leaves AWS's capacity unbought")
  func direct() throws {
    let scenario = try scenario(requestsAMinute: 100, capacities: [capacity(2)])
    for (channel, count) in [(Channel.direct, 0), (.providerPlatform, 0), (.aws, 1)] {
      let moved = Variant.buying("Anthropic", through: channel).change(scenario)
      #expect(moved.capacities.count == count)
    }
  }
}
