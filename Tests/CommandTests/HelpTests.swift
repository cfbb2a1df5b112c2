import TestSupport
import Testing

@Suite("Help")
struct HelpTests {
  @Test(
    "Help starts with real examples, on standard output",
    arguments: [
      "", "init", "check", "build", "compare", "diff", "explain", "capacity", "verify", "import",
      "rates",
      "rates list",
      "rates show", "rates items", "rates import", "rates diff",
    ])
  func help(_ command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let result = try Executable.commitbook.run(words + ["--help"])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let examples = result.output.split(separator: "\n").filter { $0.hasPrefix("  commitbook ") }
    #expect(examples.count == 3)
    let name = (["help"] + words).joined(separator: "-")
    expectGolden(result.output, at: "Tests/Goldens/commands/\(name).txt")
  }

  @Test("The version is one line")
  func version() throws {
    let result = try Executable.commitbook.run(["--version"])
    #expect(result.status == 0)
    #expect(result.output.split(separator: ".").count == 3)
  }

  @Test("Completions are written for each shell", arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) throws {
    let result = try Executable.commitbook.run(["--generate-completion-script", shell])
    #expect(result.status == 0)
    #expect(result.output.contains("commitbook"))
  }

  @Test(
    "What the command line does not allow ends with 64, and writes no data",
    arguments: [
      ["frobnicate"], ["build"], ["build", "a.yaml"], ["compare", "a.yaml", "--format", "pdf"],
      ["diff", "a.yaml"],
      ["compare", "a.yaml", "--like", "b"], ["compare", "a.yaml", "--commitments", "4X"],
      ["explain", "a.yaml", "paid", "--inputs"], ["explain", "a.yaml", "--depth", "2"],
      ["explain", "a.yaml", "paid", "--format", "csv"],
      ["explain", "a.yaml", "paid", "--depth", "-1"],
      ["rates", "show"], ["rates", "list", "--vendor", "Nobody"], ["rates", "show", "nothing"],
    ])
  func usage(_ arguments: [String]) throws {
    let result = try Executable.commitbook.run(arguments)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(!result.errors.isEmpty)
  }
}
