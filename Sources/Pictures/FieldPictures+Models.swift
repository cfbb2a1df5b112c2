import Charts
import Renewal
import Wording

extension FieldPictures {
  /// The most models that are drawn.
  private static let mostModels = 14
  /// The least part of the bill that is drawn.
  private static let leastPart = 0.001

  /// The models that are drawn, the dearest before routing first.
  package var modelCosts: [SignedFigures.ModelCost] {
    let all = assessment.signed?.models ?? []
    let least = max(0.5, all.reduce(0) { $0 + $1.before } * Self.leastPart)
    return Array(
      all.filter { $0.before >= least || $0.after >= least }
        .sorted { ($0.before, -Double($0.row)) > ($1.before, -Double($1.row)) }
        .prefix(Self.mostModels))
  }

  /// AI spend at list by model before and after routing.
  public var models: Chart? {
    let models = modelCosts
    guard !models.isEmpty else { return nil }
    let before = models.map(\.before)
    let after = models.map(\.after)
    let plain = MoneyCode.of(before + after, places: 2)
    let code = "\(plain);-\(plain);\"\""
    return Chart(
      title: modelsTitle(models),
      altText:
        "List cost over the term before and after routing: "
        + models.map {
          "\($0.name) \(Money.short($0.before)) and \(Money.short($0.after))"
        }.joined(separator: "; ") + ".",
      categories: models.map(\.name),
      plots: [
        Plot(
          .bar,
          [
            Series(
              name: "Before routing", values: before, look: ChartPalette.filled(0),
              labelFormat: code),
            Series(
              name: "After routing", values: after,
              look: SeriesLook(color: ChartPalette.colors[1], fill: .slanted), labelFormat: code),
          ], gap: 50)
      ],
      valueAxis: ValueAxis(
        title: "USD at list over the term, before context, batch and caching",
        numberFormat: MoneyCode.axis(before + after), minimum: 0),
      isReversed: true)
  }

  private func modelsTitle(_ models: [SignedFigures.ModelCost]) -> String {
    let all = assessment.signed?.models ?? []
    let (before, after) = (all.reduce(0) { $0 + $1.before }, all.reduce(0) { $0 + $1.after })
    let saved = before - after
    guard abs(saved) >= 0.5,
      let most = models.max(by: { $0.before - $0.after < $1.before - $1.after })
    else { return "AI at list is \(Money.short(before)) over the term, and nothing is routed" }
    return "Routing takes AI at list from \(Money.short(before)) to \(Money.short(after)); "
      + "\(most.name) falls from \(Money.short(most.before)) to \(Money.short(most.after))"
  }
}
