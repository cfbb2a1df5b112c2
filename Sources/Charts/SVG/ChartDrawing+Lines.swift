extension ChartDrawing {
  /// Lines from category to category, with marks.
  mutating func lines(_ plot: Plot) {
    let layout = layout
    let scale = layout.scale(plot)
    for series in plot.series {
      let runs = Self.runs(
        series.values.enumerated().map { place, value in
          value.map {
            Point(x: layout.middle(place, isReversed: true), y: scale.within($0))
          }
        })
      if series.look.mark == .bar {
        for run in runs { steps(run, series.look) }
      } else {
        for run in runs where series.look.dash != .none && run.count > 1 {
          path(run, series.look)
        }
        for (place, value) in series.values.enumerated() {
          guard let value, let shape = look(series, place).shape else { continue }
          mark(
            shape, at: Point(x: layout.middle(place, isReversed: true), y: scale.within(value)),
            look(series, place))
        }
      }
      label(series) { place in
        series.values[place].map {
          Point(x: layout.middle(place, isReversed: true), y: scale.within($0))
        }
      }
    }
  }

  /// Points by two values.
  mutating func points(_ plot: Plot) {
    guard let across = layout.across else { return }
    let scale = layout.scale(plot)
    for series in plot.series {
      let places = zip(series.across, series.values).map { x, value in
        value.map { Point(x: across.within(x), y: scale.within($0)) }
      }
      for run in Self.runs(places) where series.look.dash != .none && run.count > 1 {
        path(run, series.look)
      }
      for (number, place) in places.enumerated() {
        guard let place, let shape = look(series, number).shape else { continue }
        mark(shape, at: place, look(series, number))
      }
      label(series) { places.indices.contains($0) ? places[$0] : nil }
    }
  }

  private mutating func mark(_ shape: MarkShape, at place: Point, _ look: SeriesLook) {
    drawing.mark(shape, at: place, color: look.ink)
    marks.append(
      Frame(left: place.x - 5, top: place.y - 5, right: place.x + 5, bottom: place.y + 5))
  }

  private mutating func path(_ points: [Point], _ look: SeriesLook) {
    drawing.path(points, color: "#FFFFFF", width: look.width + 1.6)
    drawing.path(points, color: look.ink, width: look.width, dash: look.dashes)
  }

  /// A limit: a level line across each category, joined where the series has a line.
  private mutating func steps(_ points: [Point], _ look: SeriesLook) {
    let isJoined = look.dash != .none
    let half = isJoined ? layout.band / 2 : limit
    let ends = points.map { [Point(x: $0.x - half, y: $0.y), Point(x: $0.x + half, y: $0.y)] }
    for line in isJoined ? [ends.flatMap(\.self)] : ends { path(line, look) }
    marks += ends.map {
      Frame(left: $0[0].x, top: $0[0].y - 2, right: $0[1].x, bottom: $0[1].y + 2)
    }
  }

  /// Half the width of a limit that stands alone.
  private var limit: Double { layout.band * 0.38 }

  private mutating func label(_ series: Series, _ point: (Int) -> Point?) {
    guard let format = series.labelFormat else { return }
    let isLimit = series.look.mark == .bar
    let beside = isLimit ? limit + 6 : 9
    for (place, value) in series.values.enumerated() {
      guard let value, let at = point(place) else { continue }
      labels.append(
        PointLabel(
          text: NumberFormat(format).text(value),
          places: [
            .init(at: Point(x: at.x, y: at.y - 14), anchor: .middle, room: nil),
            .init(at: Point(x: at.x + beside, y: at.y), anchor: .start, room: nil),
            .init(at: Point(x: at.x, y: at.y + 14), anchor: .middle, room: nil),
          ], inside: nil))
    }
  }

  /// Points that follow each other without a gap.
  private static func runs(_ points: [Point?]) -> [[Point]] {
    points.split(separator: nil).map { $0.compactMap(\.self) }
  }
}
