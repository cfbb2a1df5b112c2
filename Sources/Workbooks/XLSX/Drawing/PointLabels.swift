import Charts

/// The values written at the points of a series.
struct PointLabels {
  let kind: Plot.Kind
  let series: Series
  let format: String
  let language: String
  /// The height of the highest stack, in the unit of the values; 0 where nothing is stacked.
  let highest: Double

  /// Writes the labels.
  func write(_ xml: inout XMLBuffer) {
    xml.element("c:dLbls") { xml in
      xml.element("c:numFmt", ["formatCode": format, "sourceLinked": "0"])
      xml.shape { xml in
        if needsGround { xml.solid(.white) } else { xml.element("a:noFill") }
        xml.line { $0.element("a:noFill") }
      }
      xml.textProperties(ChartFont(size: 8, color: standsOnDark ? .white : .ink), language)
      if let place { xml.setting("c:dLblPos", place) }
      xml.setting("c:showLegendKey", "0")
      xml.setting("c:showVal", "1")
      xml.setting("c:showCatName", "0")
      xml.setting("c:showSerName", "0")
      xml.setting("c:showPercent", "0")
      xml.setting("c:showBubbleSize", "0")
    }
  }

  /// Where labels stand; Excel refuses a file with a place that the kind does not have.
  private var place: String? {
    switch kind {
    case .column, .bar: "outEnd"
    case .stackedColumn, .stackedBar: "ctr"
    case .line, .scatter: "t"
    case .area, .stackedArea: nil
    }
  }

  /// The looks of the grounds that labels stand on; empty where they stand beside them.
  private var grounds: [SeriesLook] {
    guard kind.isStacked else { return [] }
    return [series.look] + series.pointLooks.values
  }

  /// Whether letters need a ground of their own: on a pattern, where the points differ, or where a part
  /// is too thin for them.
  private var needsGround: Bool {
    guard kind.isStacked else { return false }
    let isPlain = grounds.allSatisfy { $0.fill == .solid || $0.fill == .none }
    return !isPlain || Set(grounds.map(Self.isDark)).count > 1 || hasThinPart
  }

  /// Whether a part of a stack is lower than letters are: a twentieth of the highest stack.
  private var hasThinPart: Bool {
    series.values.contains { value in
      guard let value, value != 0 else { return false }
      return abs(value) < highest / 20
    }
  }

  private var standsOnDark: Bool {
    !needsGround && (grounds.first.map(Self.isDark) ?? false)
  }

  /// Whether white letters are easier to read on a ground than black ones.
  private static func isDark(_ look: SeriesLook) -> Bool {
    look.fill == .solid && Color(look.color).luminance < 0.18
  }
}
