import Formulas
import Planner
import Projection
import Rates
import Renewal
import TestSupport
import Testing

/// Demand that is stated by users, worked by hand.
struct ProfileExamples {
  private let moderate = UserProfile(
    name: "moderate", users: .certain(800), requestsPerDay: .certain(12),
    inputTokens: .certain(2_500), outputTokens: .certain(350))
  private let heavy = UserProfile(
    name: "heavy", users: .certain(120), requestsPerDay: .certain(90),
    inputTokens: .certain(6_000), outputTokens: .certain(900))

  private func plan(
    _ profiles: [UserProfile], days: ValueRange? = nil, growth: Growth = .none,
    change: (inout Workload) -> Void = { _ in }
  ) throws -> Plan {
    var scenario = Scenario.small(services: [], offers: [.even(0, discount: 0)])
    scenario.rateCard = try RateCard.bundled()
    var workload = Workload(
      app: "app", task: "task",
      models: [
        Workload.ModelShare(
          model: "anthropic.claude-sonnet-4-6", share: .certain(1, .share), tokens: .certain(1))
      ], scope: "us", requests: .certain(0), inputTokens: .certain(1), outputTokens: .certain(0),
      profiles: profiles, daysPerMonth: days, growth: growth, provenance: example)
    change(&workload)
    scenario.workloads = [workload]
    return try Plan(scenario)
  }

  private func cost(_ plan: Plan) -> [Double] { plan.values.values(Cascade.listCost, member: 0) }

  @Test("800 users of 12 and 120 users of 90 requests on 21 days send 428,400 requests")
  // 800 × 12 × 21 = 201,600 and 120 × 90 × 21 = 226,800.
  func requests() throws {
    let plan = try plan([moderate, heavy])
    #expect(plan.values.values(Profiles.requests, member: 0) == [201_600])
    #expect(plan.values.values(Profiles.requests, member: 1) == [226_800])
    expectCents(plan.values.value(Workloads.requests, member: 0, period: 0), 428_400)
  }

  @Test("They cost 10,686.06 a month on Sonnet 4.6 (us): 3.30 and 16.50 a million tokens")
  // In: 201,600 × 2,500 + 226,800 × 6,000 = 1,864.8M, at 3.30 6,153.84.
  // Out: 201,600 × 350 + 226,800 × 900 = 274.68M, at 16.50 4,532.22.
  func tokens() throws {
    let plan = try plan([moderate, heavy])
    for month in cost(plan) { expectCents(month, 6_153.84 + 4_532.22) }
    // The means by requests: 1,864.8M and 274.68M over 428,400.
    expectCents(plan.values.value(Workloads.meanInput, member: 0, period: 0), 4_352.94)
    expectCents(plan.values.value(Workloads.meanOutput, member: 0, period: 0), 641.18)
  }

  @Test("Without a word on it a month has 21 days of work; 20 days are 20/21 of the cost")
  func days() throws {
    let usual = cost(try plan([moderate, heavy]))[0]
    expectCents(cost(try plan([moderate, heavy], days: .certain(20)))[0], usual * 20 / 21)
    expectCents(cost(try plan([moderate, heavy], days: .certain(21)))[0], usual)
  }

  @Test("They grow like requests that are stated: 44 % a year is a factor of 1.2 in June")
  func growth() throws {
    let plan = try plan([heavy], growth: .yearly([.certain(0.44, .growth)]))
    // 226,800 requests of 6,000 and 900 tokens: 1,360.8M at 3.30 and 204.12M at 16.50.
    expectCents(cost(plan)[5], (4_490.64 + 3_367.98) * 1.2)
  }

  @Test("Users cost what the same requests and tokens cost, stated by themselves")
  func alike() throws {
    let stated = try plan([]) {
      $0.requests = .certain(226_800)
      $0.inputTokens = .certain(6_000)
      $0.outputTokens = .certain(900)
    }
    expectCents(cost(stated), cost(try plan([heavy])))
  }

  @Test("Three tenths less AI is three tenths fewer users")
  func variant() throws {
    let plan = try plan([moderate, heavy])
    let less = try plan.outcome(of: .requests(times: 0.7))
    let whole = plan.outcome.cascade.last?.total ?? .nan
    expectCents(less.cascade.last?.total, 0.7 * whole)
  }

  @Test("A profile without users, requests or tokens costs nothing and divides by nothing")
  func nobody() throws {
    var nobody = heavy
    nobody.users = .certain(0)
    expectCents(cost(try plan([nobody]))[0], 0)
  }
}
