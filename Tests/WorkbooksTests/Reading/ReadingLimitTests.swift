import Testing
import Workbooks

@Suite("No file uses up memory or time")
struct ReadingLimitTests {
  private let sheet = "xl/worksheets/sheet1.xml"

  private func limits(_ change: (inout ReadingLimits) -> Void) -> ReadingLimits {
    var limits = ReadingLimits.standard
    change(&limits)
    return limits
  }

  private func refusal(_ bytes: [UInt8], _ limits: ReadingLimits = .standard) -> ReadingError? {
    do throws(ReadingError) {
      _ = try StoredBook(xlsx: bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  @Test("A part that is compressed more than any honest one is refused, before it is unpacked")
  func bomb() throws {
    let bomb = SmallPackage(before: String(repeating: " ", count: 6 << 20))
    let narrow = limits { $0.ratio = 100 }
    #expect(
      try bomb.error(limits: narrow)
        == .tooLarge(ReadingExcess(.ratio, most: 100, part: sheet)))
    let small = limits {
      $0.ratio = 100
      $0.freeBytes = 7 << 20
    }
    #expect(try bomb.error(limits: small) == nil)
  }

  @Test("An archive that lies about a size is found out, whichever way it lies")
  func lies() throws {
    let bytes = try SmallPackage(before: String(repeating: " ", count: 200_000)).bytes()
    let fewer = try #require(Self.declaring(200, of: sheet, in: bytes))
    guard case .entry(sheet, .largerThanDeclared(200)) = refusal(fewer) else {
      Issue.record("\(String(describing: refusal(fewer)))")
      return
    }
    let more = try #require(Self.declaring(300_000, of: sheet, in: bytes))
    #expect(refusal(more) == .entry(part: sheet, .smallerThanDeclared(300_000)))
    let most = try #require(Self.declaring(500 << 20, of: sheet, in: bytes))
    #expect(refusal(most) == .tooLarge(ReadingExcess(.ratio, most: 400, part: sheet)))
  }

  @Test("An encrypted part is named")
  func encrypted() throws {
    var bytes = try SmallPackage().bytes()
    for place in Self.headers(of: sheet, in: bytes) { bytes[place.flags] |= 1 }
    #expect(refusal(bytes) == .entry(part: sheet, .encrypted))
  }

  @Test("A part with a flipped bit is named")
  func flippedBit() throws {
    var bytes = try SmallPackage(before: "<cols/>").bytes()
    let header = try #require(Self.headers(of: sheet, in: bytes).first)
    bytes[header.end + 20] ^= 0x10
    guard case .entry(sheet, .damaged) = refusal(bytes) else {
      guard case .part(sheet, line: _, .notXML) = refusal(bytes) else {
        Issue.record("\(String(describing: refusal(bytes)))")
        return
      }
      return
    }
  }

  @Test("Every limit is held against what a file says and what is in it")
  func everyLimit() throws {
    let cell = "<c t=\"inlineStr\"><is><t>0123456789</t></is></c>"
    var package = SmallPackage(
      cells: "<row hidden=\"1\">\(cell)\(cell)</row><row><c><f>1+1+1+1</f></c></row>",
      after: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")
    package["xl/sharedStrings.xml"] = "<sst><si><t>a</t></si><si><t>b</t></si></sst>"
    #expect(try package.error() == nil)
    let size = try package.bytes().count
    func refused(_ change: (inout ReadingLimits) -> Void) throws -> ReadingError? {
      try package.error(limits: limits(change))
    }
    #expect(
      try refused { $0.fileBytes = size - 1 }
        == .tooLarge(ReadingExcess(.fileBytes, most: size - 1)))
    #expect(try refused { $0.entries = 3 } == .tooLarge(ReadingExcess(.entries, most: 3)))
    #expect(
      try refused { $0.partBytes = 200 }
        == .tooLarge(ReadingExcess(.partBytes, most: 200, part: "_rels/.rels")))
    #expect(try refused { $0.totalBytes = 900 } == .tooLarge(ReadingExcess(.totalBytes, most: 900)))
    #expect(try refused { $0.sheets = 0 } == .tooLarge(ReadingExcess(.sheets, most: 0)))
    #expect(try refused { $0.cells = 3 } == .part(sheet, line: 2, .tooMany(.cells, most: 3)))
    #expect(
      try refused { $0.textBytes = 9 }?.description.hasSuffix("9 bytes in one text.") == true)
    #expect(
      try refused { $0.formulaBytes = 6 }
        == .part(sheet, line: 2, .tooMany(.formulaBytes, most: 6)))
    #expect(
      try refused { $0.depth = 3 }?.description.hasSuffix("more than 3 deep in each other.") == true
    )
    #expect(
      try refused { $0.elements = 12 } == .part(sheet, line: 2, .tooMany(.elements, most: 12)))
    #expect(
      try refused { $0.sharedStrings = 1 }
        == .part("xl/sharedStrings.xml", line: 1, .tooMany(.sharedStrings, most: 1)))
  }

  @Test("A part that many sheets share is unpacked against one limit for all of them")
  func sharedPart() throws {
    var package = SmallPackage(before: String(repeating: " ", count: 100_000))
    let sheets = String(repeating: "<sheet name=\"A\" r:id=\"rId1\"/>", count: 50)
    package["xl/workbook.xml"] =
      "<workbook xmlns:r=\"\(SmallPackage.office)\"><sheets>\(sheets)</sheets></workbook>"
    let narrow = limits { $0.totalBytes = 1_000_000 }
    #expect(
      try package.error(limits: narrow)
        == .tooLarge(ReadingExcess(.totalBytes, most: 1_000_000, part: sheet)))
  }

  @Test("A long formula that many cells share is counted in every one of them")
  func sharedFormula() throws {
    let long = Array(repeating: "A1", count: 1_000).joined(separator: "+")
    let cells = (2...200).map { "<c r=\"A\($0)\"><f t=\"shared\" si=\"0\"/></c>" }.joined()
    let package = SmallPackage(
      cells: "<row><c r=\"A1\"><f t=\"shared\" si=\"0\">\(long)</f></c>\(cells)</row>")
    let narrow = limits { $0.formulaBytes = 100_000 }
    #expect(
      try package.error(limits: narrow)
        == .part(sheet, line: 2, .tooMany(.formulaBytes, most: 100_000)))
    #expect(try package.error() == nil)
  }

  @Test("An element with very many attributes is refused before it is parsed, in good time")
  func attributes() throws {
    let many = (0..<200_000).map { "a\($0)=\"\"" }.joined(separator: " ")
    let package = SmallPackage(after: "<x \(many)/>")
    #expect(
      try package.error() == .part(sheet, line: 1, .tooMany(.attributes, most: 128)))
  }

  @Test("Each of two thousand links finds its own relationship")
  func links() throws {
    let numbers = 1...2_000
    let links = numbers.map { "<hyperlink ref=\"A\($0)\" r:id=\"rId\($0)\"/>" }.joined()
    var package = SmallPackage(after: "<hyperlinks>\(links)</hyperlinks>")
    package["xl/worksheets/_rels/sheet1.xml.rels"] = SmallPackage.relationships(
      numbers.map { ("hyperlink", "https://example.com/\($0)") })
    let read = try package.read().sheets[0].links
    #expect(read.count == 2_000)
    #expect(read.last?.target == "https://example.com/2000")
  }

  @Test("Elements ten thousand deep are refused and do not use up the stack")
  func deep() throws {
    let deep = String(repeating: "<a>", count: 10_000)
    let package = SmallPackage(after: deep)
    #expect(try package.error() == .part(sheet, line: 2, .tooDeep(100)))
  }
}

