import Workbooks

@testable import Verification

extension PlantedFault {
  /// Rules 15 to 23 and 25.
  static let formulas: [PlantedFault] = [
    PlantedFault(15, "differs from its row's") { book in
      book.change("Demand", "M22") { $0.formula?.text += "+0" }
    },
    PlantedFault(15, "a number stands where its neighbours") {
      $0.type("Demand", "M22", .number(5))
    },
    PlantedFault(15, "other members' of its block") { book in
      book.change("Demand") { sheet in
        for place in sheet.cells.indices where sheet.cells[place].row == 24 {
          sheet.cells[place].formula?.text += "+0"
        }
      }
    },
    PlantedFault(16, "of other sheets that no row above fetches") {
      $0.formula("Timeline", "K10", "Inputs!$H$7*2")
    },
    PlantedFault(17, "worked out in Offers!") { book in
      book.formula("Offers", "H5", "Demand!K22*Demand!K23")
      book.formula("Demand", "K26", "K22*K23")
    },
    PlantedFault(18, "the constant 0.07") { $0.formula("Demand", "K22", "K23*0.07") },
    PlantedFault(18, "the constant 5000") { $0.formula("Offers", "C5", "SUM(C6:C7)+5000") },
    PlantedFault(19, "longer than 120") { book in
      book.formula(
        "Offers", "C5", Array(repeating: "Demand!$K$22", count: 12).joined(separator: "+"))
    },
    PlantedFault(19, "nested more than 3 deep") {
      $0.formula("Offers", "C5", "ABS(MAX(MIN(SUM(C6:C7),1),0))")
    },
    PlantedFault(20, "an IF stands within an IF") {
      $0.formula("Offers", "C5", "IF(C6>1,IF(C7>1,1,2),2)")
    },
    PlantedFault(21, "TODAY changes") { $0.formula("Offers", "C5", "TODAY()") },
    PlantedFault(21, "OFFSET changes") { $0.formula("Offers", "C5", "OFFSET(C6,1,0)") },
    PlantedFault(21, "NPV is not to be used") { $0.formula("Offers", "C5", "NPV(C6,C7:C9)") },
    PlantedFault(22, "a circle: C5 → C6 → C5") { book in
      book.formula("Offers", "C5", "C6+1")
      book.formula("Offers", "C6", "C5+1")
    },
    PlantedFault(22, "a circle: K22 → K22") { $0.formula("Demand", "K22", "SUM($K$22:$AT$22)") },
    PlantedFault(22, "iteration") { $0.calculation.iterates = true },
    PlantedFault(22, "macros") { $0.parts.append("xl/vbaProject.bin") },
    PlantedFault(22, "MYTAX is no function") { $0.formula("Offers", "C5", "MYTAX(C6)") },
    PlantedFault(23, "ROUND rounds") { $0.formula("Offers", "C5", "ROUND(C6,2)") },
    PlantedFault(23, "as they are displayed") { $0.calculation.hasPrecisionAsDisplayed = true },
    PlantedFault(25, "XLOOKUP does not work") {
      $0.formula("Offers", "C5", "_xlfn.XLOOKUP(C6,C7:C9,C7:C9)")
    },
    PlantedFault(25, "INDEX on a row") { $0.formula("Offers", "C5", "INDEX(C6:F6,2)") },
    PlantedFault(25, "references to tables") { $0.formula("Offers", "C5", "SUM(Sales[Amount])") },
  ]

  /// Rules 24 and 26.
  static let values: [PlantedFault] = [
    PlantedFault(24, "not labelled") {
      $0.replaceText("Risk", "Simulation (values)", with: "Paths")
    },
    PlantedFault(24, "does not give the seed") {
      $0.replaceText(
        "Risk", "Simulation (values)", with: "Simulation (values): 40 paths; commitbook build x")
    },
    PlantedFault(24, "the seed is not the one") {
      $0.replaceText(
        "Risk", "Simulation (values)",
        with: "Simulation (values): seed 99, 40 paths; commitbook build x")
    },
    PlantedFault(26, "no result is stored") { $0.change("Offers", "C5") { $0.value = .blank } },
    PlantedFault(26, "the stored value is #DIV/0!") {
      $0.change("Offers", "C5") { $0.value = .error("#DIV/0!") }
    },
    PlantedFault(26, "something that is not there") { $0.formula("Offers", "C5", "#REF!+1") },
    PlantedFault(26, "something that is not there") { $0.formula("Offers", "C5", "Gone!A1") },
    PlantedFault(26, "only when asked") { $0.calculation.isManual = true },
  ]
}
