extension ReadingError: CustomStringConvertible {
  /// The fact as a sentence, with what to do where that is not plain.
  public var description: String {
    switch self {
    case .notAWorkbook(let other): "The file \(other.claim)."
    case .archive(let reason): "The workbook's archive is damaged or cut short: \(reason)."
    case .entry(let part, let fault): "In the workbook's archive, \(part) \(fault.claim)."
    case .missingPart(let part): "The workbook has no \(part), which it needs."
    case .part(let part, let line, let fault): "\(part), line \(line): \(fault.claim)."
    case .tooLarge(let excess):
      "The workbook is larger than can be read: \(excess.part.isEmpty ? "it" : excess.part) "
        + "has more than \(excess.measure.most(excess.most))."
    }
  }
}

extension OtherFile {
  fileprivate var claim: String {
    switch self {
    case .empty: "is empty"
    case .encryptedWorkbook:
      "is a workbook with a password to open it; save it without one, and try again"
    case .excel97:
      "is a workbook of the years before 2007 (.xls); save it as .xlsx, and try again"
    case .binaryWorkbook: "is a binary workbook (.xlsb); save it as .xlsx, and try again"
    case .openDocument: "is an OpenDocument file; save it as .xlsx, and try again"
    case .xml: "is an XML document and no .xlsx workbook; save it as .xlsx, and try again"
    case .otherArchive: "is a zip archive without a workbook in it"
    case .unknown: "is no .xlsx workbook"
    }
  }
}

extension EntryFault {
  fileprivate var claim: String {
    switch self {
    case .encrypted: "is encrypted"
    case .damaged(let reason): "cannot be unpacked: \(reason)"
    case .largerThanDeclared(let bytes): "is larger than the \(bytes) bytes that it is said to have"
    case .smallerThanDeclared(let bytes):
      "is smaller than the \(bytes) bytes that it is said to have"
    }
  }
}

extension PartFault: CustomStringConvertible {
  /// The fact as a clause, without its part and line.
  public var description: String { claim }

  fileprivate var claim: String {
    switch self {
    case .notXML(let reason): "this is not XML: \(reason)"
    case .documentType: "there is a document type, which no workbook has"
    case .root(let found, let expected): "the first element is <\(found)> and not <\(expected)>"
    case .tooDeep(let depth): "elements lie more than \(depth) deep in each other"
    case .tooMany(let measure, let most): "there are more than \(measure.most(most))"
    case .place(let text): "\"\(text)\" is no place on a sheet"
    case .number(let cell, let text): "the cell \(cell) holds \"\(text)\", which is no number"
    case .boolean(let cell, let text):
      "the cell \(cell) holds \"\(text)\", which is neither true nor false"
    case .sharedString(let cell, let text):
      "the cell \(cell) holds the shared text \"\(text)\", which is not there"
    case .style(let cell, let text):
      "the cell \(cell) wears the style \"\(text)\", which is not there"
    case .cellKind(let cell, let text): "the cell \(cell) is of the unknown kind \"\(text)\""
    case .sharedFormula(let cell, let text):
      "the cell \(cell) shares the formula \"\(text)\", which is not there"
    case .relationship(let identifier): "the relationship \"\(identifier)\" is not there"
    case .attribute(let element, let name): "<\(element)> has no \(name)"
    }
  }
}

extension ReadingExcess.Measure {
  fileprivate func most(_ count: Int) -> String {
    switch self {
    case .fileBytes, .partBytes, .totalBytes: "\(count) bytes"
    case .entries: "\(count) files"
    case .ratio: "\(count) bytes for each compressed byte"
    case .elements: "\(count) elements"
    case .attributes: "\(count) attributes of one element"
    case .sheets: "\(count) sheets"
    case .cells: "\(count) cells and rows"
    case .sharedStrings: "\(count) shared texts"
    case .textBytes: "\(count) bytes in one text"
    case .formulaBytes: "\(count) bytes of formulas"
    }
  }
}
