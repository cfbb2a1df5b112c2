import Foundation
import TestSupport
import Testing

@Suite("Commands that read a scenario")
struct ScenarioCommandTests {
  @Test("What init writes is checked, compared, explained and built without a change")
  func starter() throws {
    let workshop = try Workshop()
    let written = try workshop.run("init", "new/2027")
    #expect(written.status == 0)
    #expect(written.output == "new/2027/scenario.yaml\n")
    #expect(
      try workshop.bytes(of: "new/2027/scenario.yaml") == workshop.bytes(of: workshop.scenario))
    #expect(written.errors.contains("commitbook check new/2027/scenario.yaml"))
    let path = "new/2027/scenario.yaml"
    let checked = try workshop.run("check", path, "--strict")
    #expect(checked.status == 0)
    #expect(checked.output.split(separator: "\n").count == 1)
    #expect(checked.errors.contains("Next: commitbook compare \(path)"))
    #expect(try workshop.run("compare", path).status == 0)
    #expect(try workshop.run("explain", path, "total_paid").status == 0)
    #expect(try workshop.run("build", path, "-o", "out").status == 0)
    #expect(
      try workshop.names(in: "out") == [
        "2027-burn-down.svg", "2027-cascade.svg", "2027-curve.svg", "2027-fan.svg",
        "2027-ladder.svg", "2027-models.svg", "2027-offers.svg", "2027-spend.svg",
        "2027-tornado.svg", "2027.md", "2027.xlsx", "2027.xml", "outcome.json",
      ])
  }

  @Test("init leaves a scenario that is there as it is")
  func noOverwriting() throws {
    let workshop = try Workshop { _ in "mine" }
    let result = try workshop.run("init", "renewal")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("renewal/scenario.yaml is there already"))
    #expect(try workshop.bytes(of: workshop.scenario) == Data("mine".utf8))
  }

  @Test("Every problem of a scenario is named by file, line and column, and the code is 3")
  func problems() throws {
    let workshop = try Workshop { text in
      text.replacing("discount: 8%\n", with: "discout: 8%\n")
        .replacing("commitment: 1.5M\n", with: "commitment: 1.5X\n")
    }
    for command in ["check", "compare", "explain"] {
      let result = try workshop.run(command, workshop.scenario)
      #expect(result.status == 3)
      #expect(result.output.isEmpty)
      let lines = result.errors.split(separator: "\n")
      #expect(lines.count >= 3)
      #expect(
        lines.dropLast().allSatisfy {
          $0.firstMatch(of: #/^renewal/scenario\.yaml:\d+:\d+: /#) != nil
        })
    }
  }

  @Test("A scenario that is not there ends with 1, as does a folder in its place")
  func missing() throws {
    let workshop = try Workshop()
    for path in ["nothing.yaml", "renewal"] {
      let result = try workshop.run("check", path)
      #expect(result.status == 1)
      #expect(result.errors.contains(path))
    }
  }

  @Test("A file that is extended but not there is the scenario's own fault")
  func missingBase() throws {
    let workshop = try Workshop { _ in "schema: commitbook/scenario/1\nextends: base.yaml\n" }
    let result = try workshop.run("check", workshop.scenario)
    #expect(result.status == 3)
    #expect(result.errors.contains("renewal/scenario.yaml:2:"))
  }

  @Test("A file that extends another one is read from its own folder on")
  func extends() throws {
    let workshop = try Workshop()
    try workshop.write(
      "extends: scenario.yaml\nname: Second round\n", to: "renewal/second.yaml")
    let result = try workshop.run("check", "renewal/second.yaml")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasPrefix("Second round: "))
  }

  @Test("Stale prices are a warning, and code 4 under --strict; nothing is built then")
  func stalePrices() throws {
    let workshop = try Workshop { text in
      text.replacing("as_of: 2026-11-23", with: "as_of: 2027-03-31")
    }
    let warned = try workshop.run("check", workshop.scenario)
    #expect(warned.status == 0)
    #expect(warned.errors.contains("warning: renewal/scenario.yaml:"))
    #expect(try workshop.run("check", workshop.scenario, "--strict").status == 4)
    let built = try workshop.run("build", workshop.scenario, "-o", "out", "--strict")
    #expect(built.status == 4)
    #expect(built.output.isEmpty)
    #expect(throws: (any Error).self) { try workshop.names(in: "out") }
  }

  @Test("Data goes to standard output in every format, words to standard error")
  func formats() throws {
    let workshop = try Workshop()
    for format in ["table", "json", "csv", "md"] {
      let result = try workshop.run(
        "compare", workshop.scenario, "--commitments", "1M to 2M by 500k", "--format", format)
      #expect(result.status == 0)
      #expect(!result.output.contains("Next:"))
      #expect(!result.output.contains("\u{1B}"))
      #expect(result.errors == "Next: commitbook build renewal/scenario.yaml -o out\n")
    }
    let json = try workshop.run("compare", workshop.scenario, "--format", "json").output
    let found = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(found?["schema"] as? String == "commitbook/comparison/1")
  }

  @Test("A reader that leaves early does no harm")
  func closedPipe() throws {
    let workshop = try Workshop()
    for line in [
      "\"$0\" rates list 2>/dev/null | head -1", "\"$0\" explain renewal/scenario.yaml | head -1",
    ] {
      let result = try workshop.shell(line)
      #expect(result.status == 0)
      #expect(result.output.split(separator: "\n").count == 1)
      #expect(!result.errors.contains("rror"))
    }
  }

  @Test("A full device is an error in a sentence", .enabled(if: access("/dev/full", F_OK) == 0))
  func fullDevice() throws {
    let result = try Workshop().shell("\"$0\" rates list > /dev/full")
    #expect(result.status == 1)
    #expect(result.errors.contains("Standard output cannot be written to: "))
  }

  @Test("What is not in the scenario is answered by what comes nearest, and code 64")
  func unknownNames() throws {
    let workshop = try Workshop()
    let line = try workshop.run("explain", workshop.scenario, "shortfal")
    #expect(line.status == 64)
    #expect(line.errors.contains("shortfall"))
    let offer = try workshop.run(
      "compare", workshop.scenario, "--commitments", "1M", "--like", "aws-openin")
    #expect(offer.status == 64)
    #expect(offer.errors.contains("aws-opening"))
  }
}
