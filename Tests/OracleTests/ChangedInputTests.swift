import Formulas
import Foundation
import Planner
import Renewal
import Sheets
import TestSupport
import Testing

/// What procurement relies on: an input set in the file and recalculated by another program gives
/// what the engine gives for that input.
@Suite("A changed input gives the engine's results", .serialized)
struct ChangedInputTests {
  @Test("LibreOffice, both formats", .needs(.libreoffice), arguments: ChangedInput.all)
  func libreOffice(change: ChangedInput) throws {
    let name = change.description.filter { $0.isLetter || $0.isNumber }
    let folder = try Books.folder("changed-\(name)")
    let built = try Self.engine(change, in: folder)
    let plan = try Plan(Northwind.scenario())
    let settings = try change.settings(
      on: Northwind.book(plan).grid, of: plan.renewal.model)
    let edited = try Self.byHand(settings, in: folder)
    // The checks sheet says on purpose that an input was changed.
    try Oracles.expectClean(
      "compare",
      edited.paths + ["--engine", "libreoffice", "--skip-sheet", "Checks", "--expected"]
        + built.paths)
  }

  @Test(
    "Without levers, by the cell that turns them off: what the engine gives for each candidate",
    .needs(.libreoffice))
  func withoutLevers() throws {
    let plan = try Plan(Northwind.scenario())
    let grid = try Northwind.book(plan).grid
    let folder = try Books.folder("without-levers")
    let edited = try Self.byHand(["levers_applied=0"], in: folder)
    let book = try #require(edited.xlsx.first)
    let values = folder.appending(path: "values.json")
    let result = try Oracles.tool(
      "recalculate", [book.path, "--engine", "libreoffice", "--out", values.path])
    try #require(result.status == 0, "\(result.errors)")
    let sheets = try #require(
      try JSONDecoder().decode(
        [String: [String: [String: Value]]].self, from: Data(contentsOf: values)
      ).values.first)
    let unrouted = try plan.assessment().unrouted
    for (number, candidate) in unrouted.candidates.enumerated() {
      let address = try #require(grid.address(of: Totals.termPaid, member: number))
      let cell = address.a1.split(separator: "!").last.map { $0.filter { $0 != "$" } } ?? ""
      let paid = try #require(sheets[address.sheet]?[cell]?.number)
      #expect(abs(paid - candidate.totalPaid) < 1e-9 * paid + 1e-6, "\(candidate.candidate.id)")
    }
  }

  /// A cell's value: a number, or anything else.
  private struct Value: Decodable {
    let number: Double?

    init(from decoder: any Decoder) throws {
      number = try? decoder.singleValueContainer().decode(Double.self)
    }
  }

  /// The books that the engine builds with the input changed in the scenario.
  private static func engine(_ change: ChangedInput, in folder: URL) throws -> Books {
    try FileManager.default.copyItem(
      at: Repository.file("scenarios/northwind/scenario.yaml"),
      to: folder.appending(path: "base.yaml"))
    let scenario = folder.appending(path: "scenario.yaml")
    try Data("extends: base.yaml\n\(change.override)\n".utf8).write(to: scenario)
    return try Books.build(scenario, into: Books.folder("\(folder.lastPathComponent)/engine"))
  }

  /// Northwind's own books with cells set by hand and nothing recalculated.
  private static func byHand(_ settings: [String], in folder: URL) throws -> Books {
    let sample = try #require(Samples.all.first { $0.name == "northwind" })
    let original = try Books.of(sample)
    return Books(
      xlsx: try original.xlsx.map { try set(settings, in: $0, copyTo: folder) },
      xml: try original.xml.map { try set(settings, in: $0, copyTo: folder) })
  }

  /// Sets cells in a copy of a book.
  private static func set(
    _ settings: [String], in book: URL, copyTo folder: URL
  ) throws -> URL {
    let copy = folder.appending(path: book.lastPathComponent)
    let arguments = settings.sorted().flatMap { ["--set", $0] }
    let result = try Oracles.tool("change", [book.path, "--out", copy.path] + arguments)
    try #require(result.status == 0, "\(result.errors)")
    return copy
  }
}
