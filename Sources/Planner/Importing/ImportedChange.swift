import Formulas

/// An input that somebody changed in a workbook, and what became of it.
public struct ImportedChange: Sendable {
  /// The row's label with its member's, as the workbook shows it.
  public let label: String
  /// The key of the input.
  public let key: String
  /// The member's name; empty for a single row.
  public let member: String
  /// The periods, `Year 1` or `Years 1 to 3`; empty for a row without periods.
  public let period: String
  /// The first cell, as `Inputs!K12`.
  public let place: String
  /// The value that the workbook was built with.
  public let was: Double
  /// The value that it holds.
  public let isNow: Double
  /// What both are measured in.
  public let unit: Formulas.Unit
  /// Where the scenario states it, as variants write it; nil where it has no place.
  public let path: String?
  /// What the new file says there; nil where it was not taken back.
  public let written: String?
  /// The range that the number replaces, in words; nil where there was none.
  public let range: String?
  /// Why it was not taken back; nil where it was.
  public let refusal: ImportRefusal?

  /// Whether the new file says it.
  public var isTaken: Bool { refusal == nil }
}

/// Why a changed input was not taken back.
public enum ImportRefusal: Hashable, Sendable {
  /// The scenario does not state it in a place of its own: why.
  case noPlace(String)
  /// Several cells show one statement of the scenario, and they now differ.
  case disagree([String])
  /// A scenario file has no way to write the number.
  case notWritten
  /// The reader of scenarios refuses it: what it says.
  case refused(String)
  /// With it the scenario would have other rows than the workbook.
  case otherRows
  /// Read back, it is another number.
  case otherNumber(Double)
}

extension ImportRefusal: CustomStringConvertible {
  /// Why, as part of a sentence.
  public var description: String {
    switch self {
    case .noPlace(let reason): reason
    case .disagree(let others):
      "the scenario states it once for \(Self.list(others)), which must hold the same number"
    case .notWritten: "a scenario file has no way to write this number here"
    case .refused(let problem): problem
    case .otherRows: "with it the scenario would have other rows than the workbook"
    case .otherNumber(let number):
      "the scenario would come to \(JSONValue.digits(number)) here"
    }
  }

  private static func list(_ names: [String], most: Int = 4) -> String {
    let shown = names.prefix(most).joined(separator: ", ")
    return names.count > most ? "\(shown) and \(names.count - most) more cells" : shown
  }
}

/// A cell that nobody changed and that follows what was changed, so that it is another number in the
/// new scenario than in the workbook.
public struct ImportedConsequence: Sendable {
  /// The row's label with its member's, and the period.
  public let label: String
  /// The cell in the workbook.
  public let place: String
  /// The number that the workbook holds.
  public let inBook: Double
  /// The number that the new scenario comes to.
  public let inScenario: Double
  /// What both are measured in.
  public let unit: Formulas.Unit
}

/// What a candidate pays, as the workbook holds it and as the new scenario comes to it.
public struct ImportedFigure: Sendable {
  /// The candidate's key.
  public let candidate: String
  /// What the workbook holds; nil where it has no result.
  public let inBook: Double?
  /// What the new scenario comes to.
  public let inScenario: Double

  /// Whether both are the same, as far as two programs agree.
  public var agrees: Bool {
    inBook.map {
      abs($0 - inScenario) <= 1e-9 * max(abs($0), abs(inScenario)) + 1e-6
    } ?? false
  }
}
