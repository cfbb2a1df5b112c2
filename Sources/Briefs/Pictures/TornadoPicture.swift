import Charts
import Pictures
import Renewal
import Wording

/// What each range by itself does to what a candidate costs, the widest first.
struct TornadoPicture {
  /// The candidate's name, as it was stated.
  let name: String
  /// The base and the ranges; at least one.
  let tornado: Tornado

  /// The most ranges that are drawn.
  static let most = 12
  /// The most ranges that the words name.
  private static let mostInWords = 5
  private static let rowHeight = 38.0

  private var shown: [Tornado.Bar] { Array(tornado.bars.prefix(Self.most)) }
  private var plot: Frame {
    Frame(
      left: 350, top: 30, right: Picture.width - 90,
      bottom: 30 + Double(shown.count) * Self.rowHeight)
  }

  /// The picture.
  var picture: Picture {
    Picture(title: title, description: description, height: plot.bottom + 84, drawing: drawing)
  }

  private var title: String {
    guard let widest = shown.first else { return "No range moves what \(name) costs" }
    return "\(widest.input.label) moves what \(name) costs most: \(Self.span(widest))"
  }

  private var description: String {
    let bars = shown.prefix(Self.mostInWords).map { bar in
      "\(bar.input.label) (\(bar.ends)): \(Self.span(bar))"
    }
    return "Paid over the term is \(Money.short(tornado.base)) in the base case. Each range alone, "
      + "from its 10th to its 90th percentile, the widest first: \(bars.joined(separator: "; "))."
  }

  private static func span(_ bar: Tornado.Bar) -> String {
    "\(Money.short(min(bar.paid.low, bar.paid.high))) to "
      + Money.short(max(bar.paid.low, bar.paid.high))
  }

  /// What is not drawn.
  private var note: String {
    let rest = tornado.bars.dropFirst(Self.most)
    guard let next = rest.first else { return "No other range moves it." }
    return
      "\(Phrases.capitalized(Phrases.count(rest.count, "more range moves", "more ranges move"))) it by "
      + "\(Money.short(next.width)) or less\(rest.count == 1 ? "" : " each")."
  }

  private var drawing: Drawing {
    var drawing = Drawing()
    let plot = plot
    let scale = Scale(
      around: tornado.base, covering: shown.flatMap { [$0.paid.low, $0.paid.high] },
      onto: (plot.left + 60, plot.right - 30))
    hatch(in: &drawing)
    for tick in scale.ticks {
      let x = scale.place(tick)
      drawing.line(Point(x: x, y: plot.top), Point(x: x, y: plot.bottom))
      drawing.words(
        Money.short(tick), at: Point(x: x, y: plot.bottom + 16), size: 12, anchor: .middle)
    }
    for (number, bar) in shown.enumerated() {
      draw(bar, top: plot.top + Double(number) * Self.rowHeight, scale, in: &drawing)
    }
    let middle = scale.place(tornado.base)
    drawing.line(
      Point(x: middle, y: plot.top - 6), Point(x: middle, y: plot.bottom), color: Drawing.ink,
      width: 2)
    drawing.words(
      "base \(Money.short(tornado.base))", at: Point(x: middle, y: plot.top - 16), size: 12,
      anchor: .middle)
    key(in: &drawing)
    return drawing
  }

  private func draw(
    _ bar: Tornado.Bar, top: Double, _ scale: Scale, in drawing: inout Drawing
  ) {
    let lines = TextWidth.lines(bar.input.label, within: plot.left - 30, size: 12).prefix(2)
    let middle = top + Self.rowHeight / 2
    for (number, line) in lines.enumerated() {
      let y = middle + (Double(number) - Double(lines.count - 1) / 2) * 15
      drawing.words(line, at: Point(x: plot.left - 10, y: y), size: 12, anchor: .end)
    }
    // Where both ends cost more, or both less, the two share a side and are drawn one above the other.
    let sides = (bar.paid.low - tornado.base) * (bar.paid.high - tornado.base)
    let areApart = sides < 0
    let half = Self.rowHeight / 2
    let low = areApart ? (top + 6, top + Self.rowHeight - 6) : (top + 3, top + half - 1)
    let high = areApart ? low : (top + half + 1, top + Self.rowHeight - 3)
    let kind = bar.input.range.kind
    end(
      bar.paid.low, RangeWords.number(bar.values.low, kind), "url(#low)",
      isRight: areApart ? bar.paid.low > tornado.base : true, low, scale, in: &drawing)
    end(
      bar.paid.high, RangeWords.number(bar.values.high, kind), "#9FB3C6",
      isRight: areApart ? bar.paid.high > tornado.base : true, high, scale, in: &drawing)
  }

  /// From the base to what one end of a range costs, with the range's value there.
  private func end(
    _ paid: Double, _ value: String, _ fill: String, isRight: Bool,
    _ rows: (top: Double, bottom: Double), _ scale: Scale, in drawing: inout Drawing
  ) {
    let (from, to) = (scale.place(tornado.base), scale.place(paid))
    drawing.box(
      Frame(left: min(from, to), top: rows.top, right: max(from, to), bottom: rows.bottom),
      fill: fill, outline: Drawing.ink)
    let place = isRight ? max(from, to) + 6 : min(from, to) - 6
    drawing.words(
      value, at: Point(x: place, y: (rows.top + rows.bottom) / 2), size: 12,
      anchor: isRight ? .start : .end)
  }

  /// The ground of the low ends: stripes, so that they stand out in black and white.
  private func hatch(in drawing: inout Drawing) {
    drawing.add(
      Element(
        "pattern",
        [
          "id": "low", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
          "patternTransform": "rotate(45)",
        ],
        [
          Element("rect", ["width": "6", "height": "6", "fill": "#FFFFFF"]),
          Element("rect", ["width": "2", "height": "6", "fill": "#5F7488"]),
        ]))
  }

  private func key(in drawing: inout Drawing) {
    let y = plot.bottom + 42
    var left = 20.0
    for (fill, text) in [
      ("url(#low)", "at the range's 10th percentile"), ("#9FB3C6", "at its 90th percentile"),
    ] {
      drawing.box(
        Frame(left: left, top: y - 7, right: left + 22, bottom: y + 7), fill: fill,
        outline: Drawing.ink)
      drawing.words(text, at: Point(x: left + 28, y: y), size: 12)
      left += 48 + TextWidth.of(text, size: 12)
    }
    drawing.words("everything else at the base case", at: Point(x: left, y: y), size: 12)
    drawing.words(
      "Paid over the term. \(note)",
      at: Point(x: 20, y: y + 24), size: 12)
  }
}
