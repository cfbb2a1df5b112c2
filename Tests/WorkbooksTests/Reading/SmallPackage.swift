@testable import Workbooks

/// A small `.xlsx` file whose parts a test writes by hand.
struct SmallPackage {
  /// The parts in the order of the archive.
  var parts: [(path: String, xml: String)]

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006"

  /// A workbook with one sheet; what is around its cells can be added.
  init(cells: String = "", before: String = "", after: String = "") {
    parts = [
      ("[Content_Types].xml", "<Types xmlns=\"\(Self.package)/content-types\"/>"),
      ("_rels/.rels", Self.relationships([("officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\"><sheets>"
          + "<sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        Self.relationships([
          ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"),
          ("styles", "styles.xml"),
        ])
      ),
      (
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\">\n\(before)<sheetData>"
          + "\(cells)</sheetData>\(after)</worksheet>"
      ),
    ]
  }

  /// A relationships part; identifiers are `rId1` and so on.
  static func relationships(_ targets: [(type: String, target: String)]) -> String {
    let lines = targets.enumerated().map { index, item in
      let mode = item.target.contains("://") ? " TargetMode=\"External\"" : ""
      return "<Relationship Id=\"rId\(index + 1)\" Type=\"\(office)/\(item.type)\" "
        + "Target=\"\(item.target)\"\(mode)/>"
    }
    return "<Relationships xmlns=\"\(package)/relationships\">\(lines.joined())</Relationships>"
  }

  /// The XML of a part; nil takes the part away.
  subscript(_ path: String) -> String? {
    get { parts.first { $0.path == path }?.xml }
    set {
      if let index = parts.firstIndex(where: { $0.path == path }) {
        if let newValue { parts[index].xml = newValue } else { parts.remove(at: index) }
      } else if let newValue {
        parts.append((path, newValue))
      }
    }
  }

  /// The file.
  func bytes() throws -> [UInt8] {
    let sink = MemorySink()
    var archive = try ZipArchive(to: sink)
    for part in parts {
      archive.begin(part.path)
      let copy = UnsafeMutableRawBufferPointer.allocate(
        byteCount: part.xml.utf8.count, alignment: 1)
      defer { copy.deallocate() }
      copy.copyBytes(from: part.xml.utf8)
      try archive.add(UnsafeRawBufferPointer(copy))
      try archive.end()
    }
    try archive.close()
    return sink.bytes
  }

  /// What the reader makes of it.
  func read(limits: ReadingLimits = .standard) throws -> StoredBook {
    try StoredBook(xlsx: bytes(), limits: limits)
  }

  /// Why the reader refuses it; nil where it does not.
  func error(limits: ReadingLimits = .standard) throws -> ReadingError? {
    let bytes = try bytes()
    do throws(ReadingError) {
      _ = try StoredBook(xlsx: bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }
}
