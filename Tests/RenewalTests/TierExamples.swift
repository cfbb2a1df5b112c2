import Formulas
import Planner
import Renewal
import TestSupport
import Testing

/// Tiers and sizes of commitment: C1, C2, C4 and the table of the burn bases.
struct TierExamples {
  private static let two = [
    Offer.Tier(from: 5e6, discount: 0.08), Offer.Tier(from: 10e6, discount: 0.12),
  ]

  /// What a commitment costs in a year of so much list spend.
  private func cost(
    _ commitment: Double, spend: Double, tiers: [Offer.Tier], basis: BurnBasis
  ) throws -> Double {
    try outcome(
      .small(
        yearlySpend: spend,
        offers: [
          .even(commitment, discount: 0, tiers: tiers, clauses: .basis(basis))
        ])
    ).totalPaid
  }

  @Test(
    "C1: moving up from 5M at 8 % to 10M at 12 % pays from 10.87M of list net, from 9.62M gross",
    arguments: [
      (BurnBasis.net, 10.80e6, 9.936e6, 10.000e6), (.net, 10.90e6, 10.028e6, 10.000e6),
      (.gross, 9.60e6, 8.832e6, 8.848e6), (.gross, 9.62e6, 8.8504e6, 8.8456e6),
    ])
  func breakEven(basis: BurnBasis, spend: Double, stay: Double, move: Double) throws {
    expectCents(try cost(5e6, spend: spend, tiers: Self.two, basis: basis), stay)
    expectCents(try cost(10e6, spend: spend, tiers: Self.two, basis: basis), move)
  }

  @Test("C1: net, the two cost the same at 10 ÷ (1 − 0.08), whatever the higher discount")
  func breakEvenIsFreeOfTheHigherDiscount() throws {
    let spend = 10e6 / (1 - 0.08)
    for higher in [0.12, 0.40] {
      let tiers = [Self.two[0], Offer.Tier(from: 10e6, discount: higher)]
      let stay = try cost(5e6, spend: spend, tiers: tiers, basis: .net)
      let move = try cost(10e6, spend: spend, tiers: tiers, basis: .net)
      expectCents(stay, move)
    }
  }

  @Test("C2: net, a commitment of the whole list spend erases the discount; gross, of 1 + d of it")
  func erasedDiscount() throws {
    for discount in [0.05, 0.09, 0.10, 0.15, 0.20] {
      let net = try outcome(
        .small(yearlySpend: 10e6, offers: [.even(10e6, discount: discount)]))
      expectCents(net.totalPaid, 10e6)
      #expect(
        abs(10e6 / (10e6 * (1 - discount)) - 1 - discount / (1 - discount)) < 1e-12)
      let gross = try outcome(
        .small(
          yearlySpend: 10e6,
          offers: [
            .even(
              10e6 * (1 + discount), discount: discount, clauses: .basis(.gross))
          ]))
      expectCents(gross.totalPaid, 10e6)
    }
  }

  @Test(
    "C4: costs by commitment and spend, and the commitment of least regret: 5M net, 8M gross",
    arguments: [BurnBasis.net, .gross])
  func regret(basis: BurnBasis) throws {
    let tiers = [(5e6, 0.08), (8e6, 0.10), (10e6, 0.12), (12e6, 0.14)].map {
      Offer.Tier(from: $0.0, discount: $0.1)
    }
    let commitments = [0, 5e6, 8e6, 10e6, 12e6]
    let spends = [8e6, 10e6, 13e6]
    let costs = try commitments.map { commitment in
      try spends.map { try cost(commitment, spend: $0, tiers: tiers, basis: basis) }
    }
    let expected: [[Double]] =
      basis == .net
      ? [[8, 10, 13], [7.36, 9.2, 11.96], [8, 9, 11.7], [10, 10, 11.44], [12, 12, 12]]
      : [
        [8, 10, 13], [7.36, 9.2, 11.96], [7.2, 9, 11.7], [9.04, 8.8, 11.44], [10.88, 10.6, 11.18],
      ]
    for (row, expectedRow) in zip(costs, expected) {
      for (found, value) in zip(row, expectedRow) { expectCents(found, value * 1e6) }
    }
    let best = spends.indices.map { spend in costs.map { $0[spend] }.min() ?? 0 }
    let regrets = costs.map { row in zip(row, best).map { $0 - $1 }.max() ?? 0 }
    let least = regrets.indices.min { regrets[$0] < regrets[$1] }
    #expect(least == (basis == .net ? 1 : 2))
    expectCents(regrets.min(), 0.52e6)
  }

  @Test("A commitment of a cent less than half a cent below a threshold still earns the tier")
  func halfCentGuard() throws {
    func discount(_ commitment: Double) throws -> Double {
      try outcome(
        .small(offers: [.even(commitment, discount: 0, tiers: Self.two)])
      ).headlineDiscount[0]
    }
    #expect(try discount(5e6 - 0.004) == 0.08)
    #expect(try discount(5e6 - 0.006) == 0)
    #expect(try abs(discount(10e6) - 0.12) < 1e-12)
  }
}

