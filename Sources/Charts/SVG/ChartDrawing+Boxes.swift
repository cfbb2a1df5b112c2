extension ChartDrawing {
  /// Columns and bars.
  mutating func boxes(_ plot: Plot, _ spans: PlotSpans) {
    let scale = layout.scale(plot)
    let share = plot.kind.isStacked ? 1 : Double(min(max(plot.overlap, 0), 100)) / 100
    let steps = plot.kind.isStacked ? 0 : Double(max(plot.series.count - 1, 0)) * (1 - share)
    let width = layout.band / (1 + steps + Double(max(plot.gap, 0)) / 100)
    for (number, series) in plot.series.enumerated() {
      let turn =
        layout.isLying && !chart.isReversed ? plot.series.count - 1 - number : number
      for (place, span) in spans.spans[number].enumerated() {
        guard let span, span.from.isFinite, span.to.isFinite else { continue }
        let look = look(series, place)
        let middle = layout.middle(place, isReversed: chart.isReversed)
        let start =
          middle - width * (1 + steps) / 2
          + (plot.kind.isStacked ? 0 : Double(turn) * width * (1 - share))
        let box = layout.box(
          from: scale.within(span.from), to: scale.within(span.to), start: start,
          end: start + width)
        if look.fill != .none, span.from != span.to {
          drawing.box(box, fill: look.ground, outline: Self.outline)
        }
        guard let format = series.labelFormat, let value = series.values[place] else { continue }
        labels.append(
          PointLabel(
            text: NumberFormat(format).text(value),
            places: PointLabel.places(
              of: box, isLying: layout.isLying, isNegative: span.to < span.from,
              isInside: plot.kind.isStacked), inside: look.inkOnGround))
      }
    }
  }

  /// Filled grounds from category to category.
  mutating func areas(_ plot: Plot, _ spans: PlotSpans) {
    let scale = layout.scale(plot)
    for (number, series) in plot.series.enumerated() {
      let known = spans.spans[number].enumerated().compactMap { place, span in
        span.map { (x: layout.middle(place, isReversed: true), span: $0) }
      }
      guard known.count > 1, series.look.fill != .none else { continue }
      let upper = known.map { Point(x: $0.x, y: scale.within($0.span.to)) }
      let lower = known.map { Point(x: $0.x, y: scale.within($0.span.from)) }
      drawing.ground(
        upper + lower.reversed(), fill: series.look.ground, outline: Self.outline)
    }
  }
}
