extension XMLBuffer {
  /// Writes the formats that depend on what cells hold; the first has the highest priority.
  mutating func conditionalFormats(of sheet: Sheet, _ highlights: [Highlight: Int]) {
    for (index, format) in sheet.conditionalFormats.enumerated() {
      element("conditionalFormatting", ["sqref": format.ranges.a1]) { xml in
        xml.rule(format, priority: index + 1, highlights)
      }
    }
  }

  private mutating func rule(
    _ format: ConditionalFormat, priority: Int, _ highlights: [Highlight: Int]
  ) {
    let look = format.highlight.flatMap { highlights[$0] }.map { "\($0)" }
    let priorityText = "\(priority)"
    switch format.rule {
    case .value(let comparison, _):
      element(
        "cfRule",
        [
          "type": "cellIs", "dxfId": look, "priority": priorityText,
          "operator": comparison.xlsxOperator,
        ]
      ) { xml in
        for operand in comparison.operands { xml.element("formula", text: operand.a1) }
      }
    case .text(let text, _):
      element(
        "cfRule",
        [
          "type": "containsText", "dxfId": look, "priority": priorityText,
          "operator": "containsText", "text": text,
        ]
      ) { $0.element("formula", text: format.searchA1(text)) }
    case .expression(let formula, _):
      element("cfRule", ["type": "expression", "dxfId": look, "priority": priorityText]) {
        $0.element("formula", text: formula.a1)
      }
    case .dataBar(let bar):
      element("cfRule", ["type": "dataBar", "priority": priorityText]) { xml in
        xml.dataBar(bar, priority: priority)
      }
    case .colorScale(let scale):
      element("cfRule", ["type": "colorScale", "priority": priorityText]) {
        $0.colorScale(scale)
      }
    }
  }

  private mutating func colorScale(_ scale: ColorScale) {
    element("colorScale") { xml in
      for stop in scale.stops {
        switch stop.position {
        case .lowest: xml.element("cfvo", ["type": "min"])
        case .highest: xml.element("cfvo", ["type": "max"])
        case .number(let value): xml.element("cfvo", ["type": "num", "val": Self.text(of: value)])
        case .percentile(let share):
          xml.element("cfvo", ["type": "percentile", "val": Self.text(of: share)])
        }
      }
      for stop in scale.stops { xml.element("color", ["rgb": stop.color.argb]) }
    }
  }

  /// Writes the looks of highlighted cells, in the part of the styles.
  mutating func highlights(_ highlights: [Highlight]) {
    guard !highlights.isEmpty else { return element("dxfs", ["count": "0"]) }
    element("dxfs", ["count": "\(highlights.count)"]) { xml in
      for highlight in highlights {
        xml.element("dxf") { xml in
          if highlight.isBold || highlight.color != nil {
            xml.element("font") { xml in
              if highlight.isBold { xml.element("b") }
              if let color = highlight.color { xml.element("color", ["rgb": color.argb]) }
            }
          }
          if let fill = highlight.fill {
            // Here, unlike in cells, the ground of a plain fill is the second colour.
            xml.element("fill") {
              $0.element("patternFill") { $0.element("bgColor", ["rgb": fill.argb]) }
            }
          }
        }
      }
    }
  }
}

extension ConditionalFormat {
  /// Whether a text is in the first cell, as a formula in A1 notation.
  fileprivate func searchA1(_ text: String) -> String {
    let first = ranges.first.map {
      Reference.a1(row: $0.rows.lowerBound, column: $0.columns.lowerBound)
    }
    return "NOT(ISERROR(SEARCH(\(text.quotedForFormula),\(first ?? "A1"))))"
  }
}
