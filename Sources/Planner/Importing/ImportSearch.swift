import Formulas
import Renewal
import Scenarios

/// Finds the largest new file that states what was changed in a workbook, and nothing that is not.
///
/// Each statement is tried with all others. One that the reader refuses, that changes the rows, or
/// that reads back as another number is set aside with its reason. A cell that nobody changed and
/// that would follow a change is stated too, where it can be, so that it stays as the workbook has it.
struct ImportSearch {
  let places: InputPlaces
  let trial: ImportTrial
  /// What each cell of the edited workbook holds.
  let wanted: [InputCell: Double]
  /// The cells that somebody changed.
  let changed: Set<InputCell>
  /// Writes the new file.
  let file: ([Statement]) -> ExtendingFile

  /// A place with what is written there.
  struct Statement {
    /// The number of the place.
    let place: Int
    let value: FileValue
    /// Whether it only keeps what somebody did not change.
    let isKept: Bool
  }

  /// What was found.
  struct Outcome {
    /// What the new file says.
    var statements: [Statement] = []
    /// Why changed cells were not taken back.
    var refusals: [InputCell: ImportRefusal] = [:]
    /// The scenario of the new file; nil where it says nothing.
    var checked: CheckedScenario?
    /// The inputs of the new scenario that differ from those of the workbook as it was built.
    var values: [String: [[Double]]] = [:]
  }

  private let base: Model

  init(
    places: InputPlaces, trial: ImportTrial, wanted: [InputCell: Double],
    changed: Set<InputCell>, file: @escaping ([Statement]) -> ExtendingFile
  ) {
    self.places = places
    self.trial = trial
    self.wanted = wanted
    self.changed = changed
    self.file = file
    base = places.model
  }

  /// The most rounds; each one sets something aside or adds something.
  private static let mostRounds = 1_000

  func run(labels: (InputCell) -> String) throws -> Outcome {
    var outcome = Outcome()
    var open: [Statement] = []
    var setAside: Set<Int> = []
    for cell in changed.sorted(by: Self.isBefore) where places.numbers[cell] == nil {
      outcome.refusals[cell] = .noPlace(places.reason(cell))
    }
    for number in Set(changed.compactMap { places.numbers[$0] }).sorted() {
      if let statement = statement(number, isKept: false) {
        open.append(statement)
      } else {
        setAside.insert(number)
        refuse(number, reason(number, labels), &outcome)
      }
    }
    for _ in 0..<Self.mostRounds where !open.isEmpty {
      let text = file(open)
      switch try trial.run(text.text) {
      case .problems(let problems):
        let faults = try faults(problems, text, open)
        remove(faults, from: &open, &setAside, &outcome)
      case .otherRows:
        let faults = try culprits(open)
        remove(faults, from: &open, &setAside, &outcome)
      case .read(let checked, let values):
        let wrong = wrong(open, values)
        if !wrong.isEmpty {
          remove(wrong, from: &open, &setAside, &outcome)
          continue
        }
        let kept = kept(open, values, except: setAside)
        if !kept.isEmpty {
          open += kept
          continue
        }
        outcome.statements = open
        outcome.checked = checked
        outcome.values = values
        return outcome
      }
    }
    return outcome
  }

  // MARK: Statements

  private static func isBefore(_ a: InputCell, _ b: InputCell) -> Bool {
    (a.row, a.member, a.period) < (b.row, b.member, b.period)
  }

  private func builtWith(_ cell: InputCell) -> Double {
    base.inputs[cell.row]?.values[cell.member][cell.period] ?? 0
  }

  private func held(_ cell: InputCell) -> Double { wanted[cell] ?? builtWith(cell) }

  private func statement(_ number: Int, isKept: Bool) -> Statement? {
    let place = places.all[number]
    return place.written(place.cells.map(held)).map {
      Statement(place: number, value: $0, isKept: isKept)
    }
  }

  /// Why what the cells of a place hold cannot be written.
  private func reason(_ number: Int, _ labels: (InputCell) -> String) -> ImportRefusal {
    let place = places.all[number]
    let values = place.cells.map(held)
    let couldBeWritten = changed.contains { cell in
      guard places.numbers[cell] == number else { return false }
      return place.written(place.cells.map { _ in held(cell) }) != nil
    }
    guard Set(values).count > 1, couldBeWritten else { return .notWritten }
    let others = place.cells.filter { !changed.contains($0) }
    return .disagree((others.isEmpty ? place.cells : others).map(labels))
  }

