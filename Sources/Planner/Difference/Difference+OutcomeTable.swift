import Renewal

extension Difference {
  /// What the candidates come to, before and after.
  func outcomeTable() -> Table {
    Table(
      title: "What the candidates come to",
      columns: [
        .names("\nCandidate"), .numbers("Paid\nfrom"), .numbers("Paid\nto"),
        .numbers("\nDifference"), .numbers("Present value\ndifference"),
        .numbers("Effective\ndiscount from"), .numbers("\nto"), .numbers("Shortfall\nfrom"),
        .numbers("\nto"),
      ],
      rows: outcomes.map { change in
        let cells = [name(change)] + change.cells
        return change.id == to.recommended ? .marked(cells) : .cells(cells)
      },
      notes: [recommendation, "Base case, over the term, tax apart; shortfall by contract year."]
        + providers)
  }

  /// What providers are paid, where something is bought from them before or after.
  private var providers: [String] {
    func paid(_ outcome: CandidateOutcome?) -> Double {
      outcome?.paidToProviders.reduce(0, +) ?? 0
    }
    let before = paid(outcomes.first { $0.from != nil }?.from)
    let after = paid(outcomes.first { $0.to != nil }?.to)
    return max(before, after) <= 0.005
      ? []
      : [
        "Models bought from their provider cost \(Rounded.money(before)) before and "
          + "\(Rounded.money(after)) after, with every candidate: not in these figures."
      ]
  }

  private func name(_ change: CandidateChange) -> String {
    change.id == to.recommended ? "* \(change.name)" : "  \(change.name)"
  }

  private var recommendation: String {
    from.recommended == to.recommended
      ? "* costs least in the base case, before and after."
      : "* costs least in the base case; before, it was \(from.recommendedName)."
  }
}

extension CandidateChange {
  fileprivate var cells: [String] {
    func shown(_ value: Double?, _ text: (Double) -> String) -> String {
      value.map { $0.isFinite ? text($0) : "-" } ?? "-"
    }
    return [
      shown(from?.totalPaid) { Rounded.money($0) }, shown(to?.totalPaid) { Rounded.money($0) },
      shown(paid, Rounded.change), shown(presentValue, Rounded.change),
      shown(from?.effectiveDiscount) { Rounded.percent($0) },
      shown(to?.effectiveDiscount) { Rounded.percent($0) }, Self.byYear(from?.shortfall),
      Self.byYear(to?.shortfall),
    ]
  }

  private static func byYear(_ values: [Double]?) -> String {
    let texts = (values ?? []).map { $0 == 0 || !$0.isFinite ? "-" : Rounded.money($0) }
    return Set(texts).count <= 1 ? texts.first ?? "-" : texts.joined(separator: "\n")
  }
}

extension Rounded {
  /// Dollars with their sign: `+$1.20M`; `$0` where nothing changed.
  static func change(_ value: Double) -> String {
    let text = money(value)
    return text.hasPrefix("-") || text == "$0" ? text : "+\(text)"
  }
}
