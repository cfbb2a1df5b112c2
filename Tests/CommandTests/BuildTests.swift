import Foundation
import TestSupport
import Testing

@Suite("Build")
struct BuildTests {
  @Test("Two builds give the same bytes, wherever the scenario lies and the output goes")
  func sameBytes() throws {
    let workshop = try Workshop()
    #expect(try workshop.run("build", workshop.scenario, "-o", "one").status == 0)
    #expect(try workshop.run("build", "./" + workshop.scenario, "-o", "deep/two").status == 0)
    let absolute = workshop.folder.appending(path: workshop.scenario).path
    #expect(try workshop.run("build", absolute, "-o", "three").status == 0)
    let first = try workshop.files(in: "one")
    #expect(
      first.keys.sorted() == [
        "outcome.json", "renewal-burn-down.svg", "renewal-cascade.svg", "renewal-curve.svg",
        "renewal-fan.svg", "renewal-ladder.svg", "renewal-models.svg", "renewal-offers.svg",
        "renewal-spend.svg", "renewal-tornado.svg", "renewal.md", "renewal.xlsx", "renewal.xml",
      ])
    #expect(try workshop.files(in: "deep/two") == first)
    #expect(try workshop.files(in: "three") == first)
    #expect(try workshop.run("build", workshop.scenario, "-o", "one").status == 0)
    #expect(try workshop.files(in: "one") == first)
  }

  @Test("It says what it wrote, and what comes next")
  func words() throws {
    let workshop = try Workshop()
    let result = try workshop.run("build", workshop.scenario, "-o", "out/")
    let lines = result.output.split(separator: "\n")
    #expect(
      lines.map { $0.prefix { $0 != " " } }
        == [
          "out/renewal.xlsx", "out/renewal.xml", "out/renewal.md", "out/outcome.json",
          "out/renewal-fan.svg", "out/renewal-curve.svg", "out/renewal-tornado.svg",
          "out/renewal-cascade.svg", "out/renewal-spend.svg", "out/renewal-offers.svg",
          "out/renewal-ladder.svg", "out/renewal-models.svg", "out/renewal-burn-down.svg",
        ])
    #expect(result.errors.hasPrefix("Next: "))
  }

  @Test("Timings are words, and change nothing that is written")
  func timings() throws {
    let workshop = try Workshop()
    _ = try workshop.run("build", workshop.scenario, "-o", "one")
    let result = try workshop.run("build", workshop.scenario, "-o", "two", "--timings")
    #expect(result.errors.contains("workbook layout"))
    #expect(!result.output.contains(" ms"))
    #expect(try workshop.files(in: "one") == workshop.files(in: "two"))
  }

  @Test("A bundled template changes brief and workbook, a file one of them, and neither a figure")
  func templates() throws {
    let workshop = try Workshop()
    _ = try workshop.run("build", workshop.scenario, "-o", "one")
    let result = try workshop.run(
      "build", workshop.scenario, "-o", "two", "--template", "executive")
    #expect(result.status == 0)
    let (one, two) = (try workshop.files(in: "one"), try workshop.files(in: "two"))
    #expect(one["renewal.md"] != two["renewal.md"])
    #expect(one["renewal.xlsx"] != two["renewal.xlsx"])
    #expect(one["outcome.json"] == two["outcome.json"])
    try workshop.write("Our own words.\n", to: "ours.md")
    _ = try workshop.run("build", workshop.scenario, "-o", "three", "--template", "ours.md")
    #expect(try workshop.bytes(of: "three/renewal.md") == Data("Our own words.\n".utf8))
    #expect(try workshop.bytes(of: "three/renewal.xlsx") == one["renewal.xlsx"])
    let file = Repository.file("templates/workbooks/executive.xml").path
    _ = try workshop.run(
      "build", workshop.scenario, "-o", "four", "--template", file, "--template", "ours.md")
    #expect(try workshop.bytes(of: "four/renewal.md") == Data("Our own words.\n".utf8))
    #expect(try workshop.bytes(of: "four/renewal.xlsx") == two["renewal.xlsx"])
    let unknown = try workshop.run(
      "build", workshop.scenario, "-o", "two", "--template", "nothing")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("procurement"))
    let second = try workshop.run(
      "build", workshop.scenario, "-o", "two", "--template", "a.xml", "--template", "b.xml")
    #expect(second.status == 64)
    let missing = try workshop.run(
      "build", workshop.scenario, "-o", "two", "--template", "a.xml")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("a.xml cannot be read as a template: there is no such file."))
  }
}

