import Formulas
import Planner
import Projection
import Rates
import Renewal
import TestSupport
import Testing

/// Models by channel, each worked by hand on list cost of 1,000 a year.
struct ChannelExamples {
  /// A workload of so much list cost a year on a model of a vendor, at a dollar for a million tokens.
  private static func workload(
    _ yearlyCost: Double, _ model: String, _ channel: Channel
  ) -> Workload {
    Workload(
      app: "app", task: model,
      models: [
        Workload.ModelShare(model: model, share: .certain(1, .share), tokens: .certain(1))
      ], scope: "us", channel: channel, requests: .certain(yearlyCost / 12),
      inputTokens: .certain(1e6), outputTokens: .certain(0), growth: .none, provenance: example)
  }

  /// Every model costs a dollar for a million tokens on every channel.
  private static func card(_ asOf: Day) -> RateCard {
    RateCard(
      [("one.model", "One"), ("two.model", "Two")].flatMap { model, vendor in
        Channel.allCases.map { channel in
          Rate(
            model: model, vendor: vendor, name: vendor, scope: "us", channel: channel,
            prices: [.input: 1, .output: 5], asOf: asOf, source: "example")
        }
      })
  }

  private func scenario(
    _ workloads: [Workload], _ channels: [ChannelTerms], services: [ServiceGroup] = [],
    discount: Double = 0, commitment: Double = 0, clauses: Clauses = Clauses()
  ) -> Scenario {
    var scenario = Scenario.small(
      services: services,
      offers: [.even(commitment, discount: discount, clauses: clauses)])
    scenario.rateCard = Self.card(scenario.asOf)
    scenario.workloads = workloads
    scenario.channels = channels
    return scenario
  }

  private func terms(
    _ channel: Channel, off: Double = 0, tax: Double? = nil, vendor: String = "One"
  ) -> ChannelTerms {
    ChannelTerms(
      vendor: vendor, channel: channel, privateRate: .certain(off, .share), tax: tax,
      provenance: example)
  }

  @Test("B17: 1,000.00 on the provider's platform at 20 % off are 800.00, 80,000 units of a cent")
  func units() throws {
    let found = scenario(
      [Self.workload(1_000, "one.model", .providerPlatform)], [terms(.providerPlatform, off: 0.2)])
    let lines = try CandidateLines(found)
    expectCents(lines.outcome.listCost, 1_000)
    expectCents(lines.outcome.contractedCost, 800)
    expectCents(lines.outcome.totalPaid, 800)
    expectCents(try lines.ofClass(.providerPlatform, Burn.netCost)[0] / 0.01, 80_000)
  }

  @Test("A provider's private price holds under every candidate, with no agreement too")
  func everyCandidate() throws {
    var found = scenario(
      [Self.workload(1_000, "one.model", .marketplace)], [terms(.marketplace, off: 0.2)],
      discount: 0.1)
    found.today = CurrentAgreement(
      commitment: 0, discount: 0.05, ends: found.asOf, provenance: example)
    for candidate in try Plan(found).outcome.candidates {
      expectCents(candidate.totalPaid, 800, "\(candidate.candidate.name)")
    }
  }

  @Test("AWS's own private price ends with the agreement, as a service's does")
  func ofAgreement() throws {
    let found = scenario(
      [Self.workload(1_000, "one.model", .aws)], [terms(.aws, off: 0.2)], discount: 0.1)
    expectCents(try outcome(found).totalPaid, 800)
    expectCents(try outcome(found, Scenario.noAgreement).totalPaid, 1_000)
  }

  @Test(
    "B12 on models: 1,000 at a private rate and a discount, which it replaces, multiplies or beats",
    arguments: [(0.2, 0.1, [800.0, 720, 800]), (0.08, 0.1, [920, 828, 900])])
  func stacking(off: Double, discount: Double, expected: [Double]) throws {
    for (stacking, paid) in zip([PrivateStacking.replace, .multiply, .betterOf], expected) {
      let clauses = Clauses([.privateStacking: .choice(stacking)])
      expectCents(
        try outcome(
          scenario(
            [Self.workload(1_000, "one.model", .aws)], [terms(.aws, off: off)],
            discount: discount, clauses: clauses)
        ).totalPaid, paid, "\(stacking)")
      let earning = clauses.reading(.providerPlatform, Eligibility(earns: 1, retires: 1))
      expectCents(
        try outcome(
          scenario(
            [Self.workload(1_000, "one.model", .providerPlatform)],
            [terms(.providerPlatform, off: off)], discount: discount, clauses: earning)
        ).totalPaid, paid, "\(stacking)")
    }
  }

  @Test(
    "Net, 20 % private leaves 800 of 1,000 to retire; gross, 1,000 where AWS grants it, 800 elsewhere",
    arguments: [
      (Channel.aws, [800.0, 800, 1_000]), (.marketplace, [800, 800, 800]),
      (.providerPlatform, [800, 800, 800]), (.direct, [0, 0, 0]),
    ])
  func retires(channel: Channel, expected: [Double]) throws {
    for (basis, eligible) in zip([BurnBasis.net, .netOfPlans, .gross], expected) {
      let clauses = Clauses(
        [.burnBasis: .choice(basis)],
        eligibility: [
          .modelsThroughMarketplace: Eligibility(earns: 0, retires: 1),
          .providerPlatform: Eligibility(earns: 0, retires: 1),
        ])
      let found = try outcome(
        scenario(
          [Self.workload(1_000, "one.model", channel)], [terms(channel, off: 0.2)],
          clauses: clauses))
      expectCents(found.eligibleSpend[0], eligible, "\(basis)")
    }
  }

