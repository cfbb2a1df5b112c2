import Charts
import Renewal
import Wording

extension FieldPictures {
  /// From list cost without levers to what is paid for the recommended candidate; nil without its
  /// figures.
  public var cascadeSteps: CascadeSteps? {
    assessment.signed.map { CascadeSteps(outcome, $0.stages) }
  }

  /// The same as a waterfall.
  public var cascade: Chart? {
    guard let steps = cascadeSteps?.steps, let levels = cascadeSteps?.levels, let signed,
      let start = steps.first, let end = steps.last
    else { return nil }
    let between = steps.dropFirst().dropLast()
    let before = [0] + levels
    var floating: [Double?] = []
    var whole: [Double?] = []
    var off: [Double?] = []
    var added: [Double?] = []
    for (number, step) in steps.enumerated() {
      let isEnd = number == 0 || number == steps.count - 1
      floating.append(isEnd ? 0 : min(before[number], before[number] + step.amount))
      whole.append(isEnd ? step.amount : nil)
      off.append(isEnd ? nil : max(0, -step.amount))
      added.append(isEnd ? nil : max(0, step.amount))
    }
    let code = MoneyCode.of([start.amount])
    let adds = added.contains { ($0 ?? 0) > 0 }
    let none = "\"\""
    let series = [
      Series(
        name: "Before the step", values: floating, look: SeriesLook(color: 0xFFFFFF, fill: .none),
        isInLegend: false),
      Series(
        name: "Total", values: whole, look: ChartPalette.filled(0), labelFormat: code),
      Series(
        name: "Taken off", values: off, look: ChartPalette.filled(4),
        labelFormat: "-\(code);-\(code);\(none)"),
      Series(
        name: "Added", values: added,
        look: SeriesLook(color: ChartPalette.colors[3], fill: .slanted),
        labelFormat: "+\(code);+\(code);\(none)", isInLegend: adds),
    ]
    let words = between.map { "\($0.cause.name) \(Self.signed($0.amount))" }
    return Chart(
      title: cascadeTitle(between, from: start.amount, to: end.amount, signed),
      altText:
        "Over the term, \(signed.candidate.name): list cost without levers "
        + "\(Money.short(start.amount))\(words.isEmpty ? "" : "; \(words.joined(separator: "; "))")"
        + "; paid \(Money.short(end.amount)).",
      categories: steps.map(\.cause.name), plots: [Plot(.stackedColumn, series, gap: 40)],
      valueAxis: ValueAxis(
        title: "USD over the term", numberFormat: MoneyCode.axis([start.amount]), minimum: 0))
  }

  private func cascadeTitle(
    _ steps: ArraySlice<CascadeSteps.Step>, from start: Double, to end: Double,
    _ signed: CandidateOutcome
  ) -> String {
    let levers = steps.reduce(0.0) { sum, step in
      switch step.cause {
      case .lever, .capacity: sum - step.amount
      case .unrouted, .plans, .privatePrices, .discount, .credits, .minimums, .termination,
        .trueUps, .givenBack, .paid:
        sum
      }
    }
    let terms = start - levers - end
    let parts = [
      levers >= 0.5 ? "levers take \(Money.short(levers)) off" : nil,
      terms >= 0.5 ? "prices and terms \(Money.short(terms))" : nil,
    ].compactMap(\.self)
    let how = parts.isEmpty ? "" : ": \(parts.joined(separator: ", "))"
    return
      "\(signed.candidate.name): from \(Money.short(start)) at list to \(Money.short(end)) paid\(how)"
  }

  /// An amount with its sign.
  static func signed(_ amount: Double) -> String {
    amount > 0 ? "+\(Money.short(amount))" : Money.short(amount)
  }
}
