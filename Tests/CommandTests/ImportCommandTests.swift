import Foundation
import TestSupport
import Testing

@Suite("The command import")
struct ImportCommandTests {
  @Test("A workbook as it was built gives one line, and nothing is written")
  func untouched() throws {
    let workshop = try Workshop()
    let built = try workshop.run("build", workshop.scenario, "-o", "out", "--paths", "0")
    #expect(built.status == 0, "\(built.errors)")
    let result = try workshop.run(
      "import", "out/renewal.xlsx", "--scenario", workshop.scenario, "--strict")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output == "No input of renewal.xlsx differs from \(workshop.scenario).\n")
    #expect(result.errors.contains("nothing to write"))
    #expect(try workshop.names(in: "renewal") == ["scenario.yaml"])
  }

  @Test("A workbook of an older state gives its changes back as a file that extends the scenario")
  func older() throws {
    let workshop = try Workshop()
    let built = try workshop.run("build", workshop.scenario, "-o", "out", "--paths", "0")
    #expect(built.status == 0, "\(built.errors)")
    // The scenario moves on; against it, the workbook holds another cost of capital.
    try workshop.write("extends: scenario.yaml\ncost_of_capital: 11.5%\n", to: "renewal/now.yaml")
    let arguments = ["import", "out/renewal.xlsx", "--scenario", "renewal/now.yaml"]
    func run(_ more: String...) throws -> Executable.Result {
      try Executable.commitbook.run(arguments + more, in: workshop.folder)
    }
    let dry = try run("--dry-run", "--format", "csv")
    #expect(dry.status == 0, "\(dry.errors)")
    #expect(dry.output.contains("taken,cost_of_capital,"))
    #expect(dry.errors.contains("another state of the scenario"))
    #expect(try workshop.names(in: "renewal") == ["now.yaml", "scenario.yaml"])
    let result = try run()
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      result.errors.contains("Next: commitbook diff renewal/now.yaml renewal/now-imported.yaml"))
    let text = String(decoding: try workshop.bytes(of: "renewal/now-imported.yaml"), as: UTF8.self)
    #expect(text.contains("extends: now.yaml\n"))
    #expect(text.contains("was 11.5%, is "))
    // What was written stays as it is, unless somebody says otherwise.
    let again = try run()
    #expect(again.status == 1)
    #expect(again.errors.contains("is there already"))
    #expect(try run("--force").status == 0)
    // What comes back is what the workbook was built from.
    let same = try workshop.run(
      "diff", workshop.scenario, "renewal/now-imported.yaml", "--exit-code")
    #expect(same.status == 0, "\(same.output)")
  }

  @Test("No workbook ends with 3, a missing one with 1, the scenario as output with 64")
  func faults() throws {
    let workshop = try Workshop()
    try workshop.write("not a workbook", to: "wrong.xlsx")
    func status(_ book: String, _ more: String...) throws -> (Int32, String) {
      let result = try Executable.commitbook.run(
        ["import", book, "--scenario", workshop.scenario] + more, in: workshop.folder)
      return (result.status, result.errors)
    }
    let wrong = try status("wrong.xlsx")
    #expect(wrong.0 == 3 && wrong.1.contains("wrong.xlsx: "))
    #expect(try status("nothing.xlsx").0 == 1)
    #expect(try status("wrong.xlsx", "-o", workshop.scenario).0 == 64)
    #expect(try workshop.names(in: "renewal") == ["scenario.yaml"])
  }
}
