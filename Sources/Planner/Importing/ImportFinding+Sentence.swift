extension ImportFinding: CustomStringConvertible {
  /// Where it is, what it is, and what becomes of it.
  public var description: String { place.isEmpty ? sentence : "\(place): \(sentence)" }

  /// What it is, and what becomes of it.
  public var sentence: String {
    switch kind {
    case .text(let text, let row):
      "\(row) is a number, and here stands the text \"\(text)\"; the scenario keeps its value."
    case .notANumber(let value, let row):
      "\(row) is a number, and here stands \(value); the scenario keeps its value."
    case .emptied(let row):
      "\(row) was emptied; the scenario keeps its value. Type 0 where nothing is meant."
    case .notCalculated(let row):
      "\(row) holds a formula without a result; recalculate the workbook and save it."
    case .formula(let row): "\(row) holds a formula; its result is taken as a number."
    case .typedOver(let row):
      "\(row) is calculated, and a value was typed over its formula; that cannot be taken back."
    case .otherFormula(let row):
      "\(row) is calculated, and its formula was changed; that cannot be taken back."
    case .otherFormulas(let count):
      "\(count) formulas are written otherwise than they were built; whether they mean the same is "
        + "not judged."
    case .formulaEmptied(let row):
      "\(row) is calculated, and its formula was deleted; that cannot be taken back."
    case .missingRow(let label):
      "The row \"\(label)\" is not there; the scenario keeps its values."
    case .relabelled(let from, let to):
      "The row \"\(from)\" is now called \"\(to)\"; it is taken as the row that it was."
    case .repeatedRow(let label):
      "The label \"\(label)\" stands on several rows; only one of them is taken."
    case .unknownRow(let label):
      "The row \"\(label)\" belongs to no row of the model; it cannot be taken back."
    case .moved(let rows, let columns):
      "\(Self.words(rows, columns)) elsewhere than they were built, and were found by their names."
    case .missingColumn(let label):
      "The column \"\(label)\" is not there; the scenario keeps its values."
    case .missingSheet(let name):
      "There is no sheet \"\(name)\"; the scenario keeps what it states."
    case .otherScenario:
      "The workbook was built from another state of the scenario. Its rows are the same, so that "
        + "it is compared with the scenario as it is now."
    }
  }

  private static func words(_ rows: Int, _ columns: Int) -> String {
    func count(_ number: Int, _ thing: String) -> String? {
      number == 0 ? nil : "\(number) \(thing)\(number == 1 ? "" : "s")"
    }
    let parts = [count(rows, "row"), count(columns, "column")].compactMap(\.self)
    return parts.joined(separator: " and ") + (rows + columns == 1 ? " stands" : " stand")
  }
}
