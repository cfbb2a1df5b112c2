extension XMLBuffer {
  /// Writes what Excel has added since 2010: the second halves of data bars, and sparklines.
  mutating func extensions(of sheet: Sheet) {
    let hasBars = sheet.conditionalFormats.contains {
      if case .dataBar = $0.rule { true } else { false }
    }
    guard hasBars || !sheet.sparklines.isEmpty else { return }
    element("extLst") { xml in
      xml.dataBarExtensions(sheet.conditionalFormats)
      xml.sparklines(sheet.sparklines)
    }
  }

  private mutating func sparklines(_ groups: [SparklineGroup]) {
    guard !groups.isEmpty else { return }
    element("ext", ["uri": Extension.sparklines, "xmlns:x14": Extension.namespace]) { xml in
      xml.element("x14:sparklineGroups", ["xmlns:xm": Extension.formulas]) { xml in
        for group in groups { xml.sparklines(group) }
      }
    }
  }

  private mutating func sparklines(_ group: SparklineGroup) {
    let scale = group.sharesScale ? "group" : nil
    element(
      "x14:sparklineGroup",
      [
        "type": group.kind == .line ? nil : group.kind.rawValue, "displayEmptyCellsAs": "gap",
        "negative": group.kind == .column ? "1" : nil,
        "manualMin": group.lowest.map(Self.text(of:)),
        "minAxisType": group.lowest == nil ? scale : "custom", "maxAxisType": scale,
      ]
    ) { xml in
      xml.element("x14:colorSeries", ["rgb": group.color.argb])
      xml.element("x14:colorNegative", ["rgb": group.negativeColor.argb])
      xml.element("x14:colorAxis", ["rgb": Color.black.argb])
      for point in ["Markers", "First", "Last", "High", "Low"] {
        xml.element("x14:color\(point)", ["rgb": group.color.argb])
      }
      xml.element("x14:sparklines") { xml in
        for sparkline in group.sparklines {
          xml.element("x14:sparkline") { xml in
            let sheet = Reference.quoted(sheet: sparkline.sheet)
            xml.element("xm:f", text: sheet + "!" + sparkline.source.a1)
            xml.element(
              "xm:sqref", text: Reference.a1(row: sparkline.row, column: sparkline.column))
          }
        }
      }
    }
  }
}
