import Formulas
import Renewal
import Scenarios
import Testing

/// Offers, the agreement in force, events and ladders; what is promised must be allowed.
struct AgreementReadingTests {
  /// Contract years January to June 2027, and then July to June.
  private static let top = Small.top.replacing(
    "term: { starts: 2027-01-01, years: 3 }",
    with: """
      contract_years:
        - { starts: 2027-01-01, ends: 2027-06-30 }
        - { starts: 2027-07-01, ends: 2028-06-30 }
        - { starts: 2028-07-01, ends: 2029-06-30 }
      """)
  private static let today =
    "today: { commitment: 12M, discount: 8%, ends: 2027-06-30, remaining: 4M }\n"

  private func offer(_ keys: String, top: String = Small.top) throws -> Offer {
    let text = top + Small.estate + "offers: [{ id: opening, discount: 10%, \(keys) }]\n"
    return try #require(try Small.scenario(text).offers.first)
  }

  private func problems(_ keys: String, top: String = Small.top) throws -> [String] {
    try Small.problems(
      top + Small.estate + "offers: [{ id: opening, discount: 10%, \(keys) }]\n")
  }

  @Test("A commitment may rise by a yearly rate from its first year's")
  func rising() throws {
    let risen = try offer("commitment: 10M, commitment_growth: 10%").commitment
    #expect(
      risen.count == 3 && zip(risen, [10e6, 11e6, 12.1e6]).allSatisfy { abs($0 - $1) < 1e-6 })
    #expect(
      try offer("commitment: 10M, commitment_growth: -50%, clauses: { may_fall: true }").commitment
        == [10e6, 5e6, 2.5e6])
  }

  @Test("An offer that waits lists the years from its start on")
  func waiting() throws {
    let top = Self.top + Self.today
    let waits = try offer("commitment: [20M, 21M], starts: 2027-07-01", top: top)
    #expect(waits.starts == Month(year: 2027, month: 7))
    #expect(waits.commitment == [20e6, 20e6, 21e6] && waits.discount == [0.1, 0.1, 0.1])
    let rises = try offer(
      "commitment: 20M, commitment_growth: 50%, starts: 2027-07-01, "
        + "clauses: { shift_forward: [10%, 5%] }", top: top)
    #expect(rises.commitment == [20e6, 20e6, 30e6])
    #expect(rises.clauses[.shiftForward] == [0.1, 0.1, 0.05])
    #expect(
      try problems("commitment: [20M, 20M, 21M], starts: 2027-07-01", top: top) == [
        "a.yaml:12:52: There are 3 values for 2 contract years; write one for all, or a list with "
          + "one for each."
      ])
  }

  @Test("Today's agreement says what remains, and what must be promised again")
  func today() throws {
    let today = Self.today.replacing("remaining: 4M", with: "renewal_ratchet: 120%, spend: 9.2M")
    let read = try #require(try Small.scenario(Self.top + today).today)
    #expect(read.renewalRatchet == 1.2 && read.spend == 9_200_000 && read.remaining == nil)
    #expect(try Small.scenario(Self.top + Self.today).today?.remaining == 4_000_000)
  }

  @Test("A commitment must grow as its paper says, for the months of its year")
  func least() throws {
    // Half a year of 5M is 10M a year; 10 % more is 11M.
    let clauses = "clauses: { minimum_growth: 10% }"
    #expect(
      try offer("commitment: [5M, 11M, 12.1M], \(clauses)", top: Self.top).commitment.count == 3)
    #expect(
      try problems("commitment: [5M, 10.9M, 11.5M], \(clauses)", top: Self.top) == [
        "a.yaml:11:57: The commitment of Year 2, 10.9M, is below the least that is allowed, 11M: "
          + "month for month, it must grow by 10% a year (minimum_growth).",
        "a.yaml:11:64: The commitment of Year 3, 11.5M, is below the least that is allowed, "
          + "11.99M: month for month, it must grow by 10% a year (minimum_growth).",
      ])
  }

  @Test("Half a cent below the least is the least")
  func tolerance() throws {
    #expect(try offer("commitment: [1000, 999.996, 999.992]").commitment.count == 3)
    #expect(try problems("commitment: [1000, 999.99, 999.99]").count == 1)
  }

  @Test("The first commitment is at least the ratchet's part of today's spend, for its months")
  func ratchet() throws {
    let today =
      "today: { commitment: 8M, discount: 8%, ends: 2026-12-31, renewal_ratchet: 90%, spend: 10M }\n"
    // 90 % of 10M for six months is 4.5M.
    let top = Self.top + today
    #expect(try offer("commitment: [4.5M, 9M, 9M]", top: top).commitment.count == 3)
    #expect(
      try problems("commitment: [4.4M, 9M, 9M]", top: top) == [
        "a.yaml:12:53: The commitment of Year 1, 4.4M, is below the least that is allowed, 4.5M: "
          + "for its months, 90% of the 10M that a year under today's agreement cost (renewal_ratchet)."
      ])
  }

  @Test("A problem of the file's top does not hide what an offer may not promise")
  func allAtOnce() throws {
    let top = Small.top.replacing("name: Small\n", with: "")
    #expect(
      try problems("commitment: [2M, 1M, 1M]", top: top) == [
        "a.yaml:1:1: The key \"name\" is missing in the scenario.",
        "a.yaml:7:57: The commitment of Year 2, 1M, is below the least that is allowed, 2M: month "
          + "for month, no year's commitment is below the year before. Where the paper allows it, write "
          + "may_fall: true among its clauses.",
      ])
  }

  @Test("Events have a kind and a month of the term")
  func events() throws {
    let events = """
      events:
        - { event: Sale of the shops, kind: step_down, month: 2028-04, source: Board, as_of: 2026-11-01 }
        - { event: Takeover, kind: termination, month: 2029-12 }

      """
    let read = try Small.scenario(Small.top + events).events
    #expect(read.map(\.kind) == [.stepDown, .termination])
    #expect(read.map(\.name) == ["Sale of the shops", "Takeover"])
    #expect(read.first?.provenance.source == "Board")
  }

  @Test("A ladder lists commitments, or steps through them")
  func ladder() throws {
    let offers = "offers: [{ id: opening, commitment: 2M, discount: 10% }]\n"
    func ladder(_ text: String) throws -> Ladder? {
      try Small.scenario(Small.top + offers + "ladder: { \(text) }\n").ladder
    }
    #expect(
      try ladder(
        "commitments: 8M to 9.4M by 500k, terms: [1, 3], ramps: [flat, 10%], like: opening")
        == Ladder(
          commitments: [8e6, 8.5e6, 9e6, 9.4e6], terms: [1, 3], ramps: [0, 0.1], like: "opening"))
    #expect(try ladder("commitments: [8M, 10M]") == Ladder(commitments: [8e6, 10e6]))
    #expect(try ladder("commitments: 1M to 1000M by 1M")?.commitments.count == 1_000)
  }

  @Test("The fiscal year starts in a month of the calendar")
  func fiscalYear() throws {
    #expect(try Small.scenario(Small.top + "fiscal_year_starts: 2\n").fiscalYearStart == 2)
  }
}
