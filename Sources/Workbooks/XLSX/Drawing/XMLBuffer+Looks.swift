import Charts

// How lines and grounds are drawn, in the words of drawings.

extension XMLBuffer {
  /// Writes an element that holds one value.
  mutating func setting(_ name: String, _ value: String) { element(name, ["val": value]) }

  /// Writes how a shape is filled and lined.
  mutating func shape(_ content: (inout XMLBuffer) -> Void) {
    element("c:spPr", content: content)
  }

  /// Writes a ground of one colour, or the colour of a line.
  ///
  /// `opacity` is in percent.
  mutating func solid(_ color: Color, opacity: Int = 100) {
    element("a:solidFill") { xml in
      if opacity == 100 {
        xml.setting("a:srgbClr", color.hex)
      } else {
        xml.element("a:srgbClr", ["val": color.hex]) { $0.setting("a:alpha", "\(opacity * 1000)") }
      }
    }
  }

  /// Writes a line of a width in points; without, of the plain one.
  mutating func line(width: Double? = nil, _ content: (inout XMLBuffer) -> Void) {
    element("a:ln", ["w": width.map(Self.units(ofPoints:))], content: content)
  }

  /// Writes the ground of columns, bars and areas, with an outline that stays in black and white.
  mutating func ground(_ look: SeriesLook, opacity: Int = 100) {
    shape { xml in
      xml.fill(look, opacity: opacity)
      xml.line(width: look.fill == .none ? nil : ChartPart.hairline) { xml in
        if look.fill == .none { xml.element("a:noFill") } else { xml.solid(.ink) }
      }
    }
  }

  private mutating func fill(_ look: SeriesLook, opacity: Int) {
    switch look.fill {
    case .none: element("a:noFill")
    case .solid: solid(Color(look.color), opacity: opacity)
    case .slanted: pattern("wdUpDiag", look)
    case .dotted: pattern("pct25", look)
    case .crossed: pattern("lgGrid", look)
    }
  }

  private mutating func pattern(_ name: String, _ look: SeriesLook) {
    element("a:pattFill", ["prst": name]) { xml in
      xml.element("a:fgClr") { $0.setting("a:srgbClr", Color(look.color).hex) }
      xml.element("a:bgClr") { $0.setting("a:srgbClr", Color.white.hex) }
    }
  }

  /// Writes the line of a line or scatter chart.
  mutating func stroke(_ look: SeriesLook) {
    shape { xml in
      xml.line(width: look.width) { xml in
        switch look.dash {
        case .none: xml.element("a:noFill")
        case .solid: xml.solid(Color(look.color))
        case .dashed: xml.dash("dash", look)
        case .dotted: xml.dash("sysDot", look)
        case .dashDotted: xml.dash("dashDot", look)
        }
      }
    }
  }

  private mutating func dash(_ name: String, _ look: SeriesLook) {
    solid(Color(look.color))
    setting("a:prstDash", name)
  }

  /// Writes the mark at the points of a line.
  mutating func mark(_ look: SeriesLook) {
    let symbol: String
    switch look.mark {
    case .none: symbol = "none"
    case .circle: symbol = "circle"
    case .square: symbol = "square"
    case .diamond: symbol = "diamond"
    case .triangle: symbol = "triangle"
    case .bar: symbol = "dash"
    }
    element("c:marker") { xml in
      xml.setting("c:symbol", symbol)
      guard look.mark != .none else { return }
      // A level line has to be seen across a column.
      xml.setting("c:size", look.mark == .bar ? "20" : "7")
      xml.shape { xml in
        xml.solid(Color(look.color))
        // A thin white rim keeps a mark apart from the column or the line below it.
        xml.line(width: 0.75) { $0.solid(.white) }
      }
    }
  }

  /// A length in points, in the units of drawings.
  private static func units(ofPoints points: Double) -> String {
    text(of: (points * 12_700).rounded())
  }
}

extension Color {
  /// The colour of words and of outlines.
  static let ink = Color(ChartPalette.ink)

  /// How light it is to the eye, from 0 for black to 1 for white, by the rule of WCAG 2.
  var luminance: Double {
    let parts: [(shift: UInt32, weight: Double)] = [(16, 0.2126), (8, 0.7152), (0, 0.0722)]
    return parts.reduce(0) { sum, part in
      let value = Double(rgb >> part.shift & 0xFF) / 255
      // Squaring is near enough to the curve of screens to tell dark from light.
      return sum + part.weight * value * value
    }
  }
}
