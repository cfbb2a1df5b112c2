extension Workbook {
  /// `xl/theme/theme1.xml`: the colours and fonts that a spreadsheet program offers beside our own.
  ///
  /// A theme needs three fills, lines, effects and backgrounds, from subtle to strong; ours are plain.
  var themePart: [UInt8] {
    var xml = XMLBuffer(unwritable: .replaced)
    let colors: [(name: String, rgb: String)] = [
      ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "1F4E79"), ("lt2", "DCE6F1"),
      ("accent1", "1F4E79"), ("accent2", "C9A100"), ("accent3", "2E7D32"), ("accent4", "7F7F7F"),
      ("accent5", "5B9BD5"), ("accent6", "A5300F"), ("hlink", "0563C1"), ("folHlink", "954F72"),
    ]
    xml.element("a:theme", ["xmlns:a": Namespace.drawing + "/main", "name": "Commitbook"]) { xml in
      xml.element("a:themeElements") { xml in
        xml.element("a:clrScheme", ["name": "Commitbook"]) { xml in
          for color in colors {
            xml.element("a:\(color.name)") { $0.element("a:srgbClr", ["val": color.rgb]) }
          }
        }
        xml.element("a:fontScheme", ["name": "Commitbook"]) { xml in
          for kind in ["a:majorFont", "a:minorFont"] {
            xml.element(kind) { xml in
              xml.element("a:latin", ["typeface": "Calibri"])
              xml.element("a:ea", ["typeface": ""])
              xml.element("a:cs", ["typeface": ""])
            }
          }
        }
        xml.element("a:fmtScheme", ["name": "Commitbook"]) { xml in
          xml.element("a:fillStyleLst") { xml in Self.fills(&xml) }
          xml.element("a:lnStyleLst") { xml in
            for width in ["6350", "12700", "19050"] {
              xml.element("a:ln", ["w": width]) { xml in Self.fill(&xml) }
            }
          }
          xml.element("a:effectStyleLst") { xml in
            for _ in 1...3 { xml.element("a:effectStyle") { $0.element("a:effectLst") } }
          }
          xml.element("a:bgFillStyleLst") { xml in Self.fills(&xml) }
        }
      }
    }
    return xml.bytes
  }

  private static func fills(_ xml: inout XMLBuffer) {
    for _ in 1...3 { fill(&xml) }
  }

  private static func fill(_ xml: inout XMLBuffer) {
    xml.element("a:solidFill") { $0.element("a:schemeClr", ["val": "phClr"]) }
  }
}
