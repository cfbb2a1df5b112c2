import Formulas
import Renewal
import TestSupport
import Testing

/// The examples of stage 8 of the page, which hold the reference to the page and not to the model.
@Suite("The reference on the examples of the settlement")
struct SettlementExamples {
  private static func settle(
    _ commitment: [Double], _ clauses: [Clause: Setting], spend: [Double]
  ) -> Settlement {
    let terms = terms(commitment, clauses)
    return Settlement(terms, Exit(terms), YearlyBurn(outside: spend))
  }

  private static func terms(
    _ commitment: [Double], _ clauses: [Clause: Setting], events: [Event] = []
  ) -> Terms {
    var scenario = Scenario.small(
      years: commitment.count,
      offers: [
        Offer(
          id: "offer", name: "Offer", role: .quoted, commitment: commitment,
          discount: commitment.map { _ in 0 }, clauses: Clauses(clauses),
          provenance: Provenance(place: "example"))
      ])
    scenario.events = events
    return Terms(scenario, scenario.candidates[1], TermMonths(scenario))
  }

  @Test(
    "B7: years of 80 and a term of 350",
    arguments: [
      ([80.0, 80, 80, 80], true, [0.0, 0, 0, 30]), ([70, 90, 100, 95], true, [10, 0, 0, 0]),
      ([70, 90, 100, 95], false, [10, 0, 0, 0]), ([70, 80, 80, 80], true, [10, 0, 0, 30]),
      ([70, 80, 80, 80], false, [10, 0, 0, 40]),
    ])
  func windows(_ spend: [Double], _ counts: Bool, _ owed: [Double]) {
    let settlement = Self.settle(
      [80, 80, 80, 80],
      [
        .window: .choice(Window.both), .termCommitment: 350,
        .paidShortfallCounts: Setting(booleanLiteral: counts),
      ], spend: spend)
    #expect(settlement.trueUp == owed)
  }

  @Test("Grace, then shift, then relief")
  func order() {
    let clauses: [Clause: Setting] = [.grace: 0.05, .shiftForward: 0.15, .relief: 10]
    let forgiven = Self.settle([100, 100], clauses, spend: [96, 100])
    #expect(forgiven.forgiven[0] == 4 && forgiven.shifted[0] == 0 && forgiven.trueUp[0] == 0)
    let split = Self.settle([100, 100], clauses, spend: [70, 90])
    #expect([split.shifted[0], split.trueUp[0], split.deferred[0]] == [15, 10, 5])
    #expect(split.obligation[1] == 120 && split.trueUp[1] == 30)
  }

  @Test("Rollover and shift in one year")
  func rolloverAndShift() {
    let settlement = Self.settle(
      [100, 100, 100], [.rollover: 1, .shiftForward: 0.15], spend: [110, 80, 130])
    #expect(settlement.overageClosing[0] == 10)
    #expect(settlement.overageUsed[1] == 10 && settlement.shifted[1] == 10)
    #expect(settlement.obligation[2] == 110 && settlement.overageAdded[2] == 20)
  }

  @Test("B2: a paid shortfall that is used again")
  func reuse() {
    let fees = [140.0, 225, 300]
    let settlement = Self.settle([150, 215, 280], [.reuse: true], spend: fees)
    let paid = fees.indices.map {
      fees[$0] + settlement.trueUp[$0] - settlement.balanceUsed[$0]
    }
    #expect(paid == [150, 215, 300])
  }

  @Test("Reuse and rollover in one year")
  func reuseAndRollover() {
    let settlement = Self.settle(
      [100, 100, 100], [.reuse: true, .rollover: 1], spend: [90, 130, 95])
    #expect(settlement.balanceUsed == [0, 10, 0])
    #expect(settlement.eligible == [90, 120, 95])
    #expect(settlement.overageUsed[2] == 5 && settlement.trueUp == [10, 0, 0])
  }

  @Test("Overage that expires after a year")
  func expiry() {
    let settlement = Self.settle([100, 100], [.rollover: 1], spend: [130, 110])
    #expect(settlement.overageClosing == [30, 10])
  }

  @Test("The tail of a balance", arguments: [(60.0, 45.0), (30, 30)])
  func tail(_ fees: Double, _ back: Double) {
    let settlement = Self.settle([fees + 45], [.reuse: true, .reuseTail: 12], spend: [fees])
    #expect(settlement.tail == [back])
  }

  @Test("A step-down in March with three months of notice")
  func stepDown() {
    let event = Event(
      name: "Divestiture", kind: .stepDown, month: Month(year: 2027, month: 3),
      provenance: Provenance(place: "example"))
    let exit = Exit(Self.terms([12e6], [.stepDown: 0.2, .stepDownNotice: 3], events: [event]))
    #expect(abs(exit.due[0] - 10.6e6) < 0.005)
  }

  @Test("A termination after the first of three years")
  func termination() {
    let event = Event(
      name: "End", kind: .termination, month: Month(year: 2028, month: 1),
      provenance: Provenance(place: "example"))
    let exit = Exit(Self.terms([10e6, 10e6, 10e6], [:], events: [event]))
    #expect(exit.fee == [0, 20e6, 0])
    #expect(exit.inForce[11] == 1 && exit.inForce[12] == 0)
  }
}
