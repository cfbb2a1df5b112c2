import Rates
import Renewal
import Scenarios
import TestSupport
import Testing

/// Input that is large, deep or not text at all ends soon, with one clear problem.
struct LargeInputTests {
  @Test("50 MB of nonsense are refused by their size")
  func nonsense() throws {
    var generator = SeededGenerator(seed: 50)
    let block = (0..<100_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(50_000_000)
    for _ in 0..<500 { bytes += block }
    #expect(
      try Small.problems(["a.yaml": bytes]) == [
        "a.yaml:1:1: The file is larger than 5 MB; a scenario is a few kilobytes."
      ])
  }

  @Test("5 MB of one letter are no scenario")
  func oneLetter() throws {
    let problems = try Small.problems(["a.yaml": Array(repeating: 0x61, count: 5_000_000)])
    let cut = String(repeating: "a", count: 60)
    #expect(
      problems == ["a.yaml:1:1: Expected the keys of the scenario, found \"\(cut)…\"."])
  }

  @Test("An alias bomb of 9^9 values stops at the limit")
  func aliasBomb() throws {
    var text = Small.top + "x1: &x1 [a, a, a, a, a, a, a, a, a]\n"
    for level in 2...9 {
      let aliases = Array(repeating: "*x\(level - 1)", count: 9).joined(separator: ", ")
      text += "x\(level): &x\(level) [\(aliases)]\n"
    }
    let problems = try Small.problems(text)
    #expect(
      problems == [
        "a.yaml:12:10: There are more than 1000000 values once every alias is followed."
      ])
  }

  @Test(
    "Deep nesting is refused",
    arguments: [
      String(repeating: "[", count: 100), String(repeating: "[", count: 100_000),
      String(repeating: "{a: ", count: 2_000), String(repeating: "- ", count: 2_000),
      String(repeating: "? ", count: 2_000),
    ])
  func deep(_ nesting: String) throws {
    let problems = try Small.problems("name: x\nestate:\n  \(nesting)")
    #expect(problems.count == 1)
    let first = try #require(problems.first)
    let faults = [
      "nested more than 64 deep", "is not closed", "before a bracket or a brace is closed",
    ]
    #expect(faults.contains { first.contains($0) }, "\(first)")
  }

  @Test("Nesting of 70 levels that closes is refused by its depth")
  func closedNesting() throws {
    let nesting = String(repeating: "[", count: 70) + String(repeating: "]", count: 70)
    let problems = try Small.problems("name: \(nesting)\n")
    #expect(problems == ["a.yaml:1:70: Values are nested more than 64 deep."])
  }

  @Test("10,000 unknown keys give 200 problems, and say that there are more")
  func manyProblems() throws {
    let keys = (1...10_000).map { "unknown_\($0): 1\n" }.joined()
    let problems = try Small.problems(Small.top + keys)
    #expect(problems.count == 201)
    #expect(
      problems.first
        == "a.yaml:1:1: There are more than 200 problems; these are the first that were found.")
    #expect(
      problems.dropFirst().first?.hasPrefix("a.yaml:6:1: There is no key \"unknown_1\"") == true)
    #expect(problems.last?.hasPrefix("a.yaml:205:1: There is no key \"unknown_200\"") == true)
  }

  @Test("10,000 repeated keys are not all sought, and those that were are named")
  func manyRepetitions() throws {
    let text = (1...10_000).map { "k\($0 / 2): 1\n" }.joined()
    let problems = try Small.problems(text)
    #expect(problems.count == 100)
    #expect(problems.allSatisfy { $0.hasSuffix("is here, and again further down.") })
    #expect(problems.first == "a.yaml:2:1: The key \"k1\" is here, and again further down.")
  }

  @Test("Lists of more than 1,000 entries are refused in one line")
  func longList() throws {
    let text = Small.top + "open_questions:\n" + String(repeating: "  - Why?\n", count: 1_001)
    #expect(
      try Small.problems(text) == [
        "a.yaml:7:3: The list has 1001 entries; at most 1000 are read."
      ])
  }

  @Test("A file that extends another is merged in linear time")
  func longMerge() throws {
    let list = (1...20_000).map { "  - { name: g\($0) }\n" }.joined()
    let problems = try Small.problems([
      "a.yaml": Array("extends: b.yaml\nestate:\n\(list)".utf8),
      "b.yaml": Array((Small.top + "estate:\n\(list)").utf8),
    ])
    #expect(problems == ["b.yaml:7:3: The list has 20000 entries; at most 1000 are read."])
  }

  @Test("More than 16 files do not extend each other")
  func manyFiles() throws {
    var files: [String: [UInt8]] = ["a.yaml": Array("extends: f1.yaml\n".utf8)]
    for number in 1...20 {
      files["f\(number).yaml"] = Array("extends: f\(number + 1).yaml\n".utf8)
    }
    #expect(try Small.problems(files) == ["f15.yaml:1:10: More than 16 files extend each other."])
  }

  @Test("Names of one million characters are quoted in part")
  func longLine() throws {
    let name = String(repeating: "é", count: 1_000_000)
    let problems = try Small.problems(Small.top + "workloads: \(name)\n")
    let cut = String(repeating: "é", count: 60)
    #expect(
      problems == [
        "a.yaml:6:12: Expected a list, with a dash before each entry, found \"\(cut)…\"."
      ])
  }

  @Test("Long texts are cut wherever they stand", arguments: ["*", "!", "&", "= ", "9", "\\\""])
  func longTexts(_ character: String) throws {
    let long = String(repeating: character, count: 500_000)
    let quoted = character == "\\\"" ? "\"\(long)\"" : long
    for line in ["seed: \(quoted)\n", "term: \(quoted)\n", "variants: { x: \(quoted) }\n"] {
      let problems = try Small.problems(Small.top + "estate:\n  - \(quoted)\n" + line)
      #expect(!problems.isEmpty && problems.allSatisfy { $0.count < 1_500 })
    }
  }

  @Test("A file that cannot be read is named with the system's reason")
  func unreadable() throws {
    struct Locked: FileSource {
      func contents(of path: String, limit: Int) throws(FileFailure) -> [UInt8] {
        throw .unreadable("permission denied")
      }
    }
    let reader = try ScenarioReader(files: Locked(), rateCard: .bundled())
    let error = #expect(throws: ScenarioProblems.self) { try reader.read("a.yaml") }
    #expect(
      error?.description == "a.yaml:1:1: The file \"a.yaml\" cannot be read: permission denied.")
  }

  @Test("A scenario reads alike with LF, with CRLF and with a byte order mark")
  func lineEnds() throws {
    let text = Small.top + Small.workload
    let plain = try Small.scenario(text)
    for other in [text.replacing("\n", with: "\r\n"), "\u{FEFF}" + text] {
      let scenario = try Small.scenario(other)
      #expect(scenario.workloads == plain.workloads && scenario.name == plain.name)
    }
  }

  @Test("Columns count Unicode scalars, as editors do")
  func columns() throws {
    let line = "estate:\n  - { name: \"🚀é\u{301}\", spend: 1, growth: 5% per year }\n"
    #expect(
      try Small.problems(Small.top + line) == [
        "a.yaml:7:27: \"1\" has no unit; it must be stated per month, like 420k per month. "
          + "Did you mean \"1 per month\"?"
      ])
  }
}