  private func refuse(_ number: Int, _ refusal: ImportRefusal, _ outcome: inout Outcome) {
    for cell in places.all[number].cells where changed.contains(cell) {
      outcome.refusals[cell] = refusal
    }
  }

  private func remove(
    _ faults: [Int: ImportRefusal], from open: inout [Statement], _ setAside: inout Set<Int>,
    _ outcome: inout Outcome
  ) {
    for (number, refusal) in faults {
      setAside.insert(number)
      refuse(number, refusal, &outcome)
    }
    open.removeAll { faults[$0.place] != nil }
  }

  // MARK: Faults

  /// The statements that problems point at; where they point elsewhere, those that are at fault alone.
  private func faults(
    _ problems: ScenarioProblems, _ text: ExtendingFile, _ open: [Statement]
  ) throws -> [Int: ImportRefusal] {
    var faults: [Int: ImportRefusal] = [:]
    for problem in problems.problems where problem.place.file == trial.path {
      for (number, lines) in text.lines.enumerated() where lines.contains(problem.place.line) {
        let place = open[number].place
        if faults[place] == nil { faults[place] = .refused(Self.words(problem)) }
      }
    }
    return faults.isEmpty ? try culprits(open) : faults
  }

  /// A problem without its place, which is in a file that nobody will see.
  private static func words(_ problem: ScenarioProblem) -> String {
    let text = problem.description
    let place = "\(problem.place): "
    return text.hasPrefix(place) ? String(text.dropFirst(place.count)) : text
  }

  /// The statements that cannot be read, or change the rows: those that do so alone, and else the
  /// first that does so together with those before it.
  private func culprits(_ open: [Statement]) throws -> [Int: ImportRefusal] {
    var faults: [Int: ImportRefusal] = [:]
    for statement in open {
      if let refusal = try refusal([statement]) { faults[statement.place] = refusal }
    }
    guard faults.isEmpty else { return faults }
    for count in open.indices.dropFirst() {
      if let refusal = try refusal(Array(open[...count])) { return [open[count].place: refusal] }
    }
    // Nothing is at fault step by step; the last statement goes, so that the search comes to an end.
    return open.last.map { [$0.place: .otherRows] } ?? [:]
  }

  private func refusal(_ statements: [Statement]) throws -> ImportRefusal? {
    switch try trial.run(file(statements).text) {
    case .problems(let problems):
      .refused(problems.problems.first.map(Self.words) ?? "the scenario cannot be read with it")
    case .otherRows: .otherRows
    case .read: nil
    }
  }

  /// The statements whose cells come to other numbers than the workbook holds.
  private func wrong(
    _ open: [Statement], _ values: [String: [[Double]]]
  ) -> [Int: ImportRefusal] {
    var wrong: [Int: ImportRefusal] = [:]
    for statement in open {
      for cell in places.all[statement.place].cells {
        let value = read(cell, values)
        if !BookImport.isSame(value, held(cell)) { wrong[statement.place] = .otherNumber(value) }
      }
    }
    return wrong
  }

  private func read(_ cell: InputCell, _ values: [String: [[Double]]]) -> Double {
    values[cell.row]?[cell.member][cell.period] ?? builtWith(cell)
  }

  /// Statements that keep cells as the workbook has them, where they would follow a change.
  private func kept(
    _ open: [Statement], _ values: [String: [[Double]]], except setAside: Set<Int>
  ) -> [Statement] {
    let stated = Set(open.map(\.place)).union(setAside)
    var numbers: Set<Int> = []
    for (row, members) in values {
      for (member, periods) in members.enumerated() {
        for (period, value) in periods.enumerated() {
          let cell = InputCell(row: row, member: member, period: period)
          guard !changed.contains(cell), !BookImport.isSame(value, held(cell)),
            let number = places.numbers[cell], !stated.contains(number)
          else { continue }
          numbers.insert(number)
        }
      }
    }
    return numbers.sorted().compactMap { statement($0, isKept: true) }
  }
}
