import Foundation
import TestSupport
import Testing

/// One input changed twice: by hand in the finished workbook, and in the scenario.
struct ChangedInput: Sendable, CustomStringConvertible {
  /// The sample it is changed in.
  let sample: String

  /// What a person would type into the workbook: a defined name or a cell (`Inputs!H12`), and the
  /// value.
  let settings: [String: String]

  /// The same change as YAML, laid over the sample's scenario with `extends`.
  let override: String

  /// Sheets that say on purpose that an input was changed, and so differ from a fresh build.
  var skippedSheets: [String] = []

  /// The settings, for the title of the test.
  var description: String {
    "\(sample): " + settings.map { "\($0) = \($1)" }.sorted().joined(separator: ", ")
  }
}

/// What procurement relies on: an input set in the file and recalculated by another program gives
/// what the engine gives for that input.
@Suite("A changed input gives the engine's results")
struct ChangedInputTests {
  /// The changed inputs, one row for each kind of input: a rate, a volume, a share, a date, a
  /// commitment, a clause, the demand case.
  static let changes: [ChangedInput] = []

  @Test(
    "LibreOffice, both formats", .needs(.libreoffice),
    .enabled(if: !changes.isEmpty, "no changed input is listed yet"))
  func libreOffice() throws {
    for (number, change) in Self.changes.enumerated() {
      let folder = try Books.folder("changed-\(number)")
      let built = try Self.engine(change, in: folder)
      let edited = try Self.byHand(change, in: folder)
      print(change)
      try Oracles.expectClean(
        "compare",
        edited.paths + ["--engine", "libreoffice", "--expected"] + built.paths
          + change.skippedSheets.flatMap { ["--skip-sheet", $0] })
    }
  }

  /// The books that the engine builds with the input changed in the scenario.
  private static func engine(_ change: ChangedInput, in folder: URL) throws -> Books {
    let sample = try sample(change.sample)
    let scenario = folder.appending(path: "scenario.yaml")
    let text = "extends: \(sample.scenario.path)\n\(change.override)\n"
    try Data(text.utf8).write(to: scenario)
    return try Books.build(scenario, into: Books.folder("\(folder.lastPathComponent)/engine"))
  }

  /// The sample's own books with the input set by hand and nothing recalculated.
  private static func byHand(_ change: ChangedInput, in folder: URL) throws -> Books {
    let original = try Books.of(sample(change.sample))
    return Books(
      xlsx: try original.xlsx.map { try set(change.settings, in: $0, copyTo: folder) },
      xml: try original.xml.map { try set(change.settings, in: $0, copyTo: folder) })
  }

  /// Sets inputs by defined name (or cell) in a copy of a book.
  private static func set(
    _ settings: [String: String], in book: URL, copyTo folder: URL
  ) throws -> URL {
    let copy = folder.appending(path: book.lastPathComponent)
    let arguments = settings.sorted { $0.key < $1.key }.flatMap { ["--set", "\($0)=\($1)"] }
    let result = try Oracles.tool("change", [book.path, "--out", copy.path] + arguments)
    try #require(result.status == 0, "\(result.errors)")
    return copy
  }

  /// The sample of a name.
  private static func sample(_ name: String) throws -> Sample {
    try #require(Samples.all.first { $0.name == name }, "there is no sample \(name)")
  }
}
