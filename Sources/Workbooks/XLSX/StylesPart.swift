/// `xl/styles.xml`: the fonts, fills, borders and formats of a workbook, and their combinations.
///
/// A cell refers to a combination in `cellXfs` by its place, which is the style's place in the
/// style book. The looks of named styles stand in `cellStyleXfs`, after that of `Normal`.
struct StylesPart {
  private let book: StyleBook
  private let theme: Theme
  private var formats = Numbered<String>()
  private var fonts = Numbered([Font()])
  private var fills = Numbered<Color?>([nil])
  private var borders = Numbered([Border()])

  init(_ book: StyleBook, theme: Theme) {
    self.book = book
    self.theme = theme
    for style in book.named + book.styles {
      if Self.builtIn(style.numberFormat) == nil { formats.insert(style.numberFormat) }
      fonts.insert(style.font)
      fills.insert(style.fill)
      borders.insert(style.border)
    }
  }

  /// The part.
  var bytes: [UInt8] {
    var xml = XMLBuffer(unwritable: .escaped)
    xml.element("styleSheet", ["xmlns": Namespace.main]) { xml in
      writeFormats(&xml)
      xml.element("fonts", ["count": "\(fonts.all.count)"]) { xml in
        for font in fonts.all { write(font, &xml) }
      }
      writeFills(&xml)
      xml.element("borders", ["count": "\(borders.all.count)"]) { xml in
        for border in borders.all { write(border, &xml) }
      }
      writeCombinations(&xml)
      writeNames(&xml)
      xml.highlights(book.highlights)
      xml.element("tableStyles", ["count": "0"])
    }
    return xml.bytes
  }
}

// MARK: - The pieces

extension StylesPart {
  private func writeFormats(_ xml: inout XMLBuffer) {
    guard !formats.all.isEmpty else { return }
    xml.element("numFmts", ["count": "\(formats.all.count)"]) { xml in
      for format in formats.all {
        let identifier = "\(identifier(ofFormat: format))"
        xml.element("numFmt", ["numFmtId": identifier, "formatCode": format])
      }
    }
  }

  private func write(_ font: Font, _ xml: inout XMLBuffer) {
    xml.element("font") { xml in
      if font.isBold { xml.element("b") }
      if font.isItalic { xml.element("i") }
      if font.isUnderlined { xml.element("u") }
      xml.element("sz", ["val": XMLBuffer.text(of: font.size)])
      if let color = font.color { xml.element("color", ["rgb": color.argb]) }
      xml.element("name", ["val": theme.font(of: font.face)])
      xml.element("family", ["val": "2"])
    }
  }

  /// Writes the fills; the first two are fixed, whatever a file says, so ours start after them.
  private func writeFills(_ xml: inout XMLBuffer) {
    xml.element("fills", ["count": "\(fills.all.count + 1)"]) { xml in
      for pattern in ["none", "gray125"] {
        xml.element("fill") { $0.element("patternFill", ["patternType": pattern]) }
      }
      for case let color? in fills.all {
        xml.element("fill") { xml in
          xml.element("patternFill", ["patternType": "solid"]) { xml in
            xml.element("fgColor", ["rgb": color.argb])
            xml.element("bgColor", ["indexed": "64"])
          }
        }
      }
    }
  }

  private func write(_ border: Border, _ xml: inout XMLBuffer) {
    xml.element("border") { xml in
      let lines = [
        ("left", border.left), ("right", border.right), ("top", border.top),
        ("bottom", border.bottom),
      ]
      for (side, line) in lines {
        guard let line else {
          xml.element(side)
          continue
        }
        xml.element(side, ["style": line.rawValue]) { xml in
          if let color = border.color {
            xml.element("color", ["rgb": color.argb])
          } else {
            xml.element("color", ["auto": "1"])
          }
        }
      }
      xml.element("diagonal")
    }
  }
}

// MARK: - The combinations

extension StylesPart {
  private func writeCombinations(_ xml: inout XMLBuffer) {
    xml.element("cellStyleXfs", ["count": "\(book.named.count + 1)"]) { xml in
      writeCombination(Style(), base: nil, &xml)
      for style in book.named { writeCombination(style, base: nil, &xml) }
    }
    xml.element("cellXfs", ["count": "\(book.styles.count)"]) { xml in
      for style in book.styles {
        writeCombination(style, base: book.place(ofName: style).map { $0 + 1 } ?? 0, &xml)
      }
    }
  }

