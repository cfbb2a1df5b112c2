import Formulas
import Planner
import Projection
import Rates
import Renewal
import Testing

/// What holds of channels in every scenario, by its seed.
struct ChannelProperties {
  private static let seeds = Array(UInt64(1)...30)

  /// The scenario of a seed with the terms of all channels, on one of them.
  private func scenario(_ seed: UInt64, _ channel: Channel, off: Double) throws -> Scenario {
    var scenario = try RandomScenario.make(seed: seed)
    scenario.movedVendors["Anthropic"] = channel
    scenario.channels = Channel.allCases.map {
      ChannelTerms(
        vendor: "Anthropic", channel: $0, privateRate: .certain(off, .share), provenance: example)
    }
    // Capacity is sold on Bedrock alone, and bills whether its models are used there or not.
    scenario.capacities = []
    return scenario
  }

  @Test("A private rate of 0 changes nothing", arguments: seeds)
  func nothing(seed: UInt64) throws {
    let with = try Plan(scenario(seed, .providerPlatform, off: 0)).outcome
    var without = try scenario(seed, .providerPlatform, off: 0)
    without.channels = []
    for (one, other) in zip(with.candidates, try Plan(without).outcome.candidates) {
      #expect(isClose(one.totalPaid, other.totalPaid))
      #expect(isClose(one.tax, other.tax))
      #expect(zip(one.eligibleSpend, other.eligibleSpend).allSatisfy { isClose($0, $1) })
    }
  }

  @Test("What is bought direct never retires, earns or pays support", arguments: seeds)
  func direct(seed: UInt64) throws {
    let scenario = try scenario(seed, .direct, off: 0.1)
    var without = scenario
    let anthropic = scenario.workloads.filter {
      $0.models[0].model.hasPrefix("anthropic")
    }.map(\.id)
    // The same without these workloads, whose routed part stays with AWS: so no routing.
    without.levers.removeAll { $0.kind == .routing }
    var bought = without
    without.workloads.removeAll { anthropic.contains($0.id) }
    bought.credits = []
    without.credits = []
    for (one, other) in zip(
      try Plan(bought).outcome.candidates, try Plan(without).outcome.candidates)
    {
      #expect(zip(one.eligibleSpend, other.eligibleSpend).allSatisfy { isClose($0, $1) })
      #expect(isClose(one.totalPaid, other.totalPaid))
      #expect(isClose(one.listCost, other.listCost))
    }
  }

  @Test("A channel with the same prices costs the same at list", arguments: seeds)
  func samePrices(seed: UInt64) throws {
    let platform = try Plan(scenario(seed, .providerPlatform, off: 0.1)).outcome
    let direct = try Plan(scenario(seed, .direct, off: 0.3)).outcome
    let one = platform.cascade.last?.total ?? .nan
    #expect(isClose(one, direct.cascade.last?.total ?? .nan))
  }

  @Test("The mix on a channel costs what it costs once it is bought there", arguments: seeds)
  func moved(seed: UInt64) throws {
    var scenario = try scenario(seed, .marketplace, off: 0.1)
    // A channel may have batch of the next generation where another has none: then more can wait.
    scenario.levers.removeAll { $0.kind == .refresh }
    // Metered items share the classes, and are no tokens.
    scenario.otherAI = []
    let plan = try Plan(scenario)
    for (number, channel) in plan.renewal.channels.enumerated()
    where channel.isComplete && channel.vendor == "Anthropic" {
      let there = try Plan(
        Variant.buying("Anthropic", through: channel.channel).change(scenario))
      let same = try #require(
        there.renewal.channels.firstIndex {
          $0.vendor == channel.vendor && $0.channel == channel.channel
        })
      let classes = there.outcome.listCostByClass.filter {
        $0.charge == ChargeClass(billedOn: channel.channel)
      }
      let list = plan.values.values(Channels.listCost, member: number)
      #expect(
        zip(list, there.values.values(Channels.listCost, member: same)).allSatisfy {
          isClose($0, $1)
        })
      // Other vendors may share the class that AWS bills.
      guard channel.channel != .aws else { continue }
      #expect(zip(list, classes.first?.byYear ?? []).allSatisfy { isClose($0, $1) })
    }
  }
}
