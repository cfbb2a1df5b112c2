extension OtherFile {
  /// What a file is that is no zip archive; nil where it starts like one.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B]) { return nil }
    let start = bytes.prefix(512).filter { $0 != 0 }
    if bytes.isEmpty {
      self = .empty
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      // A file of the old kind; an encrypted workbook is one, with the zip archive as its content.
      self = Self.names(bytes, "EncryptedPackage") ? .encryptedWorkbook : .excel97
    } else if start.starts(with: [0xEF, 0xBB, 0xBF, 0x3C]) || start.first == 0x3C
      || start.starts(with: [0xFF, 0xFE, 0x3C]) || start.starts(with: [0xFE, 0xFF, 0x3C])
    {
      self = .xml
    } else {
      self = .unknown
    }
  }

  /// Whether a name stands in the directory of a file of the old kind, in UTF-16.
  private static func names(_ bytes: [UInt8], _ name: String) -> Bool {
    let wanted = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    // The entries of the directory have 128 bytes each, and their names stand first.
    return stride(from: 0, to: bytes.count, by: 128).contains {
      bytes[$0...].starts(with: wanted)
    }
  }
}