extension TierExamples {
  /// The headline discounts of a growing commitment under tiers that look at one basis.
  private func discounts(_ basis: TierBasis, _ tiers: [Offer.Tier]) throws -> [Double] {
    try outcome(
      .small(
        years: 3,
        offers: [
          .yearly(
            [4e6, 6e6, 8e6], tiers: tiers,
            clauses: Clauses([.tierBasis: .choice(basis)]))
        ])
    ).headlineDiscount
  }

  @Test(
    "4M, 6M and 8M: tiers look at the average of 6M, the first 4M, all 18M, or each year's own",
    arguments: [
      (TierBasis.annualAverage, [0.05, 0.05, 0.05]), (.firstYear, [0, 0, 0]),
      (.total, [0.08, 0.08, 0.08]), (.eachYear, [0, 0.05, 0.08]),
    ])
  func basis(basis: TierBasis, discounts: [Double]) throws {
    let tiers = [Offer.Tier(from: 5e6, discount: 0.05), Offer.Tier(from: 8e6, discount: 0.08)]
    #expect(try self.discounts(basis, tiers) == discounts)
  }

  @Test("3M for six months count as 6M for twelve, whatever the basis but the total")
  func shortYear() throws {
    for basis in [TierBasis.annualAverage, .firstYear, .eachYear] {
      var scenario = Scenario.small(
        offers: [
          .even(
            3e6, discount: 0, tiers: [Offer.Tier(from: 6e6, discount: 0.05)],
            clauses: Clauses([.tierBasis: .choice(basis)]))
        ])
      scenario.contractYears[0].ends = Month(year: 2027, month: 6)
      #expect(try outcome(scenario).headlineDiscount == [0.05])
    }
  }

  @Test("Tiers and step-down: a commitment steps down without moving its tier")
  func stepDown() throws {
    var scenario = Scenario.small(
      offers: [
        .even(
          10e6, discount: 0, tiers: Self.two, clauses: Clauses([.stepDown: 0.5]))
      ])
    scenario.events = [.at(.stepDown, 2027, 1)]
    let lines = try CandidateLines(scenario)
    expectCents(lines(Commitments.due), [5e6])
    #expect(lines.outcome.headlineDiscount == [0.12])
  }

  @Test("C5: capped rollover breaks it: burn of 15 and 8 costs 24.0 under 10, and 23.9 under 11")
  func cappedRolloverNeedsMore() throws {
    func paid(_ first: Double) throws -> Double {
      try outcome(
        .fees([15, 8], commitment: [first, 10], [.rollover: 1, .rolloverCap: 0.1])
      ).totalPaid
    }
    expectCents(try paid(10), 24)
    expectCents(try paid(11), 23.9)
  }

  @Test("C6: with 4 points for 5M, at 9M of mean spend the best size is the 7.2 % quantile, gross")
  func fractile() throws {
    // Fifty equally likely futures from 4.1M to 13.9M: 3.6 of them make 7.2 %.
    let spends = (0..<50).map { 4.1e6 + 0.2e6 * Double($0) }
    #expect(abs(spends.reduce(0, +) / 50 - 9e6) < 1)
    let offers = spends.prefix(8).enumerated().map { number, size in
      Offer.even(
        size, discount: 0.04 * size / 5e6, clauses: .basis(.gross), id: "size \(number + 1)")
    }
    let plan = try Plan(.small(yearlySpend: spends[0], offers: offers))
    var costs = offers.map { _ in 0.0 }
    for spend in spends {
      let result = try plan.outcome(of: .small(yearlySpend: spend, offers: offers))
      for (number, offer) in offers.enumerated() {
        costs[number] += try #require(result.candidate(offer.id)).totalPaid
      }
    }
    // Below the fourth smallest future fewer than 3.6 fall short of the commitment, above it more.
    #expect(costs.indices.min { costs[$0] < costs[$1] } == 3)
  }
}
