/// The `<Styles>` of an XML Spreadsheet: every style written in full, a named one as its parent.
///
/// LibreOffice lets the fill of a style leak into those after it that have none, and likewise its
/// lines. So the plain ones come first, then those with lines, then the filled ones; and among the
/// filled ones, those without lines get a hair line in the colour of the fill, which nobody sees.
/// A style never comes before its parent, since the parent has only what its children share.
struct StyleElements {
  private let book: StyleBook
  private let theme: Theme

  init(_ book: StyleBook, theme: Theme) {
    self.book = book
    self.theme = theme
  }

  /// The identifier of a style by its place in the style book.
  func identifier(ofPlace place: Int) -> String { place == 0 ? "Default" : "s\(place)" }

  /// Writes all styles.
  func write(_ xml: inout XMLBuffer) {
    xml.element("Styles") { xml in
      for entry in entries { write(entry, &xml) }
    }
  }

  /// A `<Style>` to be written.
  private struct Entry {
    var identifier: String
    var name: String?
    var parent: String?
    var style: Style
  }

  /// The styles in the order in which they are written.
  private var entries: [Entry] {
    let plain = Entry(identifier: "Default", name: "Normal", style: Style())
    let parents = book.named.enumerated().map { index, style in
      Entry(identifier: "n\(index)", name: style.name, style: style)
    }
    let children = book.styles.enumerated().dropFirst().map { index, style in
      Entry(
        identifier: identifier(ofPlace: index),
        parent: book.place(ofName: style).map { "n\($0)" }, style: style)
    }
    let all = [plain] + parents + children
    let hasLines = all.contains { !$0.style.border.isEmpty }
    return (0...2).flatMap { load in all.filter { $0.style.load == load } }.map { entry in
      guard hasLines, entry.style.fill != nil, entry.style.border.isEmpty else { return entry }
      var covered = entry
      covered.style.border = Border(bottom: .hair, color: entry.style.fill)
      return covered
    }
  }

  private func write(_ entry: Entry, _ xml: inout XMLBuffer) {
    let style = entry.style
    xml.element(
      "Style",
      ["ss:ID": entry.identifier, "ss:Name": entry.name, "ss:Parent": entry.parent]
    ) { xml in
      write(style.alignment, &xml)
      if !style.border.isEmpty { write(style.border, &xml) }
      write(style.font, &xml)
      if let fill = style.fill {
        xml.element("Interior", ["ss:Color": "#" + fill.hex, "ss:Pattern": "Solid"])
      }
      xml.element("NumberFormat", ["ss:Format": style.numberFormat])
      if !style.isLocked { xml.element("Protection", ["ss:Protected": "0"]) }
    }
  }

  private func write(_ alignment: Alignment, _ xml: inout XMLBuffer) {
    let horizontal: String? =
      switch alignment.horizontal {
      case .general: nil
      case .left: "Left"
      case .center: "Center"
      case .right: "Right"
      }
    let vertical =
      switch alignment.vertical {
      case .top: "Top"
      case .center: "Center"
      case .bottom: "Bottom"
      }
    xml.element(
      "Alignment",
      [
        "ss:Horizontal": horizontal, "ss:Vertical": vertical,
        "ss:WrapText": alignment.wraps ? "1" : nil,
        "ss:Indent": alignment.indent == 0 ? nil : "\(alignment.indent)",
      ])
  }

  private func write(_ border: Border, _ xml: inout XMLBuffer) {
    xml.element("Borders") { xml in
      let lines = [
        ("Bottom", border.bottom), ("Left", border.left), ("Right", border.right),
        ("Top", border.top),
      ]
      for case (let side, let line?) in lines {
        xml.element(
          "Border",
          [
            "ss:Position": side, "ss:LineStyle": line == .double ? "Double" : "Continuous",
            "ss:Weight": line.weight, "ss:Color": border.color.map { "#" + $0.hex },
          ])
      }
    }
  }

  private func write(_ font: Font, _ xml: inout XMLBuffer) {
    xml.element(
      "Font",
      [
        "ss:FontName": theme.font(of: font.face), "x:Family": "Swiss",
        "ss:Size": XMLBuffer.text(of: font.size),
        "ss:Color": font.color.map { "#" + $0.hex }, "ss:Bold": font.isBold ? "1" : nil,
        "ss:Italic": font.isItalic ? "1" : nil,
        "ss:Underline": font.isUnderlined ? "Single" : nil,
      ])
  }
}

extension Style {
  /// How much a style could leak into later ones: 0 nothing, 1 its lines, 2 its fill.
  fileprivate var load: Int { fill != nil ? 2 : border.isEmpty ? 0 : 1 }
}

extension Border.Line {
  /// The thickness in the numbers of XML Spreadsheet.
  fileprivate var weight: String {
    switch self {
    case .hair: "0"
    case .thin: "1"
    case .medium: "2"
    case .thick, .double: "3"
    }
  }
}
