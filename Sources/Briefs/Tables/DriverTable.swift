import Renewal
import Wording

/// What drives the AI bill: the workloads that cost most, after every lever.
struct DriverTable {
  let decision: Decision

  /// The most workloads that have a row of their own.
  private static let most = 8

  private var ranked: [Outcome.WorkloadCost] {
    decision.outcome.workloads.filter { $0.total > 0.5 }.sorted { $0.total > $1.total }
  }

  private var all: Double { ranked.reduce(0) { $0 + $1.total } }

  /// How few workloads make most of the bill; empty where there are hardly any.
  var words: String {
    guard ranked.count > 2 else { return "" }
    var sum = 0.0
    let half = ranked.prefix { workload in
      defer { sum += workload.total }
      return sum < all / 2
    }
    return Phrases.capitalized(
      Phrases.count(half.count, "workload makes", "workloads make")) + " half of the AI bill "
      + "after the levers: \(Phrases.list(half.map { MarkdownText.escaped($0.workload) }))."
  }

  /// The workloads from the dearest on, by contract year; empty where there are hardly any.
  var text: String {
    guard ranked.count > 2 else { return "" }
    let scale = MoneyScale(for: ranked.map(\.total))
    let shown = ranked.prefix(Self.most)
    let others = ranked.dropFirst(Self.most)
    let rest = (0..<decision.term.years.count).map { year in
      others.reduce(0) { $0 + $1.byYear[year] }
    }
    func row(_ name: String, _ byYear: [Double]) -> [String] {
      let total = byYear.reduce(0, +)
      return [name] + (byYear + [total]).map(scale.cell) + [Percent.rounded(total / all)]
    }
    return MarkdownTable(
      columns: [.words("AI at list after levers, \(scale.words)")]
        + decision.term.years.map { .number($0) } + [.number("Term"), .number("Share")],
      rows: shown.map { row(MarkdownText.escaped($0.workload), $0.byYear) }
        + (others.isEmpty ? [] : [row("\(others.count) others", rest)])
    ).text
  }
}
