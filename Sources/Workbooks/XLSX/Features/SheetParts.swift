extension Workbook {
  /// What sheets bring along besides their cells: notes, listings, pictures and drawings, and for every such
  /// sheet where they are.
  var sheetParts: [Part] {
    var parts: [Part] = []
    let media = self.media
    for (index, sheet) in sheets.enumerated() {
      let number = index + 1
      let targets = relationships(ofSheet: index)
      guard !targets.isEmpty else { continue }
      parts.append(
        Part(
          path: "xl/worksheets/_rels/sheet\(number).xml.rels", bytes: named(targets)))
      if !sheet.notes.isEmpty {
        let notes = NoteParts(
          sheet: sheet, number: number, author: properties.creator, font: theme.bodyFont)
        parts.append(Part(path: "xl/comments\(number).xml", bytes: notes.words))
        parts.append(Part(path: "xl/drawings/vmlDrawing\(number).vml", bytes: notes.boxes))
      }
      for (table, tableNumber) in tables(ofSheet: index) {
        let headings = sheet.headings(of: table).map { $0 ?? "" }
        parts.append(
          Part(
            path: "xl/tables/table\(tableNumber).xml",
            bytes: TablePart(table: table, number: tableNumber, headings: headings).bytes))
      }
      if sheet.hasDrawing {
        parts.append(
          Part(path: "xl/drawings/drawing\(number).xml", bytes: DrawingPart(sheet: sheet).bytes))
        parts.append(
          Part(
            path: "xl/drawings/_rels/drawing\(number).xml.rels",
            bytes: named(pictureTargets(of: sheet, media) + chartTargets(ofSheet: index))))
      }
    }
    return parts
      + media.enumerated().map { Part(path: "xl/media/image\($0 + 1).png", bytes: $1) }
  }

  /// The paths and kinds of these parts.
  var sheetPartTypes: [(path: String, type: String)] {
    let book = "-officedocument.spreadsheetml."
    return sheets.enumerated().flatMap { index, sheet -> [(path: String, type: String)] in
      var types: [(path: String, type: String)] = []
      if !sheet.notes.isEmpty { types.append(("xl/comments\(index + 1).xml", book + "comments")) }
      types += tables(ofSheet: index).map { ("xl/tables/table\($0.number).xml", book + "table") }
      if sheet.hasDrawing {
        types.append(("xl/drawings/drawing\(index + 1).xml", "-officedocument.drawing"))
      }
      return types
    }
  }

  /// What `xl/worksheets/_rels/sheet1.xml.rels` of a sheet says, in the identifiers of the sheet.
  private func relationships(ofSheet index: Int) -> [(id: String, type: String, target: String)] {
    let sheet = sheets[index]
    var targets: [(id: String, type: String, target: String)] = []
    if sheet.hasDrawing {
      targets.append(("drawing", "drawing", "../drawings/drawing\(index + 1).xml"))
    }
    if !sheet.notes.isEmpty {
      targets.append(("noteBoxes", "vmlDrawing", "../drawings/vmlDrawing\(index + 1).vml"))
      targets.append(("notes", "comments", "../comments\(index + 1).xml"))
    }
    for (place, table) in tables(ofSheet: index).enumerated() {
      targets.append(("table\(place + 1)", "table", "../tables/table\(table.number).xml"))
    }
    return targets
  }

  /// The listings of a sheet, with their numbers in the workbook.
  private func tables(ofSheet index: Int) -> [(table: ListTable, number: Int)] {
    let before = sheets[..<index].reduce(0) { $0 + $1.tables.count }
    return sheets[index].tables.enumerated().map { ($1, before + $0 + 1) }
  }

  /// All pictures, each once.
  private var media: [[UInt8]] {
    var seen: Set<[UInt8]> = []
    return sheets.lazy.flatMap(\.pictures).map(\.png).filter { seen.insert($0).inserted }
  }

  private func pictureTargets(
    of sheet: Sheet, _ media: [[UInt8]]
  ) -> [(id: String, type: String, target: String)] {
    sheet.pictures.enumerated().map { index, picture in
      let number = (media.firstIndex(of: picture.png) ?? 0) + 1
      return ("picture\(index + 1)", "image", "../media/image\(number).png")
    }
  }

  /// Relationships whose identifiers say what they are.
  private func named(_ targets: [(id: String, type: String, target: String)]) -> [UInt8] {
    var xml = XMLBuffer(unwritable: .replaced)
    xml.element("Relationships", ["xmlns": Namespace.package + "/relationships"]) { xml in
      for target in targets {
        xml.element(
          "Relationship",
          [
            "Id": target.id, "Type": Namespace.office + "/relationships/" + target.type,
            "Target": target.target,
          ])
      }
    }
    return xml.bytes
  }
}

extension XMLBuffer {
  /// Writes where a sheet's pictures, notes and listings are.
  mutating func attachedParts(of sheet: Sheet) {
    let space = Namespace.office + "/relationships"
    if sheet.hasDrawing { element("drawing", ["xmlns:r": space, "r:id": "drawing"]) }
    if !sheet.notes.isEmpty {
      element("legacyDrawing", ["xmlns:r": space, "r:id": "noteBoxes"])
    }
    guard !sheet.tables.isEmpty else { return }
    element("tableParts", ["count": "\(sheet.tables.count)"]) { xml in
      for place in 1...sheet.tables.count {
        xml.element("tablePart", ["xmlns:r": space, "r:id": "table\(place)"])
      }
    }
  }
}
