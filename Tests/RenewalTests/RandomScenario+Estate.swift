import Formulas
import Rates
import Renewal

extension RandomScenario {
  mutating func growth() -> Growth {
    chance(0.5)
      ? .yearly([.certain(amount(-0.3, 0.9), .growth)])
      : .yearly([.certain(amount(-0.2, 0.5), .growth), .certain(amount(-0.2, 0.5), .growth)])
  }

  mutating func service(_ number: Int) -> ServiceGroup {
    let coverage: ServiceGroup.Coverage =
      chance(0.6)
      ? .inScope : one(of: [.outside, .extendedSupport, .launched(month(2027, 2028))])
    return ServiceGroup(
      name: "Group \(number)", spend: .certain(amount(1_000, 900_000)), growth: growth(),
      privateRate: chance(0.4) ? rate() : nil, coverage: coverage, provenance: example)
  }

  private mutating func rate() -> PrivateRate {
    var rate = PrivateRate(
      bands: [PrivateRate.Band(from: 0, off: .certain(share(0.6), .share))],
      isUnitPrice: chance(0.4), starts: chance(0.3) ? month(2027, 2027) : nil,
      ends: chance(0.3) ? month(2028, 2029) : nil, minimum: chance(0.4) ? amount(0, 3e6) : 0)
    if chance(0.5) {
      rate.bands.append(
        PrivateRate.Band(from: amount(1, 500_000), off: .certain(share(0.6), .share)))
    }
    return rate
  }

  mutating func plan(_ number: Int) -> SavingsPlan {
    let starts = chance(0.5) ? month(2027, 2027) : nil
    return SavingsPlan(
      name: "Plan \(number)", covers: "Group 0", commitment: .certain(amount(0, 400)),
      discount: .certain(share(0.6), .share), starts: starts,
      ends: (starts ?? Month(year: 2027, month: 1)).adding(whole(0...30)),
      renewal: .certain(chance(0.5) ? amount(0, 300) : 0),
      upfront: .certain(chance(0.4) ? share() : 0, .share), isProposed: chance(0.1),
      provenance: example)
  }

  mutating func product(_ number: Int) -> MarketplaceProduct {
    let month = month(2027, 2028)
    return MarketplaceProduct(
      name: "Product \(number)", invoice: .certain(amount(0, 3e6)),
      months: chance(0.5) ? [3] : [1, 7], growth: growth(),
      badge: one(of: [.none, .always, .from(month), .until(month)]), provenance: example)
  }

  /// A workload; the second one, on whose task no lever acts, may already be in batch.
  mutating func workload(_ number: Int) -> Workload {
    let curve = AdoptionCurve(
      start: .certain(0.2, .share), saturation: .certain(0.9, .share),
      by: Month(year: 2028, month: 6))
    return Workload(
      app: "app-\(number)", task: "task-\(number % 2)",
      models: [
        Workload.ModelShare(
          model: chance(0.7) ? "anthropic.claude-sonnet-4-6" : "amazon.nova-pro",
          share: .certain(1, .share), tokens: .certain(1))
      ], scope: "us", mode: number == 1 && chance(0.4) ? .batch : .onDemand,
      loop: chance(0.3) ? loop() : nil, requests: .certain(amount(0, 5e6)),
      inputTokens: .certain(amount(1, 9_000)), outputTokens: .certain(amount(0, 900)),
      growth: chance(0.3) ? .adoption(curve) : growth(),
      launch: chance(0.3) ? Month(year: 2027, month: 5) : nil,
      end: chance(0.2) ? Month(year: 2028, month: 2) : nil,
      season: chance(0.3) ? (0..<12).map { _ in amount(0.5, 1.5) } : nil, provenance: example)
  }

  private mutating func loop() -> AgentLoop {
    AgentLoop(
      steps: .certain(amount(1, 6)), stepInput: .certain(amount(0, 900)),
      retries: .certain(share(0.1), .share))
  }

  mutating func levers() -> [Lever] {
    var levers: [Lever] = []
    func lever(_ kind: Lever.Kind, _ share: Double, to: String? = nil, write: Double = 0) -> Lever {
      Lever(
        kind: kind, task: "task-0", to: to, share: .certain(share, .share),
        write: .certain(write, .share), tokens: .certain(kind == .routing ? 1.3 : 1),
        starts: Month(year: 2027, month: 3), ramp: 4, provenance: example)
    }
    if chance(0.7) { levers.append(lever(.routing, share(), to: "amazon.nova-lite")) }
    if chance(0.4) {
      var refresh = lever(.refresh, share(), to: "anthropic.claude-sonnet-5-5")
      refresh.from = "anthropic.claude-sonnet-4-6"
      levers.append(refresh)
    }
    if chance(0.7) { levers.append(lever(.context, share(0.5))) }
    if chance(0.7) { levers.append(lever(.batch, share())) }
    if chance(0.5) { levers.append(lever(.caching, share(0.7), write: share(0.2))) }
    if chance(0.3) {
      var caching = lever(.caching, share(0.1))
      caching.reuse = CacheReuse(
        prefixes: .certain(amount(1, 2_000)), life: chance(0.5) ? .hour : .fiveMinutes)
      levers.append(caching)
    }
    return levers
  }
}
