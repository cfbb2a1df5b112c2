/// Reads one sheet: its cells as they come, everything around them as small trees.
final class SheetHandler: PartHandler {
  /// What was read.
  var sheet: StoredSheet
  /// What leads to other parts, to be followed once the sheet has ended.
  var references = SheetReferences()
  let package: PackageReader
  private var cells: CellCollector
  private var builder: PartTreeBuilder?
  private var isInData = false

  init(_ sheet: StoredSheet, context: SheetContext, package: PackageReader) {
    self.sheet = sheet
    self.package = package
    cells = CellCollector(context: context, limits: package.limits)
  }

  func start(_ name: PartName, _ attributes: PartAttributes, depth: Int) throws(PartFault) {
    if depth == 0 { return try startRoot(name) }
    if depth == 1 {
      isInData = name.matches("sheetData")
      builder = isInData ? nil : PartTreeBuilder(limits: package.limits)
    }
    if builder != nil {
      try package.budget.takeElement()
      try builder?.start(name, attributes)
    } else if depth == 2 {
      try cells.startRow(name, attributes, &package.budget)
    } else if depth == 3 {
      try cells.startCell(name, attributes, &package.budget)
    } else if depth > 3 {
      try cells.startInside(name, attributes, depth: depth)
    }
  }

  func end(depth: Int) throws(PartFault) {
    if isInData {
      if depth == 3 {
        try cells.endCell(&package.budget)
      } else if depth > 3 {
        cells.endInside(depth: depth)
      } else if depth == 1 {
        isInData = false
      }
    } else if depth == 0 {
      finish()
    } else if let element = builder?.end() {
      builder = nil
      try take(element)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(PartFault) {
    if isInData {
      try cells.text(bytes)
    } else {
      try builder?.text(bytes)
    }
  }

  private func startRoot(_ name: PartName) throws(PartFault) {
    switch name.text {
    case "worksheet": sheet.isWorksheet = true
    case "chartsheet", "dialogsheet", "macrosheet": sheet.isWorksheet = false
    case let other: throw .root(found: other, expected: "worksheet")
    }
  }

  private func finish() {
    let (cells, repeated) = cells.inOrder()
    sheet.cells = cells
    sheet.rows = self.cells.rows
    if repeated > 0 {
      references.facts.append(
        "\(repeated) cells are there more than once; the last of each is kept.")
    }
    references.facts += self.cells.facts
  }
}

/// What the cells of a sheet refer to.
struct SheetContext {
  let strings: [String]
  let styles: [StoredStyle]
  let countsFrom1904: Bool
}

/// What a sheet says of other parts, and what was odd about it.
struct SheetReferences {
  /// Links with the relationships that they follow, by their place in the sheet's links.
  var links: [Int: String] = [:]
  /// The relationship of the drawing.
  var drawing: String?
  /// The relationships of the tables.
  var tables: [String] = []
  /// What was left out.
  var facts: [String] = []
}