  /// Writes one combination; `base` is the place of the named style that it belongs to.
  private func writeCombination(_ style: Style, base: Int?, _ xml: inout XMLBuffer) {
    let plain = Style()
    func applies<Value: Equatable>(_ part: KeyPath<Style, Value>) -> String? {
      style[keyPath: part] == plain[keyPath: part] ? nil : "1"
    }
    let attributes: XMLBuffer.Attributes = [
      "numFmtId": "\(identifier(ofFormat: style.numberFormat))",
      "fontId": "\(fonts.number(of: style.font))",
      "fillId": "\(identifier(ofFill: style.fill))",
      "borderId": "\(borders.number(of: style.border))",
      "xfId": base.map { "\($0)" },
      "applyNumberFormat": applies(\.numberFormat), "applyFont": applies(\.font),
      "applyFill": applies(\.fill), "applyBorder": applies(\.border),
      "applyAlignment": applies(\.alignment), "applyProtection": applies(\.isLocked),
    ]
    if style.alignment == plain.alignment, style.isLocked {
      xml.element("xf", attributes)
    } else {
      xml.element("xf", attributes) { xml in
        if style.alignment != plain.alignment { write(style.alignment, &xml) }
        if !style.isLocked { xml.element("protection", ["locked": "0"]) }
      }
    }
  }

  private func write(_ alignment: Alignment, _ xml: inout XMLBuffer) {
    let plain = Alignment()
    xml.element(
      "alignment",
      [
        "horizontal": alignment.horizontal == plain.horizontal
          ? nil : alignment.horizontal.rawValue,
        "vertical": alignment.vertical == plain.vertical ? nil : alignment.vertical.rawValue,
        "wrapText": alignment.wraps ? "1" : nil,
        "indent": alignment.indent == plain.indent ? nil : "\(alignment.indent)",
      ])
  }

  private func writeNames(_ xml: inout XMLBuffer) {
    xml.element("cellStyles", ["count": "\(book.named.count + 1)"]) { xml in
      xml.element("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])
      for (index, style) in book.named.enumerated() {
        let builtIn = style.name.flatMap { Self.builtInStyles[$0] }
        xml.element(
          "cellStyle",
          [
            "name": style.name, "xfId": "\(index + 1)", "builtinId": builtIn.map { "\($0)" },
            "customBuiltin": builtIn.map { _ in "1" },
          ])
      }
    }
  }
}

// MARK: - Numbers for pieces

extension StylesPart {
  private func identifier(ofFormat format: String) -> Int {
    Self.builtIn(format) ?? formats.number(of: format) + 164
  }

  private func identifier(ofFill fill: Color?) -> Int {
    fill == nil ? 0 : fills.number(of: fill) + 1
  }

  /// The identifier of a format that every program knows; nil for one that the file has to spell.
  private static func builtIn(_ format: String) -> Int? {
    switch format {
    case "General": 0
    case "0": 1
    case "0.00": 2
    case "#,##0": 3
    case "#,##0.00": 4
    case "0%": 9
    case "0.00%": 10
    case "0.00E+00": 11
    case "@": 49
    default: nil
    }
  }

  /// The named styles that Excel brings along, with their numbers.
  private static let builtInStyles = [
    "Comma": 3, "Currency": 4, "Percent": 5, "Hyperlink": 8, "Note": 10, "Warning Text": 11,
    "Title": 15, "Heading 1": 16, "Heading 2": 17, "Heading 3": 18, "Heading 4": 19, "Input": 20,
    "Output": 21, "Calculation": 22, "Check Cell": 23, "Linked Cell": 24, "Total": 25, "Good": 26,
    "Bad": 27, "Neutral": 28, "Explanatory Text": 53,
  ]
}

extension Color {
  /// The eight digits of `.xlsx`, which start with the opacity.
  var argb: String { "FF" + hex }
}

/// Different values, numbered from 0 as they come.
private struct Numbered<Value: Hashable> {
  private(set) var all: [Value] = []
  private var numbers: [Value: Int] = [:]

  init(_ values: [Value] = []) {
    for value in values { insert(value) }
  }

  mutating func insert(_ value: Value) {
    guard numbers[value] == nil else { return }
    numbers[value] = all.count
    all.append(value)
  }

  /// The number of a value that was inserted.
  func number(of value: Value) -> Int { numbers[value] ?? 0 }
}
