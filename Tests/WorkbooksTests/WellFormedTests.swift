import Testing

@testable import Workbooks

/// What was written is read back by libxml2 before it leaves.
struct WellFormedTests {
  @Test("A document that is XML passes")
  func wellFormed() throws {
    try WellFormed.check(Array("<a b=\"1\">\n<c/></a>".utf8), of: "part")
  }

  @Test(
    "A document that is not XML is named with the line of its fault",
    arguments: [
      ("<a>\n<b></a>", 2), ("<a>&nothing;</a>", 1), ("<a>\u{1}</a>", 1), ("", 1), ("<a/><b/>", 1),
    ])
  func malformed(text: String, line: Int) {
    #expect(throws: WorkbookError.malformed(document: "part", line: line)) {
      try WellFormed.check(Array(text.utf8), of: "part")
    }
  }
}
