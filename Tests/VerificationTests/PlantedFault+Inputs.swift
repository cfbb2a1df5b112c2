import Workbooks

@testable import Verification

extension PlantedFault {
  /// Rules 27 to 34.
  static let inputs: [PlantedFault] = [
    PlantedFault(27, "the input has no unit") { $0.type("Terms", "B7", .blank) },
    PlantedFault(27, "the input has no source") { $0.type("Terms", "C7", .blank) },
    PlantedFault(27, "outside of the input sheets") {
      $0.change("Offers", "C5") { $0.style.name = "Input" }
    },
    PlantedFault(28, "nothing checks what is typed") { book in
      book.change("Terms") { $0.validations = [] }
      book.change("Terms", "N7") {
        $0.value = .number(1)
        $0.style.name = "Input"
      }
    },
    PlantedFault(28, "has no prompt") { book in
      let all = CellRange(rows: 1...400, columns: 1...60)
      book.change("Terms") {
        $0.validations = [
          StoredValidation(ranges: [all], kind: "decimal", formulas: ["0"], prompt: "")
        ]
      }
    },
    PlantedFault(29, "not blue on pale yellow") {
      $0.change("Terms", "K7") { $0.style.fill = nil }
    },
    PlantedFault(29, "does not wear the style Input") {
      $0.change("Terms", "K7") { $0.style.name = "Normal" }
    },
    PlantedFault(29, "a formula wears the style Input") { $0.formula("Terms", "K7", "K8") },
    PlantedFault(29, "does not wear the style Link") {
      $0.change("Offers", "C19") { $0.style.name = "Normal" }
    },
    PlantedFault(29, "worn by what is not fetched") { $0.formula("Offers", "C19", "C18") },
    PlantedFault(29, "does not show the style Warning") {
      $0.change("Offers", "C19") { $0.style.name = "Warning" }
    },
    PlantedFault(30, "no single input chooses") { book in
      book.names.removeAll { $0.name == "levers_applied" }
    },
    PlantedFault(31, "takes a password") {
      $0.change("Offers") { $0.protection = StoredProtection(hasPassword: true) }
    },
    PlantedFault(31, "the formula is not locked") { book in
      book.change("Offers") { $0.protection = StoredProtection(hasPassword: false) }
      book.change("Offers", "C5") { $0.style.isLocked = false }
    },
    PlantedFault(31, "the input is locked") { book in
      book.change("Terms") { $0.protection = StoredProtection(hasPassword: false) }
      book.change("Terms", "K7") { $0.style.isLocked = true }
    },
    PlantedFault(32, "no label") { $0.type("Demand", "A22", .blank) },
    PlantedFault(32, "is used twice") { book in
      book.type("Demand", "A23", .text("Twice"))
      book.type("Demand", "A24", .text("Twice"))
    },
    PlantedFault(33, "which sign") { $0.replaceText("Cover", "Costs are positive", with: "Note") },
    PlantedFault(34, "leads to #REF!") {
      $0.names.append(StoredName(name: "gone", formula: "#REF!"))
    },
    PlantedFault(34, "a sheet that is not there") {
      $0.names.append(StoredName(name: "gone", formula: "Gone!$A$1"))
    },
    PlantedFault(34, "is no valid name") {
      $0.names.append(StoredName(name: "AB12", formula: "Inputs!$H$7"))
    },
    PlantedFault(34, "is there twice") {
      $0.names += [
        StoredName(name: "one", formula: "Inputs!$H$7"),
        StoredName(name: "One", formula: "Inputs!$H$8"),
      ]
    },
    PlantedFault(34, "instead of a cell") { $0.formula("Offers", "C5", "levers_applied*2") },
    PlantedFault(34, "uses the name nothing_such") { $0.formula("Offers", "C5", "nothing_such*2") },
  ]
}
