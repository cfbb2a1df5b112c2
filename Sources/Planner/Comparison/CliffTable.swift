import Renewal

/// The steps between tiers: from where each pays, what it takes, and why not.
struct CliffTable {
  let cliffs: [Assessment.TierCliff]
  let names: [String: String]

  /// The steps, offer by offer.
  var table: Table {
    Table(
      title: "Tiers: where each starts to pay, and the cheapest way to the next",
      columns: [
        .names("\nOffer"), .numbers("Tier\nfrom"), .numbers("Discount\nbelow, from it"),
        .numbers("Pays from\nspend of"), .numbers("More\ncommitment"),
        .numbers("Costs more\nover the term"),
        .numbers("Shortfall\nthen"), .words("As\nplanned"),
      ],
      rows: cliffs.map { cliff in
        .cells([
          names[cliff.offer] ?? cliff.offer, Rounded.shortMoney(cliff.threshold),
          "\(Rounded.percent(cliff.discounts.below, isTrimmed: true)), \(Rounded.percent(cliff.discounts.from, isTrimmed: true))",
          cliff.pays.words, Rounded.money(cliff.extraCommitment), Rounded.money(cliff.cost),
          Rounded.money(cliff.shortfall), Self.verdict(cliff),
        ])
      },
      notes: [
        "Pays from: the list spend a year that earns the discount, all else as planned."
      ])
  }

  /// Whether to go there, and why not.
  static func verdict(_ cliff: Assessment.TierCliff) -> String {
    if cliff.extraCommitment <= 0.005 { return "reached" }
    if cliff.cost < -0.005 { return "pays" }
    return cliff.shortfall > 0.005 ? "no: the floor binds" : "no gain"
  }
}
