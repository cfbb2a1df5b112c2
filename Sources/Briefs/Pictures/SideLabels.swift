import Charts

/// Labels to the right of a plot, each beside the line that it names.
struct SideLabels {
  /// One label.
  struct Label {
    /// The end of the line that it names.
    let end: Point
    /// The number of the line's look.
    let look: Int
    /// Whether its mark is shown; a line without marks shows its dashes.
    let hasMark: Bool
    /// The name.
    let name: String
    /// What is said of it.
    let detail: String
    /// Whether it is what to sign.
    let isSigned: Bool
  }

  /// What one label takes of the height.
  static let height = 36.0
  /// How wide labels are, with what leads to them.
  static let width = 270.0

  /// Draws labels beside a plot.
  static func draw(_ labels: [Label], beside plot: Frame, in drawing: inout Drawing) {
    // Of lines that end at one height, the one that ends farthest to the right comes first, so that
    // nothing that leads to a label crosses another.
    let labels = labels.sorted { ($0.end.y, -$0.end.x) < ($1.end.y, -$1.end.x) }
    let centers = LabelSpread.centers(
      labels.map(\.end.y), height: height, within: plot.top - 10...plot.bottom + 10)
    let start = plot.right + 58
    let room = width - 62
    for (label, center) in zip(labels, centers) {
      let color = LineLook.color(label.look)
      drawing.path(
        [
          label.end, Point(x: plot.right + 12, y: center), Point(x: start - 6, y: center),
        ], color: color, width: 1.5, dash: label.hasMark ? "1 3" : LineLook.dash(label.look))
      if label.hasMark {
        drawing.mark(
          LineLook.mark(label.look), at: Point(x: start - 22, y: center), color: color)
      }
      drawing.words(
        TextWidth.cropped(label.name, to: room, size: 13, isBold: label.isSigned),
        at: Point(x: start, y: center - 8), isBold: label.isSigned)
      drawing.words(
        TextWidth.cropped(label.detail, to: room, size: 12),
        at: Point(x: start, y: center + 8), size: 12)
    }
  }
}
