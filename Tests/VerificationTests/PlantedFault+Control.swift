import Workbooks

@testable import Verification

extension PlantedFault {
  /// Rules 35 to 40.
  static let control: [PlantedFault] = [
    PlantedFault(35, "more than 31 characters") {
      $0.change("Stress") { $0.name = "StressOfOtherFuturesAndOfOtherReadings" }
    },
    PlantedFault(35, "needs apostrophes") { $0.change("Stress") { $0.name = "Other futures" } },
    PlantedFault(35, "says nothing") { $0.change("Stress") { $0.name = "Sheet9" } },
    PlantedFault(35, "the same name") { $0.change("Stress") { $0.name = "offers" } },
    PlantedFault(36, "no sheet of checks") { $0.replaceText("Checks", "Tolerance", with: "Limit") },
    PlantedFault(36, "the check has no tolerance") { $0.type("Checks", "I9", .blank) },
    PlantedFault(36, "leaves this check out") { $0.formula("Checks", "J6", "MIN($J$8:$J$12)") },
    PlantedFault(36, "no cell says whether all") { $0.type("Checks", "J6", .number(1)) },
    PlantedFault(36, "does not hold") { $0.change("Checks", "J9") { $0.value = .number(0) } },
    PlantedFault(36, "no link to what it checks") { book in
      book.change("Checks") { sheet in sheet.links.removeAll { $0.range == "C9" } }
    },
    PlantedFault(37, "no shortfall is below zero") {
      $0.replaceText("Checks", "No shortfall", with: "Nothing")
    },
    PlantedFault(37, "tier matches") { $0.replaceText("Checks", "Discount tiers", with: "Steps") },
    PlantedFault(37, "effects of clauses") {
      $0.replaceText("Checks", "Effects of clauses", with: "Effects")
    },
    PlantedFault(37, "no cell holds an error") {
      $0.replaceText("Checks", "No cell of another", with: "No cell")
    },
    PlantedFault(37, "prices are not stale") {
      $0.replaceText("Checks", "List prices in use", with: "Tokens")
    },
    PlantedFault(37, "ledgers close") { book in
      book.replaceText("Checks", "Ledgers of", with: "Something else")
    },
    PlantedFault(37, "as built") { $0.replaceText("Checks", "Paid by all", with: "Paid") },
    PlantedFault(38, "TRUE or FALSE") {
      $0.change("Checks", "J9") { $0.value = .boolean(true) }
    },
    PlantedFault(38, "neither 1 nor 0") { $0.change("Checks", "J9") { $0.value = .number(7) } },
    PlantedFault(38, "not the one for its 1 or 0") {
      $0.change("Checks", "K9") { $0.value = .text("CHECK") }
    },
    PlantedFault(39, "no column for: reason") {
      $0.replaceText("Log", "Reason", with: "More")
    },
    PlantedFault(39, "no log") { $0.change("Log") { $0.name = "Notes" } },
    PlantedFault(39, "the scenario's text nor its hash") { book in
      book.properties.custom.removeAll { $0.name == "ScenarioHash" }
    },
    PlantedFault(40, "how it is verified") { book in
      book.change("Checks") { sheet in
        sheet.cells.removeAll { $0.text.contains("commitbook verify") }
      }
    },
  ]

  /// Rules 41 to 45.
  static let appearance: [PlantedFault] = [
    PlantedFault(41, "do not stay in view") { $0.change("Offers") { $0.frozenRows = 0 } },
    PlantedFault(41, "not frozen at K5") { $0.change("Demand") { $0.frozenColumns = 2 } },
    PlantedFault(41, "the cursor is on D9") { $0.change("Demand") { $0.cursor = "D9" } },
    PlantedFault(41, "does not open on its first") { $0.activeSheet = 3 },
    PlantedFault(41, "the zoom is 20") { $0.change("Demand") { $0.zoom = 20 } },
    PlantedFault(42, "portrait") { $0.change("Demand") { $0.page.isLandscape = false } },
    PlantedFault(42, "not one page wide") { $0.change("Demand") { $0.page.fitsPages = false } },
    PlantedFault(42, "no heading rows") { book in
      book.names.removeAll { $0.name == "_xlnm.Print_Titles" && $0.sheet == 3 }
    },
    PlantedFault(42, "the scenario's hash") {
      $0.change("Demand") { $0.page.footer = "&L&F&A&RPage &P of &N" }
    },
    PlantedFault(43, "merged outside") {
      $0.change("Offers") { $0.merges.append(CellRange(rows: 5...6, columns: 3...4)) }
    },
    PlantedFault(43, "only makes room") { book in
      book.change("Offers") { sheet in
        sheet.cells.removeAll { $0.column == 4 }
        sheet.columns.append(StoredColumn(columns: 4...4, width: 1))
      }
    },
    PlantedFault(43, "no words for those") {
      $0.change("Offers") { $0.charts.append(StoredChart()) }
    },
    PlantedFault(43, "the contrast is") {
      $0.change("Offers", "C5") { $0.style.fontColor = "FFB0B0B0" }
    },
    PlantedFault(43, "no title") { $0.properties.title = "" },
    PlantedFault(43, "its language") { $0.properties.language = "" },
    PlantedFault(44, "a chart has no title") {
      $0.change("Offers") { $0.charts.append(StoredChart()) }
    },
    PlantedFault(44, "axes do not say") { $0.change("Offers") { $0.charts.append(StoredChart()) } },
    PlantedFault(44, "draws cells of Draws") {
      $0.change("Offers") {
        var chart = StoredChart()
        chart.sources = ["Draws!$B$10:$B$40"]
        $0.charts.append(chart)
      }
    },
    PlantedFault(45, "start of the cover's day") { $0.properties.created = "2026-11-23T09:41:00Z" },
    PlantedFault(45, "when it was made") { $0.properties.created = "" },
  ]
}
