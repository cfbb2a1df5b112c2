/// `xl/tables/table1.xml`, and so on: one listing.
struct TablePart {
  /// The listing.
  let table: ListTable
  /// Its number in the workbook, from 1.
  let number: Int
  /// The texts of its heading row.
  let headings: [String]

  /// The part.
  var bytes: [UInt8] {
    var xml = XMLBuffer(unwritable: .escaped)
    xml.element(
      "table",
      [
        "xmlns": Namespace.main, "id": "\(number)", "name": table.name, "displayName": table.name,
        "ref": table.range.a1, "totalsRowShown": "0",
      ]
    ) { xml in
      xml.element("autoFilter", ["ref": table.range.a1])
      xml.element("tableColumns", ["count": "\(headings.count)"]) { xml in
        for (index, heading) in headings.enumerated() {
          xml.element("tableColumn", ["id": "\(index + 1)", "name": heading])
        }
      }
      if let look = table.look.name {
        xml.element(
          "tableStyleInfo",
          [
            "name": look, "showFirstColumn": "0", "showLastColumn": "0",
            "showRowStripes": table.hasStripes ? "1" : "0", "showColumnStripes": "0",
          ])
      }
    }
    return xml.bytes
  }
}
