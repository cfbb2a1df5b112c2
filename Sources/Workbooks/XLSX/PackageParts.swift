extension Workbook {
  /// `[Content_Types].xml`: what kind of part each file is.
  var contentTypesPart: [UInt8] {
    let vendor = "application/vnd.openxmlformats"
    let book = vendor + "-officedocument.spreadsheetml."
    var xml = XMLBuffer(unwritable: .replaced)
    xml.element("Types", ["xmlns": Namespace.package + "/content-types"]) { xml in
      func part(_ path: String, _ type: String) {
        xml.element("Override", ["PartName": path, "ContentType": type + "+xml"])
      }
      xml.element(
        "Default",
        ["Extension": "rels", "ContentType": vendor + "-package.relationships+xml"])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      if sheets.contains(where: { !$0.notes.isEmpty }) {
        xml.element(
          "Default", ["Extension": "vml", "ContentType": vendor + "-officedocument.vmlDrawing"])
      }
      if sheets.contains(where: { !$0.pictures.isEmpty }) {
        xml.element("Default", ["Extension": "png", "ContentType": "image/png"])
      }
      part("/docProps/core.xml", vendor + "-package.core-properties")
      part("/docProps/app.xml", vendor + "-officedocument.extended-properties")
      if !properties.custom.isEmpty {
        part("/docProps/custom.xml", vendor + "-officedocument.custom-properties")
      }
      part("/xl/workbook.xml", book + "sheet.main")
      part("/xl/theme/theme1.xml", vendor + "-officedocument.theme")
      part("/xl/styles.xml", book + "styles")
      part("/xl/sharedStrings.xml", book + "sharedStrings")
      for index in sheets.indices {
        part("/xl/worksheets/sheet\(index + 1).xml", book + "worksheet")
      }
      for (path, type) in sheetPartTypes + chartPartTypes + attachmentPartTypes {
        part("/" + path, vendor + type)
      }
    }
    return xml.bytes
  }

  /// `_rels/.rels`: where the workbook and its properties are.
  var packageRelationshipsPart: [UInt8] {
    let office = Namespace.office + "/relationships/"
    var targets = [
      (office + "officeDocument", "xl/workbook.xml"),
      (Namespace.package + "/relationships/metadata/core-properties", "docProps/core.xml"),
      (office + "extended-properties", "docProps/app.xml"),
    ]
    if !properties.custom.isEmpty {
      targets.append((office + "custom-properties", "docProps/custom.xml"))
    }
    return relationships(targets)
  }

  /// `xl/_rels/workbook.xml.rels`: where the sheets, the styles and the texts are.
  ///
  /// The sheets come first, so that the sheet with the number 1 has the relationship `rId1`.
  var workbookRelationshipsPart: [UInt8] {
    let office = Namespace.office + "/relationships/"
    let worksheets = sheets.indices.map {
      (office + "worksheet", "worksheets/sheet\($0 + 1).xml")
    }
    return relationships(
      worksheets + [
        (office + "theme", "theme/theme1.xml"), (office + "styles", "styles.xml"),
        (office + "sharedStrings", "sharedStrings.xml"),
      ]
        + attachments.indices.map { (office + "customXml", "../customXml/item\($0 + 1).xml") })
  }

  /// A part that lists what another part leads to; the first has the identifier `rId1`.
  func relationships(_ targets: [(type: String, path: String)]) -> [UInt8] {
    var xml = XMLBuffer(unwritable: .replaced)
    xml.element("Relationships", ["xmlns": Namespace.package + "/relationships"]) { xml in
      for (index, target) in targets.enumerated() {
        xml.element(
          "Relationship", ["Id": "rId\(index + 1)", "Type": target.type, "Target": target.path])
      }
    }
    return xml.bytes
  }
}
