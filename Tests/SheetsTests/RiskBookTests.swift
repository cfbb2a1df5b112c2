import Formulas
import Foundation
import Planner
import Rates
import Renewal
import Scenarios
import Sheets
import TestSupport
import Testing
import Workbooks

/// The sheets of the paths, judged on Northwind with invented paths.
struct RiskBookTests {
  /// Northwind's plan with what it comes to, worked out once.
  private static let assessed: Result<(plan: Plan, assessment: Assessment), any Error> = Result {
    let stored = try String(
      contentsOf: Repository.file("scenarios/northwind/scenario.yaml"), encoding: .utf8)
    let scenario = try ScenarioReader(
      files: FilesInMemory(["scenario.yaml": stored]), rateCard: RateCard.bundled()
    ).read("scenario.yaml").scenario
    let plan = try Plan(scenario)
    return (plan, try plan.assessment())
  }

  /// A book on invented paths, the commitments of its draws multiplied.
  private static func book(
    paths: Int = 200, typed factor: Double = 1, hasRisk: Bool = true
  ) throws -> (workbook: Workbook, table: PathTable) {
    let (plan, assessment) = try assessed.get()
    let risk = SampleRisk(of: assessment, in: plan.renewal.scenario, paths: paths).risk()
    let table = try #require(risk.draws).multiplied(by: factor)
    let book = plan.book(
      assessment.with(hasRisk ? risk.with(table) : nil),
      origin: Book.Origin(
        file: "scenario.yaml", hash: "0123456789abcdef", engineVersion: "test",
        command: "commitbook build scenario.yaml"))
    return (book.workbook, table)
  }

  private static func formulas(_ sheet: Sheet) -> [(cell: Cell, text: FormulaText)] {
    sheet.cells.compactMap { cell in
      guard case .formula(let text, _) = cell.content else { return nil }
      return (cell, text)
    }
  }

  @Test("Risk stands after Stress and Draws comes last; without paths neither is there")
  func tabs() throws {
    let names = try Self.book().workbook.sheets.map(\.name)
    let stress = try #require(names.firstIndex(of: "Stress"))
    #expect(names[stress + 1] == "Risk" && names.last == "Draws")
    let without = try Self.book(hasRisk: false).workbook.sheets.map(\.name)
    #expect(!without.contains("Risk") && !without.contains("Draws"))
  }

  @Test(
    "The results stored on Risk are those of a plain loop over the paths",
    arguments: [0.85, 1, 1.15])
  func statistics(factor: Double) throws {
    let (workbook, table) = try Self.book(typed: factor)
    let risk = try workbook.sheet("Risk")
    var shortfalls: [[Double]] = Array(repeating: [], count: table.commitment.count + 1)
    var paid: [Double] = []
    for path in table.paths {
      var (cost, missing) = (0.0, 0.0)
      for (number, year) in path.years.enumerated() {
        let cap = table.marketplaceCap * table.commitment[number]
        let burn = year.nativeBurn + min(year.marketplaceBurn, cap)
        let gap = table.commitment[number] - burn
        let short = gap > 0.005 ? gap : 0
        shortfalls[number].append(short)
        cost += year.cost
        missing += short
      }
      shortfalls[table.commitment.count].append(missing)
      paid.append(cost + table.shortfallRate * missing)
    }
    for (number, values) in (shortfalls + [paid]).enumerated() {
      let stored = { (row: Int) in try risk.number(row: row, column: 2 + number) }
      if number < shortfalls.count {
        let chance = Double(values.count { $0 > 0 }) / Double(values.count)
        #expect(try stored(26) == chance)
      }
      let sorted = values.sorted()
      #expect(try abs(stored(27) - values.reduce(0, +) / Double(values.count)) < 1e-6)
      for (row, share) in [(28, 0.1), (29, 0.5), (30, 0.9)] {
        let place = share * Double(sorted.count - 1)
        let (low, high) = (sorted[Int(place)], sorted[Int(place.rounded(.up))])
        let between = low + (high - low) * (place - place.rounded(.down))
        #expect(try abs(stored(row) - between) < 1e-6)
      }
      let worst = sorted.suffix(sorted.count / 10)
      let tail = worst.reduce(0, +) / Double(worst.count)
      #expect(try abs(stored(32) - tail) <= 1e-9 * tail + 1e-6)
    }
  }

  @Test("A thousand paths of three years take fewer than 12,000 formula cells")
  func size() throws {
    let (plain, _) = try Self.book(hasRisk: false)
    let (drawn, _) = try Self.book(paths: 1_000)
    let count = { (book: Workbook) in book.sheets.reduce(0) { $0 + Self.formulas($1).count } }
    #expect(count(drawn) - count(plain) < 12_000)
    #expect(count(drawn) <= 120_000)
  }

