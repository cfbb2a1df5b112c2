import Foundation
import Rates
import Scenarios
import TestSupport
import Testing

/// Samples with random changes are read or refused, and never end the program.
struct MutationTests {
  /// The lengths of a text's lines, in Unicode scalars.
  private static func lengths(_ bytes: [UInt8]) -> [Int] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false).map(\.count)
  }

  @Test("2,000 mutations of the samples", arguments: [UInt64(1), 2, 3, 4])
  func mutations(_ seed: UInt64) throws {
    let card = try RateCard.bundled()
    let folder = Repository.file("scenarios")
    let names =
      ["starter/scenario.yaml", "northwind/scenario.yaml"]
      + ["lyft", "lyft-uneven", "mix", "mix-less-usage", "snap", "snap-schedule", "sailpoint"]
      .map { "filings/\($0).yaml" }
    let originals = try names.map { name in
      (name, [UInt8](try Data(contentsOf: folder.appending(path: name))))
    }
    var files = FilesInMemory(bytes: Dictionary(uniqueKeysWithValues: originals))
    var generator = SeededGenerator(seed: seed)
    var refused = 0
    for round in 0..<500 {
      // The large sample is a few times slower to read than the others together.
      let pick = round % 25 == 0 ? 1 : [0, 2, 3, 4, 5, 6, 7, 8][round % 8]
      let (name, original) = originals[pick]
      var bytes = original
      for _ in 0...Int.random(in: 0...2, using: &generator) {
        let kind = Int.random(in: Mutation.allCases.indices, using: &generator)
        bytes = Mutation.allCases[kind].apply(to: bytes, &generator)
      }
      files.files[name] = bytes
      let lengths = Self.lengths(bytes)
      do throws(ScenarioProblems) {
        _ = try ScenarioReader(files: files, rateCard: card).read(name)
      } catch {
        refused += 1
        let stray = error.problems.filter { problem in
          guard problem.place.file == name else { return files.files[problem.place.file] == nil }
          let line = problem.place.line - 1
          guard lengths.indices.contains(line) else { return true }
          return !(1...lengths[line] + 1).contains(problem.place.column)
        }
        #expect(!error.problems.isEmpty && stray.isEmpty, "seed \(seed), round \(round), \(name)")
      }
      files.files[name] = original
    }
    #expect(refused > 200, "seed \(seed): only \(refused) of 500 were refused")
  }
}
