extension Workbook {
  /// The workbook as the bytes of an `.xlsx` file; the same workbook always gives the same bytes.
  ///
  /// ```
  /// book.xlsx
  /// ├── [Content_Types].xml       what kind of part each file is
  /// ├── _rels/.rels               where the workbook and its properties are
  /// ├── docProps/                 core.xml, app.xml, custom.xml
  /// └── xl/
  ///     ├── workbook.xml          the sheets and the names
  ///     ├── _rels/workbook.xml.rels
  ///     ├── styles.xml            fonts, fills, borders, formats
  ///     ├── theme/theme1.xml      the colours and fonts that are offered
  ///     ├── sharedStrings.xml     every text once
  ///     ├── worksheets/           sheet1.xml, sheet2.xml, …
  ///     ├── drawings/             where the charts of a sheet stand
  ///     └── charts/               chart1.xml, chart2.xml, …
  /// ```
  ///
  /// - Throws: `WorkbookError.problems` for a workbook that spreadsheet programs would refuse.
  public func xlsx() throws(WorkbookError) -> [UInt8] {
    try refuseProblems()
    var archive = try ZipArchive()
    for part in parts() {
      try WellFormed.check(part.bytes, of: part.path)
      try archive.add(part.path, part.bytes)
    }
    return try archive.bytes()
  }

  /// The parts of the file, in the order in which they lie in the archive.
  func parts() -> [Part] {
    let styleBook = StyleBook(sheets)
    var strings = SharedStrings()
    let worksheets = sheets.enumerated().map { index, sheet in
      Part(
        path: "xl/worksheets/sheet\(index + 1).xml",
        bytes: WorksheetPart(
          sheet: sheet, isFirst: index == 0, styles: styleBook.places[index]
        ).bytes(&strings))
    }
    var parts = [
      Part(path: "[Content_Types].xml", bytes: contentTypesPart),
      Part(path: "_rels/.rels", bytes: packageRelationshipsPart),
      Part(path: "docProps/core.xml", bytes: corePropertiesPart),
      Part(path: "docProps/app.xml", bytes: applicationPropertiesPart),
    ]
    if !properties.custom.isEmpty {
      parts.append(Part(path: "docProps/custom.xml", bytes: customPropertiesPart))
    }
    parts += [
      Part(path: "xl/workbook.xml", bytes: workbookPart),
      Part(path: "xl/_rels/workbook.xml.rels", bytes: workbookRelationshipsPart),
      Part(path: "xl/theme/theme1.xml", bytes: themePart),
      Part(path: "xl/styles.xml", bytes: StylesPart(styleBook).bytes),
      Part(path: "xl/sharedStrings.xml", bytes: strings.part),
    ]
    return parts + worksheets + drawingParts
  }
}

/// A file inside an `.xlsx` file.
struct Part {
  /// The path in the archive.
  let path: String
  /// The XML.
  let bytes: [UInt8]
}

/// The namespaces of the parts.
enum Namespace {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
  static let package = "http://schemas.openxmlformats.org/package/2006"
}
