/// A look as the attributes of a picture.
extension SeriesLook {
  /// The colour as `#1F4E79`.
  var ink: String { Self.hex(color) }

  /// The dashes of its line; `none` for an unbroken one.
  var dashes: String {
    switch dash {
    case .none, .solid: "none"
    case .dashed: "10 4"
    case .dotted: "3 3"
    case .dashDotted: "13 4 3 4"
    }
  }

  /// The shape at its points; nil for none.
  var shape: MarkShape? {
    switch mark {
    case .none, .bar: nil
    case .circle: .circle
    case .square: .square
    case .diamond: .diamond
    case .triangle: .triangle
    }
  }

  /// The ground of what it fills: a colour, or a pattern by its name.
  var ground: String {
    switch fill {
    case .none: "none"
    case .solid: ink
    case .slanted, .dotted, .crossed: "url(#\(patternName))"
    }
  }

  /// The colour of words on its ground; nil where they need a white one of their own.
  var inkOnGround: String? {
    switch fill {
    case .solid: luminance < 0.3 ? "#FFFFFF" : Drawing.ink
    case .none, .slanted, .dotted, .crossed: nil
    }
  }

  /// The pattern of its ground; nil where that is a colour.
  var pattern: Element? {
    switch fill {
    case .none, .solid: nil
    case .slanted:
      tile(
        6, turned: "rotate(45)", [Element("rect", ["width": "2.4", "height": "6", "fill": ink])])
    case .dotted:
      tile(6, [Element("circle", ["cx": "3", "cy": "3", "r": "1.5", "fill": ink])])
    case .crossed:
      tile(
        7, turned: "rotate(45)",
        [
          Element("rect", ["width": "1.6", "height": "7", "fill": ink]),
          Element("rect", ["width": "7", "height": "1.6", "fill": ink]),
        ])
    }
  }

  private var patternName: String { "\(fill)-\(ink.dropFirst())" }

  private func tile(_ size: Int, turned: String = "rotate(0)", _ elements: [Element]) -> Element {
    Element(
      "pattern",
      [
        "id": patternName, "width": "\(size)", "height": "\(size)",
        "patternUnits": "userSpaceOnUse", "patternTransform": turned,
      ],
      [Element("rect", ["width": "\(size)", "height": "\(size)", "fill": "#FFFFFF"])] + elements)
  }

  /// How light the colour is, about: 0 black, 1 white.
  private var luminance: Double {
    let parts = [16, 8, 0].map { Double((color >> $0) & 0xFF) / 255 }
    let linear = parts.map { $0 * $0 }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// A colour as six digits.
  private static func hex(_ color: UInt32) -> String {
    let digits = String(color & 0xFFFFFF, radix: 16, uppercase: true)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
