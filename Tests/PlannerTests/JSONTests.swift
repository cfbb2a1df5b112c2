import Foundation
import Testing

@testable import Planner

@Suite("JSON")
struct JSONTests {
  @Test("Keys stay in order, plain lists on one line, and numbers read back as they were")
  func document() {
    let value: JSONValue = [
      "b": .numbers([1, 2.5, 0.1]), "a": .list([["x": .null], ["y": .truth(true)]]),
      "empty": .object([]), "none": .list([]), "seed": .whole(.max),
    ]
    #expect(
      value.document == """
        {
          "b": [1, 2.5, 0.1],
          "a": [
            {
              "x": null
            },
            {
              "y": true
            }
          ],
          "empty": {},
          "none": [],
          "seed": 18446744073709551615
        }

        """)
  }

  @Test("Any text comes back as it was")
  func escapes() throws {
    let text = "\"\\\n\r\t\u{1}é\u{2028}"
    let data = Data(JSONValue.list([.text(text)]).document.utf8)
    #expect(try JSONSerialization.jsonObject(with: data) as? [String] == [text])
  }

  @Test(
    "Numbers are written in their shortest form; what is not finite is null",
    arguments: [
      (1e16, "1e+16"), (-0.0, "0"), (0.1 + 0.2, "0.30000000000000004"), (.infinity, "null"),
      (.nan, "null"), (12_500_000, "12500000"),
    ])
  func digits(_ value: Double, _ text: String) {
    #expect(JSONValue.digits(value) == text)
  }
}
