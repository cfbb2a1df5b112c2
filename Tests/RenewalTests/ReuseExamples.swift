import Formulas
import Renewal
import TestSupport
import Testing

/// True-ups that become a balance and pay later fees.
struct ReuseExamples {
  private func lines(
    _ fees: [Double], _ commitment: [Double], _ clauses: [Clause: Setting]
  ) throws -> CandidateLines {
    try CandidateLines(
      .fees(fees, commitment: commitment, clauses.merging([.reuse: true]) { $1 }))
  }

  private let fees = [140e6, 225e6, 300e6]
  private let snap = [150e6, 215e6, 280e6]

  @Test("B2: fees of 140/225/300 under 150/215/280 cost 150, 215 and 300: nothing is lost")
  func reusable() throws {
    let lines = try lines(fees, snap, [:])
    expectCents(lines(Payment.paid), [150e6, 215e6, 300e6])
    expectCents(lines(BalanceLedger.closing), [10e6, 0, 0])
    expectCents(lines(Burn.eligibleSpend), [140e6, 215e6, 300e6])
    expectCents(lines(Shortfall.shortfall), [10e6, 0, 0])
  }

  @Test("B2: without reuse the same fees cost 675, and 10 are lost")
  func lost() throws {
    let lines = try CandidateLines(.fees(fees, commitment: snap))
    expectCents(lines(Payment.paid), [150e6, 225e6, 300e6])
    expectCents(lines.outcome.totalPaid, 675e6)
  }

  @Test("Reuse and rollover: the balance pays first, then carried overage fills what it can")
  func reuseAndRollover() throws {
    let lines = try lines([90, 130, 95], [100, 100, 100], [.rollover: 1])
    expectCents(lines(BalanceLedger.added), [10, 0, 0])
    expectCents(lines(BalanceLedger.used), [0, 10, 0])
    expectCents(lines(Burn.eligibleSpend), [90, 120, 95])
    expectCents(lines(OverageLedger.added), [0, 20, 0])
    expectCents(lines(OverageLedger.used), [0, 0, 5])
    expectCents(lines(Shortfall.shortfall), [10, 0, 0])
  }

  @Test("Balance-paid fees that retire do not lower eligible spend")
  func balanceRetires() throws {
    let lines = try lines([90, 100], [100, 100], [.balanceRetires: 1])
    expectCents(lines(Burn.eligibleSpend), [90, 100])
    expectCents(lines(Payment.paid), [100, 90])
    let half = try self.lines([90, 100], [100, 100], [.balanceRetires: 0.5])
    expectCents(half(Burn.eligibleSpend), [90, 95])
    expectCents(half(Payment.paid), [100, 95])
  }

  @Test("A payment of year 1 that lasts one year: what year 2 leaves of it is lost")
  func expiry() throws {
    let lines = try lines([40, 30, 200], [100, 100, 100], [.reuseExpiry: 1])
    expectCents(lines(BalanceLedger.added), [60, 100, 0])
    expectCents(lines(BalanceLedger.used), [0, 30, 100])
    expectCents(lines(BalanceLedger.expired), [0, 30, 0])
    let lasting = try self.lines([40, 30, 200], [100, 100, 100], [:])
    expectCents(lasting(BalanceLedger.used), [0, 30, 130])
  }

  @Test("A last true-up of 45 and a tail of 12 months: fees of 60 a year give 45 back")
  func tail() throws {
    let lines = try lines([60], [105], [.reuseTail: 12])
    expectCents(lines(BalanceLedger.tailRecovered), [45])
    expectCents(lines(Payment.paid), [60])
  }

  @Test("With fees of 30 a year 30 come back and 15 are forfeited; in six months, 15 come back")
  func shortTail() throws {
    expectCents(
      try lines([30], [75], [.reuseTail: 12])(BalanceLedger.tailRecovered), [30])
    let half = try lines([30], [75], [.reuseTail: 6])
    expectCents(half(BalanceLedger.tailRecovered), [15])
    expectCents(half(Payment.paid), [75 - 15])
  }

  @Test("Reuse and shortfall rate: only what was paid becomes a balance")
  func rate() throws {
    let lines = try lines([60, 200], [100, 100], [.shortfallRate: 0.5])
    expectCents(lines(BalanceLedger.added), [20, 0])
    expectCents(lines(Payment.paid), [80, 180])
  }

  @Test("Reuse and basis: a balance of 11 pays a ninth of 110 at list that cost 99: 97.78 retire")
  func basis() throws {
    let lines = try CandidateLines(
      .fees(
        [110, 110], commitment: [121, 100], discount: 0.1,
        [.reuse: true, .burnBasis: .choice(BurnBasis.gross)]))
    expectCents(lines(BalanceLedger.used), [0, 11])
    expectCents(lines(Burn.eligibleSpend), [110, 110 - 110.0 / 9])
    expectCents(lines(Payment.paid), [99 + 11, 99 - 11 + 100 - (110 - 110.0 / 9)])
  }

  @Test("Reuse and relief: what is paid of a gap becomes a balance, what is deferred does not")
  func relief() throws {
    let lines = try lines([70, 130], [100, 100], [.relief: 10])
    expectCents(lines(BalanceLedger.added), [10, 0])
    // Ten of year 2's fees are paid from the balance and do not retire: 120 are to be reached.
    expectCents(lines(Burn.eligibleSpend), [70, 120])
    expectCents(lines(Shortfall.shortfall), [10, 0])
  }

  @Test("Reuse and both windows: fees paid from the balance retire in neither")
  func bothWindows() throws {
    let lines = try lines(
      [90, 110], [100, 100], [.window: .choice(Window.both), .termCommitment: 210])
    // Counted: 90 and 100 of spend, and 10 paid.
    expectCents(lines(Shortfall.shortfall), [10, 10])
  }
}
