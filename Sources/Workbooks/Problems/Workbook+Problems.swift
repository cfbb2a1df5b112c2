extension Workbook {
  /// Everything about this workbook that spreadsheet programs would refuse or change on opening.
  ///
  /// The writers ask first and write nothing when there is a problem. No schema and no other
  /// reader catches most of these.
  public func problems() -> [WorkbookProblem] {
    var problems: [WorkbookProblem] = sheets.isEmpty ? [.noSheets] : []
    problems += properties.problems().map { .property($0) }
    var names: Set<String> = []
    for sheet in sheets {
      var faults = sheet.nameFaults()
      if !names.insert(sheet.name.lowercased()).inserted { faults.append(.duplicate) }
      problems += faults.map { .sheetName(sheet.name, $0) }
    }
    for sheet in sheets { problems += sheet.problems(sheetNames: names) }
    problems += chartProblems(sheetNames: names)
    problems += tableNameProblems() + theme.problems() + attachmentProblems()
    return problems + nameProblems()
  }

  /// Throws the problems, where there are any.
  func refuseProblems() throws(WorkbookError) {
    let found = problems()
    if !found.isEmpty { throw .problems(found) }
  }

  private func nameProblems() -> [WorkbookProblem] {
    var problems: [WorkbookProblem] = []
    var seen: Set<String> = []
    for name in names {
      var faults = name.faults()
      if !seen.insert(name.name.lowercased()).inserted { faults.append(.duplicate) }
      problems += faults.map { .definedName(name.name, $0) }
    }
    return problems
  }
}

extension DefinedName {
  /// What is wrong with this name, whatever other names there are.
  func faults() -> [DefinedNameFault] {
    var faults: [DefinedNameFault] = []
    if let first = name.first {
      if !(first.isLetter || first == "_") {
        faults.append(.start(first))
      } else if let odd = name.first(where: { !($0.isLetter || $0.isNumber || "_.".contains($0)) })
      {
        faults.append(.character(odd))
      }
    } else {
      faults.append(.empty)
    }
    if name.utf16.count > 255 { faults.append(.tooLong(name.utf16.count)) }
    if Reference.looksLikeCell(name) { faults.append(.looksLikeCell) }
    if Self.reserved.contains(name.lowercased()) || name.lowercased().hasPrefix("_xl") {
      faults.append(.reserved)
    }
    if a1.isEmpty || r1c1.isEmpty { faults.append(.noReference) }
    if a1.hasPrefix("=") || r1c1.hasPrefix("=") { faults.append(.equalsSign) }
    return faults
  }

  /// Names with a meaning of their own in one of the formats, and the two words of logic.
  private static let reserved: Set = ["print_titles", "print_area", "true", "false"]
}

extension DocumentProperties {
  /// What is wrong with the properties.
  fileprivate func problems() -> [PropertyFault] {
    var faults: [PropertyFault] = Self.isMoment(created) ? [] : [.created(created)]
    var names: Set<String> = []
    for property in custom {
      if !(1...255).contains(property.name.utf16.count) {
        faults.append(.customName(property.name))
      }
      if !names.insert(property.name.lowercased()).inserted {
        faults.append(.customDuplicate(property.name))
      }
    }
    return faults
  }

  /// Whether a text has the form `2026-11-23T00:00:00Z` and its numbers are in range.
  private static func isMoment(_ text: String) -> Bool {
    let form = "dddd-dd-ddTdd:dd:ddZ".utf8
    guard text.utf8.count == form.count,
      zip(text.utf8, form).allSatisfy({ byte, expected in
        expected == UInt8(ascii: "d") ? Reference.isDigit(byte) : byte == expected
      })
    else { return false }
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    let limits = [1...9999, 1...12, 1...31, 0...23, 0...59, 0...59]
    return zip(numbers, limits).allSatisfy { $1.contains($0) }
  }
}
