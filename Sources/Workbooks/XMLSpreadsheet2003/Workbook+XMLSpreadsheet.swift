extension Workbook {
  /// The workbook as the bytes of an XML Spreadsheet 2003 file, with R1C1 formulas.
  ///
  /// The file opens in Excel and in LibreOffice. It is one XML document that other programs can
  /// read and compare line by line. It has no tab colours, no language, no charts and pictures, no
  /// groups of rows, no data bars and colour scales, no sparklines and no attachments.
  ///
  /// - Throws: `WorkbookError.problems` for a workbook that spreadsheet programs would refuse.
  public func xmlSpreadsheet() throws(WorkbookError) -> [UInt8] {
    try refuseProblems()
    let styleBook = StyleBook(sheets)
    let styles = StyleElements(styleBook, theme: theme)
    var xml = XMLBuffer(unwritable: .replaced, breaksLines: true)
    xml.reserveCapacity(sheets.reduce(64 * 1024) { $0 + $1.cells.count * 160 })
    xml.write("<?mso-application progid=\"Excel.Sheet\"?>\n")
    try xml.element(
      "Workbook",
      [
        "xmlns": "urn:schemas-microsoft-com:office:spreadsheet",
        "xmlns:ss": "urn:schemas-microsoft-com:office:spreadsheet",
        "xmlns:o": "urn:schemas-microsoft-com:office:office",
        "xmlns:x": "urn:schemas-microsoft-com:office:excel",
        "xmlns:dt": "uuid:C2F41010-65B3-11d1-A29F-00AA00C14882",
      ]
    ) { xml throws(WorkbookError) in
      properties.write(&xml)
      styles.write(&xml)
      writeNames(&xml)
      for (index, sheet) in sheets.enumerated() {
        try WorksheetElement(
          sheet: sheet, isFirst: index == 0, author: properties.creator,
          styles: styleBook.places[index].map(styles.identifier(ofPlace:))
        ).write(&xml)
      }
    }
    let bytes = xml.bytes
    try WellFormed.check(bytes, of: "The XML Spreadsheet 2003 file")
    return bytes
  }

  private func writeNames(_ xml: inout XMLBuffer) {
    guard !names.isEmpty else { return }
    xml.element("Names") { xml in
      for name in names {
        xml.element("NamedRange", ["ss:Name": name.name, "ss:RefersTo": "=" + name.r1c1])
      }
    }
  }
}

extension DocumentProperties {
  /// Writes the properties; a custom one is an element whose name is the property's.
  fileprivate func write(_ xml: inout XMLBuffer) {
    xml.element("o:DocumentProperties") { xml in
      xml.element("o:Title", text: title)
      xml.element("o:Subject", text: subject)
      xml.element("o:Author", text: creator)
      xml.element("o:Description", text: description)
      xml.element("o:LastAuthor", text: creator)
      xml.element("o:AppName", text: application)
      xml.element("o:Created", text: created)
      xml.element("o:LastSaved", text: created)
    }
    guard !custom.isEmpty else { return }
    xml.element("o:CustomDocumentProperties") { xml in
      for property in custom {
        let name = "o:" + Self.elementName(property.name)
        xml.element(name, ["dt:dt": "string"], text: property.value)
      }
    }
  }

  /// A text as the name of an element, with `_x0020_` for a character that names cannot have.
  static func elementName(_ text: String) -> String {
    text.unicodeScalars.enumerated().reduce(into: "") { name, next in
      let (index, scalar) = next
      let isLetter = scalar.properties.isAlphabetic && scalar.isASCII || scalar == "_"
      let isPlain = isLetter || index > 0 && (("0"..."9") ~= scalar || scalar == "-")
      if isPlain, !(scalar == "_" && text.contains("_x")) {
        name.unicodeScalars.append(scalar)
      } else {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16, uppercase: true)
          name += "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
        }
      }
    }
  }
}
