import Testing

@testable import Rates

/// How JSON is read; what is right and wrong follows from RFC 8259.
@Suite("JSON")
struct JSONTests {
  private func root(_ text: String) throws -> JSONNode { try JSONText(Array(text.utf8)).root }

  private func fault(_ text: String) -> JSONFault? {
    #expect(throws: JSONFault.self) { try JSONText(Array(text.utf8)) }
  }

  @Test("Values are found by their names and in their order")
  func values() throws {
    let root = try root(#" {"a": {"b": [1, -2.5e3, true, null]}, "c": "x", "": {}} "#)
    #expect(root["a"]?["b"]?.elements.map(\.digits) == ["1", "-2.5e3", nil, nil])
    #expect(root["c"]?.string == "x" && root["c"]?.digits == "x")
    #expect(root["d"] == nil && root["c"]?["x"] == nil)
    #expect(root.entries.map { $0.name.string } == ["a", "c", ""])
    #expect(root.elements.map(\.index).isEmpty)
  }

  @Test("Escapes are read, in pairs of surrogates too")  // RFC 8259 section 7: U+1D11E
  func escapes() throws {
    #expect(
      try root(#""\"\\\/\b\f\n\r\té\uD834\uDD1E""#).string == "\"\\/\u{8}\u{C}\n\r\té\u{1D11E}")
    #expect(try root("\"é€\"").string == "é€")
  }

  @Test("A value knows its way from the whole text")
  func paths() throws {
    let root = try root(#"{"a": [{}, {"b": 1}], "c": 2}"#)
    let elements = Array(try #require(root["a"]).elements)
    #expect(elements[1]["b"]?.path == "$.a[1].b")
    #expect(root["c"]?.path == "$.c" && root.path == "$")
  }

  @Test(
    "What is no JSON is refused at its byte",
    arguments: [
      ("", 0, JSONFault.Kind.endsEarly), ("{", 1, .endsEarly), ("[1,", 3, .endsEarly),
      ("\"abc", 4, .endsEarly), ("tru", 0, .endsEarly), ("\"\\u12", 1, .endsEarly),
      ("[1 2]", 3, .expected("a comma or a closing bracket")),
      ("{\"a\" 1}", 5, .expected("a colon")), ("{a:1}", 1, .expected("a name in quotes")),
      ("{\"a\":1 \"b\":2}", 7, .expected("a comma or a closing brace")),
      ("[1,]", 3, .expected("a value")), ("nulL", 0, .expected("a value")),
      ("[-]", 2, .expected("a digit")), ("[1.]", 3, .expected("a digit")),
      ("[01]", 2, .expected("a comma or a closing bracket")), ("\"a\nb\"", 2, .control),
      ("\"\\x\"", 1, .escape), ("\"\\u12g4\"", 1, .escape), ("{} {}", 3, .trailing),
      (String(repeating: "[", count: 70), 64, .tooDeep),
    ])
  func wrong(text: String, offset: Int, kind: JSONFault.Kind) {
    #expect(fault(text) == JSONFault(offset: offset, kind: kind))
  }

  @Test("A decimal number is shifted without a rounding of its own")
  func shifts() {
    #expect(shiftedNumber("4.125e-06", by: 6) == 4.125)
    #expect(shiftedNumber("0.0008000000", by: 3) == 0.8)
    #expect(shiftedNumber("0.00033", by: 3) == 0.33)
    #expect(shiftedNumber("3", by: 0) == 3)
    for text in ["", "x", "1e", "1e9999", "nan", "inf"] {
      #expect(shiftedNumber(text, by: 3) == nil)
    }
  }
}
