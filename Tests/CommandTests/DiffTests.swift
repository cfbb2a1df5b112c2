import Foundation
import TestSupport
import Testing

@Suite("The command diff")
struct DiffTests {
  /// A second round beside the starter: another discount and more requests.
  private static let second = """
    extends: scenario.yaml
    name: Second round
    cost_of_capital: 11%
    """

  @Test("Scenarios that say the same end with 0 and one line, asked for the code or not")
  func same() throws {
    let workshop = try Workshop()
    let path = workshop.scenario
    for flags in [[], ["--exit-code"]] {
      let result = try Executable.commitbook.run(["diff", path, path] + flags, in: workshop.folder)
      #expect(result.status == 0)
      #expect(result.output == "\(path) and \(path) say the same.\n")
    }
  }

  @Test("Scenarios that differ end with 0, and with 2 under --exit-code")
  func codes() throws {
    let workshop = try Workshop()
    try workshop.write(Self.second, to: "renewal/second.yaml")
    let plain = try workshop.run("diff", workshop.scenario, "renewal/second.yaml")
    #expect(plain.status == 0, "\(plain.errors)")
    #expect(plain.output.contains("Cost of capital"))
    #expect(plain.errors.contains("Next: commitbook explain renewal/second.yaml total_paid"))
    let coded = try workshop.run(
      "diff", workshop.scenario, "renewal/second.yaml", "--exit-code")
    #expect(coded.status == 2)
    #expect(coded.output == plain.output)
    #expect(coded.errors == plain.errors)
  }

  @Test("A wrong scenario ends with 3, a missing one with 1, an offer of neither with 64")
  func faults() throws {
    let workshop = try Workshop()
    try workshop.write("extends: scenario.yaml\nnam: Second\n", to: "renewal/wrong.yaml")
    for arguments in [
      [workshop.scenario, "renewal/wrong.yaml"], ["renewal/wrong.yaml", workshop.scenario],
    ] {
      let result = try workshop.run("diff", arguments[0], arguments[1], "--exit-code")
      #expect(result.status == 3)
      #expect(result.output.isEmpty)
      #expect(result.errors.contains("renewal/wrong.yaml:2:1"))
    }
    #expect(try workshop.run("diff", workshop.scenario, "nothing.yaml").status == 1)
    let offer = try workshop.run(
      "diff", workshop.scenario, workshop.scenario, "--offer", "aws-openin")
    #expect(offer.status == 64)
    #expect(offer.errors.contains("Did you mean \"aws-opening\"?"))
  }

  @Test("Each format has what it is for: sections, tables, keys, records")
  func formats() throws {
    let workshop = try Workshop()
    try workshop.write(Self.second, to: "renewal/second.yaml")
    func run(_ format: String) throws -> String {
      let result = try workshop.run(
        "diff", workshop.scenario, "renewal/second.yaml", "--format", format)
      #expect(result.status == 0)
      #expect(!result.output.contains("\u{1B}"))
      return result.output
    }
    let markdown = try run("md").split(separator: "\n")
    #expect(markdown.filter { $0.hasPrefix("## ") }.count == 3)
    let records = try run("csv").split(separator: "\n")
    #expect(records[0] == "section,subject,member,item,period,from,to,difference")
    #expect(records.contains { $0.hasPrefix("inputs,scenario,,cost_of_capital,,") })
    #expect(records.contains { $0.hasPrefix("bridge,candidate,") })
    let json = try run("json")
    let found = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let document = try #require(found)
    #expect(Set(document.keys) == ["schema", "from", "to", "inputs", "outcomes", "bridge"])
    #expect(document["schema"] as? String == "commitbook/difference/1")
    let bridge = try #require(document["bridge"] as? [String: Any])
    #expect(Set(bridge.keys) == ["candidate", "order", "from", "to", "steps"])
  }

  @Test("The two rounds of Northwind show what AWS gave and what it took")
  func rounds() throws {
    let result = try Executable.commitbook.run([
      "diff", "scenarios/northwind/scenario.yaml", "scenarios/rounds/round-2.yaml",
    ])
    #expect(result.status == 0, "\(result.errors)")
    expectGolden(result.output, at: "Tests/Goldens/difference/rounds.txt")
  }
}
