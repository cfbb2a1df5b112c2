extension XMLBuffer {
  /// Writes the names that a sheet needs for printing and for its filter.
  mutating func names(of sheet: Sheet) {
    let prefix = "=" + Reference.quoted(sheet: sheet.name) + "!"
    let titles = sheet.page.titlesR1C1(sheet: sheet.name)
    let filter = sheet.filterIn2003
    guard titles != nil || filter != nil || sheet.page.area != nil else { return }
    element("Names") { xml in
      if let filter {
        xml.element(
          "NamedRange",
          ["ss:Name": "_FilterDatabase", "ss:RefersTo": prefix + filter.r1c1, "ss:Hidden": "1"])
      }
      if let area = sheet.page.area {
        xml.element(
          "NamedRange", ["ss:Name": "Print_Area", "ss:RefersTo": prefix + area.r1c1])
      }
      if let titles {
        xml.element("NamedRange", ["ss:Name": "Print_Titles", "ss:RefersTo": "=" + titles])
      }
    }
  }

  /// Writes a note on the cell that is being written; programs keep text that stands in a `Font`.
  mutating func comment(_ note: Note, author: String) {
    // In one line: whatever stands between the elements would be taken for text.
    write("<Comment ss:Author=\"")
    text(author)
    write("\"><ss:Data xmlns=\"http://www.w3.org/TR/REC-html40\">")
    write("<Font html:Size=\"9\" xmlns:html=\"http://www.w3.org/TR/REC-html40\">")
    text(note.text)
    write("</Font></ss:Data></Comment>")
  }

  /// Writes the size of the paper.
  mutating func paper(_ paper: Paper?) {
    guard let paper else { return }
    element("PaperSizeIndex", text: "\(paper.rawValue)")
  }

  /// Writes the rows after which a new page starts.
  mutating func rowBreaks(_ rows: [Int]) {
    guard !rows.isEmpty else { return }
    element("PageBreaks", ["xmlns": WorksheetElement.excel]) { xml in
      xml.element("RowBreaks") { xml in
        for row in rows.sorted() {
          xml.element("RowBreak") { $0.element("Row", text: "\(row)") }
        }
      }
    }
  }

  /// Writes what a sheet's protection covers and what stays allowed.
  mutating func protectionOptions(_ protection: Protection?) {
    guard let protection else { return }
    element("ProtectObjects", text: "True")
    element("ProtectScenarios", text: "True")
    for permission in Protection.Permission.allCases
    where protection.permissions.contains(permission) {
      switch permission {
      case .formatCells: element("AllowFormatCells")
      case .formatColumns: element("AllowSizeCols")
      case .formatRows: element("AllowSizeRows")
      case .sort: element("AllowSort")
      case .filter: element("AllowFilter")
      }
    }
  }
}

extension Sheet {
  /// The cells with filter buttons where there are no tables: its own, or those of its first listing.
  var filterIn2003: CellRange? { filter ?? tables.first?.range }
}
