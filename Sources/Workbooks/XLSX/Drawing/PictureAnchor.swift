extension XMLBuffer {
  /// Writes a picture into a drawing: `number` tells its shapes apart, from 1, and `relationship` is
  /// the identifier under which the drawing's relationships name the PNG file.
  mutating func picture(_ picture: PlacedPicture, number: Int, relationship: String) {
    let area = picture.area
    element("xdr:twoCellAnchor", ["editAs": "oneCell"]) { xml in
      xml.corner("xdr:from", row: area.rows.lowerBound - 1, column: area.columns.lowerBound - 1)
      xml.corner("xdr:to", row: area.rows.upperBound, column: area.columns.upperBound)
      xml.element("xdr:pic") { xml in
        xml.element("xdr:nvPicPr") { xml in
          xml.element(
            "xdr:cNvPr",
            ["id": "\(number + 1)", "name": "Picture \(number)", "descr": picture.altText])
          xml.element("xdr:cNvPicPr") { $0.element("a:picLocks", ["noChangeAspect": "1"]) }
        }
        xml.element("xdr:blipFill") { xml in
          xml.element("a:blip", ["r:embed": relationship])
          xml.element("a:stretch") { $0.element("a:fillRect") }
        }
        xml.element("xdr:spPr") { xml in
          xml.element("a:xfrm") { xml in
            xml.element("a:off", ["x": "0", "y": "0"])
            xml.element("a:ext", ["cx": "0", "cy": "0"])
          }
          xml.element("a:prstGeom", ["prst": "rect"]) { $0.element("a:avLst") }
        }
      }
      xml.element("xdr:clientData")
    }
  }

  /// Writes the upper left corner of a cell, counted from 0.
  mutating func corner(_ name: String, row: Int, column: Int) {
    element(name) { xml in
      xml.element("xdr:col", text: "\(column)")
      xml.element("xdr:colOff", text: "0")
      xml.element("xdr:row", text: "\(row)")
      xml.element("xdr:rowOff", text: "0")
    }
  }
}
