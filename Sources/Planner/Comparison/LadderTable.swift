import Renewal

/// The ladder as a table: every size with what it costs, and what would make it worth signing.
struct LadderTable {
  let ladder: Assessment.LadderFindings
  let years: Int
  let names: [String: String]
  /// What random paths say of the rungs, by key; nil without paths.
  let risks: [String: CandidateRisk]?

  /// The rungs, the least costly and the one of least regret marked by words.
  var table: Table {
    let shape: [Table.Column] =
      [.words("\nSize")] + (hasTerms ? [.numbers("\nYears")] : [])
      + (hasRamps ? [.numbers("\nGrows")] : [])
    return Table(
      title: "Ladder on the terms of \(ladder.offer.name); nobody has quoted these",
      columns: shape + [
        .numbers("\nDiscount"), .numbers("\nPaid"),
        .numbers(risks == nil ? "Present\nvalue" : "Paid\nP90"),
        .numbers("Shortfall\nby year"),
        .numbers(risks == nil ? "Least\ncoverage" : "Chance\nof short"),
        .numbers("Pays from\nspend of"), .numbers("Most\nregret"),
        .numbers("Worth\nsigning at"), .numbers("Reported\nelsewhere"), .words("\nLeast"),
      ], rows: ladder.rungs.map(row), notes: notes)
  }

  private var notes: [String] {
    [
      "Size: the first year's commitment for twelve months. More columns: --format csv.",
      "Most regret: against the cheapest that can be chosen and every size, in the worst of the demand cases.",
      "Pays from: the list spend a year that earns the discount from which it costs less than the one below.",
      "Worth signing at: the discount at which it costs no more than \(names[ladder.reference] ?? ladder.reference).",
      "Reported elsewhere: advisers' pages without a disclosed data set.",
    ]
      + (hasTerms
        ? [
          "A shorter agreement is signed anew on the same terms until the horizon ends; its discount is moved",
          "by what an adviser's page reports for its length.",
        ] : [])
      + (ladder.rungs.contains { $0.rung.term > years }
        ? [
          "A longer one promises the years after the horizon too, which are not counted here: see rung in --format json."
        ] : [])
  }

  private var hasTerms: Bool { ladder.rungs.contains { $0.rung.term != years } }
  private var hasRamps: Bool { ladder.rungs.contains { $0.rung.ramp != 0 } }

  private func row(_ finding: Assessment.RungFinding) -> Table.Row {
    let outcome = finding.outcome
    let risk = risks?[outcome.candidate.id]
    let marks =
      (finding.isLeastCost ? ["cost"] : [])
      + (finding.isLeastRegret && ladder.cases.count > 1 ? ["regret"] : [])
    let discount = ComparisonReport.byYear(outcome.headlineDiscount) {
      Rounded.percent($0, isTrimmed: true)
    }
    let shortfall = ComparisonReport.byYear(outcome.shortfall) { Rounded.money($0) }
    let regret = finding.maxRegret <= 0.005 ? "-" : Rounded.money(finding.maxRegret)
    let ramp = finding.rung.ramp == 0 ? "-" : Rounded.percent(finding.rung.ramp, isTrimmed: true)
    let shape =
      [Rounded.shortMoney(finding.rung.commitment)]
      + (hasTerms ? ["\(finding.rung.term)"] : []) + (hasRamps ? [ramp] : [])
    let cells: [String] =
      shape + [
        discount, Rounded.money(outcome.totalPaid),
        risk.map { Rounded.money($0.paid.p90) } ?? Rounded.money(outcome.presentValue), shortfall,
        risk.map { Rounded.chance($0.chance) }
          ?? outcome.coverage.map { Rounded.percent($0) } ?? "-",
        finding.breakEven?.words ?? "-", regret,
        finding.neededDiscount.map(Self.needed) ?? "none can",
        finding.benchmark.map(Self.reported) ?? "-", marks.joined(separator: ", "),
      ]
    return marks.isEmpty ? .cells(cells) : .marked(cells)
  }

  private static func reported(_ tier: Benchmarks.Tier) -> String {
    let ends = [tier.low, tier.high].map { Rounded.percent($0, isTrimmed: true) }
    return ends.joined(separator: "-")
  }

  /// A discount that is enough: never shown lower than it is.
  static func needed(_ discount: Double) -> String {
    Rounded.percent((discount * 1_000 - 1e-9).rounded(.up) / 1_000)
  }
}
