import Formulas
import Planner
import Renewal
import Scenarios
import TestSupport
import Testing

@Suite("Bridge of a difference")
struct DifferenceBridgeTests {
  @Test(
    "The steps follow the order of causes and add up, between random scenarios", arguments: 1...24)
  func addsUp(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let before = try Scenario.starter().changed(with: &generator)
    let after = try Scenario.starter().changed(with: &generator)
    for candidate in ["no-agreement", "todays-terms", before.offers[0].id] {
      let bridge = try difference(before, after, bridging: candidate).bridge
      let sum = bridge.steps.reduce(0) { $0 + $1.paid }
      #expect(abs(sum - (bridge.to.paid - bridge.from.paid)) < 1e-6)
      let values = bridge.steps.reduce(0) { $0 + $1.presentValue }
      #expect(abs(values - (bridge.to.presentValue - bridge.from.presentValue)) < 1e-6)
      #expect(bridge.steps.allSatisfy { $0.paid.isFinite && !$0.causes.isEmpty }, "\(bridge)")
      let places = bridge.steps.compactMap { $0.causes.first.flatMap(Cause.allCases.firstIndex) }
      #expect(places == places.sorted())
    }
  }

  @Test("With another number of years, what is stated by year moves with the term")
  func otherYears() throws {
    let before = Scenario.flat(years: 1, offers: [.flat("a", 1e6, 0.10)])
    let after = Scenario.flat(years: 3, offers: [.flat("a", 1.1e6, 0.12, years: 3)])
    for (from, to) in [(before, after), (after, before)] {
      let found = try difference(from, to, bridging: "a")
      #expect(found.bridge.steps.map(\.causes) == [[.commitment, .discount, .term]])
      #expect(found.bridge.steps[0].name == "Commitment + Discount and tiers + Term and anchor")
      #expect(found.bridge.steps[0].paid == found.bridge.to.paid - found.bridge.from.paid)
      #expect(found.inputs.contains { $0.key == "years" })
    }
    let reference = try difference(before, after, bridging: "no-agreement")
    #expect(reference.bridge.steps.map(\.causes) == [[.term]])
  }

  @Test("Levers move with the workloads whose tasks they name")
  func levers() throws {
    let before = try Scenario.starter()
    var after = before
    for number in after.workloads.indices { after.workloads[number].task += "-2" }
    for number in after.levers.indices { after.levers[number].task += "-2" }
    let found = try difference(before, after, bridging: "no-agreement")
    #expect(found.bridge.steps.map(\.causes) == [[.demand, .levers]])
    #expect(found.bridge.steps[0].name == "AI demand + Levers")
    #expect(abs(found.bridge.steps[0].paid) < 1e-6)
  }

  @Test("A milestone moves with the services that it names")
  func milestones() throws {
    var before = Scenario.flat(offers: [.flat("a", 1e6, 0.1)])
    let credit = Credit(
      name: "Grant", amount: .certain(1e5), starts: Month(year: 2027, month: 1),
      expires: Month(year: 2027, month: 12), scope: [.services],
      milestone: Credit.Milestone(
        service: "Services", monthly: 1, by: Month(year: 2027, month: 6)),
      provenance: before.provenance)
    before.credits = [credit]
    var after = before
    after.services[0].name = "Renamed"
    after.services[0].spend = .certain(2e5)
    after.credits[0].milestone?.service = "Renamed"
    after.support.plan = SupportPlan.known[1]
    let found = try difference(before, after, bridging: "a")
    #expect(found.bridge.steps.map(\.causes) == [[.estate, .credits], [.support]])
  }

  @Test("Clauses move one by one up to six, and together beyond")
  func clauses() throws {
    let settings: [(Clause, Setting)] = [
      (.marketplaceCap, 0.3), (.burnBasis, 2), (.aiCap, 0.5),
      (.eligibility(.services), 0), (.eligibility(.savingsPlans), 0),
      (.eligibility(.privateRates), 0), (.eligibility(.newServices), 0),
    ]
    for count in [6, 7] {
      var offer = Offer.flat("a", 1e6, 0.1)
      let before = Scenario.flat(offers: [offer])
      for (clause, setting) in settings.prefix(count) {
        switch clause.kind {
        case .eligibility(let charge):
          offer.clauses.eligibility[charge] = Eligibility(earns: 0, retires: 0)
        case .share, .money, .months, .days, .contractYears, .truth, .choice:
          offer.clauses[clause] = setting
        }
      }
      let steps = try difference(before, .flat(offers: [offer]), bridging: "a").bridge.steps
      #expect(steps.count == (count == 6 ? 6 : 1))
      #expect(steps.allSatisfy { $0.causes == [.clauses] })
    }
  }

