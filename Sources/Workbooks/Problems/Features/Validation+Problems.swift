extension Sheet {
  /// What is wrong with the rules for what may be typed.
  func validationProblems(sheetNames: Set<String>) -> [WorkbookProblem] {
    var problems = validations.flatMap { validation in
      validation.faults(sheetNames: sheetNames).map {
        WorkbookProblem.validation(sheet: name, cells: validation.ranges.a1, $0)
      }
    }
    if let twice = validations.flatMap(\.ranges).firstOverlap {
      problems.append(.validation(sheet: name, cells: twice.a1, .overlaps(twice.a1)))
    }
    return problems
  }
}

extension Validation {
  /// What is wrong with the rule, whatever other rules there are.
  fileprivate func faults(sheetNames: Set<String>) -> [ValidationFault] {
    var faults: [ValidationFault] = ranges.isEmpty ? [.noCells] : []
    if !ranges.allSatisfy(\.isInSheet) { faults.append(.outside) }
    for message in [prompt, error].compactMap({ $0 }) {
      if message.title.utf16.count > 32 { faults.append(.titleTooLong(message.title.utf16.count)) }
      if message.text.utf16.count > 255 { faults.append(.textTooLong(message.text.utf16.count)) }
    }
    switch rule {
    case .anything: break
    case .list(let values):
      if values.allSatisfy(\.isEmpty) { faults.append(.listEmpty) }
      let length = values.joined(separator: ",").utf16.count
      if length > 255 { faults.append(.listTooLong(length)) }
      faults += values.filter { $0.contains(",") }.map { .listComma($0) }
    case .listFrom(let sheet, let range):
      if !range.isInSheet { faults.append(.outside) }
      if !range.isLine { faults.append(.listNotLine(range.a1)) }
      if !sheetNames.contains(sheet.lowercased()) { faults.append(.noSheet(sheet)) }
    case .decimal(let comparison), .whole(let comparison), .date(let comparison):
      faults += comparison.faults().map { .comparison($0) }
    case .custom(let formula): faults += formula.faults().map { .comparison($0) }
    }
    return faults
  }
}

extension Comparison {
  /// What is wrong with what is compared with.
  func faults() -> [ComparisonFault] {
    var faults = operands.flatMap { operand -> [ComparisonFault] in
      switch operand {
      case .number(let value): value.isFinite ? [] : [.notFinite]
      case .text(let text): text.utf16.count > 255 ? [.tooLong(text.utf16.count)] : []
      case .formula(let formula): formula.faults()
      }
    }
    let ends = operands.compactMap { operand in
      if case .number(let value) = operand { value } else { nil }
    }
    if ends.count == 2, ends[0] > ends[1] { faults.append(.reversed(ends[0], ends[1])) }
    return faults
  }
}

extension FormulaText {
  /// What is wrong with it as a formula that judges cells.
  func faults() -> [ComparisonFault] {
    var faults: [ComparisonFault] = []
    if a1.isEmpty || r1c1.isEmpty { faults.append(.formulaEmpty) }
    if a1.hasPrefix("=") || r1c1.hasPrefix("=") { faults.append(.equalsSign) }
    let longest = max(a1.utf16.count, r1c1.utf16.count)
    if longest > 255 { faults.append(.tooLong(longest)) }
    return faults
  }
}
