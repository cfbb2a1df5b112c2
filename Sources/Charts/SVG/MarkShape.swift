/// A small shape on a line.
package enum MarkShape: CaseIterable, Sendable {
  case circle, square, triangle, diamond, cross, bar
}

extension MarkShape {
  /// The shape as a path around a place.
  package func path(around place: Point, radius: Double) -> String {
    func at(_ x: Double, _ y: Double) -> String {
      "\(Coordinate.text(place.x + x * radius)) \(Coordinate.text(place.y + y * radius))"
    }
    let size = Coordinate.text(radius)
    return switch self {
    case .circle:
      "M\(at(-1, 0))A\(size) \(size) 0 1 0 \(at(1, 0))A\(size) \(size) 0 1 0 \(at(-1, 0))Z"
    case .square: "M\(at(-0.9, -0.9))L\(at(0.9, -0.9))L\(at(0.9, 0.9))L\(at(-0.9, 0.9))Z"
    case .triangle: "M\(at(0, -1.1))L\(at(1, 0.8))L\(at(-1, 0.8))Z"
    case .diamond: "M\(at(0, -1.2))L\(at(1.2, 0))L\(at(0, 1.2))L\(at(-1.2, 0))Z"
    case .cross: "M\(at(-0.9, -0.9))L\(at(0.9, 0.9))M\(at(-0.9, 0.9))L\(at(0.9, -0.9))"
    case .bar: "M\(at(0, -1.3))L\(at(0, 1.3))"
    }
  }
}
