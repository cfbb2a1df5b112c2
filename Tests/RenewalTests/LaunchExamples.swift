import Formulas
import Renewal
import TestSupport
import Testing

/// Services launched after signature, which a paper covers from some months after their launch on.
struct LaunchExamples {
  /// A service of 10 a month, launched in March.
  private func lines(
    _ covered: Setting, discount: Double = 0.1, _ more: [Clause: Setting] = [:],
    change: (inout Scenario) -> Void = { _ in }
  ) throws -> CandidateLines {
    var scenario = Scenario.small(
      services: [.flat(120, coverage: .launched(Month(year: 2027, month: 3)))],
      offers: [
        .even(
          0, discount: discount,
          clauses: Clauses(more.merging([.newServices: covered]) { $1 }))
      ])
    change(&scenario)
    return try CandidateLines(scenario)
  }

  @Test("Launched in March at 10 a month, covered after 3: 7 is taken off, and 63 retires net")
  func covered() throws {
    let lines = try lines(3)
    expectCents(try lines.ofClass(.newServices, Burn.contractedCost), [100])
    expectCents(try lines.ofClass(.newServices, Burn.discount), [7])
    expectCents(lines(Burn.eligibleSpend), [63])
    expectCents(lines(Payment.paid), [93])
  }

  @Test("Never covered, all of it is at list and retires nothing; covered at launch, all does")
  func neverAndAtOnce() throws {
    let never = try lines(-1)
    expectCents(never(Burn.eligibleSpend), [0])
    expectCents(never(Payment.paid), [100])
    let atOnce = try lines(0)
    expectCents(atOnce(Burn.eligibleSpend), [90])
    expectCents(atOnce(Payment.paid), [90])
  }

  @Test(
    "New services and basis: what is covered retires at 63 net, and at 70 before the discount",
    arguments: [(BurnBasis.net, 63.0), (.netOfPlans, 70), (.gross, 70)])
  func basis(basis: BurnBasis, eligible: Double) throws {
    expectCents(
      try lines(3, [.burnBasis: .choice(basis)])(Burn.eligibleSpend), [eligible])
  }

  @Test("New services and credits: a credit that pays a third of the class takes a third of 63")
  func credits() throws {
    let lines = try lines(3) {
      $0.credits = [.services(31, scope: [.newServices])]
    }
    expectCents(lines(Burn.eligibleSpend), [42])
    let retiring = try self.lines(3) {
      $0.credits = [.services(31, retires: 1, scope: [.newServices])]
    }
    expectCents(retiring(Burn.eligibleSpend), [63])
  }

  @Test("New services and repricing: what is not covered yet is not measured")
  func measured() throws {
    expectCents(try lines(3)(MeasuredSpend.spend), [63])
    expectCents(
      try lines(3, [.burnBasis: .choice(BurnBasis.gross)])(MeasuredSpend.spend), [70])
  }

  @Test("New services and reuse: a balance pays fees of covered services only")
  func balance() throws {
    let lines = try lines(3, [.reuse: true])
    expectCents(lines.ofPaper(Burn.payable), [63])
  }

  @Test("Before its launch a service costs nothing")
  func launch() throws {
    let months = try lines(0)(Services.listCost, member: 0)
    expectCents(months.map { $0 }, [0, 0] + Array(repeating: 10, count: 10))
  }
}
