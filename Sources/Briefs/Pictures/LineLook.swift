/// How lines of a picture are told apart: by dashes and marks first, and by colour only besides.
enum LineLook {
  private static let dashes = ["none", "10 4", "3 3", "13 4 3 4", "7 3 2 3 2 3", "18 5", "2 6"]
  private static let marks = Mark.allCases
  /// Dark enough for small letters on white.
  private static let colors = ["#1F4E79", "#8A3B12", "#2E6B2E", "#6B2D73", "#6B5100", "#404040"]

  /// The dashes of a line by its number.
  static func dash(_ number: Int) -> String { dashes[number % dashes.count] }
  /// The mark on a line by its number.
  static func mark(_ number: Int) -> Mark { marks[number % marks.count] }
  /// The colour of a line by its number.
  static func color(_ number: Int) -> String { colors[number % colors.count] }

  /// A small shape on a line.
  enum Mark: CaseIterable {
    case circle, square, triangle, diamond, cross, bar
  }
}

extension LineLook.Mark {
  /// The shape as a path around a place.
  func path(around place: Point, radius: Double) -> String {
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
