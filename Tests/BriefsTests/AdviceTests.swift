import Briefs
import Testing

/// What to sign and what to refuse, case by case.
struct AdviceTests {
  @Test(
    "What to sign is said with commitment, discount and dollars",
    arguments: [
      (
        "no-offers",
        "There is no offer to sign. At list prices, without an agreement, the bill is "
          + "$1.20M over the year, tax apart."
      ),
      (
        "no-offers-but-today",
        "There is no offer to sign. At list prices, without an agreement, the bill is "
          + "$1.20M over the year, tax apart. That is $60k more than today's terms. "
          + "Today's terms are not on offer: ask whether AWS would continue them."
      ),
      (
        "one-good-offer",
        "Sign **The offer**: a commitment of $1M for 2027, at a discount of 10 %. "
          + "The bill comes to $1.08M over the year, tax apart. "
          + "That is $120k less than no agreement."
      ),
      (
        "sign-nothing",
        "Sign nothing. At list prices, without an agreement, the bill is $1.20M over the year, "
          + "tax apart. **The offer**, the cheapest offer, costs $800k more. "
          + "Today's terms would cost $60k less. "
          + "Today's terms are not on offer: ask whether AWS would continue them."
      ),
      (
        "tie-with-nothing",
        "Sign nothing. At list prices, without an agreement, the bill is $1.20M over the year, "
          + "tax apart. **The offer**, the cheapest offer, costs the same and binds us to a "
          + "commitment."
      ),
      (
        "tie-of-offers",
        "Sign **First**: a commitment of $1M for 2027, at a discount of 10 %. The bill comes to "
          + "$1.08M over the year, tax apart. That is $120k less than no agreement. "
          + "**Second** costs the same to the dollar: choose by what else the paper says."
      ),
      (
        "steps-and-short-years",
        "Sign nothing. At list prices, without an agreement, the bill is $3.60M over three "
          + "years, tax apart. **The offer**, the cheapest offer, costs $78k more."
      ),
    ])
  func sign(edge: String, words: String) throws {
    #expect(try Brief(on: .edge(edge)).value("sign") == words)
  }

  @Test(
    "What to refuse is said with its dollars, or that there is nothing to refuse",
    arguments: [
      ("no-offers", "AWS has quoted nothing yet, so there is nothing to refuse."),
      ("no-quoted-offers", "AWS has quoted nothing yet, so there is nothing to refuse."),
      ("one-good-offer", "There is no other quote to refuse."),
      (
        "tie-with-nothing",
        "There is no dearer quote to refuse: **The offer** costs the same as no agreement."
      ),
      (
        "tie-of-offers",
        "There is no dearer quote to refuse: **Second** costs the same as **First**."
      ),
      (
        "sign-nothing",
        "Refuse **The offer**: a commitment of $2M for 2027, at a discount of 10 %. It costs "
          + "$800k more than no agreement over the year, and $860k more than today's terms "
          + "continued. $920k of its bill buys nothing: it is the true-up for commitment that "
          + "spending does not reach. With a headline of 10 % it comes to 66.7 % above list, "
          + "everything counted; no agreement comes to list."
      ),
      (
        "two-conditions",
        "Hold back **Quote**, to be signed only if AWS refuses a clause: a commitment of "
          + "$1M in each of two years ($2M in all), at a discount of 6 %. It costs $46k more "
          + "than **Counter** over two years."
      ),
    ])
  func refuse(edge: String, words: String) throws {
    #expect(try Brief(on: .edge(edge)).value("refuse") == words)
  }

  @Test(
    "The advice hangs on clauses only where something else would be cheaper without them",
    arguments: [
      ("no-offers", ""), ("sign-nothing", ""),
      ("one-good-offer", "It hangs on no clause: the figures take every clause at its default."),
      ("rich", "Only if the paper writes this clause:"),
      ("two-conditions", "Only if the paper writes each of these clauses:"),
      (
        "ranges-and-old-prices",
        "No clause decides it: without any one of them it would still be the cheapest."
      ),
    ])
  func onlyIf(edge: String, words: String) throws {
    #expect(try Brief(on: .edge(edge)).value("only_if") == words)
  }

  @Test("What is signed without a clause is said with its cost, or not at all")
  func otherwise() throws {
    #expect(
      try Brief(on: .edge("two-conditions")).value("otherwise")
        == "If AWS refuses one of them, sign **Quote** instead: a commitment of $1M in each of "
        + "two years ($2M in all), at a discount of 6 %. "
        + "The bill then comes to $2.26M over two years, $46k more.")
    #expect(try Brief(on: .edge("one-good-offer")).value("otherwise") == "")
  }

  @Test("The tightest year is the one with the least room, as a share of its commitment")
  func headroom() throws {
    #expect(
      try Brief(on: .edge("seven-years-from-april")).value("headroom")
        == "The tightest year is year 1: eligible spend clears the commitment by "
        + "$101k (10.1 %). A miss beyond that is billed.")
    #expect(
      try Brief(on: .edge("two-conditions")).value("headroom")
        == "The tightest year is 2027: eligible spend misses the commitment by "
        + "$50k (4.0 %).")
    #expect(try Brief(on: .edge("sign-nothing")).value("headroom") == "")
  }

  @Test(
    "Where to stop is said whether or not a walk-away is declared",
    arguments: [
      ("no-offers", "There is nothing else to choose."),
      (
        "one-good-offer",
        "No walk-away is declared. The next cheapest is no agreement, "
          + "$120k more than **The offer**."
      ),
      (
        "sign-nothing",
        "No walk-away is declared. The next cheapest is **The offer**, "
          + "$800k more than no agreement."
      ),
      (
        "walk-away-wins",
        "**Walk-away**, our walk-away, is itself the cheapest. If AWS moves no further than its "
          + "quotes, the cheapest is no agreement: $1.20M, $96k more than **Walk-away**. "
          + "No paper dearer than that is worth signing."
      ),
      (
        "no-quoted-offers",
        "No walk-away is declared. If AWS quotes nothing that is better, the cheapest is no "
          + "agreement: $1.20M, $120k more than **Our counter**. "
          + "No paper dearer than that is worth signing."
      ),
      (
        "rich",
        "The least that we would sign is **Walk-away**: a commitment of $1.6M in each of three "
          + "years ($4.8M in all), at a discount of 7 %. It comes to $8.20M over three years, "
          + "$108k more than **Our counter**. If AWS moves no further than its quotes, the "
          + "cheapest is no agreement: $8.58M, $486k more than **Our counter**. "
          + "No paper dearer than that is worth signing."
      ),
    ])
  func walkAway(edge: String, words: String) throws {
    #expect(try Brief(on: .edge(edge)).value("walk_away") == words)
  }
}
