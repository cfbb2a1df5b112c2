import Foundation
import TestSupport
import Testing

@Suite("Verify")
struct VerifyTests {
  @Test(
    "A built workbook is read back and judged: a table, JSON, CSV and Markdown, exit code 2 or 0")
  func builtWorkbook() throws {
    let workshop = try Workshop()
    #expect(
      try workshop.run("build", workshop.scenario, "-o", "out", "--paths", "0").status == 0)
    let table = try workshop.run("verify", "out/renewal.xlsx", "--engine", "none")
    #expect(table.status == 0 || table.status == 2)
    #expect(table.output.contains("A workbook of Commitbook's: all 45 rules are judged."))
    #expect(table.output.contains("Not recalculated."))
    #expect(table.output.contains("No fault") == (table.status == 0))
    let json = try workshop.run(
      "verify", "out/renewal.xlsx", "--engine", "none", "--format", "json")
    #expect(json.status == table.status)
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(read["schema"] as? String == "commitbook/verification/1")
    #expect((read["rules_judged"] as? [Int])?.count == 45)
  }

  @Test("Two faults planted in the file are named by rule, sheet and cell")
  func plantedInFile() throws {
    let workshop = try Workshop()
    let other = try Data(contentsOf: Repository.file("Tests/Fixtures/books/odd.xlsx"))
    try other.write(to: workshop.folder.appending(path: "odd.xlsx"))
    let result = try workshop.run("verify", "odd.xlsx", "--engine", "none", "--format", "csv")
    #expect(result.status == 2)
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasPrefix("8,nothing hidden,fault,Quiet,,0,") })
    #expect(lines.contains { $0.hasPrefix("15,one formula a row,fault,Sales,D2,1,") })
  }

  @Test("What is no workbook ends with 3, and what is not there with 1")
  func unreadable() throws {
    let workshop = try Workshop()
    let text = try workshop.run("verify", workshop.scenario)
    #expect(text.status == 3)
    #expect(text.output.isEmpty)
    #expect(text.errors.hasPrefix("renewal/scenario.yaml: "))
    let missing = try workshop.run("verify", "nowhere.xlsx")
    #expect(missing.status == 1)
    #expect(missing.errors.hasPrefix("nowhere.xlsx cannot be read: "))
    try workshop.write("<?xml version=\"1.0\"?><Workbook/>", to: "book.xml")
    let xml = try workshop.run("verify", "book.xml")
    #expect(xml.status == 3)
    #expect(xml.errors.contains("verify reads .xlsx"))
  }

  @Test("The rules are listed, forty-five of them")
  func rules() throws {
    let result = try Executable.commitbook.run(["verify", "--rules", "--format", "csv"])
    #expect(result.status == 0)
    #expect(result.output.split(separator: "\n").count == 46)
    #expect(try Executable.commitbook.run(["verify"]).status == 64)
    #expect(try Executable.commitbook.run(["verify", "a.xlsx", "--rules"]).status == 64)
  }
}
