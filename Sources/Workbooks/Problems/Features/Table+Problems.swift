extension Sheet {
  /// What is wrong with the listings, whatever their names.
  func tableProblems() -> [WorkbookProblem] {
    var problems: [WorkbookProblem] = []
    for (index, table) in tables.enumerated() {
      var faults: [TableFault] = []
      if !table.range.isInSheet { faults.append(.outside) }
      if table.range.rows.count < 2 { faults.append(.noRows) }
      if let other = tables[..<index].first(where: { $0.range.overlaps(table.range) }) {
        faults.append(.overlaps(other.name))
      }
      if merges.contains(where: {
        CellRange(rows: $0.row...$0.row, columns: $0.columns).overlaps(table.range)
      }) {
        faults.append(.overlaps(""))
      }
      if !table.look.exists { faults.append(.look) }
      faults += headingFaults(of: table)
      problems += faults.map { .table(table.name, $0) }
    }
    return problems
  }

  private func headingFaults(of table: ListTable) -> [TableFault] {
    guard table.range.isInSheet else { return [] }
    var faults: [TableFault] = []
    var seen: Set<String> = []
    for (column, heading) in zip(table.range.columns, headings(of: table)) {
      if let heading, !heading.isEmpty {
        if !seen.insert(heading.lowercased()).inserted {
          faults.append(.headingDuplicate(heading))
        }
      } else {
        faults.append(.headingBlank(column: column))
      }
    }
    return faults
  }
}

extension Workbook {
  /// What is wrong with the names of the listings.
  func tableNameProblems() -> [WorkbookProblem] {
    var seen = Set(names.map { $0.name.lowercased() })
    return sheets.flatMap(\.tables).flatMap { table in
      var faults = DefinedName(name: table.name, a1: "A1", r1c1: "R1C1").faults()
      if !seen.insert(table.name.lowercased()).inserted { faults.append(.duplicate) }
      return faults.map { WorkbookProblem.table(table.name, .name($0)) }
    }
  }

  /// What is wrong with the attached text files.
  func attachmentProblems() -> [WorkbookProblem] {
    var seen: Set<String> = []
    return attachments.flatMap { attachment in
      var faults: [AttachmentFault] = attachment.name.isEmpty ? [.noName] : []
      if !seen.insert(attachment.name).inserted { faults.append(.duplicate) }
      let scalars = (attachment.name + attachment.digest + attachment.text).unicodeScalars
      if let odd = scalars.first(where: { !$0.isWritable }) {
        faults.append(.character(odd.value))
      }
      return faults.map { WorkbookProblem.attachment(attachment.name, $0) }
    }
  }
}

extension Theme {
  /// What is wrong with the theme.
  func problems() -> [WorkbookProblem] {
    var faults: [ThemeFault] = Set([headingFont, bodyFont]).sorted()
      .filter { !(1...31).contains($0.utf16.count) }.map { .font($0) }
    if colors.accents.count != 6 { faults.append(.accents(colors.accents.count)) }
    return faults.map { .theme($0) }
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 can carry it.
  var isWritable: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
