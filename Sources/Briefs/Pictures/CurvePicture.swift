import Charts
import Renewal
import Wording

/// How the chance of a shortfall grows with the first year's commitment, offer by offer.
struct CurvePicture {
  /// One offer's curve.
  struct Curve {
    /// The offer as it stands.
    let offer: OfferFigures
    /// Its other sizes and how far it may go.
    let sizes: CommitmentCurve
  }

  /// The curves, in the order of the offers; at least one, each with a size.
  let curves: [Curve]

  /// The chances that the picture helps to read off, 0 to 1.
  private static let lines = [0.05, 0.1, 0.2]
  /// The most marks on a curve.
  private static let marks = 7

  /// The picture.
  var picture: Picture {
    Picture(title: title, description: description, height: plot.bottom + 84, drawing: drawing)
  }

  private var plot: Frame {
    let height = max(400, Double(curves.count) * SideLabels.height)
    return Frame(left: 80, top: 24, right: Picture.width - SideLabels.width, bottom: 24 + height)
  }

  /// The curve that the message is about.
  private var main: Curve? { curves.first(where: \.offer.isSigned) ?? curves.first }

  private var title: String {
    guard let main, let first = main.offer.commitment.first else { return "Chance of a shortfall" }
    let asOffered =
      "\(main.offer.name) commits \(Money.exact(first)) in year 1: chance of a shortfall "
      + Chance.words(main.offer.chance)
    let limit = main.sizes.limits.first { abs($0.chance - 0.1) < 1e-9 }?.size
    guard let amount = limit?.commitment.first else { return asOffered }
    return "\(asOffered); 10 % is passed at \(Money.short(amount))"
  }

  private var description: String {
    let words = curves.map { curve in
      let limits = curve.sizes.limits.compactMap { limit in
        limit.size?.commitment.first.map {
          "\(Chance.words(limit.chance)) at \(Money.short($0))"
        }
      }
      let own = curve.offer.commitment.first.map(Money.exact) ?? "nothing"
      return "\(curve.offer.name): as offered \(own) in year 1, "
        + "\(Chance.words(curve.offer.chance))"
        + (limits.isEmpty ? "" : "; passes \(Phrases.list(limits))")
    }
    return "Chance of a shortfall in any year against the commitment of year 1. "
      + "\(words.joined(separator: ". "))."
  }

  private var drawing: Drawing {
    var drawing = Drawing()
    let plot = plot
    let across = Scale(
      covering: curves.flatMap { curve in
        (curve.sizes.sizes.map(\.commitment) + [curve.offer.commitment]).compactMap(\.first)
      }, onto: (plot.left, plot.right), intervals: 6)
    let up = Scale(
      0...1, onto: (plot.bottom, plot.top), ticks: [0] + Self.lines + [0.4, 0.6, 0.8, 1])
    axes(across, up, in: &drawing)
    for (number, curve) in curves.enumerated() {
      draw(curve, look: number, across, up, in: &drawing)
    }
    SideLabels.draw(
      curves.enumerated().compactMap { number, curve in
        curve.sizes.sizes.last.map { last in
          let own = curve.offer.commitment.first.map(Money.exact) ?? "–"
          return SideLabels.Label(
            end: Point(x: across.place(last.commitment.first ?? 0), y: up.place(last.chance)),
            look: number, hasMark: true, name: curve.offer.name,
            detail: "as offered \(own): \(Chance.words(curve.offer.chance))",
            isSigned: curve.offer.isSigned)
        }
      }, beside: plot, in: &drawing)
    return drawing
  }

  private func axes(_ across: Scale, _ up: Scale, in drawing: inout Drawing) {
    for tick in up.ticks {
      let y = up.place(tick)
      let isLimit = Self.lines.contains(tick)
      drawing.line(
        Point(x: plot.left, y: y), Point(x: plot.right, y: y),
        color: isLimit ? Drawing.ink : Drawing.thin, dash: isLimit ? "2 3" : "none")
      drawing.words(
        "\(Digits.fixed(tick * 100, places: 0)) %", at: Point(x: plot.left - 8, y: y), size: 12,
        anchor: .end)
    }
    for tick in across.ticks {
      let x = across.place(tick)
      drawing.line(Point(x: x, y: plot.bottom), Point(x: x, y: plot.bottom + 6), color: Drawing.ink)
      drawing.words(
        Money.exact(tick), at: Point(x: x, y: plot.bottom + 18), size: 12, anchor: .middle)
    }
    drawing.words(
      "Commitment of year 1, the other years in proportion",
      at: Point(x: plot.left, y: plot.bottom + 44),
      size: 12)
    drawing.words(
      "Up: chance of a shortfall in any year. Ring: the size as it is offered.",
      at: Point(x: plot.left, y: plot.bottom + 66), size: 12)
  }

  private func draw(
    _ curve: Curve, look: Int, _ across: Scale, _ up: Scale, in drawing: inout Drawing
  ) {
    let color = LineLook.color(look)
    let points = curve.sizes.sizes.map {
      Point(x: across.place($0.commitment.first ?? 0), y: up.place($0.chance))
    }
    drawing.path(
      points, color: color, width: curve.offer.isSigned ? 3 : 2, dash: LineLook.dash(look))
    let every = max(1, (points.count + Self.marks - 1) / Self.marks)
    for place in stride(from: every / 2, to: points.count, by: every) {
      drawing.mark(LineLook.mark(look), at: points[place], color: color)
    }
    guard let own = curve.offer.commitment.first else { return }
    drawing.mark(
      .circle, at: Point(x: across.place(own), y: up.place(curve.offer.chance)), color: color,
      isLarge: true)
    drawing.mark(
      LineLook.mark(look), at: Point(x: across.place(own), y: up.place(curve.offer.chance)),
      color: color)
  }
}
