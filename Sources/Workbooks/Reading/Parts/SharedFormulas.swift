/// The formulas that several cells of a sheet share, each moved to the cell that asks for it.
struct SharedFormulas {
  private struct Master {
    let row: Int
    let column: Int
    let tokens: FormulaTokens
  }

  private var masters: [Int: Master] = [:]

  /// The formula of a cell; nil for an empty one.
  mutating func formula(_ cell: CellMarkup) throws(PartFault) -> StoredFormula? {
    let markup = cell.formula
    switch markup.kind {
    case .normal:
      let text = markup.text
      return text.isEmpty ? nil : StoredFormula(text: text)
    case .array:
      return StoredFormula(
        text: markup.text, array: markup.range.isEmpty ? cell.name : markup.range)
    case .dataTable: return StoredFormula(text: markup.dataTable, array: markup.range)
    case .shared:
      let text = markup.text
      if !text.isEmpty {
        masters[markup.shared] = Master(
          row: cell.row, column: cell.column, tokens: FormulaTokens(text))
        return StoredFormula(text: text)
      }
      guard let master = masters[markup.shared] else {
        throw .sharedFormula(cell: cell.name, "\(markup.shared)")
      }
      return StoredFormula(
        text: master.tokens.moved(
          rows: cell.row - master.row, columns: cell.column - master.column))
    }
  }
}
