import Charts

/// `xl/drawings/drawing1.xml`, and so on: where the charts and pictures of one sheet stand.
struct DrawingPart {
  let sheet: Sheet

  /// The part; the first chart has the relationship `chart1`, the first picture `picture1`.
  var bytes: [UInt8] {
    var xml = XMLBuffer(unwritable: .replaced)
    xml.element(
      "xdr:wsDr",
      [
        "xmlns:xdr": Namespace.drawing + "/spreadsheetDrawing",
        "xmlns:a": Namespace.drawing + "/main", "xmlns:r": Namespace.office + "/relationships",
      ]
    ) { xml in
      for (index, chart) in sheet.charts.enumerated() { write(chart, number: index + 1, &xml) }
      for (index, picture) in sheet.pictures.enumerated() {
        xml.picture(
          picture, number: sheet.charts.count + index + 1, relationship: "picture\(index + 1)")
      }
    }
    return xml.bytes
  }

  /// Writes one chart; it moves with its cells but keeps its size when rows are folded.
  private func write(_ placed: PlacedChart, number: Int, _ xml: inout XMLBuffer) {
    let area = placed.area
    xml.element("xdr:twoCellAnchor", ["editAs": "oneCell"]) { xml in
      // Two points down, so that a page that ends above it shows no line of its frame.
      xml.corner(
        "xdr:from", row: area.rows.lowerBound - 1, column: area.columns.lowerBound - 1,
        below: 25_400)
      xml.corner("xdr:to", row: area.rows.upperBound, column: area.columns.upperBound)
      xml.element("xdr:graphicFrame", ["macro": ""]) { xml in
        xml.element("xdr:nvGraphicFramePr") { xml in
          xml.element(
            "xdr:cNvPr",
            ["id": "\(number + 1)", "name": "Chart \(number)", "descr": placed.chart.altText])
          xml.element("xdr:cNvGraphicFramePr")
        }
        xml.element("xdr:xfrm") { xml in
          xml.element("a:off", ["x": "0", "y": "0"])
          xml.element("a:ext", ["cx": "0", "cy": "0"])
        }
        xml.element("a:graphic") { xml in
          xml.element("a:graphicData", ["uri": Namespace.drawing + "/chart"]) { xml in
            xml.element(
              "c:chart",
              [
                "xmlns:c": Namespace.drawing + "/chart",
                "r:id": "chart\(number)",
              ])
          }
        }
      }
      xml.element("xdr:clientData")
    }
  }
}

extension Sheet {
  /// Whether anything is drawn over its cells.
  var hasDrawing: Bool { !charts.isEmpty || !pictures.isEmpty }
}
