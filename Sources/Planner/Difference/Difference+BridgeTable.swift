extension Difference {
  /// The bridge, from what is paid first to what is paid then.
  func bridgeTable() -> Table {
    let start = ["Paid in \(from.file)", "", Rounded.money(bridge.from.paid), ""]
    let end = ["Paid in \(to.file)", "", Rounded.money(bridge.to.paid), ""]
    let steps = bridge.steps.map { step in
      [
        step.name, Rounded.change(step.paid), Rounded.money(step.after.paid),
        Rounded.change(step.presentValue),
      ]
    }
    let order = Cause.allCases.map(\.phrase)
    return Table(
      title: "The bridge of \(bridge.name)",
      columns: [
        .names("Cause"), .numbers("Step"), .numbers("Paid then"), .numbers("Present value"),
      ], rows: ([start] + steps + [end]).map { .cells($0) },
      notes: [
        "Each step puts one part of the second file in the place of the first's.",
        "First come \(Self.list(order.prefix(8))).",
        "Then come \(Self.list(order.dropFirst(8))).",
        "Another order gives other steps and the same sum.",
      ])
  }

  private static func list(_ names: ArraySlice<String>) -> String {
    "\(names.dropLast().joined(separator: ", ")) and \(names.last ?? "")"
  }
}

extension Cause {
  /// The name within a sentence.
  fileprivate var phrase: String {
    switch self {
    case .demand: name
    case .prices, .levers, .capacity, .estate, .support, .credits, .events, .today, .commitment,
      .discount,
      .clauses, .term, .taxes, .costOfCapital:
      name.prefix(1).lowercased() + name.dropFirst()
    }
  }
}
