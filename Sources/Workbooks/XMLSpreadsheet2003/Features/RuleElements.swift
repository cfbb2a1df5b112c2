extension XMLBuffer {
  /// Writes a rule for what may be typed.
  mutating func dataValidation(_ validation: Validation) {
    element("DataValidation", ["xmlns": WorksheetElement.excel]) { xml in
      xml.element("Range", text: validation.ranges.r1c1)
      if let type = validation.rule.type { xml.element("Type", text: type) }
      if case .listFrom = validation.rule { xml.element("CellRangeList") }
      if let comparison = validation.comparison {
        xml.element("Qualifier", text: comparison.qualifier)
      }
      if validation.allowsBlank { xml.element("UseBlank") }
      let values = validation.rule.r1c1
      if values.count == 2 {
        xml.element("Min", text: values[0])
        xml.element("Max", text: values[1])
      } else if let value = values.first {
        xml.element("Value", text: value)
      }
      if let prompt = validation.prompt {
        xml.element("InputTitle", text: prompt.title)
        xml.element("InputMessage", text: prompt.text)
      }
      if let style = validation.refusal.errorStyle { xml.element("ErrorStyle", text: style) }
      if let error = validation.error {
        xml.element("ErrorMessage", text: error.text)
        xml.element("ErrorTitle", text: error.title)
      }
    }
  }

  /// Writes the formats that depend on what cells hold: those that highlight, at most three for the
  /// same cells, since the format has room for no more.
  mutating func conditionalFormatting(_ formats: [ConditionalFormat]) {
    var order: [[CellRange]] = []
    var groups: [[CellRange]: [ConditionalFormat]] = [:]
    for format in formats where format.highlight != nil {
      if groups[format.ranges] == nil { order.append(format.ranges) }
      groups[format.ranges, default: []].append(format)
    }
    for ranges in order {
      element("ConditionalFormatting", ["xmlns": WorksheetElement.excel]) { xml in
        xml.element("Range", text: ranges.r1c1)
        for format in (groups[ranges] ?? []).prefix(3) { xml.condition(format) }
      }
    }
  }

  private mutating func condition(_ format: ConditionalFormat) {
    element("Condition") { xml in
      switch format.rule {
      case .value(let comparison, _):
        xml.element("Qualifier", text: comparison.qualifier)
        for (number, operand) in comparison.operands.enumerated() {
          xml.element("Value\(number + 1)", text: operand.r1c1)
        }
      case .text(let text, _):
        xml.element("Value1", text: "NOT(ISERROR(SEARCH(\(text.quotedForFormula),RC)))")
      case .expression(let formula, _): xml.element("Value1", text: formula.r1c1)
      case .dataBar, .colorScale: break
      }
      if let style = format.highlight?.css { xml.element("Format", ["Style": style]) }
    }
  }
}

extension Highlight {
  /// The look in the words of style sheets.
  fileprivate var css: String {
    var parts: [String] = []
    if let color { parts.append("color:#\(color.hex)") }
    if isBold { parts.append("font-weight:700") }
    if let fill { parts.append("background:#\(fill.hex)") }
    return parts.joined(separator: ";")
  }
}

extension Validation.Rule {
  /// The kind in the words of XML Spreadsheet 2003; nil for anything.
  fileprivate var type: String? {
    switch self {
    case .anything: nil
    case .list, .listFrom: "List"
    case .decimal: "Decimal"
    case .whole: "Whole"
    case .date: "Date"
    case .custom: "Custom"
    }
  }

  /// What is compared with, as formulas in R1C1 notation.
  fileprivate var r1c1: [String] {
    switch self {
    case .anything: []
    case .list(let values): [values.joined(separator: ",").quotedForFormula]
    case .listFrom(let sheet, let range): [Reference.quoted(sheet: sheet) + "!" + range.r1c1]
    case .decimal(let comparison), .whole(let comparison), .date(let comparison):
      comparison.operands.map(\.r1c1)
    case .custom(let formula): [formula.r1c1]
    }
  }
}

extension Validation.Refusal {
  /// The word of XML Spreadsheet 2003; nil for the plain one.
  fileprivate var errorStyle: String? {
    switch self {
    case .stop: nil
    case .warning: "Warn"
    case .information: "Info"
    }
  }
}