// MARK: - Changing archives

extension ReadingLimitTests {
  /// Where the flags and the size without compression stand in the two headers of an entry, and
  /// where the first of them ends.
  fileprivate static func headers(
    of path: String, in bytes: [UInt8]
  ) -> [(flags: Int, size: Int, end: Int)] {
    let name = Array(path.utf8)
    var found: [(flags: Int, size: Int, end: Int)] = []
    for start in 0..<(bytes.count - 46) {
      if bytes[start...].starts(with: [0x50, 0x4B, 0x03, 0x04]),
        bytes[(start + 30)...].starts(with: name)
      {
        found.append((start + 6, start + 22, start + 30 + name.count))
      }
      if bytes[start...].starts(with: [0x50, 0x4B, 0x01, 0x02]),
        bytes[(start + 46)...].starts(with: name)
      {
        found.append((start + 8, start + 24, start + 46 + name.count))
      }
    }
    return found
  }

  /// The archive with another size said of an entry; nil where it has no such entry.
  fileprivate static func declaring(_ size: Int, of path: String, in bytes: [UInt8]) -> [UInt8]? {
    var changed = bytes
    let headers = headers(of: path, in: bytes)
    guard headers.count == 2 else { return nil }
    for header in headers {
      for step in 0..<4 { changed[header.size + step] = UInt8(size >> (8 * step) & 0xFF) }
    }
    return changed
  }
}
