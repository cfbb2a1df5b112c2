import ArgumentParser
import Foundation
import Planner
import Verification
import Workbooks

/// Judges a workbook by the rules, and recalculates it with other engines.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Recalculate a workbook with other engines and judge it by forty-five rules.",
    discussion: """
      Examples:
        commitbook verify out/northwind.xlsx
        commitbook verify book.xlsx --engine gnumeric --format json
        commitbook verify --rules

      Reads an .xlsx file, ours or another's, compares every stored value with what LibreOffice, \
      Gnumeric and formualizer calculate, as far as they are installed, and names what speaks \
      against it by rule, sheet and cell. A workbook of ours is held to all rules. In another's, \
      what can make a number wrong or hide how it came about is a fault, and the rest is advice. \
      Ends with 2 where there is a fault. Nothing leaves this machine.
      """)

  @Argument(
    help: "The workbook, such as out/northwind.xlsx.", completion: .file(extensions: ["xlsx"]))
  var book: String?

  @Option(
    help: ArgumentHelp(
      """
      An engine to recalculate with, again for each: libreoffice, gnumeric, formualizer, or none \
      (default: all that are installed).
      """, valueName: "engine"))
  var engine: [EngineName] = []

  @Flag(help: "List the rules, how each is judged, and on which workbooks.")
  var rules = false

  @Flag(help: "Show every finding; otherwise a table shows ten for each rule.")
  var all = false

  @OptionGroup var format: FormatOption

  func validate() throws {
    if rules != (book == nil) {
      throw ValidationError("Name a workbook, or ask for --rules.")
    }
    if engine.contains(.none), Set(engine).count > 1 {
      throw ValidationError("--engine none goes with no other engine.")
    }
  }

  func run() throws {
    guard let book else { return try format.write(RuleList()) }
    let stored = try BookFile(path: book).read()
    let outcomes = Recalculating(path: book, book: stored, asked: engine).outcomes()
    let verification = Verification(of: stored, recalculations: outcomes.compactMap(\.values))
    try format.write(
      VerificationReport(
        book: book, verification: verification, outcomes: outcomes, oddities: stored.oddities,
        mostOfARule: all ? .max : 10))
    for outcome in outcomes where outcome.isFailure { Console.words("warning: \(outcome.words)") }
    Console.next("commitbook verify --rules")
    if verification.faultCount > 0 { throw ExitCode(2) }
    if outcomes.contains(where: { $0.isFailure && engine.contains($0.engine) }) {
      throw ExitCode(1)
    }
  }
}
