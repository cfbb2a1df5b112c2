/// What is wrong with a set of declarations; the sentences stand in `SealingProblem+Sentence.swift`.
public enum SealingProblem: Error, Hashable, Sendable {
  /// Two rows have one key.
  case duplicateKey(String)
  /// Two rows have one label.
  case duplicateLabel(String, first: String, second: String)
  /// A line refers to a row that the model does not have.
  case unknownRow(line: String, row: String)
  /// A row stands over an index that the model has no members for.
  case unknownIndex(row: String, index: String)
  /// A row is read by no other, and is no output either.
  case unused(String)
  /// A formula has more operators than a reader can follow.
  case tooManyOperators(line: String, count: Int, most: Int)
  /// Two terms of one formula have units that do not fit together.
  case unitsDiffer(
    line: String, first: String, firstUnit: String, second: String, secondUnit: String)
  /// A formula comes out in another unit than its line declares.
  case unitDiffers(line: String, declared: String, found: String)
  /// An exponent, or what is raised, is not a plain number.
  case powerOfUnit(line: String, unit: String)
  /// Something other than a month is read as one.
  case notAMonth(line: String, unit: String)
  /// A row is read at a cadence that it does not have.
  case cadence(line: String, cadence: String, row: String, rowCadence: String, reading: String)
  /// A row over another index is read, and no role, or more than one, leads to its member.
  case noMember(line: String, row: String, candidates: [String])
  /// A row of a parent's member, or a total over members, is read over several periods at once.
  case sumOfPicked(line: String, row: String, reading: String)
  /// Lines need one another in the same period.
  case circular([String])
  /// An input has no values, or too few.
  case missingValues(input: String)
}

/// All that is wrong with a set of declarations.
public struct SealingProblems: Error, Sendable {
  /// The problems, in the order in which they were found; never empty.
  public let problems: [SealingProblem]
}
