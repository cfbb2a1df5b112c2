import Renewal

extension ComparisonReport: TabularReport {
  /// The candidates, the ladder and the tiers.
  public func tables() -> [Table] {
    [table()]
      + (ladder.map { [LadderTable(ladder: $0, years: contractYears.count, names: names).table] }
        ?? [])
      + (cliffs.isEmpty ? [] : [CliffTable(cliffs: cliffs, names: names).table])
  }

  /// The candidates as a table, the recommended one marked by a sign and a word.
  public func table() -> Table {
    let span =
      contractYears.first.flatMap { first in
        contractYears.last.map { "\(first.starts) to \($0.ends)" }
      } ?? ""
    let years = contractYears.count
    let candidates = rows.filter { !$0.candidate.isRung }
    let hasToday = candidates.contains { $0.savingAgainstToday != nil }
    return Table(
      title: "\(scenario), \(years == 1 ? "1 contract year" : "\(years) contract years"), \(span)",
      columns: [
        .names("\nCandidate"), .numbers("Commitment\nby year"), .numbers("Discount\nby year"),
        .numbers("Paid\nunrouted"), .numbers("Paid\nrouted"),
        .numbers("Shortfall\nby year"), .numbers("Effective\ndiscount"),
      ] + (hasToday ? [.numbers("Saved against\ntoday's terms")] : [])
        + (hasRegret ? [.numbers("Most\nregret")] : []),
      rows: candidates.map { row in
        let cells =
          [
            row.isRecommended
              ? "* \(row.candidate.name)\n  (recommended)" : "  \(row.candidate.name)",
            Self.byYear(row.candidate.commitment, Rounded.shortMoney),
            Self.byYear(row.outcome.headlineDiscount) { Rounded.percent($0, isTrimmed: true) },
            Rounded.money(row.paidUnrouted), Rounded.money(row.outcome.totalPaid),
            Self.byYear(row.outcome.shortfall) { Rounded.money($0) },
            Rounded.percent(row.outcome.effectiveDiscount),
          ] + (hasToday ? [row.savingAgainstToday.map { Rounded.money($0) } ?? "-"] : [])
          + (hasRegret
            ? [row.maxRegret.map { $0 <= 0.005 ? "-" : Rounded.money($0) } ?? "-"] : [])
        return row.isRecommended ? .marked(cells) : .cells(cells)
      }, notes: notes)
  }

  private var notes: [String] {
    [
      "Base case. Paid: everything to AWS, through Marketplace and for support over the term, tax apart.",
      "Unrouted: AI demand without any lever; routed: with all of them.",
      "Clauses that a paper leaves out take their default; brief and workbook list them.",
    ] + providerNotes + regretNotes + refusedNotes + [
      "* recommended: costs least of the offers on the table and of no agreement at all."
    ] + condition
  }

  /// What is bought from providers, which is apart from all other figures.
  private var providerNotes: [String] {
    let paid = rows.first?.outcome.paidToProviders.reduce(0, +) ?? 0
    return paid <= 0.005
      ? []
      : [
        "Models bought from their provider cost \(Rounded.money(paid)) more, alike with every candidate: not in these figures."
      ]
  }

  private var hasRegret: Bool { demandCases.count > 1 }

  private var refusedNotes: [String] {
    refusedRungs == 0
      ? []
      : [
        "\(refusedRungs) of the ladder's sizes are left out: the paper or today's agreement asks for more."
      ]
  }

  private var regretNotes: [String] {
    guard hasRegret else { return [] }
    return [
      "Most regret: what it costs more than the cheapest that can be chosen, in the worst of the demand cases:",
      "  \(cases).",
    ]
  }

  private var cases: String { demandCases.joined(separator: ", ") }

  /// On what the recommendation hangs; nothing where it hangs on no clause.
  private var condition: [String] {
    guard !conditions.isEmpty else { return [] }
    return ["  Only if its paper writes: \(conditions.joined(separator: "; "))."]
      + (otherwise.map { ["  Otherwise: \($0)."] } ?? [])
  }

  /// One value where all years are alike, and otherwise a line for each year.
  static func byYear(_ values: [Double], _ shown: (Double) -> String) -> String {
    let texts = values.map { $0 == 0 ? "-" : shown($0) }
    return Set(texts).count == 1 ? texts[0] : texts.joined(separator: "\n")
  }
}
