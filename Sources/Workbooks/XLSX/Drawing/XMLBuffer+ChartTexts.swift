/// The letters of a text in a chart; the font is that of the theme.
struct ChartFont {
  /// The size in points.
  var size = 9
  /// Whether the letters are bold.
  var isBold = false
  /// The colour.
  var color = Color.ink
}

extension XMLBuffer {
  /// Writes a title with its text, beside what it names and not over it.
  mutating func title(
    _ content: String, _ font: ChartFont, _ language: String, isUpright: Bool = false
  ) {
    element("c:title") { xml in
      xml.element("c:tx") { xml in
        xml.element("c:rich") { xml in
          xml.element(
            "a:bodyPr",
            ["rot": isUpright ? "-5400000" : nil, "vert": isUpright ? "horz" : nil])
          xml.element("a:lstStyle")
          xml.element("a:p") { xml in
            xml.element("a:pPr") { $0.letters("a:defRPr", font) }
            xml.element("a:r") { xml in
              xml.letters("a:rPr", font, language)
              xml.element("a:t", text: content)
            }
          }
        }
      }
      xml.element("c:layout")
      xml.setting("c:overlay", "0")
    }
  }

  /// Writes how texts look that stand elsewhere: names, numbers and labels.
  mutating func textProperties(_ font: ChartFont, _ language: String) {
    element("c:txPr") { xml in
      xml.element("a:bodyPr")
      xml.element("a:lstStyle")
      xml.element("a:p") { xml in
        xml.element("a:pPr") { $0.letters("a:defRPr", font) }
        xml.element("a:endParaRPr", ["lang": language])
      }
    }
  }

  private mutating func letters(_ name: String, _ font: ChartFont, _ language: String? = nil) {
    element(
      name, ["lang": language, "sz": "\(font.size * 100)", "b": font.isBold ? "1" : "0"]
    ) { xml in
      xml.solid(font.color)
      xml.element("a:latin", ["typeface": "+mn-lt"])
    }
  }
}
