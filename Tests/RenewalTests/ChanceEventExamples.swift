import Formulas
import Planner
import Projection
import Rates
import Renewal
import TestSupport
import Testing

/// Events that may happen and change what is used or what it costs, worked by hand.
struct ChanceEventExamples {
  private static let sonnet = "anthropic.claude-sonnet-4-6"
  private static let haiku = "anthropic.claude-haiku-4-5"

  private static func month(_ month: Int) -> Month { Month(year: 2027, month: month) }

  private static func event(
    _ kind: Event.Kind, _ months: ClosedRange<Int> = 4...9, _ probability: Double = 1,
    _ change: (inout Event) -> Void
  ) -> Event {
    var event = Event(
      name: "Event", kind: kind,
      months: month(months.lowerBound)...month(months.upperBound), probability: probability,
      provenance: example)
    change(&event)
    return event
  }

  /// A workload of $4,950 a month on Sonnet 4.6 (us), and services of $100,000 a month.
  private func scenario(
    _ events: [Event], _ change: (inout Scenario) -> Void = { _ in }
  ) throws -> Scenario {
    var scenario = Scenario.small(offers: [.even(0, discount: 0)])
    scenario.rateCard = try RateCard.bundled()
    scenario.workloads = [
      Workload(
        app: "app", task: "task",
        models: [
          Workload.ModelShare(
            model: Self.sonnet, share: .certain(1, .share), tokens: .certain(1))
        ], scope: "us", requests: .certain(1e6), inputTokens: .certain(1_000),
        outputTokens: .certain(100), growth: .none, provenance: example)
    ]
    scenario.events = events
    change(&scenario)
    return scenario
  }

  /// AI list cost by month in the base case.
  private func cost(_ scenario: Scenario) throws -> [Double] {
    try Plan(scenario).values.values(Cascade.listCost, member: 0)
  }

  /// AI list cost by month where the event's month is another one.
  private func cost(_ scenario: Scenario, from month: Month) throws -> [Double] {
    let renewal = try RenewalModel(scenario)
    let cells = try #require(renewal.uncertainMonths.first)
    let projector = Projector(renewal.model)
    return projector.base(
      changing: [InputValues(cells.input, [[Double(month.serial)]])], from: projector.base()
    ).values(Cascade.listCost, member: 0)
  }

  @Test("The middle of six months is the third, of five the third")
  func middle() {
    #expect(Self.event(.deal, 4...9) { _ in }.month == Self.month(6))
    #expect(Self.event(.deal, 4...8) { _ in }.month == Self.month(6))
    #expect(Self.event(.deal, 4...4) { _ in }.month == Self.month(4))
  }

  @Test("A launch that slips: from June on, by any other month from then on, without it as stated")
  func slip() throws {
    func slipping(_ probability: Double) throws -> Scenario {
      try scenario([Self.event(.launch, 4...9, probability) { $0.app = "app" }]) {
        $0.workloads[0].launch = Self.month(2)
      }
    }
    let likely = try cost(slipping(0.5))
    expectCents(likely, Array(repeating: 0, count: 5) + Array(repeating: 4_950, count: 7))
    let unlikely = try cost(slipping(0.4))
    expectCents(unlikely, [0] + Array(repeating: 4_950, count: 11))
    let late = try cost(slipping(0.4), from: Self.month(12))
    expectCents(late, Array(repeating: 0, count: 11) + [4_950])
    let cell = try #require(try RenewalModel(slipping(0.4)).uncertainMonths.first)
    #expect(cell.name == "events.Event" && cell.probability == 0.4)
    #expect(cell.months == Self.month(4)...Self.month(9))
    #expect(cell.input.id == Workloads.launch.id && cell.member == 0)
    #expect(cell.otherwise == Double(Self.month(2).serial))
  }

  @Test("Without a stated launch, an application that is not launched is never there")
  func neverLaunched() throws {
    let event = Self.event(.launch, 4...4, 0.4) { $0.app = "app" }
    expectCents(try cost(scenario([event])), Array(repeating: 0, count: 12))
  }

