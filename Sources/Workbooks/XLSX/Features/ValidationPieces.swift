extension XMLBuffer {
  /// Writes the rules for what may be typed.
  mutating func validations(_ validations: [Validation]) {
    guard !validations.isEmpty else { return }
    element("dataValidations", ["count": "\(validations.count)"]) { xml in
      for validation in validations { xml.validation(validation) }
    }
  }

  private mutating func validation(_ validation: Validation) {
    let formulas = validation.rule.a1
    let attributes: Attributes = [
      "type": validation.rule.xlsxType,
      "errorStyle": validation.refusal == .stop ? nil : validation.refusal.rawValue,
      "operator": validation.comparison?.xlsxOperator,
      "allowBlank": validation.allowsBlank ? "1" : nil,
      "showInputMessage": validation.prompt == nil ? nil : "1",
      "showErrorMessage": validation.rule == .anything ? nil : "1",
      "errorTitle": validation.error?.title, "error": validation.error?.text,
      "promptTitle": validation.prompt?.title, "prompt": validation.prompt?.text,
      "sqref": validation.ranges.a1,
    ]
    if formulas.isEmpty {
      element("dataValidation", attributes)
    } else {
      element("dataValidation", attributes) { xml in
        for (index, formula) in formulas.enumerated() {
          xml.element("formula\(index + 1)", text: formula)
        }
      }
    }
  }
}

extension Validation.Rule {
  /// The kind in the words of `.xlsx`; nil for anything.
  fileprivate var xlsxType: String? {
    switch self {
    case .anything: nil
    case .list, .listFrom: "list"
    case .decimal: "decimal"
    case .whole: "whole"
    case .date: "date"
    case .custom: "custom"
    }
  }

  /// What is compared with, as formulas in A1 notation.
  fileprivate var a1: [String] {
    switch self {
    case .anything: []
    case .list(let values): [values.joined(separator: ",").quotedForFormula]
    case .listFrom(let sheet, let range): [Reference.quoted(sheet: sheet) + "!" + range.fixedA1]
    case .decimal(let comparison), .whole(let comparison), .date(let comparison):
      comparison.operands.map(\.a1)
    case .custom(let formula): [formula.a1]
    }
  }
}
