extension TemplateKey {
  /// What to ask for, and what can be traded.
  static let talks: [TemplateKey] = [
    .text("top_asks", "the three asks that are worth most on the paper to sign"),
    .text("largest_commitment", "how large a commitment is worth signing on that paper"),
    .text("asks_table", "what each clause and ask is worth on the papers of the talks"),
    .text("asks_note", "how that table counts"),
    .text("asks_dear", "the clauses and asks that cost instead of saving"),
    .text("asks_worthless", "the clauses and asks that change nothing"),
    .text("bargains", "a point of discount against commitment, and how far that may go, by paper"),
    .text("dear_rates", "private rates that take less off than the discount whose place they take"),
    .text("dear_rates_clause", "what the clause that chooses the better of both is worth"),
  ]

  /// Commitments of other sizes.
  static let sizes: [TemplateKey] = [
    .text("ladder", "what the ladder shows"),
    .text("ladder_table", "the sizes of the ladder by what they cost and what they would need"),
    .text("ladder_picture", "the picture of the ladder by cost and chance of a shortfall"),
    .text("ladder_note", "how that table counts, and where its last figures are from"),
    .text("cliffs", "from which spend each tier pays, and what it would cost to reach it"),
    .text("cliffs_note", "how these sentences count"),
  ]

  /// When to sign, and what falls when.
  static let time: [TemplateKey] = [
    .text("timing", "what a lapse, a bridge and an early renewal cost"),
    .text("gaps_table", "the cheapest ways to fill the gap at a year's end"),
    .text("gaps_note", "how that table counts"),
    .text("plans_table", "Savings Plans that are thought of: before signing, after it, or not"),
    .text("plans_note", "how that table counts"),
    .text("fiscal_table", "paid by fiscal year, with the months of true-up invoices"),
    .text("fiscal_note", "which fiscal year is which"),
  ]

  /// Hard futures.
  static let trials: [TemplateKey] = [
    .text("stress_worst", "in how many hard futures the advice stands, and where it is worst"),
    .text("stress_changes", "the hard futures that change the advice"),
    .text("stress_table", "hard futures by what the paper to sign costs and what is cheapest"),
  ]
}
