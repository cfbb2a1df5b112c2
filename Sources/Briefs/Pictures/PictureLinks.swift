import Charts
import Renewal

/// Pictures as a brief shows them: with words for those who do not see them.
struct PictureLinks {
  let decision: Decision
  /// What the names of the pictures' files begin with; nil where there are none.
  let files: String?

  /// A picture in Markdown; empty where there is none.
  func markdown(_ kind: BriefPictures.Kind) -> String {
    guard let files, let picture = BriefPictures(decision: decision).picture(kind) else {
      return ""
    }
    return "![\(MarkdownText.escaped(picture.alternative))](\(Self.address(kind.file(files))))"
  }

  /// A file's name as a link writes it: what ends a link is written by its number.
  private static func address(_ file: String) -> String {
    file.utf8.map { byte in
      isPlain(byte) ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
