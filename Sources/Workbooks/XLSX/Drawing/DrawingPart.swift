import Charts

/// `xl/drawings/drawing1.xml`, and so on: where the charts of one sheet stand.
struct DrawingPart {
  let charts: [PlacedChart]

  /// The part; the chart with the number 1 has the relationship `rId1`.
  var bytes: [UInt8] {
    var xml = XMLBuffer(unwritable: .replaced)
    xml.element(
      "xdr:wsDr",
      [
        "xmlns:xdr": Namespace.drawing + "/spreadsheetDrawing",
        "xmlns:a": Namespace.drawing + "/main",
      ]
    ) { xml in
      for (index, chart) in charts.enumerated() { write(chart, number: index + 1, &xml) }
    }
    return xml.bytes
  }

  /// Writes one chart; it moves with its cells but keeps its size when rows are folded.
  private func write(_ placed: PlacedChart, number: Int, _ xml: inout XMLBuffer) {
    let area = placed.area
    xml.element("xdr:twoCellAnchor", ["editAs": "oneCell"]) { xml in
      xml.corner("xdr:from", area.rows.lowerBound - 1, area.columns.lowerBound - 1)
      xml.corner("xdr:to", area.rows.upperBound, area.columns.upperBound)
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
                "xmlns:r": Namespace.office + "/relationships", "r:id": "rId\(number)",
              ])
          }
        }
      }
      xml.element("xdr:clientData")
    }
  }
}

extension XMLBuffer {
  /// Writes the upper left corner of a cell, counted from 0.
  fileprivate mutating func corner(_ name: String, _ row: Int, _ column: Int) {
    element(name) { xml in
      xml.element("xdr:col", text: "\(column)")
      xml.element("xdr:colOff", text: "0")
      xml.element("xdr:row", text: "\(row)")
      xml.element("xdr:rowOff", text: "0")
    }
  }
}
