import Formulas
import Renewal
import TestSupport
import Testing

/// From eligible spend to the true-up: windows, grace, shift, relief, carry-over and rollover.
struct SettlementExamples {
  /// Eligible spend by year against even commitments of 100.
  private func lines(
    _ fees: [Double], commitment: Double = 100, _ clauses: [Clause: Setting]
  ) throws -> CandidateLines {
    try CandidateLines(.fees(fees, commitment: fees.map { _ in commitment }, clauses))
  }

  // MARK: Windows

  private func lyft(
    _ fees: [Double], counts: Setting? = nil
  ) throws -> CandidateLines {
    var clauses: [Clause: Setting] = [.window: .choice(Window.both), .termCommitment: 350]
    clauses[.paidShortfallCounts] = counts
    return try lines(fees, commitment: 80, clauses)
  }

  @Test("B7: at least 80 in each of four years and 350 in all: 80 each year owes 30 at the end")
  func lyftFlat() throws {
    expectCents(try lyft([80, 80, 80, 80])(Shortfall.trueUp), [0, 0, 0, 30])
  }

  @Test("B7: 70/90/100/95 owes 10 in year 1, and nothing at the end, whether the 10 counts or not")
  func lyftUneven() throws {
    for counts in [Setting(true), false] {
      let lines = try lyft([70, 90, 100, 95], counts: counts)
      expectCents(lines(Shortfall.trueUp), [10, 0, 0, 0])
      expectCents(lines.outcome.totalPaid, 365)
    }
  }

  @Test("B7: 70/80/80/80 owes 10 and then 30, or 40 where a paid shortfall does not count")
  func lyftShort() throws {
    expectCents(try lyft([70, 80, 80, 80])(Shortfall.trueUp), [10, 0, 0, 30])
    expectCents(try lyft([70, 80, 80, 80], counts: false)(Shortfall.trueUp), [10, 0, 0, 40])
  }

  @Test("A term window tests once: 70, 130 and 95 under 100 a year are 5 short at the end")
  func term() throws {
    let term: [Clause: Setting] = [.window: .choice(Window.term)]
    expectCents(try lines([70, 130, 95], term)(Shortfall.shortfall), [0, 0, 5])
    expectCents(try lines([70, 130, 100], term)(Shortfall.shortfall), [0, 0, 0])
  }

  @Test("Term window and grace: 285 of 300 is within 5 %, and 284 is not")
  func termGrace() throws {
    let clauses: [Clause: Setting] = [.window: .choice(Window.term), .grace: 0.05]
    expectCents(try lines([85, 100, 100], clauses)(Shortfall.shortfall), [0, 0, 0])
    expectCents(try lines([84, 100, 100], clauses)(Shortfall.shortfall), [0, 0, 16])
  }

  @Test("Term window: shift, relief and rollover have no gap to work on")
  func termAlone() throws {
    let clauses: [Clause: Setting] = [
      .window: .choice(Window.term), .shiftForward: 0.15, .relief: 10, .rollover: 1,
    ]
    expectCents(try lines([70, 130, 95], clauses)(Shortfall.shortfall), [0, 0, 5])
  }

  @Test("A term's commitment below the sum of the years' does not lower it")
  func termCommitment() throws {
    let clauses: [Clause: Setting] = [.window: .choice(Window.term), .termCommitment: 150]
    expectCents(try lines([90, 90], clauses)(Shortfall.shortfall), [0, 20])
  }

  @Test("Shortfall rate: half of a shortfall of 30 is paid, and all of it counts for the term")
  func rate() throws {
    let half = try lines([70, 100], [.shortfallRate: 0.5])
    expectCents(half(Shortfall.shortfall), [30, 0])
    expectCents(half(Shortfall.trueUp), [15, 0])
    let both = try lines([70, 100], [.shortfallRate: 0.5, .window: .choice(Window.both)])
    expectCents(both(Shortfall.trueUp), [15, 0])
  }

  // MARK: Order within a year

  private static let order: [Clause: Setting] = [
    .grace: 0.05, .shiftForward: 0.15, .relief: 10,
  ]

  @Test("Grace, shift and relief: 96 of 100 is forgiven, and nothing shifts")
  func graceFirst() throws {
    let lines = try lines([96, 100], Self.order)
    expectCents(lines(Shortfall.forgiven), [4, 0])
    expectCents(lines(Shortfall.shifted), [0, 0])
    expectCents(lines(Shortfall.obligation), [100, 100])
    expectCents(lines(Shortfall.shortfall), [0, 0])
  }

  @Test("Grace, shift and relief: of a gap of 30, 15 shift, 10 are paid and 5 deferred")
  func orderOfMoves() throws {
    let lines = try lines([70, 120], Self.order)
    expectCents(lines(Shortfall.shifted), [15, 0])
    expectCents(lines(Shortfall.annual), [10, 0])
    expectCents(lines(Shortfall.deferred), [5, 0])
    expectCents(lines(Shortfall.obligation), [100, 120])
    expectCents(lines(Shortfall.shortfall), [10, 0])
  }

  @Test("In the last year nothing can move on: all 30 are paid")
  func lastYear() throws {
    expectCents(try lines([100, 70], Self.order)(Shortfall.shortfall), [0, 30])
  }

