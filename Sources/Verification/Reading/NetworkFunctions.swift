import Workbooks

extension StoredBook {
  /// The functions of its formulas that would ask the network when they are recalculated.
  public var networkFunctions: [String] {
    var found: Set<String> = []
    for sheet in sheets {
      for case let formula? in sheet.cells.lazy.map(\.formula) {
        let text = formula.text.uppercased()
        for name in FunctionNames.asking where text.contains(name + "(") { found.insert(name) }
      }
    }
    return found.sorted()
  }
}
