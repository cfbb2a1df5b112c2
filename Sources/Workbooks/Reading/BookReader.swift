/// Reads a workbook from its parts.
struct BookReader {
  private let package: PackageReader

  init(_ package: PackageReader) { self.package = package }

  /// The workbook.
  func book() throws(ReadingError) -> StoredBook {
    let path = try workbookPath()
    let part = try package.tree(path, root: "workbook")
    let relationships = try package.relationships(of: path)
    var book = StoredBook()
    book.parts = package.paths
    book.countsFrom1904 = part.child("workbookPr")?.isTrue("date1904") ?? false
    let view = part.child("bookViews")?.child("workbookView")
    book.activeSheet = max(view?.integer("activeTab") ?? 0, 0)
    book.calculation = Self.calculation(part.child("calcPr"))
    book.properties = try PropertiesReader(package: package).properties()
    book.externalBooks = try externalBooks(part, relationships)
    book.sheets = try sheets(part, path, relationships, countsFrom1904: book.countsFrom1904)
    book.names = names(part, path, sheets: book.sheets.count)
    book.oddities = package.oddities
    return book
  }

  /// Where the workbook is: the relationships of the file say it.
  private func workbookPath() throws(ReadingError) -> String {
    let targets = try package.relationships(of: "").all.filter { $0.type == "officeDocument" }
      .map(\.target)
    for path in targets + ["xl/workbook.xml"] where package.has(path) {
      guard !path.lowercased().hasSuffix(".bin") else { throw .notAWorkbook(.binaryWorkbook) }
      return path
    }
    if package.has("xl/workbook.bin") { throw .notAWorkbook(.binaryWorkbook) }
    if package.has("mimetype"), package.has("content.xml") { throw .notAWorkbook(.openDocument) }
    guard let target = targets.first, package.has("[Content_Types].xml") else {
      throw .notAWorkbook(.otherArchive)
    }
    throw .missingPart(target)
  }

  private static func calculation(_ element: PartElement?) -> StoredCalculation {
    var calculation = StoredCalculation()
    guard let element else { return calculation }
    calculation.iterates = element.isTrue("iterate")
    calculation.isManual = element["calcMode"] == "manual"
    calculation.isFullOnLoad = element.isTrue("fullCalcOnLoad")
    calculation.hasPrecisionAsDisplayed = !element.isTrue("fullPrecision", else: true)
    return calculation
  }

  private func names(_ part: PartElement, _ path: String, sheets: Int) -> [StoredName] {
    part.all("definedNames", "definedName").map { element in
      let sheet = element.integer("localSheetId")
      if let sheet, !(0..<sheets).contains(sheet) {
        package.note(path, "A name belongs to the sheet \(sheet), which is not there.")
      }
      return StoredName(
        name: element["name"] ?? "", formula: element.text,
        sheet: sheet.flatMap { (0..<sheets).contains($0) ? $0 : nil },
        isHidden: element.isTrue("hidden"))
    }
  }

  private func externalBooks(
    _ part: PartElement, _ relationships: Relationships
  ) throws(ReadingError) -> [String] {
    var books: [String] = []
    for element in part.all("externalReferences", "externalReference") {
      let identifier = element["r:id"] ?? ""
      guard let link = relationships[identifier] else {
        package.note("xl/workbook.xml", "The relationship \"\(identifier)\" is not there.")
        continue
      }
      let targets = try package.optional(link.target) { () throws(ReadingError) in
        try package.relationships(of: link.target)
      }
      let outside = targets?.all.first { $0.isExternal }
      books.append(outside?.target ?? link.target)
    }
    return books
  }
}

// MARK: - Sheets

extension BookReader {
  private func sheets(
    _ part: PartElement, _ path: String, _ relationships: Relationships, countsFrom1904: Bool
  ) throws(ReadingError) -> [StoredSheet] {
    let listed = part.all("sheets", "sheet")
    guard listed.count <= package.limits.sheets else {
      throw .tooLarge(ReadingExcess(.sheets, most: package.limits.sheets))
    }
    let context = SheetContext(
      strings: try strings(relationships), styles: try styles(relationships),
      countsFrom1904: countsFrom1904)
    var sheets: [StoredSheet] = []
    for element in listed {
      let identifier = element["r:id"] ?? ""
      guard let target = relationships[identifier] else {
        throw .part(path, line: 0, .relationship(identifier))
      }
      var sheet = StoredSheet(name: element["name"] ?? "")
      switch element["state"] {
      case "hidden": sheet.visibility = .hidden
      case "veryHidden": sheet.visibility = .veryHidden
      default: sheet.visibility = .shown
      }
      sheets.append(try SheetReader(package: package).sheet(sheet, target.target, context))
    }
    return sheets
  }

  private func strings(_ relationships: Relationships) throws(ReadingError) -> [String] {
    guard let target = relationships.target(ofType: "sharedStrings"),
      package.has(target)
    else { return [] }
    let handler = SharedStringsHandler(limits: package.limits)
    try package.read(target, into: handler)
    return handler.texts
  }

  private func styles(_ relationships: Relationships) throws(ReadingError) -> [StoredStyle] {
    guard let target = relationships.target(ofType: "styles"),
      package.has(target)
    else { return [] }
    return StylesReader.styles(try package.tree(target, root: "styleSheet"))
  }
}
