import Workbooks

/// A workbook judged by the rules.
public struct Verification: Sendable {
  /// Whether Commitbook wrote the workbook; only then are all rules judged.
  public let isOurs: Bool
  /// What speaks against the workbook, by rule, faults first.
  public let findings: [Finding]
  /// The numbers of the rules that were judged.
  public let judged: [Int]
  /// What came of each recalculation, in the order given.
  public let recalculated: [RecalculationResult]
  /// How many formula cells there are.
  public let formulaCells: Int

  /// Judges a workbook, with what other engines calculated for it.
  public init(of book: StoredBook, recalculations: [Recalculation] = []) {
    let reading = BookReading(book, recalculations: recalculations)
    var evidence = Evidence()
    var judged: [Int] = []
    for rule in Rule.all where rule.applies(to: reading) {
      evidence.rule = rule.number
      rule.judge(reading, &evidence)
      judged.append(rule.number)
    }
    isOurs = reading.isOurs
    findings = evidence.findings(isOurs: isOurs)
    self.judged = judged
    recalculated = recalculations.map { recalculation in
      let counts = RecalculationCheck(reading, recalculation).counts()
      return RecalculationResult(
        engine: recalculation.engine, compared: counts.compared, differing: counts.differing)
    }
    formulaCells = reading.sheets.reduce(0) { $0 + $1.shapes.count { $0 != nil } }
  }

  /// How many findings are faults.
  public var faultCount: Int { findings.count { $0.severity == .fault } }
}

/// What came of one engine's recalculation.
public struct RecalculationResult: Hashable, Sendable {
  /// The engine.
  public let engine: String
  /// How many formula cells were compared.
  public let compared: Int
  /// On how many of them the engine does not agree.
  public let differing: Int
}
