extension SheetHandler {
  /// Takes one of the elements around the cells.
  func take(_ element: PartElement) throws(PartFault) {
    switch element.name {
    case "sheetPr": takeProperties(element)
    case "sheetViews": element.child("sheetView").map(takeView)
    case "cols": element.all("col").forEach(takeColumn)
    case "mergeCells": element.all("mergeCell").forEach { takeMerge($0["ref"] ?? "") }
    case "sheetProtection": takeProtection(element)
    case "autoFilter": sheet.filter = element["ref"]
    case "dataValidations": element.all("dataValidation").forEach(takeValidation)
    case "conditionalFormatting": takeFormat(element, ranges: element["sqref"])
    case "hyperlinks": element.all("hyperlink").forEach(takeLink)
    case "pageSetup": takePage(element)
    case "headerFooter":
      sheet.page.header = element.child("oddHeader")?.text ?? ""
      sheet.page.footer = element.child("oddFooter")?.text ?? ""
    case "drawing": references.drawing = element["r:id"]
    case "tableParts": references.tables += element.all("tablePart").compactMap { $0["r:id"] }
    case "extLst": takeExtensions(element)
    default: break
    }
  }

  private func takeProperties(_ element: PartElement) {
    sheet.tabColor = element.child("tabColor").flatMap { StylesReader.color($0) }
    sheet.page.fitsPages = element.child("pageSetUpPr")?.isTrue("fitToPage") ?? false
  }

  private func takeView(_ view: PartElement) {
    sheet.zoom = view.integer("zoomScale") ?? 100
    sheet.topLeftCell = view["topLeftCell"] ?? ""
    var active = "topLeft"
    if let pane = view.child("pane") {
      active = pane["activePane"] ?? active
      if let cell = pane["topLeftCell"] { sheet.topLeftCell = cell }
      if pane["state"] == "frozen" || pane["state"] == "frozenSplit" {
        sheet.frozenColumns = Int(exactly: pane.number("xSplit") ?? 0) ?? 0
        sheet.frozenRows = Int(exactly: pane.number("ySplit") ?? 0) ?? 0
      }
    }
    let selection = view.all("selection").first { ($0["pane"] ?? "topLeft") == active }
    sheet.cursor = selection?["activeCell"] ?? "A1"
  }

  private func takeColumn(_ element: PartElement) {
    guard let first = element.integer("min"), let last = element.integer("max"), first <= last,
      (1...Reference.lastColumn).contains(first)
    else { return note("columns", "\(element["min"] ?? "") to \(element["max"] ?? "")") }
    sheet.columns.append(
      StoredColumn(
        columns: first...min(last, Reference.lastColumn), width: element.number("width"),
        isHidden: element.isTrue("hidden"), outlineLevel: element.integer("outlineLevel") ?? 0,
        isCollapsed: element.isTrue("collapsed")))
  }

  private func takeMerge(_ text: String) {
    guard let range = CellRange(stored: text[...]) else { return note("joined cells", text) }
    sheet.merges.append(range)
  }

  private func takeProtection(_ element: PartElement) {
    guard element.isTrue("sheet") else { return }
    let words = ["password", "hashValue"].compactMap { element[$0] }
    sheet.protection = StoredProtection(hasPassword: words.contains { !$0.isEmpty })
  }

  private func takePage(_ element: PartElement) {
    sheet.page.isLandscape = element["orientation"] == "landscape"
    sheet.page.pagesWide = element.integer("fitToWidth") ?? 1
    sheet.page.pagesHigh = element.integer("fitToHeight") ?? 1
  }

  private func takeLink(_ element: PartElement) {
    guard let range = element["ref"] else { return note("a link", "without a cell") }
    if let relationship = element["r:id"] { references.links[sheet.links.count] = relationship }
    sheet.links.append(
      StoredLink(range: range, location: element["location"] ?? "", target: ""))
  }

  private func note(_ what: String, _ text: String) {
    guard references.facts.count < 20 else { return }
    references.facts.append("There are \(what) that lie nowhere: \(text.prefix(100)).")
  }
}

// MARK: - Rules

extension SheetHandler {
  private func takeValidation(_ element: PartElement) {
    let ranges = ranges(element["sqref"] ?? element.child("sqref")?.text)
    // The later form has the formula in an element of its own within `formula1`.
    let formulas = ["formula1", "formula2"].map { name in
      element.child(name).map { $0.child("f")?.text ?? $0.text } ?? ""
    }
    sheet.validations.append(
      StoredValidation(
        ranges: ranges, kind: element["type"] ?? "none", formulas: formulas,
        prompt: element["prompt"] ?? ""))
  }

  private func takeFormat(_ element: PartElement, ranges text: String?) {
    let kinds = element.all("cfRule").map { $0["type"] ?? "" }
    sheet.conditionalFormats.append(StoredConditionalFormat(ranges: ranges(text), kinds: kinds))
  }

  private func takeExtensions(_ list: PartElement) {
    for element in list.all("ext").flatMap(\.children) {
      switch element.name {
      case "dataValidations": element.all("dataValidation").forEach(takeValidation)
      case "conditionalFormattings":
        for format in element.all("conditionalFormatting") {
          takeFormat(format, ranges: format.child("sqref")?.text)
        }
      case "sparklineGroups": sheet.sparklines += element.descendants("sparkline").count
      default: break
      }
    }
  }

  private func ranges(_ text: String?) -> [CellRange] {
    (text ?? "").split(whereSeparator: \.isWhitespace).compactMap { text in
      let range = CellRange(stored: text)
      if range == nil { note("rules", String(text)) }
      return range
    }
  }
}
