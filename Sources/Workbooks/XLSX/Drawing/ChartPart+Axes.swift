import Charts

/// The numbers of two axes that belong together: the one across, and the one of the values.
struct AxisPair {
  let across: String
  let values: String

  static let primary = AxisPair(across: "50010001", values: "50010002")
  static let secondary = AxisPair(across: "60010001", values: "60010002")
}

extension ChartPart {
  private var isLying: Bool { plots.contains { $0.plot.kind.family == .bar } }
  private var isScatter: Bool { plots.contains { $0.plot.kind.family == .scatter } }

  /// Whether columns stand between the marks of the category axis, with room at both ends.
  private var hasRoomAtEnds: Bool {
    !isScatter && !plots.contains { $0.plot.kind.family == .area }
      || plots.contains { $0.plot.kind.family == .column }
  }

  /// Writes the axes: across, values, and where there are any, the secondary ones.
  func writeAxes(_ xml: inout XMLBuffer) {
    writeAcross(.primary, values: chart.valueAxis, isShown: true, &xml)
    writeValues(.primary, chart.valueAxis, &xml)
    guard let secondary = chart.secondaryAxis else { return }
    writeValues(.secondary, secondary, &xml)
    writeAcross(.secondary, values: secondary, isShown: false, &xml)
  }

  /// Writes the axis across, which says where it crosses the axis of the values.
  private func writeAcross(
    _ pair: AxisPair, values: ValueAxis, isShown: Bool, _ xml: inout XMLBuffer
  ) {
    let side = isLying ? "l" : "b"
    let axis = chart.acrossAxis ?? ValueAxis(hasGridLines: false)
    xml.element(isScatter ? "c:valAx" : "c:catAx") { xml in
      xml.setting("c:axId", pair.across)
      if isScatter {
        writeScaling(axis, &xml)
      } else {
        xml.element("c:scaling") {
          $0.setting("c:orientation", chart.isReversed ? "maxMin" : "minMax")
        }
      }
      xml.setting("c:delete", isShown ? "0" : "1")
      xml.setting("c:axPos", side)
      if isShown {
        if isScatter, axis.hasGridLines { writeGridLines(&xml) }
        writeTitle(axis.title.isEmpty ? chart.categoryTitle : axis.title, side, &xml)
      }
      // Categories are shown as their cells are.
      let format = isScatter ? axis.numberFormat : "General"
      xml.element("c:numFmt", ["formatCode": format, "sourceLinked": isScatter ? "0" : "1"])
      writeMarks("out", labels: "low", ChartPalette.ink, &xml)
      xml.setting("c:crossAx", pair.values)
      writeCrossing(at: values.crossing, &xml)
      if isScatter {
        xml.setting("c:crossBetween", "midCat")
        writeUnit(axis, &xml)
      } else {
        xml.setting("c:auto", "0")
        xml.setting("c:lblAlgn", "ctr")
        xml.setting("c:lblOffset", "100")
      }
    }
  }

  private func writeValues(_ pair: AxisPair, _ axis: ValueAxis, _ xml: inout XMLBuffer) {
    let isPrimary = pair.values == AxisPair.primary.values
    let side = isLying ? (isPrimary ? "b" : "t") : (isPrimary ? "l" : "r")
    xml.element("c:valAx") { xml in
      xml.setting("c:axId", pair.values)
      writeScaling(axis, &xml)
      xml.setting("c:delete", "0")
      xml.setting("c:axPos", side)
      if axis.hasGridLines { writeGridLines(&xml) }
      writeTitle(axis.title, side, &xml)
      xml.element("c:numFmt", ["formatCode": axis.numberFormat, "sourceLinked": "0"])
      writeMarks("none", labels: "nextTo", ChartPalette.thin, &xml)
      xml.setting("c:crossAx", pair.across)
      // Categories that run from the top end at the bottom, where the values belong.
      let isAtEnd = isPrimary == (isLying && chart.isReversed)
      xml.setting("c:crosses", isAtEnd ? "max" : isScatter && isPrimary ? "min" : "autoZero")
      xml.setting("c:crossBetween", hasRoomAtEnds ? "between" : "midCat")
      writeUnit(axis, &xml)
    }
  }
}

// MARK: - The pieces of an axis

extension ChartPart {
  private func writeScaling(_ axis: ValueAxis, _ xml: inout XMLBuffer) {
    xml.element("c:scaling") { xml in
      xml.setting("c:orientation", "minMax")
      if let maximum = axis.maximum { xml.setting("c:max", XMLBuffer.text(of: maximum)) }
      if let minimum = axis.minimum { xml.setting("c:min", XMLBuffer.text(of: minimum)) }
    }
  }

  private func writeGridLines(_ xml: inout XMLBuffer) {
    xml.element("c:majorGridlines") { xml in
      xml.shape { xml in
        xml.line(width: Self.hairline) { $0.solid(Color(ChartPalette.thin)) }
      }
    }
  }

  /// Writes the title; that of an upright axis runs upwards.
  private func writeTitle(_ text: String, _ side: String, _ xml: inout XMLBuffer) {
    guard !text.isEmpty else { return }
    xml.title(text, ChartFont(), language, isUpright: side == "l" || side == "r")
  }

  private func writeMarks(
    _ marks: String, labels: String, _ color: UInt32, _ xml: inout XMLBuffer
  ) {
    xml.setting("c:majorTickMark", marks)
    xml.setting("c:minorTickMark", "none")
    xml.setting("c:tickLblPos", labels)
    xml.shape { xml in
      xml.line(width: Self.hairline) { $0.solid(Color(color)) }
    }
  }

  private func writeCrossing(at value: Double?, _ xml: inout XMLBuffer) {
    if let value {
      xml.setting("c:crossesAt", XMLBuffer.text(of: value))
    } else {
      xml.setting("c:crosses", "autoZero")
    }
  }

  private func writeUnit(_ axis: ValueAxis, _ xml: inout XMLBuffer) {
    if let unit = axis.majorUnit { xml.setting("c:majorUnit", XMLBuffer.text(of: unit)) }
  }
}
