extension ChartDrawing {
  /// Thin lines and numbers at the marks of the axes, and the axes' titles.
  mutating func grid() {
    let plot = layout.plot
    numbers(chart.valueAxis, layout.values, isSecondary: false)
    if let axis = chart.secondaryAxis, let scale = layout.secondary {
      numbers(axis, scale, isSecondary: true)
    }
    if let across = layout.across {
      let format = NumberFormat(chart.acrossAxis?.numberFormat ?? "General")
      for tick in across.ticks {
        let x = across.place(tick)
        drawing.line(
          Point(x: x, y: plot.bottom), Point(x: x, y: plot.bottom + 5), color: Drawing.ink)
        drawing.words(
          format.text(tick), at: Point(x: x, y: plot.bottom + 15), size: ChartLayout.wordSize,
          anchor: .middle)
      }
    }
    guard !layout.isLying else { return }
    let room = chart.secondaryAxis == nil ? plot.right - 20 : plot.width / 2 - 10
    let size = ChartLayout.wordSize
    drawing.words(
      TextWidth.cropped(chart.valueAxis.title, to: room, size: size),
      at: Point(x: 20, y: plot.top - 20), size: size)
    if let axis = chart.secondaryAxis {
      drawing.words(
        TextWidth.cropped(axis.title, to: room, size: size),
        at: Point(x: Picture.width - 20 - (chart.legend == .right ? 200 : 0), y: plot.top - 20),
        size: size, anchor: .end)
    }
  }

  private mutating func numbers(_ axis: ValueAxis, _ scale: Scale, isSecondary: Bool) {
    let plot = layout.plot
    let format = NumberFormat(axis.numberFormat)
    for tick in scale.ticks {
      let place = scale.place(tick)
      if axis.hasGridLines && !isSecondary {
        let (from, to) =
          layout.isLying
          ? (Point(x: place, y: plot.top), Point(x: place, y: plot.bottom))
          : (Point(x: plot.left, y: place), Point(x: plot.right, y: place))
        drawing.line(from, to)
      }
      let (at, anchor): (Point, Drawing.Anchor) =
        layout.isLying
        ? (Point(x: place, y: plot.bottom + 15), .middle)
        : isSecondary
          ? (Point(x: plot.right + 8, y: place), .start)
          : (Point(x: plot.left - 8, y: place), .end)
      drawing.words(format.text(tick), at: at, size: ChartLayout.wordSize, anchor: anchor)
    }
  }

  /// The line of the categories, where they cross the values.
  mutating func crossing() {
    let plot = layout.plot
    let place = layout.values.within(chart.valueAxis.crossing ?? 0)
    let (from, to) =
      layout.isLying
      ? (Point(x: place, y: plot.top), Point(x: place, y: plot.bottom))
      : (Point(x: plot.left, y: place), Point(x: plot.right, y: place))
    drawing.line(from, to, color: Drawing.ink, width: 1.2)
  }

  /// The names of the categories and the title below the plot.
  mutating func names() {
    let plot = layout.plot
    if layout.across == nil {
      for (place, lines) in layout.categoryLines.enumerated() {
        let middle = layout.middle(place, isReversed: chart.isReversed)
        for (number, line) in lines.enumerated() {
          let shift = Double(number) * ChartLayout.lineHeight
          let centered = Double(lines.count - 1) / 2 * ChartLayout.lineHeight
          let at =
            layout.isLying
            ? Point(x: plot.left - 8, y: middle + shift - centered)
            : Point(x: middle, y: plot.bottom + 15 + shift)
          drawing.words(
            line, at: at, size: ChartLayout.wordSize, anchor: layout.isLying ? .end : .middle)
        }
      }
    }
    guard !belowTitle.isEmpty else { return }
    let lines = layout.isLying || layout.across != nil ? 1 : layout.mostLines
    drawing.words(
      belowTitle,
      at: Point(
        x: (plot.left + plot.right) / 2,
        y: plot.bottom + 18 + Double(lines) * ChartLayout.lineHeight), size: ChartLayout.wordSize,
      anchor: .middle)
  }
}
