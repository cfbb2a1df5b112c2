/// The texts of an `.xlsx` file: each is stored once, and cells refer to it by its number.
struct SharedStrings {
  private var texts: [String] = []
  private var numbers: [String: Int] = [:]
  private var uses = 0

  /// The number of a text, from 0.
  mutating func number(of text: String) -> Int {
    uses += 1
    if let number = numbers[text] { return number }
    numbers[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }

  /// `xl/sharedStrings.xml`.
  var part: [UInt8] {
    var xml = XMLBuffer(unwritable: .escaped)
    xml.element(
      "sst", ["xmlns": Namespace.main, "count": "\(uses)", "uniqueCount": "\(texts.count)"]
    ) { xml in
      for text in texts {
        xml.element("si") {
          $0.element("t", ["xml:space": Self.hasOuterSpace(text) ? "preserve" : nil], text: text)
        }
      }
    }
    return xml.bytes
  }

  /// Whether a text starts or ends with a space or a control character.
  private static func hasOuterSpace(_ text: String) -> Bool {
    [text.utf8.first, text.utf8.last].contains { ($0 ?? 0xFF) <= 0x20 }
  }
}
