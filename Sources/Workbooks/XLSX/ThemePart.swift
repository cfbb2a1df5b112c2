extension Workbook {
  /// `xl/theme/theme1.xml`: the colours and fonts that a spreadsheet program offers beside our own.
  ///
  /// A theme needs three fills, lines, effects and backgrounds, from subtle to strong; ours are plain.
  var themePart: [UInt8] {
    var xml = XMLBuffer(unwritable: .replaced)
    let colors = theme.colors
    let accents = colors.accents.prefix(6).enumerated().map { ("accent\($0 + 1)", $1) }
    let slots: [(name: String, color: Color)] =
      [
        ("dk1", colors.text), ("lt1", colors.ground), ("dk2", colors.secondText),
        ("lt2", colors.secondGround),
      ] + accents + [("hlink", colors.link), ("folHlink", colors.followedLink)]
    xml.element("a:theme", ["xmlns:a": Namespace.drawing + "/main", "name": "Commitbook"]) { xml in
      xml.element("a:themeElements") { xml in
        xml.element("a:clrScheme", ["name": "Commitbook"]) { xml in
          for slot in slots {
            xml.element("a:\(slot.name)") { $0.element("a:srgbClr", ["val": slot.color.hex]) }
          }
        }
        xml.element("a:fontScheme", ["name": "Commitbook"]) { xml in
          let fonts = [("a:majorFont", theme.headingFont), ("a:minorFont", theme.bodyFont)]
          for (kind, font) in fonts {
            xml.element(kind) { xml in
              xml.element("a:latin", ["typeface": font])
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
