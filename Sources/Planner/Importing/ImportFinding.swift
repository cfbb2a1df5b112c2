import Formulas

/// Something in an edited workbook that cannot be taken as it stands, with the cell it is about.
public struct ImportFinding: Hashable, Sendable {
  /// The name of the sheet in the edited workbook; empty for the workbook as a whole.
  public let sheet: String
  /// The cell, as `H12`; empty for what is about more than one.
  public let cell: String
  /// What was found.
  public let kind: Kind

  /// What may be found.
  public enum Kind: Hashable, Sendable {
    /// The number cell of an input holds text.
    case text(String, row: String)
    /// The number cell of an input holds true, false or an error.
    case notANumber(String, row: String)
    /// The number cell of an input was emptied.
    case emptied(row: String)
    /// An input holds a formula that has no stored result.
    case notCalculated(row: String)
    /// An input holds a formula, whose stored result is taken.
    case formula(row: String)
    /// A number or a text stands where the model has a formula.
    case typedOver(row: String)
    /// Another formula stands where the model has one.
    case otherFormula(row: String)
    /// So many formulas are written otherwise that a program seems to have done it.
    case otherFormulas(Int)
    /// A formula of the model was deleted.
    case formulaEmptied(row: String)
    /// A row that the workbook was built with is not there.
    case missingRow(label: String)
    /// A row carries another label than it was built with, and is taken as the row that it was.
    case relabelled(from: String, to: String)
    /// A label stands on several rows; the first one, or the one in its place, is taken.
    case repeatedRow(label: String)
    /// A row holds numbers and belongs to no row of the model.
    case unknownRow(label: String)
    /// Rows or columns stand elsewhere than they were built; they were found by what they are called.
    case moved(rows: Int, columns: Int)
    /// A column of a period is not there.
    case missingColumn(String)
    /// A sheet of the model is not there.
    case missingSheet(String)
    /// The workbook was built from another state of the scenario.
    case otherScenario
  }

  /// Whether something that somebody changed is lost by it.
  public var isLoss: Bool {
    switch kind {
    case .text, .notANumber, .emptied, .notCalculated, .typedOver, .otherFormula, .formulaEmptied,
      .missingRow, .unknownRow, .missingColumn, .missingSheet:
      true
    case .formula, .otherFormulas, .relabelled, .repeatedRow, .moved, .otherScenario: false
    }
  }
}

extension ImportFinding {
  /// Where it is, in front of a sentence; nothing for the workbook as a whole.
  public var place: String {
    sheet.isEmpty ? "" : cell.isEmpty ? sheet : "\(sheet)!\(cell)"
  }
}
