import Renewal
import Scenarios
import TestSupport
import Testing

@Suite("What a scenario file is written with")
struct WritingTests {
  @Test(
    "Values are written as docs/scenario-file.md shows them",
    arguments: [
      (Notation.number, 420_000.0, "420k"), (.number, 1_850_000, "1.85M"), (.number, 1.3, "1.3"),
      (.number, 0.00012, "0.00012"), (.number, 1e10, "10B"), (.number, 0, "0"),
      (.whole, 2, "2"), (.perHour, 260.4, "260.4 per hour"),
      (.perMonth, 1_800_000, "1.8M per month"), (.perYear, 600_000, "600k per year"),
      (.share, 0.4, "40%"), (.share, 0.123, "12.3%"), (.growth, -0.07, "-7% per year"),
      (.volatility, 0.05, "5% per month"), (.months, 1, "1 month"), (.days, 45, "45 days"),
      (.years, 2, "2 years"), (.month, 46_447, "2027-03"), (.truth, 1, "true"),
      (.words(["net", "gross"]), 2, "gross"),
    ])
  func values(notation: Notation, value: Double, text: String) {
    #expect(notation.text(value) == text)
  }

  @Test(
    "What has no way to be written is nothing: half a month, a word that is not there, no number",
    arguments: [
      (Notation.months, 1.5), (.words(["net"]), 2), (.truth, 0.5), (.month, 46_448), (.month, 12),
      (.number, .infinity), (.whole, 2.5),
    ])
  func unwritten(notation: Notation, value: Double) {
    #expect(notation.text(value) == nil)
  }

  @Test("Any amount, share and growth reads back as the same number to the last bit")
  func exact() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<40 {
      let spend =
        Double.random(in: 0..<1, using: &generator)
        * Double(Int.random(in: 1...9, using: &generator)) * 1e6
      let growth = Double.random(in: -0.9..<9, using: &generator)
      let share = Double.random(in: 0..<1, using: &generator)
      let statements = [
        ExtendingFile.Statement(
          path: .key("estate").record(.init("name", "Compute")).key("spend"),
          value: .plain(try #require(Notation.perMonth.text(spend)))),
        ExtendingFile.Statement(
          path: .key("estate").record(.init("name", "Compute")).key("growth"),
          value: .plain(try #require(Notation.growth.text(growth)))),
        ExtendingFile.Statement(
          path: .key("cost_of_capital"), value: .plain(try #require(Notation.share.text(share)))),
      ]
      let scenario = try read(ExtendingFile(extending: "base.yaml", statements).text)
      #expect(scenario.services.first?.spend.base == spend)
      #expect(scenario.services.first?.growth.byYear.first?.base == growth)
      #expect(scenario.costOfCapital == share)
    }
  }

  @Test("A range reads back as the same range, its distribution included")
  func ranges() throws {
    let ranges = [
      ValueRange(.interval(low: 0.031, high: 0.0777), kind: .growth),
      ValueRange(.interval(low: -0.1, high: 0.4), kind: .growth, distribution: .uniform),
      ValueRange(.triple(low: -0.05, base: 0.05, high: 0.14), kind: .growth),
      ValueRange(.triple(low: 0, base: 0.1, high: 0.2), kind: .growth, distribution: .triangular),
    ]
    for range in ranges {
      let text = try #require(Notation.growth.text(range))
      let statement = ExtendingFile.Statement(
        path: .key("estate").record(.init("name", "Compute")).key("growth"),
        value: .list([.plain(text)]))
      let scenario = try read(ExtendingFile(extending: "base.yaml", [statement]).text)
      #expect(scenario.services.first?.growth.byYear == [range], "\(text)")
    }
  }

  @Test("Statements of one record stand together, with their comments and their lines")
  func together() {
    let compute = FilePath.key("estate").record(.init("name", "Compute: all"))
    let file = ExtendingFile(
      extending: "base.yaml", heading: ["Two changes."],
      [
        .init(path: compute.key("spend"), value: .plain("1M per month"), comment: ["one"]),
        .init(path: .key("tax").key("aws"), value: .plain("20%")),
        .init(
          path: compute.key("growth"), value: .list([.plain("1% per year"), .plain("2% per year")])),
      ])
    #expect(
      file.text == """
        # Two changes.
        extends: base.yaml
        estate:
          - name: "Compute: all"
            # one
            spend: 1M per month
            growth: [1% per year, 2% per year]
        tax:
          aws: 20%

        """)
    #expect(file.lines == [5...6, 9...9, 7...7])
    #expect(compute.key("spend").description == "estate.Compute: all.spend")
  }

  @Test(
    "Whatever a name holds, it reads back as it was",
    arguments: [
      "plain", "it's: here", "- dash", "\"quoted\"", "true", "2027", "tab\there", "#no comment",
      "a, b", "ümlaut",
      "{brace}", "@at", "back\\slash", "null", "1e5", "*star",
    ])
  func names(name: String) throws {
    let statement = ExtendingFile.Statement(path: .key("name"), value: .text(name))
    let text = ExtendingFile(extending: "base.yaml", [statement]).text
    if name.contains("\t") {
      // A name is one line of text; the reader says so.
      #expect(throws: ScenarioProblems.self) { try read(text) }
    } else {
      #expect(try read(text).name == name)
    }
  }

  private func read(_ text: String) throws -> Scenario {
    let base =
      Small.top + Small.workload + """
        estate:
          - { name: Compute, spend: 100k per month, growth: 5% per year }

        """
    return try Small.reading(["a.yaml": text, "base.yaml": base]).scenario
  }
}
