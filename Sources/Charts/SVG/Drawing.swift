/// Shapes and words in the order in which they cover each other.
package struct Drawing {
  /// Ink for words and axes.
  package static let ink = "#1A1A1A"
  /// Ink for thin lines that are no data.
  package static let thin = "#BFBFBF"

  /// How words stand to their place.
  package enum Anchor: String {
    case start, middle, end
  }

  package init() {}

  /// What has been drawn.
  package private(set) var elements: [Element] = []

  /// A straight line.
  package mutating func line(
    _ from: Point, _ to: Point, color: String = thin, width: Double = 1, dash: String = "none"
  ) {
    path([from, to], color: color, width: width, dash: dash)
  }

  /// A line through points.
  package mutating func path(
    _ points: [Point], color: String, width: Double, dash: String = "none"
  ) {
    let places = points.map { "\(Coordinate.text($0.x)),\(Coordinate.text($0.y))" }
    elements.append(
      Element(
        "polyline",
        [
          "points": places.joined(separator: " "), "fill": "none", "stroke": color,
          "stroke-width": Coordinate.text(width), "stroke-dasharray": dash,
        ]))
  }

  /// A box.
  package mutating func box(_ frame: Frame, fill: String, outline: String = "none") {
    elements.append(
      Element(
        "rect",
        [
          "x": Coordinate.text(frame.left), "y": Coordinate.text(frame.top),
          "width": Coordinate.text(frame.width), "height": Coordinate.text(frame.height),
          "fill": fill, "stroke": outline,
        ]))
  }

  /// A mark on a line; a large one stands out.
  package mutating func mark(
    _ mark: MarkShape, at place: Point, color: String, isLarge: Bool = false
  ) {
    elements.append(
      Element(
        "path",
        [
          "d": mark.path(around: place, radius: isLarge ? 8 : 4),
          "fill": isLarge ? "#FFFFFF" : color, "stroke": color,
          "stroke-width": isLarge ? "3" : "1.5",
        ]))
  }

  /// Words at a place, which is the middle of their height.
  package mutating func words(
    _ words: String, at place: Point, size: Double = 13, anchor: Anchor = .start,
    isBold: Bool = false, color: String = ink
  ) {
    elements.append(
      Element(
        "text",
        [
          "x": Coordinate.text(place.x), "y": Coordinate.text(place.y + size * 0.36),
          "font-size": Coordinate.text(size), "text-anchor": anchor.rawValue,
          "font-weight": isBold ? "bold" : "normal", "fill": color,
        ], words: words))
  }

  /// A closed ground.
  package mutating func ground(_ points: [Point], fill: String, outline: String = "none") {
    let places = points.map { "\(Coordinate.text($0.x)),\(Coordinate.text($0.y))" }
    elements.append(
      Element(
        "polygon",
        ["points": places.joined(separator: " "), "fill": fill, "stroke": outline]))
  }

  /// An element as it is.
  package mutating func add(_ element: Element) { elements.append(element) }
}
