import Briefs
import Renewal
import Testing

/// What to ask for and what to trade; worked by hand on flat services of $1.2M a year.
struct AskTests {
  /// At 10 % off, $1.08M is spent: $70k fall short of the commitment.
  private static let short = Scenario.plain(offers: [.even(1_150_000, discount: 0.1)])

  @Test("Asks stand in the order of their worth, and those that change nothing are named below")
  func asks() throws {
    let brief = try Brief(on: Self.short)
    let rows = try brief.value("asks_table").split(separator: "\n")
      .map { $0.split(separator: "|").map { $0.trimmed } }
    #expect(rows.first == ["Worth over the term, in $", "To do", "The offer"])
    // Counted at list, $1.2M is eligible: the whole gap is gone.
    #expect(rows.dropFirst(2).contains(["Eligible spend is counted at list", "ask", "70,000"]))
    let worths = rows.dropFirst(2).filter { $0[1] == "ask" }.compactMap {
      Double($0[2].replacing(",", with: ""))
    }
    #expect(worths == worths.sorted(by: >))
    #expect(rows.last?.first == "**All asks at once, the points apart**")
    let worthless = try brief.value("asks_worthless")
    #expect(worthless.hasPrefix("Worth nothing here: "))
    #expect(worthless.contains("price protection"))
  }

  @Test("A clause that is written is to be kept, and one that costs is better left out")
  func written() throws {
    // Half of a shortfall of $70k is paid; with a discount of 0 above the commitment nothing is lost,
    // as nothing is spent there.
    let half = Clauses([.shortfallRate: 0.5, .overageDiscount: 0])
    let brief = try Brief(
      on: .plain(offers: [.even(1_150_000, discount: 0.1, clauses: half)]))
    #expect(try brief.value("asks_table").contains("| Shortfall rate"))
    #expect(
      try brief.value("asks_worthless").contains(
        "Written, and worth nothing here: discount above the commitment."))
    // $900k buy $1M of list at 10 % off; the other $200k are at list. Counted at list, the commitment
    // is met $100k sooner, and these are at list too.
    let dear = try Brief(
      on: .plain(
        offers: [.even(900_000, discount: 0.1, clauses: Clauses([.overageDiscount: 0]))]))
    #expect(
      try dear.value("asks_dear")
        == "Not to be asked for: discount above the commitment, which costs $20k on **The offer** "
        + "and is better left out; “eligible spend is counted at list”, which would cost $10k on "
        + "**The offer**.")
  }

  @Test("The front page names what is worth most of what is not written yet")
  func top() throws {
    // A floor of $1M is reached, so that only the price is left to ask for.
    #expect(
      try Brief(on: .edge("one-good-offer")).value("top_asks")
        == "Worth asking for of what **The offer** does not write yet, over the year: two more "
        + "points of discount ($24k).")
    #expect(try Brief(on: Self.short).value("top_asks").contains("“eligible spend is counted at"))
    #expect(try Brief(on: .plain()).value("top_asks") == "")
  }

  @Test("A point of discount is stated as commitment, and the largest commitment by year")
  func bargain() throws {
    // The offer costs $1.08M, so that as much may be promised for the point that takes $12k off;
    // $1.2M costs as much as no agreement.
    #expect(
      try Brief(on: .edge("one-good-offer")).value("bargains")
        == "- **The offer**: one point of discount is worth $12k, and pays for $80k more "
        + "commitment over the year. The largest commitment of its shape that is worth signing at "
        + "its discount of 10 % is $1.20M for 2027: beyond that, no agreement costs less.")
  }

  @Test("A point that takes spend out of the grace band is said to cost")
  func costly() throws {
    // At 10 % off $1.08M reaches 90 % of $1.2M, and the rest is forgiven; at 11 % all is due.
    let offer = Offer.even(1_200_000, discount: 0.1, clauses: Clauses([.grace: 0.1]))
    #expect(
      try Brief(on: .plain(offers: [offer])).value("bargains").hasPrefix(
        "- **The offer**: one more point of discount costs $120k, because less retires. "))
  }

  @Test("An offer that asks for too much says by how much, and a point below the floor is nothing")
  func tooMuch() throws {
    #expect(
      try Brief(on: .edge("sign-nothing")).value("bargains")
        == "- **The offer**: one point of discount is worth nothing, so there is nothing to trade "
        + "for it. The largest commitment of its shape that is worth signing at its discount of "
        + "10 % is $1.20M for 2027: beyond that, no agreement costs less. It asks for $800k more "
        + "than that in all.")
  }

  @Test("Where nothing limits a commitment, or none is worth signing, it says so")
  func limits() throws {
    #expect(
      try Brief(on: .edge("shortfall-that-bills-nothing")).value("largest_commitment")
        == "Nothing limits its commitment: even a hundred times as much costs no more than no "
        + "agreement.")
    let brief = try Brief(
      on: .plain(offers: [
        .even(900_000, discount: 0.2, id: "good", name: "Good"),
        .even(900_000, discount: 0.05, id: "poor", name: "Poor"),
      ]))
    #expect(
      try brief.value("bargains").hasSuffix(
        "No commitment is worth signing at its discount of 5 %: even with none it costs more than "
          + "**Good**."))
  }

  @Test("A private rate dearer than the discount is named with the clause that mends it")
  func dearRate() throws {
    // 4 % of $1.2M is $48k; the headline discount would take off $120k.
    var scenario = Scenario.plain(offers: [.even(900_000, discount: 0.1)])
    scenario.services[0].privateRate = .percentage(.certain(0.04, .share))
    let brief = try Brief(on: scenario)
    #expect(
      try brief.value("dear_rates")
        == "- Services: the private rate takes off $48k under **The offer**, where the headline "
        + "discount would take $120k.")
    #expect(
      try brief.value("dear_rates_clause")
        == "Ask that the better of private rate and headline discount holds: over the term that "
        + "is worth $72k on **The offer**.")
    #expect(try Brief(on: .edge("one-good-offer")).value("dear_rates") == "")
  }
}
