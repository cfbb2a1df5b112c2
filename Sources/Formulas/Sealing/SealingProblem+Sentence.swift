extension SealingProblem: CustomStringConvertible {
  /// The problem in a sentence.
  public var description: String {
    switch self {
    case .duplicateKey(let key):
      "Two rows have the key [\(key)]."
    case .duplicateLabel(let label, let first, let second):
      "[\(first)] and [\(second)] both have the label \"\(label)\"."
    case .unknownRow(let line, let row):
      "[\(line)] refers to [\(row)], which the model does not have."
    case .unknownIndex(let row, let index):
      "[\(row)] stands over the index [\(index)], which has no members in the model."
    case .unused(let row):
      "[\(row)] is read by no line and is no output."
    case .tooManyOperators(let line, let count, let most):
      "[\(line)] has \(count) operators; at most \(most) can be followed. Give a part a name."
    case .unitsDiffer(let line, let first, let firstUnit, let second, let secondUnit):
      "[\(line)] puts together \(first) (\(firstUnit)) and \(second) (\(secondUnit))."
    case .unitDiffers(let line, let declared, let found):
      "[\(line)] is declared in \(declared) but comes out in \(found)."
    case .powerOfUnit(let line, let unit):
      "[\(line)] raises or is raised to \(unit); both must be plain numbers."
    case .notAMonth(let line, let unit):
      "[\(line)] reads \(unit) as a month."
    case .cadence(let line, let cadence, let row, let rowCadence, let reading):
      "[\(line)], \(cadence), reads \(reading) of [\(row)], which is \(rowCadence)."
    case .noMember(let line, let row, let candidates):
      "[\(line)] reads [\(row)], but not exactly one role leads to its member "
        + "(\(candidates.isEmpty ? "there are none" : candidates.joined(separator: ", ")))."
    case .sumOfPicked(let line, let row, let reading):
      "[\(line)] reads \(reading) of [\(row)] across members; give that sum a line of its own."
    case .circular(let lines):
      "These lines need one another in the same period: "
        + lines.map { "[\($0)]" }.joined(separator: " → ") + "."
    case .missingValues(let input):
      "The input [\(input)] has no value for some member or period."
    }
  }
}

extension SealingProblems: CustomStringConvertible {
  /// The problems, a sentence a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
