import Formulas
import Renewal
import TestSupport
import Testing

/// Caps on what retires, and what they are a share of.
struct BurnExamples {
  /// Native services and one Marketplace product, with 10M committed.
  private func lines(
    native: Double, product: Double, bucket: CapBucket = .marketplace, retires: Double = 1,
    _ clauses: [Clause: Setting] = [:], change: (inout Scenario) -> Void = { _ in }
  ) throws -> CandidateLines {
    var scenario = Scenario.small(
      yearlySpend: native,
      offers: [
        .even(
          10e6, discount: 0,
          clauses: Clauses(clauses).reading(
            .marketplaceDeployed, Eligibility(earns: 0, retires: retires, bucket: bucket)))
      ])
    scenario.marketplace = [.yearly("Software", product)]
    change(&scenario)
    return try CandidateLines(scenario)
  }

  private let onBurn: [Clause: Setting] = [.marketplaceCapBase: .choice(CapBase.burn)]

  @Test("Correction 1: a cap of 25 % of the burn on 6.0M of other burn is 2.0M, a quarter of 8.0M")
  func capOnBurn() throws {
    let lines = try lines(native: 6e6, product: 4e6, onBurn)
    expectCents(lines(Burn.marketplaceBurn), [2e6])
    expectCents(lines(Burn.eligibleSpend), [8e6])
  }

  @Test("A cap of all of the burn is none")
  func noCap() throws {
    let all = onBurn.merging([.marketplaceCap: 1]) { $1 }
    expectCents(try lines(native: 6e6, product: 40e6, all)(Burn.eligibleSpend), [46e6])
    // Nor does it let Marketplace retire where nothing else does.
    expectCents(try lines(native: 0, product: 4e6, onBurn)(Burn.eligibleSpend), [0])
  }

  @Test("Cap and fraction: where half retires, the cap comes after the half")
  func fraction() throws {
    expectCents(
      try lines(native: 6e6, product: 3e6, retires: 0.5)(Burn.marketplaceBurn), [1.5e6])
    expectCents(
      try lines(native: 6e6, product: 8e6, retires: 0.5)(Burn.marketplaceBurn), [2.5e6])
  }

  @Test("An AI cap of 20 % of 10M lets 2M of 3M retire")
  func aiCap() throws {
    let lines = try lines(native: 6e6, product: 3e6, bucket: .ai, [.aiCap: 0.2])
    expectCents(lines(Burn.aiBurn), [2e6])
    expectCents(lines(Burn.eligibleSpend), [8e6])
  }

  @Test("AI cap and Marketplace cap on burn: AI within its cap is part of the other burn")
  func bothCaps() throws {
    let lines = try lines(
      native: 4e6, product: 3e6, bucket: .ai, onBurn.merging([.aiCap: 0.2]) { $1 }
    ) {
      $0.services.append(.flat(9e6, name: "Old versions", coverage: .extendedSupport))
      $0.offers[0].clauses.eligibility[.extendedSupport] = Eligibility(
        earns: 0, retires: 1, bucket: .marketplace)
    }
    // 4M and 2M of AI are three quarters of 8M.
    expectCents(lines(Burn.marketplaceBurn), [2e6])
    expectCents(lines(Burn.eligibleSpend), [8e6])
  }

  @Test("Cap on burn and support: what support fees retire is part of the other burn")
  func supportInTheBase() throws {
    let lines = try lines(
      native: 4e6, product: 4e6, onBurn.merging([.supportRetires: 0.5]) { $1 }
    ) { $0.support = Support(plan: .monthly(4e6 / 12), provenance: example) }
    expectCents(lines(Burn.marketplaceBurn), [2e6])
    expectCents(lines(Burn.eligibleSpend), [8e6])
  }

  @Test("Cap and step-down: a cap follows the commitment that is left")
  func stepDown() throws {
    let lines = try lines(native: 6e6, product: 4e6, [.stepDown: 0.2]) {
      $0.events = [.at(.stepDown, 2027, 1)]
    }
    expectCents(lines(Burn.marketplaceBurn), [2e6])
    expectCents(lines(Shortfall.shortfall), [0])
  }

  @Test("Cap and shift: what was shifted into a year widens no cap")
  func shift() throws {
    var scenario = Scenario.small(
      years: 2, yearlySpend: 6e6,
      offers: [.even(10e6, discount: 0, years: 2, clauses: Clauses([.shiftForward: 0.15]))])
    scenario.marketplace = [.yearly("Software", 4e6)]
    let lines = try CandidateLines(scenario)
    expectCents(lines(Shortfall.obligation), [10e6, 11.5e6])
    expectCents(lines(Burn.marketplaceBurn), [2.5e6, 2.5e6])
    expectCents(lines(Shortfall.shortfall), [0, 3e6])
  }

  @Test("Correction 2: with 1.5M that retires without earning, moving up pays from 9.24M of list")
  func otherRetiringSpend() throws {
    let list = (10e6 - 1.5e6) / (1 - 0.08)
    #expect((list / 1e4).rounded() == 924)
    let tiers = [Offer.Tier(from: 5e6, discount: 0.08), Offer.Tier(from: 10e6, discount: 0.12)]
    func paid(_ commitment: Double, _ list: Double) throws -> Double {
      var scenario = Scenario.small(
        yearlySpend: list, offers: [.even(commitment, discount: 0, tiers: tiers)])
      scenario.marketplace = [.yearly("Software", 1.5e6)]
      return try outcome(scenario).totalPaid
    }
    expectCents(try paid(5e6, list), try paid(10e6, list))
    #expect(try paid(5e6, list - 1e4) < paid(10e6, list - 1e4))
    #expect(try paid(5e6, list + 1e4) > paid(10e6, list + 1e4))
  }
}