  @Test("Rule 15: on Draws all paths of a column have one formula, and the years of a figure too")
  func oneFormula() throws {
    let draws = try Self.book().workbook.sheet("Draws")
    let live = Self.formulas(draws).filter { $0.cell.row >= 10 }
    #expect(Set(live.map(\.cell.column)).count == 8)
    #expect(Set(live.map(\.text.r1c1)).count == 4)
  }

  @Test("Rules 19, 20 and 25: portable functions, four operators at most, no IF within an IF")
  func portable() throws {
    let allowed: Set = [
      "SUM", "IF", "MIN", "ABS", "COUNTIF", "AVERAGE", "PERCENTILE", "SUMPRODUCT",
    ]
    let workbook = try Self.book().workbook
    for sheet in [try workbook.sheet("Risk"), try workbook.sheet("Draws")] {
      for (_, text) in Self.formulas(sheet) {
        let functions = text.a1.matches(of: /([A-Z]+)\(/).map { String($0.1) }
        #expect(allowed.isSuperset(of: functions), "\(text.a1)")
        #expect(functions.count { $0 == "IF" } <= 1, "\(text.a1)")
        let operators = text.a1.replacing("\">0\"", with: "").replacing("-0.005", with: "")
          .matches(of: />=|<=|[-+*\/>]/)
        #expect(operators.count <= 4, "\(text.a1)")
      }
    }
  }

  @Test("Every statistic has the stale mark beside it, and one cell decides")
  func staleMarks() throws {
    let workbook = try Self.book().workbook
    let risk = try workbook.sheet("Risk")
    let decides = Self.formulas(risk).filter { $0.text.a1.contains("SIMULATION STALE") }
    #expect(decides.map { [$0.cell.row, $0.cell.column] } == [[8, 4]])
    let marks = Set(Self.formulas(risk).filter { $0.text.a1 == "$D$8" }.map(\.cell.row))
    let values = Set(
      risk.cells.filter { $0.row > 25 && $0.column == 2 }.compactMap { cell in
        switch cell.content {
        case .number, .formula: cell.row
        case .blank, .text, .link: nil
        }
      })
    #expect(values.subtracting(marks).isEmpty)
    let decision = try workbook.sheet("Decision")
    let marked = Self.formulas(decision).filter { $0.text.a1 == "Risk!$D$8" }
    // Once in the table of candidates, and once in that of their chart.
    #expect(
      marked.count == 2 * decision.cells.count { $0.column == 1 && (9...14).contains($0.row) })
  }

  @Test("Both sheets say that they are a simulation, with seed, paths and the command")
  func provenance() throws {
    let workbook = try Self.book().workbook
    for name in ["Risk", "Draws"] {
      let texts = try workbook.sheet(name).texts
      #expect(
        texts.contains {
          $0.contains("Simulation (values): seed 2027") && $0.contains("200 ")
            && $0.contains("commitbook build scenario.yaml")
        })
    }
    #expect(try workbook.sheet("Risk").texts.contains { $0.contains("not exact: rollover") })
  }

  @Test("Books with paths are written in both formats")
  func written() throws {
    let workbook = try Self.book().workbook
    #expect(try workbook.xlsx().count > 0)
    #expect(try workbook.xmlSpreadsheet().count > 0)
  }
}

extension Workbook {
  fileprivate func sheet(_ name: String) throws -> Sheet {
    try #require(sheets.first { $0.name == name })
  }
}

extension Sheet {
  fileprivate var texts: [String] {
    cells.compactMap { cell in
      guard case .text(let text) = cell.content else { return nil }
      return text
    }
  }

  fileprivate func number(row: Int, column: Int) throws -> Double {
    let cell = try #require(cells.first { $0.row == row && $0.column == column })
    guard case .formula(_, .number(let value)) = cell.content else {
      throw NoNumber(row: row, column: column)
    }
    return value
  }
}

/// A cell that should hold a formula with a number.
private struct NoNumber: Error {
  let row: Int
  let column: Int
}

extension PathTable {
  fileprivate func multiplied(by factor: Double) -> PathTable {
    PathTable(
      offer: offer, paths: paths, commitment: commitment.map { $0 * factor }, discount: discount,
      marketplaceCap: marketplaceCap, shortfallRate: shortfallRate, isNet: isNet, leftOut: leftOut)
  }
}

extension Risk {
  fileprivate func with(_ table: PathTable) -> Risk {
    Risk(
      seed: seed, paths: paths, askedPaths: askedPaths, demandPaths: demandPaths, inputs: inputs,
      candidates: candidates, curves: curves, fan: fan, tornado: tornado, levers: levers,
      futures: futures, clauses: clauses, draws: table, measures: measures)
  }
}