  @Test("Relief by year: at most 30, 30 and 50 of a gap are paid at once")
  func reliefByYear() throws {
    let lines = try lines([20, 60, 130], [.relief: [30, 30, 50]])
    // 80 short, 50 deferred; then 150 to be reached, 60 of it deferred; then 160.
    expectCents(lines(Shortfall.deferred), [50, 60, 0])
    expectCents(lines(Shortfall.shortfall), [30, 30, 30])
  }

  @Test("Shift by year: 15 % of the first year's commitment and none of the second")
  func shiftByYear() throws {
    let lines = try lines([80, 80, 100], [.shiftForward: [0.15, 0, 0]])
    expectCents(lines(Shortfall.shortfall), [5, 35, 0])
  }

  @Test("Shift and grace: what was shifted is part of what the grace band looks at")
  func shiftThenGrace() throws {
    let clauses: [Clause: Setting] = [.grace: 0.05, .shiftForward: 0.15]
    expectCents(try lines([85, 110], clauses)(Shortfall.shortfall), [0, 0])
    expectCents(try lines([85, 109], clauses)(Shortfall.shortfall), [0, 6])
  }

  // MARK: Carry-over

  @Test("Carry-over: six months at 70 a year burn 30 more after the term, three months 17.50")
  func carryOver() throws {
    expectCents(try lines([100, 70], [.carryOver: 6])(Shortfall.shortfall), [0, 0])
    let lines = try lines([100, 70], [.carryOver: 3])
    expectCents(lines(Shortfall.carriedOver), [0, 17.5])
    expectCents(lines(Shortfall.shortfall), [0, 12.5])
    expectCents(try self.lines([70, 100], [.carryOver: 6])(Shortfall.shortfall), [30, 0])
  }

  @Test("Carry-over and grace: what the band forgives is gone before anything is burnt")
  func carryOverAndGrace() throws {
    let lines = try lines([100, 96], [.carryOver: 1, .grace: 0.05])
    expectCents(lines(Shortfall.carriedOver), [0, 0])
    expectCents(lines(Shortfall.shortfall), [0, 0])
  }

  @Test("Carry-over and a term window: 25 short, of which 20 are burnt after the term")
  func carryOverOfTheTerm() throws {
    let lines = try lines(
      [95, 80], [.carryOver: 3, .window: .choice(Window.term)])
    expectCents(lines(Shortfall.shortfall), [0, 5])
  }

  // MARK: Rollover

  @Test("Rollover and shift of 110, 80, 130: 10 carry, a gap of 10 shifts, 110 is to be reached")
  func rolloverAndShift() throws {
    let lines = try lines([110, 80, 130], [.rollover: 1, .shiftForward: 0.15])
    expectCents(lines(OverageLedger.added), [10, 0, 20])
    expectCents(lines(OverageLedger.used), [0, 10, 0])
    expectCents(lines(Shortfall.shifted), [0, 10, 0])
    expectCents(lines(Shortfall.obligation), [100, 100, 110])
    expectCents(lines(Shortfall.shortfall), [0, 0, 0])
  }

  @Test("Rollover and grace: carried overage counts towards the band, which forgives the rest")
  func rolloverAndGrace() throws {
    let lines = try lines([110, 86], [.rollover: 1, .grace: 0.05])
    expectCents(lines(OverageLedger.used), [0, 10])
    expectCents(lines(Shortfall.forgiven), [0, 4])
  }

  @Test("Overage of 30 and 10 that lasts one year: after year 2 10 are left, and 30 have expired")
  func expiry() throws {
    let lines = try lines([130, 110], [.rollover: 1])
    expectCents(lines(OverageLedger.expired), [0, 30])
    expectCents(lines(OverageLedger.closing), [30, 10])
    let lasting = try self.lines([130, 110], [.rollover: 1, .rolloverExpiry: -1])
    expectCents(lasting(OverageLedger.closing), [30, 40])
  }

  @Test("The oldest overage is used first: of 30 and 10, a year short by 35 leaves 5 of the newer")
  func oldestFirst() throws {
    let lines = try lines([130, 110, 65, 90], [.rollover: 1, .rolloverExpiry: 2])
    expectCents(lines(OverageLedger.used), [0, 0, 35, 5])
    expectCents(lines(Shortfall.shortfall), [0, 0, 0, 5])
  }

  @Test("Rollover of half, capped at 10 %: of an overage of 15, 7.50 carry, and of 40 only 10")
  func cappedRollover() throws {
    let clauses: [Clause: Setting] = [.rollover: 0.5, .rolloverCap: 0.1]
    expectCents(try lines([115, 100], clauses)(OverageLedger.added), [7.5, 0])
    expectCents(try lines([140, 100], clauses)(OverageLedger.added), [10, 0])
  }

  @Test("Rollover and relief: what was deferred must be reached before there is overage again")
  func rolloverAndRelief() throws {
    let lines = try lines([70, 130, 90], [.rollover: 1, .relief: 10])
    // 10 are paid and 20 deferred; of 130, 120 are to be reached, and 10 carry.
    expectCents(lines(OverageLedger.added), [0, 10, 0])
    expectCents(lines(Shortfall.shortfall), [10, 0, 0])
  }
}
