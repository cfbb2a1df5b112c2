/// Why a file could not be read as a workbook.
public enum ReadingError: Error, Hashable, Sendable {
  /// The file is something else.
  case notAWorkbook(OtherFile)
  /// The archive is damaged; the text is libzip's.
  case archive(String)
  /// A part is damaged or encrypted within the archive.
  case entry(part: String, EntryFault)
  /// A part that there has to be is not there.
  case missingPart(String)
  /// A part is not what it should be; the line is counted from 1.
  case part(String, line: Int, PartFault)
  /// The file is larger than the reader takes.
  case tooLarge(ReadingExcess)

  /// Whether a limit was reached: the file was refused for its size, wherever in it that was.
  var isExcess: Bool {
    switch self {
    case .tooLarge, .part(_, _, .tooMany), .part(_, _, .tooDeep), .part(_, _, .documentType): true
    case .notAWorkbook, .archive, .entry, .missingPart, .part: false
    }
  }
}

/// What a file is instead of an `.xlsx` workbook.
public enum OtherFile: Hashable, Sendable {
  /// Nothing: it has no bytes.
  case empty
  /// A workbook that takes a password to be opened.
  case encryptedWorkbook
  /// A workbook of the years before 2007, `.xls`.
  case excel97
  /// A workbook in the binary form, `.xlsb`.
  case binaryWorkbook
  /// An OpenDocument file, `.ods` and the like.
  case openDocument
  /// An XML document, perhaps XML Spreadsheet 2003.
  case xml
  /// A zip archive without a workbook in it.
  case otherArchive
  /// Something that is not an archive at all.
  case unknown
}

/// What can be wrong with a part as it lies in the archive.
public enum EntryFault: Hashable, Sendable {
  /// It is encrypted.
  case encrypted
  /// It cannot be unpacked; the text is libzip's.
  case damaged(String)
  /// It is larger than the archive says: more than this many bytes.
  case largerThanDeclared(Int)
  /// It is smaller than the archive says: less than this many bytes.
  case smallerThanDeclared(Int)
}

/// What can be wrong with a part.
public enum PartFault: Error, Hashable, Sendable {
  /// It is not well-formed XML; the text is libxml2's.
  case notXML(String)
  /// It has a document type, which could define entities.
  case documentType
  /// It starts with another element than it should.
  case root(found: String, expected: String)
  /// Elements lie deeper in each other than this.
  case tooDeep(Int)
  /// There is more of something than the reader takes.
  case tooMany(ReadingExcess.Measure, most: Int)
  /// A cell, a row or a range has no place that a sheet has.
  case place(String)
  /// A cell holds something that is not a finite number.
  case number(cell: String, String)
  /// A cell holds something that is not a truth value.
  case boolean(cell: String, String)
  /// A cell refers to a shared text that is not there.
  case sharedString(cell: String, String)
  /// A cell wears a style that is not there.
  case style(cell: String, String)
  /// A cell is of a kind that is not known.
  case cellKind(cell: String, String)
  /// A cell shares a formula that is not there.
  case sharedFormula(cell: String, String)
  /// A relationship is not there; the text is its identifier.
  case relationship(String)
  /// An element lacks an attribute.
  case attribute(element: String, name: String)
}

/// A limit of the reader, and what went over it.
public struct ReadingExcess: Hashable, Sendable {
  /// What is counted.
  public enum Measure: Hashable, Sendable, CaseIterable {
    /// The bytes of the file.
    case fileBytes
    /// The files in the archive.
    case entries
    /// The bytes of one part without compression.
    case partBytes
    /// The bytes of all parts without compression.
    case totalBytes
    /// The size of a part for one of its compressed bytes.
    case ratio
    /// Elements of XML.
    case elements
    /// Attributes of one element.
    case attributes
    /// Sheets.
    case sheets
    /// Cells and rows.
    case cells
    /// Shared texts.
    case sharedStrings
    /// The bytes of one text.
    case textBytes
    /// The bytes of all formulas.
    case formulaBytes
  }

  /// What is counted.
  public var measure: Measure
  /// The most that the reader takes.
  public var most: Int
  /// The part where it was found; empty for the file as a whole.
  public var part: String

  /// A limit that something went over.
  public init(_ measure: Measure, most: Int, part: String = "") {
    self.measure = measure
    self.most = most
    self.part = part
  }
}
