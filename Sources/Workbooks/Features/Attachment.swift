/// A text file kept inside the workbook, such as the scenario that it was made from; `.xlsx` only.
///
/// Programs keep it when they save the workbook and do not show it. It lies in the archive as
/// `customXml/item1.xml`, and so on.
public struct Attachment: Hashable, Sendable {
  /// The name of the file.
  public var name: String
  /// The text.
  public var text: String
  /// The hash of the file's bytes, in hexadecimal digits.
  public var digest: String

  /// A text file with its hash.
  public init(name: String, text: String, digest: String) {
    self.name = name
    self.text = text
    self.digest = digest
  }

  /// The text of a file's bytes; nil where they are not UTF-8, or have a character that the workbook
  /// cannot carry.
  public init?(name: String, bytes: [UInt8], digest: String) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.elementsEqual(bytes), text.unicodeScalars.allSatisfy(\.isWritable) else {
      return nil
    }
    self.init(name: name, text: text, digest: digest)
  }
}
