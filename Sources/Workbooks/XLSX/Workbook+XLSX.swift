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
  ///     ├── worksheets/           sheet1.xml, sheet2.xml, …
  ///     ├── drawings/             where charts and pictures of a sheet stand
  ///     ├── charts/               chart1.xml, chart2.xml, …
  ///     ├── comments1.xml         the notes of a sheet, with drawings/vmlDrawing1.vml
  ///     ├── tables/               table1.xml, …
  ///     ├── media/                pictures
  ///     └── sharedStrings.xml     every text once
  ///  customXml/                   text files kept inside
  /// ```
  ///
  /// - Throws: `WorkbookError.problems` for a workbook that spreadsheet programs would refuse.
  public func xlsx() throws(WorkbookError) -> [UInt8] {
    let sink = MemorySink()
    try writeXLSX(to: sink)
    return sink.bytes
  }

  /// Writes the workbook as an `.xlsx` file, block by block; the bytes are those of `xlsx()`.
  ///
  /// No part is ever held whole but the table of shared texts. Rows that are made on demand hold
  /// their texts themselves, so that however many there are, the memory stays the same.
  ///
  /// - Throws: `WorkbookError.problems` for a workbook that spreadsheet programs would refuse,
  ///   before anything is written but for rows made on demand; or what the sink throws. What the
  ///   sink has taken by then is no file.
  public func writeXLSX(to sink: any ByteSink) throws(WorkbookError) {
    try refuseProblems()
    var stream = try PackageStream(to: sink)
    var strings = SharedStrings()
    for part in parts() { try stream.write(part, &strings) }
    try stream.close()
  }

  /// The parts of the file, in the order in which they lie in the archive.
  func parts() -> [Part] {
    let styleBook = StyleBook(sheets)
    let worksheets = sheets.enumerated().map { index, sheet in
      Part(path: "xl/worksheets/sheet\(index + 1).xml") { stream, strings throws(WorkbookError) in
        try WorksheetPart(
          sheet: sheet, isFirst: index == 0, styles: styleBook.places[index],
          highlights: styleBook.highlightPlaces
        ).write(to: &stream, &strings)
      }
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
      Part(path: "xl/styles.xml", bytes: StylesPart(styleBook, theme: theme).bytes),
    ]
    // The texts come last: only then are all of them known.
    let strings = Part(path: "xl/sharedStrings.xml") { stream, strings throws(WorkbookError) in
      try strings.write(to: &stream)
    }
    return parts + worksheets + sheetParts + chartParts + attachmentParts + [strings]
  }
}

/// A file inside an `.xlsx` file.
struct Part {
  /// The path in the archive.
  let path: String
  /// Whether it is XML, as all but pictures are.
  var isXML: Bool { !path.hasSuffix(".png") }
  /// Writes the XML; texts of cells are added to the shared ones.
  let write: (inout PackageStream, inout SharedStrings) throws(WorkbookError) -> Void

  /// A part that is written when its turn comes, after those before it.
  init(
    path: String,
    write: @escaping (inout PackageStream, inout SharedStrings) throws(WorkbookError) -> Void
  ) {
    self.path = path
    self.write = write
  }

  /// A part of these bytes.
  init(path: String, bytes: [UInt8]) {
    self.init(path: path) { stream, _ throws(WorkbookError) in
      try stream.passOn(bytes)
    }
  }
}

/// The namespaces of the parts.
enum Namespace {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
  static let package = "http://schemas.openxmlformats.org/package/2006"
}
