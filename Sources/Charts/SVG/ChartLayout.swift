/// Where the parts of a chart stand.
struct ChartLayout {
  /// The ground of the values.
  let plot: Frame
  /// Whether values run to the right and categories downwards.
  let isLying: Bool
  /// Where the values stand.
  let values: Scale
  /// Where the values of the secondary axis stand; nil where there is none.
  let secondary: Scale?
  /// Where a scatter chart's values across stand; nil for categories.
  let across: Scale?
  /// The spans of each plot, in their order.
  let spans: [PlotSpans]
  /// How many categories there are.
  let count: Int
  /// The categories' names as lines; empty for those that are not shown.
  let categoryLines: [[String]]
  /// The lines of the longest name.
  var mostLines: Int { categoryLines.map(\.count).max() ?? 0 }

  /// The size of most words.
  static let wordSize = 12.0
  /// What one line of words takes.
  static let lineHeight = 15.0
  private static let uprightHeight = 340.0

  init(_ chart: Chart) {
    let lying = chart.plots.contains { $0.kind.isLying }
    let count = max(
      chart.categories.count,
      chart.plots.filter { $0.kind != .scatter }.flatMap { $0.series.map(\.values.count) }.max()
        ?? 0)
    let crossing = chart.valueAxis.crossing
    let spans = chart.plots.map { plot in
      PlotSpans(plot, crossing: plot.isOnSecondaryAxis ? 0 : crossing ?? 0)
    }
    func covered(_ isSecondary: Bool) -> (values: [Double], isFilled: Bool) {
      let places = chart.plots.indices.filter {
        chart.plots[$0].isOnSecondaryAxis == isSecondary && chart.secondaryAxis != nil
          || !isSecondary && chart.secondaryAxis == nil
      }
      let values = places.flatMap { place in
        chart.plots[place].kind.isFilled
          ? spans[place].ends.filter { $0 != crossing }
          : chart.plots[place].series.flatMap { $0.values.compactMap(\.self) }
      }
      return (values, places.contains { chart.plots[$0].kind.isFilled })
    }
    func scale(_ axis: ValueAxis, _ isSecondary: Bool, _ ends: (start: Double, end: Double))
      -> Scale
    {
      let covered = covered(isSecondary)
      return Scale(axis, covering: covered.values, isFilled: covered.isFilled, onto: ends)
    }
    func widest(_ axis: ValueAxis, _ scale: Scale) -> Double {
      let format = NumberFormat(axis.numberFormat)
      return scale.ticks.map { TextWidth.of(format.text($0), size: Self.wordSize) }.max() ?? 0
    }
    let hasTitles = !lying && (!chart.valueAxis.title.isEmpty || chart.secondaryAxis != nil)
    let top = hasTitles ? 34.0 : 16
    let named = chart.categories.map {
      TextWidth.lines($0, within: 240, size: Self.wordSize)
    }
    let left =
      lying
      ? 34 + (named.flatMap { $0.map { TextWidth.of($0, size: Self.wordSize) } }.max() ?? 0)
      : 28 + widest(chart.valueAxis, scale(chart.valueAxis, false, (0, 1)))
    let legend = chart.legend == .right ? 200.0 : 0
    let right =
      (chart.secondaryAxis.map { 28 + widest($0, scale($0, true, (0, 1))) } ?? (lying ? 64 : 24))
      + legend
    let rows =
      chart.plots.filter(\.kind.isOfBoxes).map { plot in
        plot.kind.isStacked || plot.overlap > 50 ? 1 : max(1, plot.series.count)
      }.max() ?? 1
    let tallest = named.map(\.count).max() ?? 1
    let row = max(Double(rows) * 17 + 13, Double(min(tallest, 3)) * Self.lineHeight + 6)
    let height = lying ? Double(max(count, 1)) * row : Self.uprightHeight
    plot = Frame(
      left: left, top: top, right: Picture.width - right, bottom: top + height)
    isLying = lying
    let ends: (start: Double, end: Double) =
      lying ? (plot.left, plot.right) : (plot.bottom, plot.top)
    values = scale(chart.valueAxis, false, ends)
    secondary = chart.secondaryAxis.map { scale($0, true, ends) }
    let acrossValues = chart.plots.filter { $0.kind == .scatter }.flatMap {
      $0.series.flatMap(\.across)
    }
    across =
      acrossValues.isEmpty
      ? nil
      : Scale(
        chart.acrossAxis ?? ValueAxis(), covering: acrossValues, isFilled: false,
        onto: (plot.left, plot.right))
    self.spans = spans
    self.count = count
    categoryLines =
      lying
      ? named.map { Array($0.prefix(3)) }
      : Self.shownNames(chart.categories, width: plot.width / Double(max(count, 1)))
  }

  /// The names below a plot: all of them, or every second, third and so on where there is no room.
  private static func shownNames(_ names: [String], width: Double) -> [[String]] {
    let longest =
      names.map { name in
        name.split(separator: " ").map { TextWidth.of(String($0), size: wordSize) }.max() ?? 0
      }.max() ?? 0
    let every = max(1, Int(((longest + 8) / max(width, 1)).rounded(.up)))
    let isThin = every > 1 && every * 2 <= names.count
    let step = isThin ? every : 1
    return names.enumerated().map { place, name in
      guard place % step == 0 else { return [] }
      return Array(
        TextWidth.lines(name, within: width * Double(step) - 8, size: wordSize).prefix(4))
    }
  }

  /// The scale of a plot.
  func scale(_ plot: Plot) -> Scale { plot.isOnSecondaryAxis ? secondary ?? values : values }

  /// What one category takes of the plot.
  var band: Double { (isLying ? plot.height : plot.width) / Double(max(count, 1)) }

  /// The middle of a category.
  func middle(_ category: Int, isReversed: Bool) -> Double {
    let place = Double(isLying && !isReversed ? count - 1 - category : category) + 0.5
    return (isLying ? plot.top : plot.left) + place * band
  }

  /// The box of a point that is drawn from one value to another, across a part of its category.
  func box(from: Double, to: Double, start: Double, end: Double) -> Frame {
    let (low, high) = (min(from, to), max(from, to))
    return isLying
      ? Frame(left: low, top: start, right: high, bottom: end)
      : Frame(left: start, top: low, right: end, bottom: high)
  }
}
