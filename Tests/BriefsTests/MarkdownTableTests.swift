import Testing

@testable import Briefs

/// Tables that can be read as raw text.
struct MarkdownTableTests {
  @Test("Words stand to the left, numbers to the right, and every line is as long")
  func aligned() {
    let table = MarkdownTable(
      columns: [.words("Name"), .number("Paid")], rows: [["a", "1"], ["longer", "1,000"]])
    #expect(
      table.text == """
        | Name   |  Paid |
        | ------ | ----: |
        | a      |     1 |
        | longer | 1,000 |
        """)
  }

  @Test("A long last column of words is not filled up with spaces")
  func longLast() {
    let long = String(repeating: "x", count: 60)
    let table = MarkdownTable(
      columns: [.words("A"), .words("B")], rows: [["a", long], ["b", "c"]])
    #expect(
      table.text == """
        | A   | B |
        | --- | --- |
        | a   | \(long) |
        | b   | c |
        """)
  }

  @Test("A table without rows is no table")
  func empty() {
    #expect(MarkdownTable(columns: [.words("A")], rows: []).text == "")
  }
}
