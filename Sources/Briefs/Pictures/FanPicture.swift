import Charts
import Renewal
import Wording

/// What retires the commitment over all paths, year by year, against what each offer commits to.
struct FanPicture {
  /// The name of the candidate whose burn it is.
  let name: String
  /// The contract years, as headings name them.
  let years: [String]
  /// What retires by contract year; as many as there are years, at least one.
  let fan: [FanYear]
  /// The offers, in their order.
  let offers: [OfferFigures]

  /// The shades of the bands, from the widest to the narrowest.
  private static let shades = ["#E9EEF3", "#CBD6E1", "#9FB3C6"]

  /// What one line takes of the height.
  private static let lineHeight = 5.0

  /// The picture.
  var picture: Picture {
    Picture(title: title, description: description, height: plot.bottom + 84, drawing: drawing)
  }

  private var plot: Frame {
    let height = max(360, Double(offers.count) * SideLabels.height)
    return Frame(left: 80, top: 24, right: Picture.width - SideLabels.width, bottom: 24 + height)
  }

  private var title: String {
    let signed = offers.first(where: \.isSigned)
    let others = offers.filter { !$0.isSigned }
    let riskiest = others.max { $0.chance < $1.chance }
    let parts = [signed, riskiest].compactMap(\.self).map {
      "\($0.name) \(Chance.words($0.chance))"
    }
    return parts.isEmpty
      ? "What would retire a commitment, by contract year"
      : "Chance of a shortfall: \(parts.joined(separator: ", "))"
  }

  /// What spending does under the candidate; without one, what it would do.
  private var retires: String {
    name.isEmpty ? "would retire a commitment" : "retires the commitment of \(name)"
  }

  private var description: String {
    let spending = zip(years, fan).map { year, spread in
      "\(year) \(Money.short(spread.p50)) (\(Money.short(spread.p5)) to \(Money.short(spread.p95)))"
    }
    let promised = offers.map { offer in
      "\(offer.name) \(Phrases.list(offer.commitment.map(Money.exact)))"
    }
    return "Spending that \(retires), median and 5th to 95th percentile: "
      + "\(spending.joined(separator: ", "))."
      + (promised.isEmpty ? "" : " Commitments: \(promised.joined(separator: "; ")).")
  }

  private var drawing: Drawing {
    var drawing = Drawing()
    let plot = plot
    let scale = Scale(
      covering: fan.flatMap { [$0.p5, $0.p95] } + offers.flatMap(\.commitment),
      onto: (plot.bottom, plot.top))
    for tick in scale.ticks {
      let y = scale.place(tick)
      drawing.line(Point(x: plot.left, y: y), Point(x: plot.right, y: y))
      drawing.words(Money.exact(tick), at: Point(x: plot.left - 8, y: y), anchor: .end)
    }
    let width = plot.width / Double(fan.count)
    for (number, spread) in fan.enumerated() {
      let middle = plot.left + (Double(number) + 0.5) * width
      bands(spread, middle: middle, width: min(width * 0.5, 110), scale, in: &drawing)
      if years.indices.contains(number) {
        drawing.words(
          years[number], at: Point(x: middle, y: plot.bottom + 18), anchor: .middle, isBold: true)
      }
    }
    let lines = lines(scale)
    for (number, offer) in offers.enumerated() {
      steps(offer, lines[number], look: number, width: width, in: &drawing)
    }
    SideLabels.draw(
      offers.enumerated().map { number, offer in
        SideLabels.Label(
          end: Point(x: plot.right, y: lines[number].last ?? plot.bottom), look: number,
          hasMark: false, name: offer.name, detail: "shortfall: \(Chance.words(offer.chance))",
          isSigned: offer.isSigned)
      }, beside: plot, in: &drawing)
    key(in: &drawing)
    return drawing
  }

  /// Three bands and the median of a year.
  private func bands(
    _ spread: FanYear, middle: Double, width: Double, _ scale: Scale, in drawing: inout Drawing
  ) {
    let bands = [(spread.p5, spread.p95), (spread.p10, spread.p90), (spread.p25, spread.p75)]
    for (number, band) in bands.enumerated() {
      drawing.box(
        Frame(
          left: middle - width / 2, top: scale.place(band.1), right: middle + width / 2,
          bottom: scale.place(band.0)), fill: Self.shades[number], outline: "#5F7488")
    }
    let median = scale.place(spread.p50)
    drawing.line(
      Point(x: middle - width / 2, y: median), Point(x: middle + width / 2, y: median),
      color: Drawing.ink, width: 3)
  }

  /// The height of each offer's line in each year: commitments that are alike lie side by side.
  private func lines(_ scale: Scale) -> [[Double]] {
    let byYear = fan.indices.map { year in
      LabelSpread.centers(
        offers.map { scale.place($0.commitment.indices.contains(year) ? $0.commitment[year] : 0) },
        height: Self.lineHeight, within: plot.top...plot.bottom)
    }
    return offers.indices.map { offer in byYear.map { $0[offer] } }
  }

  /// A commitment as a line that steps from year to year, on a white ground that keeps it clear of the
  /// bands.
  private func steps(
    _ offer: OfferFigures, _ heights: [Double], look: Int, width: Double,
    in drawing: inout Drawing
  ) {
    let points = heights.enumerated().flatMap { number, y in
      let left = plot.left + Double(number) * width
      return [Point(x: left, y: y), Point(x: left + width, y: y)]
    }
    drawing.path(points, color: "#FFFFFF", width: Self.lineHeight)
    drawing.path(
      points, color: LineLook.color(look), width: offer.isSigned ? 3.5 : 2.2,
      dash: LineLook.dash(look))
  }

  /// What bands and lines mean.
  private func key(in drawing: inout Drawing) {
    let y = plot.bottom + 46
    var left = plot.left
    let words = ["5 to 95 % of futures", "10 to 90 %", "25 to 75 %"]
    for (shade, text) in zip(Self.shades, words) {
      drawing.box(
        Frame(left: left, top: y - 7, right: left + 22, bottom: y + 7), fill: shade,
        outline: "#5F7488")
      drawing.words(text, at: Point(x: left + 28, y: y), size: 12)
      left += 44 + TextWidth.of(text, size: 12)
    }
    drawing.line(Point(x: left, y: y), Point(x: left + 22, y: y), color: Drawing.ink, width: 3)
    drawing.words("median", at: Point(x: left + 28, y: y), size: 12)
    let note =
      "Bars: spending that \(retires). Lines: what each paper commits to."
    drawing.words(
      TextWidth.cropped(note, to: Picture.width - plot.left - 20, size: 12),
      at: Point(x: plot.left, y: y + 24), size: 12)
  }
}