@Suite("A build that fails leaves the old output as it was")
struct FailedBuildTests {
  /// Builds, spoils something, builds again, and expects the old files to the byte.
  private func expectUntouched(
    _ workshop: borrowing Workshop, status: Int32, says: String,
    sourceLocation: SourceLocation = #_sourceLocation, again: () throws -> Executable.Result
  ) throws {
    let before = try workshop.files(in: "out")
    let names = try workshop.names(in: "out")
    let result = try again()
    #expect(result.status == status, "\(result.errors)", sourceLocation: sourceLocation)
    #expect(result.errors.contains(says), "\(result.errors)", sourceLocation: sourceLocation)
    #expect(result.output.isEmpty, sourceLocation: sourceLocation)
    #expect(try workshop.files(in: "out") == before, sourceLocation: sourceLocation)
    #expect(try workshop.names(in: "out") == names, sourceLocation: sourceLocation)
  }

  private func built() throws -> Workshop {
    let workshop = try Workshop()
    #expect(try workshop.run("build", workshop.scenario, "-o", "out").status == 0)
    // The same scenario with another seed, so that a build that went through would show.
    let text = String(decoding: try workshop.bytes(of: workshop.scenario), as: UTF8.self)
    try workshop.write(text.replacing("seed: 1\n", with: "seed: 2\n"), to: workshop.scenario)
    return workshop
  }

  @Test("where the scenario is wrong")
  func wrongScenario() throws {
    let workshop = try built()
    try workshop.write("schema: commitbook/scenario/1\nnam: x\n", to: workshop.scenario)
    try expectUntouched(workshop, status: 3, says: "renewal/scenario.yaml:2:1: ") {
      try workshop.run("build", workshop.scenario, "-o", "out")
    }
  }

  @Test("where the template is wrong")
  func wrongTemplate() throws {
    let workshop = try built()
    try workshop.write("# {{no_such_value}}\n", to: "ours.md")
    try expectUntouched(workshop, status: 3, says: "ours.md:1:") {
      try workshop.run("build", workshop.scenario, "-o", "out", "--template", "ours.md")
    }
  }

  @Test("where the workbook's template is wrong, which is said with every line and column")
  func wrongWorkbookTemplate() throws {
    let workshop = try built()
    let bad = Repository.file("Tests/Fixtures/bad-templates/many-at-once.xml").path
    let expected = try String(
      contentsOf: Repository.file("Tests/Fixtures/bad-templates/many-at-once.expected"),
      encoding: .utf8)
    for line in expected.split(separator: "\n") {
      try expectUntouched(workshop, status: 3, says: "/\(line)") {
        try workshop.run("build", workshop.scenario, "-o", "out", "--template", bad)
      }
    }
  }

  @Test("where a folder stands in the place of a file")
  func folderInPlace() throws {
    let workshop = try built()
    let brief = workshop.folder.appending(path: "out/renewal.md")
    try FileManager.default.removeItem(at: brief)
    try FileManager.default.createDirectory(at: brief, withIntermediateDirectories: false)
    try expectUntouched(workshop, status: 1, says: "out/renewal.md cannot be written") {
      try workshop.run("build", workshop.scenario, "-o", "out")
    }
  }

  @Test("where there is no room for all of it")
  func noRoom() throws {
    let workshop = try built()
    // The limit, in blocks of 1,024 bytes, lies below the size of the workbook.
    try expectUntouched(workshop, status: 1, says: "cannot be written: ") {
      try workshop.shell("ulimit -f 1; \"$0\" build renewal/scenario.yaml -o out")
    }
  }

  @Test("where the folder may not be written to", .enabled(if: geteuid() != 0, "root may"))
  func forbiddenFolder() throws {
    let workshop = try built()
    let folder = workshop.folder.appending(path: "out").path
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
    }
    try expectUntouched(workshop, status: 1, says: "cannot be written: ") {
      try workshop.run("build", workshop.scenario, "-o", "out")
    }
  }

  @Test("where the output is to go into a file")
  func outputIsFile() throws {
    let workshop = try built()
    for output in ["out/renewal.md", "out/renewal.md/deeper"] {
      try expectUntouched(workshop, status: 1, says: "cannot be written: ") {
        try workshop.run("build", workshop.scenario, "-o", output)
      }
    }
  }
}
