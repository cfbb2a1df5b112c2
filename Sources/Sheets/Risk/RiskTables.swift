import Renewal

/// What the paths say, as tables of values.
struct RiskTables {
  let context: SheetContext
  let risk: Risk

  /// All of them, the candidates first; those without rows are left out where they are written.
  var all: [ValueTable] {
    context.arranged(
      [
        "candidates": candidates, "shortfalls": shortfalls, "limits": limits, "sizes": sizes,
        "futures": futures,
        "levers": levers, "clauses": clauses, "ranges": ranges,
      ], on: .risk)
  }

  private var scenario: Scenario { context.scenario }
  private var years: [String] { (1...scenario.contractYears.count).map { "year \($0)" } }

  private var candidates: ValueTable {
    ValueTable(
      title: "Candidates and sizes over the paths",
      columns: [
        "Paid, expected", "Paid, P10", "Paid, P50", "Paid, P90", "Paid, worst tenth",
        "Regret, mean", "Regret, most", "Effective discount, expected",
      ],
      rows: risk.candidates.map { candidate in
        [
          .text(context.name(candidate.candidate)), .money(candidate.paid.mean),
          .money(candidate.paid.p10), .money(candidate.paid.p50), .money(candidate.paid.p90),
          .money(candidate.tailMean), .money(candidate.meanRegret),
          .money(candidate.maxRegret), .percent(candidate.effectiveDiscount.mean),
        ]
      }, note: "USD over the term.")
  }

  private var shortfalls: ValueTable {
    ValueTable(
      title: "Shortfalls of candidates and sizes over the paths",
      columns: years.map { "Chance of a shortfall, \($0)" } + [
        "Chance over the term", "Give or take", "Shortfall, expected", "Cash at risk, P90",
      ],
      rows: risk.candidates.map { candidate in
        [.text(context.name(candidate.candidate))] + candidate.chanceByYear.map { .chance($0) } + [
          .chance(candidate.chance), .percent(candidate.chanceError),
          .money(candidate.shortfall.mean), .money(candidate.cashAtRisk),
        ]
      },
      note:
        "USD over the term. Cash at risk: true-ups less what balances give back, which nine paths in ten stay below. Give or take: two standard errors of the chance."
    )
  }

  private static let curveColumns = [
    "Paid, expected", "Paid, P90", "Shortfall, expected",
  ]

  private func figures(_ size: CommitmentCurve.Size) -> [ValueTable.Value] {
    size.commitment.map { .money($0) } + [
      .money(size.expectedPaid), .money(size.p90Paid), .money(size.expectedShortfall),
    ]
  }

  private var limits: ValueTable {
    ValueTable(
      title: "How far commitments may go for a chance of a shortfall",
      columns: ["Chance"] + years.map { "Commitment, \($0)" } + Self.curveColumns,
      rows: risk.curves.flatMap { curve in
        curve.limits.map { limit in
          [.text(context.name(curve.offer)), .chance(limit.chance)]
            + (limit.size.map(figures) ?? [.text("beyond what was tried")])
        }
      })
  }

  private var sizes: ValueTable {
    ValueTable(
      title: "Sizes of each offer, all years alike",
      columns: ["Size", "Chance"] + years.map { "Commitment, \($0)" } + Self.curveColumns,
      rows: risk.curves.flatMap { curve in
        curve.sizes.map { size in
          [.text(context.name(curve.offer)), .percent(size.factor), .chance(size.chance)]
            + figures(size)
        }
      })
  }

  private var futures: ValueTable {
    ValueTable(
      title: "Variants of the file over the paths",
      columns: ["Candidate", "Paid, expected", "Chance of a shortfall"],
      rows: risk.futures.flatMap { future in
        candidatesOf { id in
          [.text(future.name), .text(context.name(id))] + [
            future.expectedPaid[id].map { .money($0) } ?? .nothing,
            future.chance[id].map { .chance($0) } ?? .nothing,
          ]
        }
      })
  }

  private var levers: ValueTable {
    ValueTable(
      title: "Levers over the paths, each after those before it",
      columns: ["Candidate", "Cash kept", "Chance added"],
      rows: risk.levers.flatMap { lever in
        candidatesOf { id in
          [.text(lever.kind.rawValue), .text(context.name(id))] + [
            lever.cashKept[id].map { .money($0) } ?? .nothing,
            lever.chanceAdded[id].map { .percent($0) } ?? .nothing,
          ]
        }
      })
  }

  private var clauses: ValueTable {
    ValueTable(
      title: "Clauses and asks over the paths",
      columns: ["Offer", "Written", "Worth, expected", "Chance of a shortfall taken away"],
      rows: risk.clauses.map { clause in
        [
          .text(clause.clause.name), .text(context.name(clause.offer)),
          .text(clause.isWritten ? "written" : "asked for"), .money(clause.worth),
          .percent(clause.chanceTaken),
        ]
      })
  }

  private var ranges: ValueTable {
    ValueTable(
      title: "Ranges by what each moves of what \(context.name(risk.tornado.candidate)) pays",
      columns: [
        "Range, P10", "Range, P90", "Paid at P10", "Paid at P90", "Shortfall at P10",
        "Shortfall at P90",
      ],
      rows: risk.tornado.bars.map { bar in
        [
          .text(bar.input.label), value(bar.values.low, bar), value(bar.values.high, bar),
          .money(bar.paid.low), .money(bar.paid.high), .money(bar.shortfall.low),
          .money(bar.shortfall.high),
        ]
      }, note: "Everything else at the base case. The widest first.")
  }

  private func value(_ number: Double, _ bar: Tornado.Bar) -> ValueTable.Value {
    switch bar.input.range.kind {
    case .quantity: .amount(number)
    case .growth, .share: .percent(number)
    }
  }

  /// A row for each candidate.
  private func candidatesOf(_ row: (String) -> [ValueTable.Value]) -> [[ValueTable.Value]] {
    context.renewal.statedCandidates.map { row($0.id) }
  }
}
