import Workbooks

extension Judges {
  /// Rule 18: no constants in formulas but those that hold everywhere.
  static func embedded(_ reading: BookReading, _ evidence: inout Evidence) {
    let allowed = Set(HouseExceptions.constants.map(\.value))
    noteShapes(reading, &evidence) { shape in
      let odd = shape.constants.filter { !allowed.contains($0) }
      return Set(odd).sorted().map { .embeddedConstant(Digits.of($0)) }
    }
  }

  /// Rule 19: short formulas.
  static func length(_ reading: BookReading, _ evidence: inout Evidence) {
    noteShapes(reading, &evidence) { $0.depth > Limits.depth ? [.formulaTooDeep] : [] }
    for sheet in reading.sheets {
      for cell in sheet.sheet.cells {
        guard let formula = cell.formula, formula.text.utf8.count > Limits.formulaLength,
          formula.text.count > Limits.formulaLength
        else { continue }
        evidence.note(.formulaTooLong, sheet, cell)
      }
    }
  }

  /// Rule 20: no IF within an IF, guards against division by zero apart.
  static func nesting(_ reading: BookReading, _ evidence: inout Evidence) {
    noteShapes(reading, &evidence) { $0.depthOfIfs > 1 ? [.nestedIf] : [] }
  }

  /// Rule 21: no volatile functions, and no NPV.
  static func volatile(_ reading: BookReading, _ evidence: inout Evidence) {
    noteShapes(reading, &evidence) { shape in
      names(of: shape, in: FunctionNames.volatile).map { .volatileFunction($0) }
        + names(of: shape, in: FunctionNames.forbidden).map { .forbiddenFunction($0) }
    }
  }

  /// Rule 23: no rounding in the chain.
  static func rounding(_ reading: BookReading, _ evidence: inout Evidence) {
    if reading.book.calculation.hasPrecisionAsDisplayed { evidence.note(.precisionAsDisplayed) }
    noteShapes(reading, &evidence) { shape in
      names(of: shape, in: FunctionNames.rounding).map { .roundsInChain($0) }
    }
  }

  /// Rule 25: only what works in every spreadsheet program.
  static func portability(_ reading: BookReading, _ evidence: inout Evidence) {
    let judgedElsewhere = FunctionNames.volatile.union(FunctionNames.forbidden)
      .union(FunctionNames.rounding)
    noteShapes(reading, &evidence) { shape in
      var facts: [Fact] = []
      for name in Set(shape.calls.filter { !$0.isForeign }.map(\.name)).sorted()
      where !FunctionNames.portable.contains(name) && !judgedElsewhere.contains(name)
        && FunctionNames.isKnown(name)
      {
        facts.append(.functionNotPortable(name))
      }
      if shape.indexesRowByOne { facts.append(.indexOnRow) }
      if shape.readsTable { facts.append(.structuredReference) }
      return facts
    }
  }

  /// The functions of a formula that are among some, each once and in order.
  private static func names(of shape: FormulaShape, in set: Set<String>) -> [String] {
    shape.calls.isEmpty ? [] : Set(shape.calls.map(\.name)).intersection(set).sorted()
  }
}

/// Numbers as people read them.
enum Digits {
  /// A number in its shortest form, whole ones without a point.
  static func of(_ value: Double) -> String {
    value.magnitude < 1e15 && value == value.rounded() ? String(Int(value)) : "\(value)"
  }
}
