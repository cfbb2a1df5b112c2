import Formulas
import Projection
import Renewal
import Scenarios
import Workbooks

/// A workbook that somebody edited, taken back into a scenario.
///
/// The new scenario extends the one that the workbook was built from, and says only what was changed.
/// It is read back before anybody writes it: what it states is compared with the workbook, cell by
/// cell, and what differs is said.
public struct BookImport: Sendable {
  /// The workbook's file.
  public let book: String
  /// The scenario's file.
  public let scenario: String
  /// Where the new file is to stand.
  public let path: String
  /// What was changed, in the order of the workbook's rows.
  public let changes: [ImportedChange]
  /// What cannot be taken as it stands.
  public let findings: [ImportFinding]
  /// Cells that follow a change, so that the new scenario has another number there.
  public let consequences: [ImportedConsequence]
  /// What each candidate pays in the workbook and in the new scenario.
  public let figures: [ImportedFigure]
  /// Whether the results of the workbook are still those that it was built with, though inputs changed.
  public let isStale: Bool
  /// The text of the new file; nil where it would say nothing.
  public let text: String?

  /// Reads an edited workbook back.
  ///
  /// - Parameters:
  ///   - stored: the workbook, as its file holds it.
  ///   - name: the workbook's file, for messages and comments.
  ///   - checked: the scenario that it was built from.
  ///   - scenario: the path of the scenario's file.
  ///   - path: where the new file is to stand.
  ///   - base: the scenario's file, relative to the new one.
  ///   - source: where the bytes of files come from.
  /// - Throws: ``ForeignBook`` where the workbook was built from another scenario, `NotFinite`.
  public init(
    _ stored: StoredBook, named name: String, of checked: CheckedScenario, at scenario: String,
    as path: String, extending base: String, from source: any FileSource
  ) throws {
    let plan = try Plan(checked.scenario)
    let renewal = plan.renewal
    let model = renewal.model
    let edited = EditedInputs(stored, of: model, results: [Totals.termPaid.id])
    var findings = edited.findings
    let custom = stored.properties.custom
    func property(_ name: String) -> String? { custom.first { $0.name == name }?.value }
    if property("ScenarioHash") != checked.fingerprint {
      guard edited.areComplete else {
        let count = Self.rowCount(model)
        throw ForeignBook(
          book: name, scenario: scenario, builtFrom: property("ScenarioFile"),
          missing: count - edited.rowCount, count: count)
      }
      findings.insert(ImportFinding(sheet: "", cell: "", kind: .otherScenario), at: 0)
    }
    var wanted: [InputCell: Double] = [:]
    var changed: Set<InputCell> = []
    for (cell, value) in edited.values {
      let built = model.inputs[cell.row]?.values[cell.member][cell.period] ?? 0
      // A program that writes fifteen digits has not changed a number.
      wanted[cell] = Self.isSame(value, built) ? built : value
      if !Self.isSame(value, built) { changed.insert(cell) }
    }
    let places = InputPlaces(renewal)
    let writer = ImportedFile(
      book: name, scenario: scenario, base: base, renewal: renewal, places: places,
      wanted: wanted, changed: changed, cells: edited.places)
    let outcome = try ImportSearch(
      places: places, trial: ImportTrial(renewal: renewal, path: path, source: source),
      wanted: wanted, changed: changed, file: writer.file
    ).run { writer.name($0) }
    self.book = name
    self.scenario = scenario
    self.path = path
    self.findings = findings
    text = outcome.statements.isEmpty ? nil : writer.file(outcome.statements).text
    changes = writer.changes(outcome)
    consequences = writer.consequences(outcome)
    let new = try outcome.checked.map { try Plan($0.scenario) } ?? plan
    let results = edited.results[Totals.termPaid.id] ?? [:]
    figures = renewal.statedCandidates.indices.map { number in
      ImportedFigure(
        candidate: renewal.candidates[number].id, inBook: results[number],
        inScenario: new.values.value(Totals.termPaid, member: number, period: 0))
    }
    isStale =
      !changed.isEmpty && figures.contains { !$0.agrees }
      && renewal.statedCandidates.indices.allSatisfy { number in
        let built = plan.values.value(Totals.termPaid, member: number, period: 0)
        return results[number].map { Self.isSame($0, built) } ?? false
      }
  }

  /// Whether all that was changed was taken back, and nothing else differs.
  public var isWhole: Bool {
    changes.allSatisfy(\.isTaken) && consequences.isEmpty && !findings.contains(where: \.isLoss)
  }

  /// Whether two numbers are one, written with fifteen digits or with all of them.
  static func isSame(_ a: Double, _ b: Double) -> Bool {
    a == b || abs(a - b) <= 1e-14 * max(abs(a), abs(b))
  }

  private static func rowCount(_ model: Model) -> Int {
    model.sections.flatMap(\.rows).filter { model.inputs[$0.id] != nil }
      .reduce(0) { $0 + model.memberCount($1) }
  }
}
