/// A number that waits for a place beside what it is of.
struct PointLabel {
  /// A place where it could stand.
  struct Place {
    /// Where its anchor stands.
    let at: Point
    /// What stands there.
    let anchor: Drawing.Anchor
    /// The room that it must fit into; nil where it may stand out.
    let room: Frame?
  }

  let text: String
  /// Where it could stand, the best place first.
  let places: [Place]
  /// The colour on the ground that it is of; nil where it brings a white ground.
  let inside: String?

  /// The places of a box's number: within it, beyond its end, and before its start.
  static func places(
    of box: Frame, isLying: Bool, isNegative: Bool, isInside: Bool
  ) -> [Place] {
    let middle = Point(x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2)
    let inner = Place(at: middle, anchor: .middle, room: box)
    let beyond =
      isLying
      ? [
        Place(at: Point(x: box.right + 6, y: middle.y), anchor: .start, room: nil),
        Place(at: Point(x: box.left - 6, y: middle.y), anchor: .end, room: nil),
      ]
      : [
        Place(at: Point(x: middle.x, y: box.top - 10), anchor: .middle, room: nil),
        Place(at: Point(x: middle.x, y: box.bottom + 10), anchor: .middle, room: nil),
      ]
    let outer = isNegative ? beyond.reversed() : beyond
    return isInside ? [inner] + outer : outer + [inner]
  }

  /// The room that the words take at a place.
  func frame(at place: Place) -> Frame {
    let width = TextWidth.of(text, size: ChartLayout.wordSize)
    let left =
      switch place.anchor {
      case .start: place.at.x
      case .middle: place.at.x - width / 2
      case .end: place.at.x - width
      }
    let half = ChartLayout.wordSize * 0.62
    return Frame(left: left, top: place.at.y - half, right: left + width, bottom: place.at.y + half)
  }
}

extension Frame {
  /// Whether two areas have anything in common.
  func touches(_ other: Frame) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// Whether an area lies within this one.
  func holds(_ other: Frame) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }
}

extension ChartDrawing {
  /// Writes each number at the first of its places that is free of marks and other numbers; else of
  /// other numbers alone; one that has no such place is left out.
  mutating func place() {
    var taken: [Frame] = []
    let plot = layout.plot
    let page = Frame(
      left: layout.isLying ? plot.left : plot.left + 2, top: plot.top - 10,
      right: layout.isLying ? Picture.width - 8 : plot.right - 2, bottom: plot.bottom - 2)
    for label in labels {
      func isFree(_ place: PointLabel.Place, of others: [Frame]) -> Bool {
        let frame = label.frame(at: place)
        return page.holds(frame) && !others.contains { $0.touches(frame) }
          && place.room?.holds(frame) ?? true
      }
      let free =
        label.places.first { isFree($0, of: taken + marks) }
        ?? label.places.first { isFree($0, of: taken) }
      guard let free else { continue }
      let frame = label.frame(at: free)
      taken.append(frame)
      let color = free.room == nil ? nil : label.inside
      if color == nil { drawing.box(frame, fill: "#FFFFFF") }
      drawing.words(
        label.text, at: free.at, size: ChartLayout.wordSize, anchor: free.anchor,
        color: color ?? Drawing.ink)
    }
  }
}