  @Test("A retirement moves every request in its month: Haiku 4.5 at 1.10 and 5.50 costs 1,650")
  func retirement() throws {
    func retiring(_ probability: Double) throws -> Scenario {
      let event = Self.event(.retirement, 4...9, probability) {
        $0.model = Self.sonnet
        $0.successor = Self.haiku
      }
      return try scenario([event]) {
        $0.levers = [
          Lever(
            kind: .refresh, task: "task", from: Self.sonnet, to: Self.haiku,
            share: .certain(1, .share), starts: event.month, event: event.name,
            provenance: example)
        ]
      }
    }
    expectCents(
      try cost(retiring(0.9)),
      Array(repeating: 4_950, count: 5) + Array(repeating: 1_650, count: 7))
    expectCents(try cost(retiring(0.1)), Array(repeating: 4_950, count: 12))
    expectCents(
      try cost(retiring(0.1), from: Self.month(12)), Array(repeating: 4_950, count: 11) + [1_650])
  }

  @Test("A repricing to 70 % takes 1,485 off 4,950 a month; unlikely, it is not in the base case")
  func repricing() throws {
    func repriced(_ probability: Double) throws -> Scenario {
      try scenario([
        Self.event(.repricing, 3...3, probability) {
          $0.model = Self.sonnet
          $0.size = .certain(0.7)
        }
      ])
    }
    expectCents(
      try cost(repriced(1)), [4_950, 4_950] + Array(repeating: 3_465, count: 10))
    #expect(try RenewalModel(repriced(1)).uncertainMonths.isEmpty)
    expectCents(try cost(repriced(0.3)), Array(repeating: 4_950, count: 12))
    expectCents(
      try cost(repriced(0.3), from: Self.month(2)),
      [4_950] + Array(repeating: 3_465, count: 11))
  }

  @Test("A deal adds a fifth to an application: 5,940 a month; two deals add up")
  func deal() throws {
    let deal = Self.event(.deal, 3...3) {
      $0.app = "app"
      $0.size = .certain(0.2)
    }
    expectCents(
      try cost(scenario([deal])), [4_950, 4_950] + Array(repeating: 5_940, count: 10))
    var other = deal
    other.name = "Other"
    other.size = .certain(0.1)
    expectCents(try cost(scenario([deal, other]))[11], 4_950 * 1.3)
  }

  @Test("A deal on services adds to their list cost, and its size may be a range")
  func services() throws {
    let deal = Self.event(.deal, 3...5, 0.8) {
      $0.service = "Services"
      $0.size = ValueRange(.interval(low: 0.1, high: 0.4), kind: .quantity)
    }
    let plan = try Plan(scenario([deal]))
    expectCents(
      plan.values.values(Services.listCost, member: 0),
      Array(repeating: 100_000, count: 3) + Array(repeating: 120_000, count: 9))
    #expect(plan.renewal.scenario.uncertainInputs.map(\.name) == ["events.Event.size"])
    #expect(plan.renewal.uncertainCells.flatMap(\.ranges).map(\.name) == ["events.Event.size"])
    #expect(plan.renewal.uncertainMonths.map(\.name) == ["events.Event"])
  }

  @Test("A termination that is unlikely ends no agreement in the base case")
  func termination() throws {
    func ended(_ probability: Double) throws -> [Double] {
      let event = Self.event(.termination, 7...7, probability) { _ in }
      return try CandidateLines(scenario([event])).ofPaper(InForce.inForce)
    }
    #expect(try ended(0.4).allSatisfy { $0 == 1 })
    #expect(try ended(0.6) == Array(repeating: 1, count: 6) + Array(repeating: 0, count: 6))
  }

  @Test("The months of one event share its draws, whatever it moves")
  func shared() throws {
    let event = Self.event(.deal, 4...9, 0.3) {
      $0.app = "app"
      $0.size = .certain(0.2)
    }
    let two = try scenario([event]) {
      var second = $0.workloads[0]
      second.task = "other"
      $0.workloads.append(second)
    }
    let months = try RenewalModel(two).uncertainMonths
    #expect(months.map(\.name) == ["events.Event", "events.Event"])
    #expect(months.map(\.member) == [0, 1])
  }
}
