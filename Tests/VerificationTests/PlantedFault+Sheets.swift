import Workbooks

@testable import Verification

extension PlantedFault {
  /// Rules 1 to 8.
  static let sheets: [PlantedFault] = [
    PlantedFault(1, "does not say what kind") { $0.sheets.append(StoredSheet(name: "Scratch")) },
    PlantedFault(1, "has no colour") { $0.change("Offers") { $0.tabColor = nil } },
    PlantedFault(1, "not that of the other output") {
      $0.change("Offers") { $0.tabColor = "FF123456" }
    },
    PlantedFault(1, "is that of the input sheets") { book in
      let ochre = book.sheets.first { $0.name == "Inputs" }?.tabColor
      book.change("Offers") { $0.tabColor = ochre }
    },
    PlantedFault(2, "currency") { $0.replaceText("Cover", "Currency", with: "Money") },
    PlantedFault(2, "seed") { $0.replaceText("Cover", "Seed", with: "Sown") },
    PlantedFault(2, "not the one in the file's properties") {
      $0.replaceText("Cover", "scenario.yaml, hash", with: "scenario.yaml, hash ffff0000ffff0000")
    },
    PlantedFault(3, "no link to Offers") { book in
      book.change("Cover") { $0.links.removeAll { $0.location.hasPrefix("Offers!") } }
    },
    PlantedFault(3, "no link leads back") { $0.change("Demand") { $0.links = [] } },
    PlantedFault(3, "leads to Nowhere!A1") {
      $0.change("Offers") {
        $0.links.append(StoredLink(range: "A9", location: "Nowhere!A1", target: ""))
      }
    },
    PlantedFault(4, "what not to change") {
      $0.replaceText("Cover", "Do not type over it", with: "Look")
    },
    PlantedFault(4, "how to run it again") { book in
      for sheet in ["Cover", "Log"] {
        book.change(sheet) { $0.cells.removeAll { $0.text.contains("commitbook build") } }
      }
    },
    PlantedFault(5, "no title in A1") { $0.type("Estate", "A1", .blank) },
    PlantedFault(5, "is not the sheet's name") { $0.type("Estate", "A1", .text("Other")) },
    PlantedFault(5, "result of all checks") { $0.type("Estate", "C3", .text("OK")) },
    PlantedFault(6, "the tab comes after Inputs") { book in
      guard let from = book.sheets.firstIndex(where: { $0.name == "Offers" }),
        let to = book.sheets.firstIndex(where: { $0.name == "Inputs" })
      else { return }
      let moved = book.sheets.remove(at: from)
      book.sheets.insert(moved, at: to)
    },
    PlantedFault(6, "reads the output sheet Offers") {
      $0.formula("Demand", "K22", "Offers!$C$5*1")
    },
    PlantedFault(7, "linked to another: Prices.xlsx") { $0.externalBooks = ["Prices.xlsx"] },
    PlantedFault(7, "reads another workbook") { $0.formula("Demand", "K22", "[1]Card!$B$2") },
    PlantedFault(7, "connection") { $0.parts.append("xl/connections.xml") },
    PlantedFault(8, "the sheet is hidden") { $0.change("Rates") { $0.visibility = .hidden } },
    PlantedFault(8, "only a program") { $0.change("Rates") { $0.visibility = .veryHidden } },
    PlantedFault(8, "the row is hidden") {
      $0.change("Demand") { $0.rows.append(StoredRow(row: 20, isHidden: true)) }
    },
    PlantedFault(8, "the column is hidden") {
      $0.change("Demand") { $0.columns.append(StoredColumn(columns: 12...13, isHidden: true)) }
    },
    PlantedFault(8, "colour of the ground") {
      $0.change("Offers", "C5") { $0.style.fontColor = "FFFFFFFF" }
    },
    PlantedFault(8, "format shows nothing") {
      $0.change("Offers", "C5") { $0.style.numberFormat = ";;;" }
    },
    PlantedFault(8, "the name secret is hidden") {
      $0.names.append(StoredName(name: "secret", formula: "Inputs!$H$7", isHidden: true))
    },
  ]

  /// Rules 9 to 14.
  static let columns: [PlantedFault] = [
    PlantedFault(9, "the other sheets have \"Total\"") { $0.type("Demand", "I4", .text("Sum")) },
    PlantedFault(9, "no row of headings") { $0.type("Demand", "B4", .text("Measure")) },
    PlantedFault(10, "no unit") { $0.type("Demand", "B22", .blank) },
    PlantedFault(11, "among the periods") { $0.type("Demand", "L22", .number(5)) },
    PlantedFault(11, "a constant and periods") { $0.type("Demand", "H22", .number(5)) },
    PlantedFault(12, "2027-01 stands in column K elsewhere") {
      $0.type("Demand", "L4", .text("2027-01"))
    },
    PlantedFault(12, "comes after a later one") {
      $0.type("Demand", "K4", .text("2027-09"))
    },
    PlantedFault(13, "neither 0 nor 1") { $0.type("Terms", "K17", .number(2)) },
    PlantedFault(13, "no total") { $0.type("Terms", "I17", .blank) },
    PlantedFault(13, "timeline") { book in book.change("Timeline") { $0.name = "Months" } },
    PlantedFault(14, "not the closing balance") { book in
      let row = book.row("Agreement", "Carried overage at the start")
      book.formula("Agreement", "L\(row)", "K\(row)")
    },
    PlantedFault(14, "does not start from the opening") { book in
      let row = book.row("Agreement", "Carried overage at the end")
      book.formula("Agreement", "L\(row)", "K\(row)+1")
    },
  ]
}
