import Testing

@testable import Briefs

/// Text from scenarios is words, and nothing else.
struct MarkdownTextTests {
  @Test(
    "Markup in a name stays text",
    arguments: [
      ("Plain name", "Plain name"), ("a|b", "a\\|b"), ("<script>", "\\<script\\>"),
      ("[here](http://x)", "\\[here\\](http://x)"), ("`code`", "\\`code\\`"),
      ("*bold*", "\\*bold\\*"), ("_it_", "\\_it\\_"), ("snake_case", "snake_case"),
      ("# heading", "\\# heading"), ("- item", "\\- item"), ("+ item", "\\+ item"),
      ("1. item", "1\\. item"), ("1.5 times", "1.5 times"), ("2027", "2027"),
      ("a\nb\r\nc\td", "a b c d"), ("back\\slash", "back\\\\slash"), ("AT&T", "AT\\&T"),
      ("R & D", "R & D"), ("&lt;", "\\&lt;"), ("~~gone~~", "\\~\\~gone\\~\\~"),
      ("  wide   space ", "wide space"), ("", "(unnamed)"), (" \n ", "(unnamed)"),
      ("a\u{202E}b\u{2028}c\u{0}d", "a b c d"),
    ])
  func escaping(text: String, safe: String) {
    #expect(MarkdownText.escaped(text) == safe)
  }

  @Test("A file name in code cannot end it")
  func code() {
    #expect(MarkdownText.code("a`b|c\n.xlsx") == "`a'b/c .xlsx`")
    #expect(MarkdownText.code("") == "")
  }
}
