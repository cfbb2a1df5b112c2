import Renewal
import Wording

/// What levers, variants and mistakes come to over the paths.
struct RiskTables {
  let decision: Decision

  private var id: String { decision.signed.candidate.id }

  /// Lever by lever for what to sign: dollars kept beside the points of chance moved; empty without
  /// levers or paths.
  var levers: String {
    let planned = Set(decision.scenario.levers.map(\.kind))
    let levers = (decision.risk?.levers ?? []).filter { planned.contains($0.kind) }
    let scale = MoneyScale(for: levers.compactMap { $0.cashKept[id] })
    return MarkdownTable(
      columns: [
        .words("Lever"), .number("Kept in cash, expected, \(scale.words)"),
        .number("Chance of a shortfall moved by"),
      ],
      rows: levers.map { lever in
        [
          lever.kind.title, scale.cell(lever.cashKept[id] ?? 0),
          decision.signed.isCommitted ? Chance.points(lever.chanceAdded[id] ?? 0) : "–",
        ]
      }
    ).text
  }

  /// The file's variants for what to sign, and what costs least there; empty without any or without
  /// paths.
  var futures: String {
    let futures = decision.risk?.futures ?? []
    let scale = MoneyScale(for: futures.flatMap(\.expectedPaid.values))
    return MarkdownTable(
      columns: [
        .words("Variant"), .number("Paid, expected: \(decision.signed.cell), \(scale.words)"),
        .number("Chance of a shortfall"), .words("Least in the mean"),
      ],
      rows: futures.map { future in
        [
          MarkdownText.escaped(future.name), scale.cell(future.expectedPaid[id] ?? 0),
          decision.signed.isCommitted ? future.chance[id].map(Chance.words) ?? "–" : "–",
          cheapest(in: future),
        ]
      }
    ).text
  }

  private func cheapest(in future: FutureRisk) -> String {
    let best = decision.outcome.choices.min {
      future.expectedPaid[$0.candidate.id] ?? .infinity
        < future.expectedPaid[$1.candidate.id] ?? .infinity
    }
    return best.map { $0.candidate.id == id ? "**\($0.cell)**" : $0.cell } ?? "–"
  }

  /// What it costs to be wrong with each candidate; empty without paths.
  var mistakes: String {
    let rows = decision.ranked.compactMap { candidate in
      decision.risk?.candidate(candidate.candidate.id).map { (candidate, $0) }
    }
    let scale = MoneyScale(for: rows.map(\.1.paid.p90))
    return MarkdownTable(
      columns: [
        .words("Candidate, \(scale.words)"), .number("Regret, mean"), .number("Regret, most"),
        .number("Cash at risk, P90"), .number("Paid, worst tenth"),
        .number("Chance of a shortfall"),
      ],
      rows: rows.map { candidate, risk in
        [
          candidate.cell, scale.cell(risk.meanRegret), scale.cell(risk.maxRegret),
          scale.cell(risk.cashAtRisk), scale.cell(risk.tailMean), decision.chanceCell(candidate),
        ]
      }
    ).text
  }

  /// What the columns of that table say; empty without it.
  var mistakesNote: String {
    guard decision.risk != nil else { return "" }
    return
      "Regret is what a candidate costs more than the cheapest that can be chosen, path by path. Cash at "
      + "risk: nine futures in ten lose less than this to true-ups, what balances give back taken off. "
      + "The worst tenth is the mean of the dearest paths."
  }
}
