import Renewal

extension Tab {
  /// What a template calls the sheet.
  var id: String { standardName.lowercased() }

  /// The sheet that a template calls so; nil where there is none.
  init?(id: String) {
    guard let tab = Tab.allCases.first(where: { $0.id == id }) else { return nil }
    self = tab
  }

  /// Whether every workbook has the sheet, since live formulas or links refer to it.
  var isNeeded: Bool {
    switch self {
    case .cover, .inputs, .terms, .timeline, .demand, .estate, .billing, .agreement, .rates,
      .checks, .log:
      true
    case .decision, .offers, .ladder, .clauses, .levers, .routing, .channels, .meters, .budgets,
      .capacity, .negotiation, .stress, .risk, .draws:
      false
    }
  }

  /// The sheets without which this one cannot be.
  var needs: [Tab] {
    switch self {
    // Both ask Risk whether the simulation still belongs to the base case; Draws has its terms there.
    case .decision, .draws: [.risk]
    case .cover, .offers, .ladder, .clauses, .levers, .routing, .channels, .meters, .budgets,
      .capacity, .negotiation, .stress, .risk, .inputs, .terms, .timeline, .demand, .estate,
      .billing, .agreement, .rates, .checks, .log:
      []
    }
  }

  /// The sections that a template may leave out, move and retitle; what stands above them stays.
  var sections: [String] {
    switch self {
    case .offers: ["commitment", "eligible-spend", "shortfall", "paid"]
    case .clauses: ["worths", "asks", "together"]
    case .levers: ["kept", "kept-in-full", "burn-lost", "kept-resized"]
    case .channels: ["prices", "saved", "burn-lost", "shortfall-added"]
    case .negotiation:
      [
        "bargains", "lapses", "bridges", "early", "tiers", "cures", "plan-timings",
        "fiscal-years", "dear-rates",
      ]
    case .stress: ["views", "stresses", "regrets"]
    case .risk:
      [
        "candidates", "shortfalls", "limits", "sizes", "futures", "levers", "clauses", "ranges",
      ]
    case .cover, .decision, .ladder, .routing, .meters, .budgets, .capacity, .inputs, .terms,
      .timeline, .demand, .estate, .billing, .agreement, .rates, .checks, .log, .draws:
      []
    }
  }
}
