import Testing

@testable import Workbooks

@Suite("Text and numbers in XML")
struct EscapingTests {
  private func written(
    _ text: String, _ unwritable: XMLBuffer.UnwritableCharacters = .escaped
  ) -> String {
    var xml = XMLBuffer(fragment: unwritable)
    xml.text(text)
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  @Test(
    "Markup and white space are escaped alike in both formats",
    arguments: [
      ("plain", "plain"), ("", ""), ("a&b", "a&amp;b"), ("<>\"'", "&lt;&gt;&quot;'"),
      ("\t\n\r", "&#9;&#10;&#13;"), ("é — 😀", "é — 😀"), ("&&", "&amp;&amp;"),
      ("=1+1", "=1+1"), ("\u{FFFD}", "\u{FFFD}"),
    ])
  func markup(text: String, expected: String) {
    #expect(written(text) == expected)
    #expect(written(text, .replaced) == expected)
  }

  /// The rule of ST_Xstring in ECMA-376 part 1, 22.9.2.19.
  @Test(
    "What XML cannot carry is spelt out in .xlsx, and so is text that looks like it",
    arguments: [
      ("\u{0}\u{1}\u{1F}", "_x0000__x0001__x001F_"), ("\u{FFFE}\u{FFFF}", "_xFFFE__xFFFF_"),
      ("_x0041_", "_x005F_x0041_"), ("a_xaBcD_b", "a_x005F_xaBcD_b"),
      ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"), ("_x004_", "_x004_"), ("_x0041", "_x0041"),
      ("_X0041_", "_X0041_"), ("__", "__"), ("_xzzzz_", "_xzzzz_"),
    ])
  func spelt(text: String, expected: String) {
    #expect(written(text) == expected)
  }

  @Test("XML Spreadsheet has a replacement character where XML cannot carry the real one")
  func replaced() {
    #expect(written("a\u{0}\u{B}b\u{FFFE}", .replaced) == "a\u{FFFD}\u{FFFD}b\u{FFFD}")
    #expect(written("_x0041_", .replaced) == "_x0041_")
  }

  @Test("Every character is readable XML in both ways, and reads back as itself where it can")
  func everyCharacter() throws {
    let scalars = (1...0xFFFF).compactMap { Unicode.Scalar($0) }
    let text = String(String.UnicodeScalarView(scalars))
    for unwritable in [XMLBuffer.UnwritableCharacters.escaped, .replaced] {
      var expected = String.UnicodeScalarView()
      for scalar in scalars {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20..<0xFFFE: expected.append(scalar)
        default: expected.append(contentsOf: written(String(scalar), unwritable).unicodeScalars)
        }
      }
      var xml = XMLBuffer(unwritable: unwritable)
      xml.element("root", ["text": text], text: text)
      let root = try #require(ParsedXML(xml.bytes).elements.first)
      #expect(root.attributes["text"] == String(expected))
      #expect(root.text == String(expected))
    }
  }

  @Test(
    "Numbers are written in the shortest form that reads back, whole ones without a point",
    arguments: [
      (0, "0"), (-0.0, "0"), (7, "7"), (12, "12"), (-3, "-3"), (0.1, "0.1"),
      (0.1 + 0.2, "0.30000000000000004"), (1e-5, "1e-05"), (12_500_000, "12500000"),
      (1e15, "1000000000000000"), (1e21, "1e+21"), (-1.5, "-1.5"),
      (Double.leastNonzeroMagnitude, "5e-324"),
    ])
  func numbers(value: Double, expected: String) throws {
    var xml = XMLBuffer(fragment: .escaped)
    xml.number(value)
    #expect(String(decoding: xml.bytes, as: UTF8.self) == expected)
    #expect(XMLBuffer.text(of: value) == expected)
    #expect(Double(expected) == value)
  }

  @Test("A special character is found wherever it stands, and a harmless one is never touched")
  func everyPlace() {
    var wrong: [[UInt8]] = []
    for length in 1...25 {
      for place in 0..<length {
        for byte: UInt8 in 0..<0x80 {
          var bytes = [UInt8](repeating: UInt8(ascii: "~"), count: length)
          bytes[place] = byte
          let alone = written(String(decoding: [byte], as: UTF8.self))
          let around = String(repeating: "~", count: place)
          let expected = around + alone + String(repeating: "~", count: length - place - 1)
          if written(String(decoding: bytes, as: UTF8.self)) != expected { wrong.append(bytes) }
        }
      }
    }
    #expect(wrong == [])
  }

  @Test("Every number is written as Swift describes it, which is the shortest that reads back")
  func shortest() {
    var state: UInt64 = 2027
    var wrong: [Double] = []
    for round in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let whole = Int64(bitPattern: state) >> (round % 60 + 4)
      for value in [
        Double(whole) / 100, Double(whole) / 10, Double(whole) / 7, Double(whole) / 1e6,
      ]
      where value.isFinite {
        var xml = XMLBuffer(fragment: .escaped)
        xml.number(value)
        if String(decoding: xml.bytes, as: UTF8.self) != XMLBuffer.text(of: value) {
          wrong.append(value)
        }
      }
    }
    #expect(wrong == [])
  }

  @Test(
    "Whole numbers have all their digits",
    arguments: [0, 9, 10, 99, 100, -1, 65_536, 999_999_999, 1_000_000_000, Int.max, Int.min])
  func wholeNumbers(value: Int) {
    var xml = XMLBuffer(fragment: .escaped)
    xml.integer(value)
    #expect(String(decoding: xml.bytes, as: UTF8.self) == "\(value)")
  }
}
