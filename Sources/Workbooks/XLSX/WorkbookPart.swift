extension Workbook {
  /// `xl/workbook.xml`: the sheets, the names, and the request to calculate on opening.
  var workbookPart: [UInt8] {
    var xml = XMLBuffer(unwritable: .escaped)
    xml.element(
      "workbook", ["xmlns": Namespace.main, "xmlns:r": Namespace.office + "/relationships"]
    ) { xml in
      xml.element("workbookPr")
      xml.element("bookViews") {
        $0.element("workbookView", ["windowWidth": "28800", "windowHeight": "16000"])
      }
      xml.element("sheets") { xml in
        for (index, sheet) in sheets.enumerated() {
          xml.element(
            "sheet",
            ["name": sheet.name, "sheetId": "\(index + 1)", "r:id": "rId\(index + 1)"])
        }
      }
      writeNames(&xml)
      xml.element("calcPr", ["fullCalcOnLoad": "1"])
    }
    return xml.bytes
  }

  /// Writes the names in alphabetical order, as Excel does, after the titles of printed pages.
  private func writeNames(_ xml: inout XMLBuffer) {
    let titles = sheets.enumerated().compactMap { index, sheet in
      sheet.page.titlesA1(sheet: sheet.name).map { (index, $0) }
    }
    guard !titles.isEmpty || !names.isEmpty else { return }
    xml.element("definedNames") { xml in
      for (index, range) in titles {
        xml.element(
          "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": "\(index)"], text: range)
      }
      for name in names.sorted(by: { $0.name.lowercased() < $1.name.lowercased() }) {
        xml.element("definedName", ["name": name.name], text: name.a1)
      }
    }
  }
}
