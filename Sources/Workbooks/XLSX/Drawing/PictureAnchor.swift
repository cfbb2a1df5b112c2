extension XMLBuffer {
  /// Writes a picture into a drawing: `number` tells its shapes apart, from 1, and `relationship` is
  /// the identifier under which the drawing's relationships name the PNG file.
  mutating func picture(_ picture: PlacedPicture, number: Int, relationship: String) {
    let area = picture.area
    let extent = picture.extent
    element(
      extent == nil ? "xdr:twoCellAnchor" : "xdr:oneCellAnchor",
      ["editAs": extent == nil ? "oneCell" : nil]
    ) { xml in
      xml.corner("xdr:from", row: area.rows.lowerBound - 1, column: area.columns.lowerBound - 1)
      if let extent {
        xml.element("xdr:ext", ["cx": "\(extent.width)", "cy": "\(extent.height)"])
      } else {
        xml.corner("xdr:to", row: area.rows.upperBound, column: area.columns.upperBound)
      }
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
  ///
  /// - Parameter below: how far below the corner, in the units of drawings, 12,700 to a point.
  mutating func corner(_ name: String, row: Int, column: Int, below: Int = 0) {
    element(name) { xml in
      xml.element("xdr:col", text: "\(column)")
      xml.element("xdr:colOff", text: "0")
      xml.element("xdr:row", text: "\(row)")
      xml.element("xdr:rowOff", text: "\(below)")
    }
  }
}

extension PlacedPicture {
  /// Width and height in the units of drawings, 12,700 to a point; nil for a picture that fills cells.
  fileprivate var extent: (width: Int, height: Int)? {
    guard let height, let size else { return nil }
    let points = height * Double(size.width) / Double(size.height)
    return (Int((points * 12_700).rounded()), Int((height * 12_700).rounded()))
  }
}
