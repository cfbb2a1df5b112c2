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

  /// Names that the format has a meaning for, of a sheet by its place from 0.
  private var ownNames: [(name: String, sheet: Int, range: String, isHidden: Bool)] {
    var own: [(name: String, sheet: Int, range: String, isHidden: Bool)] = []
    func add(_ name: String, isHidden: Bool = false, _ range: (Sheet) -> String?) {
      for (index, sheet) in sheets.enumerated() {
        if let range = range(sheet) { own.append((name, index, range, isHidden)) }
      }
    }
    func place(_ range: CellRange?, _ sheet: Sheet) -> String? {
      range.map { Reference.quoted(sheet: sheet.name) + "!" + $0.fixedA1 }
    }
    add("_FilterDatabase", isHidden: true) { place($0.filter, $0) }
    add("Print_Area") { place($0.page.area, $0) }
    add("Print_Titles") { $0.page.titlesA1(sheet: $0.name) }
    return own
  }

  /// Writes the names in alphabetical order, as Excel does, after those of single sheets.
  private func writeNames(_ xml: inout XMLBuffer) {
    let own = ownNames
    guard !own.isEmpty || !names.isEmpty else { return }
    xml.element("definedNames") { xml in
      for name in own {
        xml.element(
          "definedName",
          [
            "name": "_xlnm." + name.name, "localSheetId": "\(name.sheet)",
            "hidden": name.isHidden ? "1" : nil,
          ], text: name.range)
      }
      for name in names.sorted(by: { $0.name.lowercased() < $1.name.lowercased() }) {
        xml.element("definedName", ["name": name.name], text: name.a1)
      }
    }
  }
}