  @Test("Inside a Marketplace cap of 25 % of 2,000, 800 after the private rate retire 500")
  func cap() throws {
    let found = try outcome(
      scenario(
        [Self.workload(1_000, "one.model", .marketplace)], [terms(.marketplace, off: 0.2)],
        commitment: 2_000))
    expectCents(found.eligibleSpend[0], 500)
    expectCents(found.shortfall[0], 1_500)
    expectCents(found.totalPaid, 800 + 1_500)
  }

  @Test("Bought direct: 880 of 1,000 are paid to the provider, none to AWS, and none retires")
  func direct() throws {
    var found = scenario(
      [Self.workload(1_000, "one.model", .direct)], [terms(.direct, off: 0.12)],
      services: [.flat(10_000)], discount: 0.1, commitment: 10_000, clauses: .basis(.gross))
    found.support = Support(plan: .share(0.1), provenance: example)
    let lines = try CandidateLines(found)
    let outcome = lines.outcome
    expectCents(outcome.paidToProviders, [880])
    expectCents(outcome.totalPaid, 9_000 + 1_000, "9,000 of services, 10 % of 10,000 for support")
    expectCents(outcome.paidInAll, 10_880)
    expectCents(outcome.listCost, 11_000, "services and support; the provider's list is apart")
    expectCents(outcome.eligibleSpend[0], 10_000)
    expectCents(outcome.effectiveDiscount, 1 - 10_000 / 11_000)
    for check in lines.checks { #expect(abs(check.difference) < 0.01, "\(check.id)") }
  }

  @Test("What providers are paid is the same under every candidate")
  func sameForAll() throws {
    let found = scenario(
      [Self.workload(1_000, "one.model", .direct)], [terms(.direct, off: 0.12)],
      services: [.flat(10_000)], discount: 0.1)
    for candidate in try Plan(found).outcome.candidates {
      expectCents(candidate.paidToProviders, [880])
    }
  }

  @Test("Neither a paper nor a credit reaches what is bought direct, whatever they say")
  func untouched() throws {
    var found = scenario(
      [Self.workload(1_000, "one.model", .direct)], [], discount: 0.5,
      clauses: Clauses(eligibility: [.boughtDirect: Eligibility(earns: 1, retires: 1)]))
    found.credits = [.services(500, scope: [.boughtDirect])]
    let outcome = try outcome(found)
    expectCents(outcome.paidToProviders, [1_000])
    expectCents(outcome.eligibleSpend[0], 0)
  }

  @Test("B21: 20 % on 100,000 by AWS and none on 40,000 of one vendor's models is 20,000")
  func taxOfClass() throws {
    var found = scenario(
      [Self.workload(40_000, "one.model", .marketplace)], [], services: [.flat(100_000)])
    found.taxOnAWS = 0.2
    expectCents(try outcome(found).tax, 20_000)
    expectCents(try outcome(found).totalPaid + 20_000, 160_000)
    expectCents(try outcome(found).eligibleSpend[0], 100_000, "tax never retires")
  }

  @Test(
    "B21 within one class: 20 % on 100,000 and on 10,000 of a vendor, none on 40,000 of another")
  func taxOfVendor() throws {
    var found = scenario(
      [
        Self.workload(40_000, "one.model", .marketplace),
        Self.workload(10_000, "two.model", .marketplace),
      ], [terms(.marketplace, tax: 0)], services: [.flat(100_000)])
    found.taxOnAWS = 0.2
    found.taxOnMarketplace = 0.2
    expectCents(try outcome(found).tax, 20_000 + 2_000)
    expectCents(try outcome(found).totalPaid, 150_000, "a tax of its own is no private rate")
  }

  @Test("Tax of a vendor after its private rate, the discount that the other earns, and a credit")
  func taxOfNet() throws {
    // One: 1,000 less 20 % is 800, which replaces the discount. Two: 1,000 less 10 % is 900. A credit
    // pays half of the 1,700, so that 400 are taxed at 5 % and 450 at 20 %.
    var found = scenario(
      [Self.workload(1_000, "one.model", .aws), Self.workload(1_000, "two.model", .aws)],
      [terms(.aws, off: 0.2, tax: 0.05)], discount: 0.1)
    found.taxOnAWS = 0.2
    found.credits = [.services(5_000, share: 0.5, scope: [.modelsByAWS])]
    let outcome = try outcome(found)
    expectCents(outcome.totalPaid, 850)
    expectCents(outcome.tax, 400 * 0.05 + 450 * 0.2)
  }

  @Test("A provider's bill is taxed only where its terms say so, apart from what is paid")
  func taxOfProvider() throws {
    var found = scenario([Self.workload(1_000, "one.model", .direct)], [terms(.direct, off: 0.12)])
    found.taxOnAWS = 0.2
    found.taxOnMarketplace = 0.2
    expectCents(try outcome(found).tax, 0)
    found.channels = [terms(.direct, off: 0.12, tax: 0.2)]
    expectCents(try outcome(found).tax, 176)
    expectCents(try outcome(found).paidToProviders, [880])
  }
}