  @Test("The candidate is the recommended one, today's terms or none; an unknown one is named")
  func candidate() throws {
    let offer = Offer.flat("a", 1e5, 0.2)
    let today = try #require(Scenario.starter().today)
    let with = Scenario.flat(offers: [offer], today: today)
    let without = Scenario.flat(offers: [], today: today)
    #expect(try difference(with, with).bridge.candidate == "a")
    #expect(try difference(without, with).bridge.candidate == "todays-terms")
    #expect(try difference(.flat(offers: []), with).bridge.candidate == "no-agreement")
    let thrown = #expect(throws: UnknownName.self) {
      try difference(without, with, bridging: "a")
    }
    #expect(thrown?.name == "a")
  }

  @Test("Prices that changed are the first step, tax and cost of capital leave what is paid alone")
  func ends() throws {
    let before = try Scenario.starter()
    var after = before
    after.priceIndex["AWS"] = [.certain(0.05, .growth)]
    after.taxOnAWS += 0.1
    after.costOfCapital += 0.1
    let steps = try difference(before, after, bridging: "no-agreement").bridge.steps
    #expect(steps.map(\.causes) == [[.prices], [.taxes], [.costOfCapital]])
    #expect(steps[0].paid > 0 && steps[1].paid == 0 && steps[2].paid == 0)
    #expect(steps[2].presentValue < 0)
  }
}

/// The difference of two scenarios, as files `a.yaml` and `b.yaml`.
func difference(_ from: Scenario, _ to: Scenario, bridging candidate: String? = nil) throws
  -> Difference
{
  try Plan(from).difference(
    to: Plan(to), files: (from: "a.yaml", to: "b.yaml"), bridging: candidate)
}

extension Scenario {
  /// The scenario with every statement at another place.
  func moved(to place: String) -> Scenario {
    var moved = self
    let there = Provenance(place: place, source: "somebody else", asOf: asOf)
    moved.provenance = there
    for number in workloads.indices { moved.workloads[number].provenance = there }
    for number in levers.indices { moved.levers[number].provenance = there }
    for number in services.indices { moved.services[number].provenance = there }
    for number in offers.indices { moved.offers[number].provenance = there }
    moved.today?.provenance = there
    moved.support.provenance = there
    return moved
  }

  /// The scenario with a few things changed, as chance has it.
  func changed(with generator: inout SeededGenerator) -> Scenario {
    var changed = self
    let factor = Double.random(in: 0.5...2, using: &generator)
    let changes: [(inout Scenario) -> Void] = [
      { $0.workloads[0].requests = .certain($0.workloads[0].requests.base * factor) },
      { $0.workloads.removeFirst() },
      { $0.levers.removeFirst() },
      { $0.levers = [] },
      { $0.services[0].spend = .certain($0.services[0].spend.base * factor) },
      { $0.savingsPlans = [] },
      { $0.marketplace.removeFirst() },
      { $0.support.plan = .none },
      { $0.priceIndex["AWS"] = [.certain(factor / 10, .growth)] },
      { $0.today?.discount *= factor / 2 },
      { $0.offers[0].commitment = $0.offers[0].commitment.map { $0 * factor } },
      { $0.offers[0].discount = $0.offers[0].discount.map { $0 * factor / 2 } },
      { $0.offers[0].clauses[.burnBasis] = .choice(BurnBasis.gross) },
      { $0.offers.removeLast() },
      { $0.costOfCapital *= factor },
      { $0.taxOnAWS += factor / 10 },
      { scenario in
        scenario.contractYears.removeLast()
        let years = scenario.contractYears.count
        for number in scenario.offers.indices {
          scenario.offers[number].commitment = Array(
            scenario.offers[number].commitment.prefix(years))
          scenario.offers[number].discount = Array(scenario.offers[number].discount.prefix(years))
        }
      },
    ]
    for change in changes where Bool.random(using: &generator) && changed.isRich {
      change(&changed)
    }
    return changed
  }

  /// Whether something is left of everything that changes look at.
  private var isRich: Bool {
    !workloads.isEmpty && !levers.isEmpty && !services.isEmpty && !marketplace.isEmpty
      && !offers.isEmpty && contractYears.count > 1
  }
}
