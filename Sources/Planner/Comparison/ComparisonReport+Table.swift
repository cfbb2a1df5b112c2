import Renewal

extension ComparisonReport: TabularReport {
  /// The candidates, the ladder and the tiers.
  public func tables() -> [Table] {
    [table()]
      + (ladder.map { [ladderTable($0).table] }
        ?? [])
      + (cliffs.isEmpty ? [] : [CliffTable(cliffs: cliffs, names: names).table])
  }

  private func ladderTable(_ findings: Assessment.LadderFindings) -> LadderTable {
    LadderTable(
      ladder: findings, years: contractYears.count, names: names, risks: paths?.figures)
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
      ] + (paths == nil ? [] : [.numbers("Paid\nP90")]) + [.numbers("Shortfall\nby year")]
        + [.numbers(paths == nil ? "Effective\ndiscount" : "Chance\nof short")]
        + (hasToday ? [.numbers("Saved against\ntoday's terms")] : [])
        + (hasRegret ? [.numbers("Most\nregret")] : []),
      rows: candidates.map { row in
        let cells = cells(row, hasToday: hasToday)
        return row.isRecommended ? .marked(cells) : .cells(cells)
      }, notes: notes)
  }

  private func cells(_ row: Row, hasToday: Bool) -> [String] {
    var cells = [
      row.isRecommended
        ? "* \(row.candidate.name)\n  (recommended)" : "  \(row.candidate.name)",
      Self.byYear(row.candidate.commitment, Rounded.shortMoney),
      Self.byYear(row.outcome.headlineDiscount) { Rounded.percent($0, isTrimmed: true) },
      Rounded.money(row.paidUnrouted), Rounded.money(row.outcome.totalPaid),
    ]
    if let risk = row.risk { cells.append(Rounded.money(risk.paid.p90)) }
    cells.append(Self.byYear(row.outcome.shortfall) { Rounded.money($0) })
    if let risk = row.risk {
      // Who promises nothing cannot fall short.
      cells.append(row.outcome.coverage == nil ? "-" : Rounded.chance(risk.chance))
    } else {
      cells.append(Rounded.percent(row.outcome.effectiveDiscount))
    }
    if hasToday { cells.append(row.savingAgainstToday.map { Rounded.money($0) } ?? "-") }
    if hasRegret {
      cells.append(row.maxRegret.map { $0 <= 0.005 ? "-" : Rounded.money($0) } ?? "-")
    }
    return cells
  }

  private var notes: [String] {
    [
      "Base case. Paid: everything to AWS, through Marketplace and for support over the term, tax apart.",
      "Unrouted: AI demand without any lever; routed: with all of them.",
      "Clauses that a paper leaves out take their default; brief and workbook list them.",
    ] + pathNotes + providerNotes + regretNotes + refusedNotes + [recommended] + condition
  }

  /// By which rule the recommended candidate is chosen.
  private var recommended: String {
    let among = "of the offers on the table and of no agreement at all"
    return switch paths?.appetite {
    case nil: "* recommended: costs least \(among)."
    case .leastExpectedCost: "* recommended: costs least in the mean of the paths, \(among)."
    case .leastRegret: "* recommended: has the least regret in its worst path, \(among)."
    case .chanceOfShortfall(let most):
      "* recommended: costs least in the mean of those short in at most \(Rounded.percent(most, isTrimmed: true)) of paths."
    }
  }

  private var pathNotes: [String] {
    guard let paths else {
      return unusedAppetite.map {
        ["No random paths were drawn, so the scenario's rule is not applied: \($0)."]
      } ?? []
    }
    let count = Rounded.grouped(Double(paths.count), 0)
    let stopped =
      paths.count < paths.asked
      ? [
        "PARTIAL: stopped after \(count) of \(Rounded.grouped(Double(paths.asked), 0)) paths."
      ] : []
    return stopped + [
      "P90 and chance of a shortfall in any year: \(count) random paths, seed \(paths.seed), \(paths.drawn); --format json has more."
    ]
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
