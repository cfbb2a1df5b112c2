extension Workbook {
  /// `docProps/core.xml`: title, author, language and dates.
  var corePropertiesPart: [UInt8] {
    var xml = XMLBuffer(unwritable: .replaced)
    xml.element(
      "cp:coreProperties",
      [
        "xmlns:cp": Namespace.package + "/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ]
    ) { xml in
      let date: XMLBuffer.Attributes = ["xsi:type": "dcterms:W3CDTF"]
      xml.element("dc:title", text: properties.title)
      xml.element("dc:subject", text: properties.subject)
      xml.element("dc:creator", text: properties.creator)
      xml.element("dc:description", text: properties.description)
      xml.element("cp:lastModifiedBy", text: properties.creator)
      xml.element("dcterms:created", date, text: properties.created)
      xml.element("dcterms:modified", date, text: properties.created)
      xml.element("dc:language", text: properties.language)
    }
    return xml.bytes
  }

  /// `docProps/app.xml`: the program, and the list of sheets.
  var applicationPropertiesPart: [UInt8] {
    var xml = XMLBuffer(unwritable: .replaced)
    xml.element(
      "Properties",
      [
        "xmlns": Namespace.office + "/extended-properties",
        "xmlns:vt": Namespace.office + "/docPropsVTypes",
      ]
    ) { xml in
      xml.element("Application", text: properties.application)
      xml.element("HeadingPairs") { xml in
        xml.element("vt:vector", ["size": "2", "baseType": "variant"]) { xml in
          xml.element("vt:variant") { $0.element("vt:lpstr", text: "Worksheets") }
          xml.element("vt:variant") { $0.element("vt:i4", text: "\(sheets.count)") }
        }
      }
      xml.element("TitlesOfParts") { xml in
        xml.element("vt:vector", ["size": "\(sheets.count)", "baseType": "lpstr"]) { xml in
          for sheet in sheets { xml.element("vt:lpstr", text: sheet.name) }
        }
      }
    }
    return xml.bytes
  }

  /// `docProps/custom.xml`: properties of one's own.
  var customPropertiesPart: [UInt8] {
    var xml = XMLBuffer(unwritable: .replaced)
    xml.element(
      "Properties",
      [
        "xmlns": Namespace.office + "/custom-properties",
        "xmlns:vt": Namespace.office + "/docPropsVTypes",
      ]
    ) { xml in
      for (index, property) in properties.custom.enumerated() {
        xml.element(
          "property",
          [
            // The one format identifier that spreadsheet programs know; numbers start at 2.
            "fmtid": "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", "pid": "\(index + 2)",
            "name": property.name,
          ]
        ) { $0.element("vt:lpwstr", text: property.value) }
      }
    }
    return xml.bytes
  }
}
