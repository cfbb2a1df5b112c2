extension ChartDrawing {
  /// An entry of the legend.
  private struct Entry {
    let name: String
    let look: SeriesLook
    let isFilled: Bool
  }

  private var entries: [Entry] {
    chart.plots.flatMap { plot in
      plot.series.filter { $0.isInLegend && (!plot.kind.isFilled || $0.look.fill != .none) }.map {
        Entry(name: $0.name, look: $0.look, isFilled: plot.kind.isFilled)
      }
    }
  }

  /// Names the series below the plot, or to its right, and gives the height of the picture.
  mutating func legend(from top: Double) -> Double {
    switch chart.legend {
    case .none: return top + 8
    case .right:
      var y = layout.plot.top + 8
      for entry in entries {
        draw(entry, at: Point(x: Picture.width - 200, y: y), room: 150)
        y += 22
      }
      return max(top + 8, y + 8)
    // Above stands the title, so that a legend at the top stands below as well.
    case .bottom, .top:
      let (left, right) = (20.0, Picture.width - 20)
      var (x, y) = (left, top + 14)
      for entry in entries {
        let width =
          34 + min(TextWidth.of(entry.name, size: ChartLayout.wordSize), right - left - 34)
        if x > left, x + width > right {
          x = left
          y += 22
        }
        draw(entry, at: Point(x: x, y: y), room: right - left - 34)
        x += width + 20
      }
      return y + 18
    }
  }

  private mutating func draw(_ entry: Entry, at place: Point, room: Double) {
    let (left, right) = (place.x, place.x + 26)
    if entry.isFilled {
      drawing.box(
        Frame(left: left, top: place.y - 7, right: right, bottom: place.y + 7),
        fill: entry.look.ground, outline: Self.outline)
    } else {
      if entry.look.dash != .none || entry.look.mark == .bar {
        drawing.path(
          [Point(x: left, y: place.y), Point(x: right, y: place.y)], color: entry.look.ink,
          width: entry.look.width, dash: entry.look.dashes)
      }
      if let shape = entry.look.shape {
        drawing.mark(shape, at: Point(x: (left + right) / 2, y: place.y), color: entry.look.ink)
      }
    }
    drawing.words(
      TextWidth.cropped(entry.name, to: room, size: ChartLayout.wordSize),
      at: Point(x: right + 8, y: place.y), size: ChartLayout.wordSize)
  }
}
