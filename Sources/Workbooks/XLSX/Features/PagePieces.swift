extension XMLBuffer {
  /// Writes how a sheet is printed, up to header and footer.
  mutating func page(_ page: PageSetup) {
    if page.isCentered { element("printOptions", ["horizontalCentered": "1"]) }
    let margins = page.margins
    element(
      "pageMargins",
      [
        "left": Self.text(of: margins.left), "right": Self.text(of: margins.right),
        "top": Self.text(of: margins.top), "bottom": Self.text(of: margins.bottom),
        "header": Self.text(of: margins.header), "footer": Self.text(of: margins.footer),
      ])
    element(
      "pageSetup",
      [
        "paperSize": page.paper.map { "\($0.rawValue)" },
        "fitToHeight": page.fitsToWidth ? "0" : nil,
        "orientation": page.isLandscape ? "landscape" : "portrait",
      ])
    let header = page.header.code
    let footer = page.footer.code
    guard !header.isEmpty || !footer.isEmpty else { return }
    element("headerFooter") { xml in
      if !header.isEmpty { xml.element("oddHeader", text: header) }
      if !footer.isEmpty { xml.element("oddFooter", text: footer) }
    }
  }

  /// Writes the rows after which a new page starts.
  mutating func breaks(_ rows: [Int]) {
    guard !rows.isEmpty else { return }
    let count = "\(rows.count)"
    element("rowBreaks", ["count": count, "manualBreakCount": count]) { xml in
      for row in rows.sorted() {
        xml.element(
          "brk", ["id": "\(row)", "max": "\(Reference.lastColumn - 1)", "man": "1"])
      }
    }
  }
}
