import Testing
import Workbooks

@Suite("Files that are no workbook, or a damaged one")
struct ReadingDamageTests {
  private func refusal(_ bytes: [UInt8]) -> ReadingError? {
    do throws(ReadingError) {
      _ = try StoredBook(xlsx: bytes)
      return nil
    } catch {
      return error
    }
  }

  private let sheet = "xl/worksheets/sheet1.xml"

  @Test("A file of another kind is named, by its first bytes or by what is in its archive")
  func otherFiles() throws {
    #expect(refusal([]) == .notAWorkbook(.empty))
    #expect(refusal(Array("a,b\n1,2\n".utf8)) == .notAWorkbook(.unknown))
    #expect(
      refusal(Array("\u{FEFF}<?xml version=\"1.0\"?><Workbook/>".utf8)) == .notAWorkbook(.xml))
    // The header of a compound file; in its directory the names stand in UTF-16.
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let padding = [UInt8](repeating: 0, count: 1_016)
    #expect(refusal(old + padding) == .notAWorkbook(.excel97))
    let name = "EncryptedPackage".utf8.flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }
    #expect(refusal(old + padding + name + padding) == .notAWorkbook(.encryptedWorkbook))
    var other = SmallPackage()
    other.parts = [("readme.txt", "hello")]
    #expect(try other.error() == .notAWorkbook(.otherArchive))
    other.parts = [("mimetype", "application/x"), ("content.xml", "<x/>")]
    #expect(try other.error() == .notAWorkbook(.openDocument))
    other.parts = [
      ("_rels/.rels", SmallPackage.relationships([("officeDocument", "xl/workbook.bin")])),
      ("xl/workbook.bin", "x"),
    ]
    #expect(try other.error() == .notAWorkbook(.binaryWorkbook))
  }

  @Test("Every part of a file cut short is an error, and none a crash")
  func cutShort() throws {
    let bytes = try SmallPackage(cells: "<row><c><v>1</v></c></row>").bytes()
    for count in 2..<bytes.count {
      let error = try #require(refusal(Array(bytes.prefix(count))))
      guard case .archive = error else {
        Issue.record("\(count) bytes: \(error)")
        continue
      }
    }
  }

  @Test("A part that has to be there is named when it is not")
  func missingParts() throws {
    for path in ["xl/workbook.xml", sheet] {
      var package = SmallPackage()
      package[path] = nil
      #expect(try package.error() == .missingPart(path))
    }
    var package = SmallPackage()
    package["xl/_rels/workbook.xml.rels"] = nil
    #expect(
      try package.error() == .part("xl/workbook.xml", line: 0, .relationship("rId1")))
  }

  @Test("XML that is damaged is an error with its part and line")
  func damagedXML() throws {
    var package = SmallPackage()
    package[sheet] = "<worksheet>\n<sheetData>\n<row></sheetData></worksheet>"
    guard case .part(sheet, line: 3, .notXML) = try package.error() else {
      Issue.record("\(String(describing: try package.error()))")
      return
    }
    package[sheet] = ""
    guard case .part(sheet, line: _, .notXML) = try package.error() else {
      Issue.record("\(String(describing: try package.error()))")
      return
    }
    package[sheet] = "<html/>"
    #expect(
      try package.error()
        == .part(sheet, line: 1, .root(found: "html", expected: "worksheet")))
    package[sheet] = "<worksheet>&unknown;</worksheet>"
    guard case .part(sheet, line: 1, .notXML) = try package.error() else {
      Issue.record("\(String(describing: try package.error()))")
      return
    }
  }

  @Test(
    "A document type is refused before any entity of it means anything",
    arguments: [
      "<!DOCTYPE worksheet>", "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\">",
      "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
      """
      <!DOCTYPE w [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
      <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY x "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">]>
      """, "<!DOCTYPE w [<!ENTITY % p \"<!ENTITY x 'y'>\"> %p;]>",
    ])
  func documentType(prolog: String) throws {
    var package = SmallPackage()
    package[sheet] =
      "\(prolog)<worksheet><sheetData><row><c><v>&x;</v></c></row></sheetData></worksheet>"
    guard case .part(sheet, line: _, .documentType) = try package.error() else {
      Issue.record("\(String(describing: try package.error()))")
      return
    }
    // What a workbook can do without is refused alike: nobody writes such a part in good faith.
    var properties = SmallPackage()
    properties["_rels/.rels"] = SmallPackage.relationships([
      ("officeDocument", "xl/workbook.xml"), ("extended-properties", "docProps/app.xml"),
    ])
    properties["docProps/app.xml"] = "\(prolog)<Properties/>"
    #expect(try properties.error()?.description.contains("document type") == true)
  }

  @Test(
    "A cell that makes no sense is an error that names it",
    arguments: [
      ("<c><v>NaN</v></c>", PartFault.number(cell: "A1", "NaN")),
      ("<c><v>INF</v></c>", .number(cell: "A1", "INF")),
      ("<c><v>0x10</v></c>", .number(cell: "A1", "0x10")),
      ("<c><v>1e999</v></c>", .number(cell: "A1", "1e999")),
      ("<c><v>--1</v></c>", .number(cell: "A1", "--1")),
      ("<c t=\"b\"><v>2</v></c>", .boolean(cell: "A1", "2")),
      ("<c t=\"s\"><v>0</v></c>", .sharedString(cell: "A1", "0")),
      ("<c t=\"s\"><v>-1</v></c>", .sharedString(cell: "A1", "-1")),
      ("<c s=\"7\"><v>1</v></c>", .style(cell: "A1", "7")),
      ("<c s=\"-1\"><v>1</v></c>", .style(cell: "A1", "-1")),
      ("<c t=\"z\"><v>1</v></c>", .cellKind(cell: "A1", "z")),
      ("<c r=\"XFE1\"/>", .place("XFE1")), ("<c r=\"A0\"/>", .place("A0")),
      ("<c r=\"A1048577\"/>", .place("A1048577")), ("<c r=\"\"/>", .place("")),
      ("<c r=\"A99999999999999999999\"/>", .place("A99999999999999999999")),
      ("<c><f t=\"shared\" si=\"3\"/></c>", .sharedFormula(cell: "A1", "3")),
    ])
  func cells(cell: String, fault: PartFault) throws {
    let package = SmallPackage(cells: "<row r=\"1\">\(cell)</row>")
    #expect(try package.error() == .part(sheet, line: 2, fault))
  }

  @Test("Rows beyond the last one are refused, two million declared ones do not matter")
  func rows() throws {
    let far = SmallPackage(cells: "<row r=\"1048577\"/>")
    #expect(try far.error() == .part(sheet, line: 2, .place("1048577")))
    let last = SmallPackage(cells: "<row r=\"1048576\"/><row/>")
    #expect(try last.error() == .part(sheet, line: 2, .place("1048577")))
    let declared = SmallPackage(
      cells: "<row><c><v>1</v></c></row>", before: "<dimension ref=\"A1:XFD2000000\"/>")
    #expect(try declared.read().sheets[0].cells.count == 1)
  }

  @Test("Ranges, columns and merges that lie nowhere are left out and noted")
  func nowhere() throws {
    let book = try SmallPackage(
      before:
        "<cols><col min=\"9\" max=\"2\"/><col min=\"0\" max=\"99999999999999999999\"/></cols>",
      after: "<mergeCells><mergeCell ref=\"A1:ZZZZ9\"/><mergeCell ref=\"B2:A1\"/></mergeCells>"
        + "<conditionalFormatting sqref=\"A0 A1\"><cfRule/></conditionalFormatting>"
    ).read()
    #expect(book.sheets[0].columns == [])
    #expect(book.sheets[0].merges == [CellRange(rows: 1...2, columns: 1...2)])
    #expect(book.sheets[0].conditionalFormats.first?.ranges.count == 1)
    #expect(book.oddities.count == 4)
  }

  @Test("What a workbook can do without is left out and noted when it is damaged or not there")
  func optionalParts() throws {
    var package = SmallPackage(
      after:
        "<hyperlinks><hyperlink ref=\"A1\" r:id=\"rId9\"/></hyperlinks><drawing r:id=\"rId1\"/>"
        + "<tableParts><tablePart r:id=\"rId2\"/></tableParts>")
    package["xl/worksheets/_rels/sheet1.xml.rels"] = SmallPackage.relationships([
      ("drawing", "../drawings/drawing1.xml"), ("table", "../tables/table1.xml"),
      ("comments", "../comments1.xml"),
    ])
    package["xl/drawings/drawing1.xml"] = "<wsDr>"
    package["xl/comments1.xml"] = "<html/>"
    let book = try package.read()
    #expect(book.sheets[0].charts == [])
    #expect(
      Set(book.oddities.map(\.part)) == [
        sheet, "xl/drawings/drawing1.xml", "xl/tables/table1.xml", "xl/comments1.xml",
      ])
  }

  @Test("Relationships that lead back to where they come from end")
  func circles() throws {
    var package = SmallPackage(after: "<drawing r:id=\"rId1\"/>")
    package["xl/worksheets/_rels/sheet1.xml.rels"] = SmallPackage.relationships([
      ("drawing", "../drawings/drawing1.xml"), ("comments", "sheet1.xml"),
    ])
    package["xl/drawings/drawing1.xml"] =
      "<wsDr xmlns:r=\"\(SmallPackage.office)\"><graphicFrame><chart r:id=\"rId1\"/></graphicFrame></wsDr>"
    package["xl/drawings/_rels/drawing1.xml.rels"] = SmallPackage.relationships([
      ("chart", "drawing1.xml")
    ])
    let book = try package.read()
    #expect(book.sheets[0].charts == [])
    #expect(book.oddities.count == 2)
  }

  @Test("Paths that climb out of the archive, and entries that are there twice, do no harm")
  func paths() throws {
    var package = SmallPackage(cells: "<row><c><v>1</v></c></row>")
    package["xl/_rels/workbook.xml.rels"] = SmallPackage.relationships([
      ("worksheet", "../../../../xl/worksheets/./sheet1.xml")
    ])
    package.parts.append(("../../etc/passwd", "x"))
    package.parts.append(("XL\\worksheets\\SHEET1.xml", "<html/>"))
    let book = try package.read()
    #expect(book.sheets[0].cells.count == 1)
    #expect(book.oddities.map(\.fact) == ["The archive has it twice."])
  }

  @Test("What went wrong is said in a sentence")
  func sentences() {
    #expect(
      ReadingError.notAWorkbook(.encryptedWorkbook).description
        == "The file is a workbook with a password to open it; save it without one, and try again.")
    #expect(
      ReadingError.part(sheet, line: 7, .number(cell: "B2", "NaN")).description
        == "xl/worksheets/sheet1.xml, line 7: the cell B2 holds \"NaN\", which is no number.")
    #expect(
      ReadingError.tooLarge(ReadingExcess(.ratio, most: 400, part: "a.xml")).description
        == "The workbook is larger than can be read: a.xml has more than 400 bytes for each "
        + "compressed byte.")
    #expect(
      ReadingError.missingPart("xl/workbook.xml").description
        == "The workbook has no xl/workbook.xml, which it needs.")
  }
}
