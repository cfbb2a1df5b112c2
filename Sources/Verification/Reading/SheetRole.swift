import Workbooks

/// What kind of sheet one is, in the words of the cover.
enum SheetRole: String, CaseIterable {
  case guide, output, input, calculation, checks

  /// Where sheets of the kind stand among the tabs: the answer comes first.
  var order: Int {
    switch self {
    case .guide: 0
    case .output: 1
    case .input: 2
    case .calculation: 3
    case .checks: 4
    }
  }

  /// The kinds that a cover lists; those of well-known sheets where it does not.
  static func roles(of sheets: [SheetReading]) -> [SheetRole?] {
    let listed = listed(on: sheets.first)
    return sheets.enumerated().map { place, sheet in
      if let role = listed[sheet.name.lowercased()] { return role }
      if place == 0, !listed.isEmpty { return .guide }
      return listed.isEmpty ? known[sheet.name.lowercased()] : nil
    }
  }

  /// The contents of a cover: a row of headings, and below it a sheet and its kind in each row.
  private static func listed(on cover: SheetReading?) -> [String: SheetRole] {
    guard let cover, let heading = cover.place(of: ["kind"], inRows: 1...200),
      let sheet = cover.column(of: ["sheet"], inRow: heading.row)
    else { return [:] }
    var roles: [String: SheetRole] = [:]
    var row = heading.row + 1
    while !cover.text(row: row, column: sheet).isEmpty {
      roles[cover.text(row: row, column: sheet).lowercased()] = SheetRole(
        rawValue: cover.text(row: row, column: heading.column).lowercased())
      row += 1
    }
    return roles
  }

  private static let known: [String: SheetRole] = [
    "cover": .guide, "log": .guide, "inputs": .input, "terms": .input, "timeline": .calculation,
    "demand": .calculation, "estate": .calculation, "billing": .calculation,
    "agreement": .calculation, "rates": .calculation, "checks": .checks, "decision": .output,
    "offers": .output,
  ]
}

extension SheetReading {
  /// The column of a row's first cell whose text is one of these, in small letters.
  func column(of texts: Set<String>, inRow row: Int) -> Int? {
    cells(ofRow: row).first { texts.contains(sheet.cells[$0].text.lowercased()) }
      .map { sheet.cells[$0].column }
  }
}
