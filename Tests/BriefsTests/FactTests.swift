import Briefs
import Testing

/// The three facts of page one.
struct FactTests {
  @Test(
    "Cash lost to the floor, and what of the levers' saving stays",
    arguments: [
      ("no-offers", "No paper here has a commitment, so no cash is lost to one."),
      (
        "one-good-offer",
        "A commitment is a floor: what spending does not reach is billed all the same. "
          + "**The offer** falls short in no year."
      ),
      (
        "sign-nothing",
        "A commitment is a floor: what spending does not reach is billed all the same. "
          + "**The offer** falls short in 2027 and bills $920k for it. "
          + "No agreement has no floor."
      ),
      (
        "shortfall-that-bills-nothing",
        "A commitment is a floor: what spending does not reach is billed all the same. "
          + "**The offer** falls short but bills nothing for it."
      ),
    ])
  func floor(edge: String, words: String) throws {
    #expect(try Brief(on: .edge(edge)).value("floor_fact") == words)
  }

  @Test("A saving that only makes a shortfall larger is not kept")
  func savingsLostToTheFloor() throws {
    let words = try Brief(on: .edge("models-that-aws-bills")).value("floor_fact")
    #expect(words.contains("Kept in cash: "))
    #expect(
      words.contains("nothing on **AWS opening**") || words.contains("on **AWS opening** and"))
    #expect(words.hasSuffix("dearer."))
  }

  @Test("A saving inside a full Marketplace cap is kept even below the floor, and why is said")
  func savingsInsideAFullCap() throws {
    let words = try Brief(on: .rich()).value("floor_fact")
    #expect(words.contains("and all of it is kept in cash on both."))
    #expect(
      words.contains(
        "the cap stays full after the savings. Read so that they retire in full, it keeps"))
  }

  @Test(
    "Two points are worth nothing where the floor binds, and why is said",
    arguments: [
      ("no-offers", "There is no offer whose discount could be raised."),
      ("one-good-offer", "Two more points of discount are worth $24k on **The offer**."),
      (
        "sign-nothing",
        "Two more points of discount are worth nothing on **The offer**, the cheapest offer: "
          + "the floor binds in 2027, so that a lower price only makes the shortfall larger."
      ),
      (
        "steps-and-short-years",
        "Two more points of discount are worth $24k on **The offer**, the cheapest offer, "
          + "though little in 2028 and 2029, where the floor binds."
      ),
      (
        "two-conditions",
        "Two more points of discount are worth $48k on **Counter**. "
          + "On **Quote** they are worth $48k."
      ),
    ])
  func twoPoints(edge: String, words: String) throws {
    #expect(try Brief(on: .edge(edge)).value("two_points_fact") == words)
  }

  @Test("The clause that matters most stands beside two points of discount")
  func clause() throws {
    #expect(
      try Brief(on: .edge("two-conditions")).value("clause_fact")
        == "The clause that matters most, on **Counter**: “eligible spend is counted at list”. "
        + "It is worth $120k over two years, 2.5 times what two more points of discount are "
        + "worth there.")
    #expect(
      try Brief(on: .edge("one-good-offer")).value("clause_fact")
        == "No offer writes a clause yet, so every clause stands at its default and none has a "
        + "worth to compare.")
  }
}
