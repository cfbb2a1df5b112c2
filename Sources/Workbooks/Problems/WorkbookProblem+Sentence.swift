extension WorkbookError: CustomStringConvertible {
  /// What went wrong, one problem a line.
  public var description: String {
    switch self {
    case .problems(let problems): problems.map(\.description).joined(separator: "\n")
    case .archive(let reason): "The workbook's archive could not be made: \(reason)."
    case .malformed(let document, let line):
      "\(document) was written but cannot be read back; line \(line) is not XML."
    }
  }
}

extension WorkbookProblem: CustomStringConvertible {
  /// The fact as a sentence, with what to do where that is not plain.
  public var description: String {
    switch self {
    case .noSheets: "A workbook needs at least one sheet."
    case .sheetName(let name, let fault): "The sheet name \"\(name)\" \(fault.claim)."
    case .definedName(let name, let fault): "The name \"\(name)\" \(fault.claim)."
    case .cell(let place, let fault): "The cell \(place) \(fault.claim)."
    case .merge(let sheet, let row, let columns, let fault):
      "The joined cells \(place(sheet, row, columns)) \(fault.claim)."
    case .sheet(let name, let fault): "On the sheet \"\(name)\", \(fault.claim)."
    case .style(let sheet, let fault): "In a style of the sheet \"\(sheet)\", \(fault.claim)."
    case .chart(let sheet, let number, let fault):
      "Chart \(number) of the sheet \"\(sheet)\" \(fault.claim)."
    case .property(let fault): "In the document's properties, \(fault.claim)."
    case .validation(let sheet, let cells, let fault):
      "The rule for what may be typed into \(place(sheet, cells)) \(fault.claim)."
    case .conditionalFormat(let sheet, let cells, let fault):
      "The conditional format of \(place(sheet, cells)) \(fault.claim)."
    case .sparkline(let place, let fault): "The chart inside the cell \(place) \(fault.claim)."
    case .note(let place, let fault): "The note on the cell \(place) \(fault.claim)."
    case .outline(let sheet, let lines, let fault):
      "On the sheet \"\(sheet)\", the group \(lines.lowerBound) to \(lines.upperBound) "
        + "\(fault.claim)."
    case .table(let name, let fault): "The table \"\(name)\" \(fault.claim)."
    case .picture(let place, let fault): "The picture at \(place) \(fault.claim)."
    case .theme(let fault): "In the theme, \(fault.claim)."
    case .attachment(let name, let fault): "The attachment \"\(name)\" \(fault.claim)."
    }
  }

  private func place(_ sheet: String, _ cells: String) -> String {
    Reference.quoted(sheet: sheet) + "!" + cells
  }

  private func place(_ sheet: String, _ row: Int, _ columns: ClosedRange<Int>) -> String {
    let last = CellPlace(sheet: sheet, row: row, column: columns.upperBound).cell
    return "\(CellPlace(sheet: sheet, row: row, column: columns.lowerBound)):\(last)"
  }
}

extension CellPlace: CustomStringConvertible {
  /// The cell as a formula would write it: `Inputs!B7`.
  public var description: String { Reference.quoted(sheet: sheet) + "!" + cell }

  /// The cell without its sheet; in words where it has no letters.
  fileprivate var cell: String {
    (1...Reference.lastColumn).contains(column)
      ? Reference.a1(row: row, column: column) : "at row \(row), column \(column)"
  }
}

extension SheetNameFault {
  fileprivate var claim: String {
    switch self {
    case .empty: "is empty"
    case .tooLong(let length): "has \(length) characters; 31 is the most"
    case .character(let character):
      "has the character \"\(character)\"; sheet names cannot have [ ] : * ? / \\ "
        + "or control characters"
    case .outerApostrophe: "starts or ends with an apostrophe"
    case .reserved: "is reserved by Excel"
    case .duplicate: "is used twice; capitals do not tell names apart"
    }
  }
}

extension DefinedNameFault {
  /// What is said of a name with this fault.
  var claim: String {
    switch self {
    case .empty: "is empty"
    case .tooLong(let length): "has \(length) characters; 255 is the most"
    case .start(let character):
      "starts with \"\(character)\"; names start with a letter or an underscore"
    case .character(let character):
      "has the character \"\(character)\"; names have letters, digits, underscores and full stops"
    case .looksLikeCell: "could be read as a cell, a row or a column"
    case .reserved: "is reserved by the workbook formats"
    case .duplicate: "is used twice; capitals do not tell names apart"
    case .noReference: "stands for nothing; give its reference in A1 and in R1C1 notation"
    case .equalsSign: "has a reference that starts with an equals sign; leave the sign out"
    }
  }
}

extension CellFault {
  fileprivate var claim: String {
    switch self {
    case .outside: "lies outside the sheet, which has 1,048,576 rows and 16,384 columns"
    case .writtenTwice: "is written more than once"
    case .hiddenByMerge: "has content, but joined cells hide it"
    case .notFinite: "holds a number that is infinite or not a number"
    case .textTooLong(let length): "has a text of \(length) characters; 32767 is the most"
    case .formulaTooLong(let length): "has a formula of \(length) characters; 8192 is the most"
    case .formulaEmpty: "has an empty formula; give it in A1 and in R1C1 notation"
    case .formulaEqualsSign: "has a formula that starts with an equals sign; leave the sign out"
    case .linkToNoSheet(let sheet): "leads to the sheet \"\(sheet)\", which is not there"
    case .linkToNoCell(let cell): "leads to \"\(cell)\", which is not a cell such as A1"
    case .linkMadeOnDemand:
      "is a link in a row that is made on demand; write text, or set the cell beforehand"
    case .beyondColumns(let last):
      "lies behind column \(last), the last that its row source has; give the source more columns"
    case .foreignStyle: "has a style of another sheet; take the style in on this sheet"
    }
  }
}

extension MergeFault {
  fileprivate var claim: String {
    switch self {
    case .overlaps: "overlap others"
    case .singleCell: "are a single cell"
    case .withoutContent: "have no first cell; write it, if only as blank"
    case .outside: "lie outside the sheet, which has 1,048,576 rows and 16,384 columns"
    }
  }
}

extension SheetFault {
  fileprivate var claim: String {
    switch self {
    case .columnWidth(let column, let width):
      "the width of column \(column) is \(width); widths are from 0 to 255, columns from 1 to 16384"
    case .rowHeight(let row, let height):
      "the height of row \(row) is \(height); heights are from 0 to 409, rows from 1 to 1048576"
    case .zoom(let zoom): "the zoom is \(zoom); it can be 10 to 399"
    case .frozen(let rows, let columns):
      "\(rows) rows and \(columns) columns cannot be frozen"
    case .repeated(let range):
      "\(range.lowerBound) to \(range.upperBound) cannot be repeated on every page"
    case .headerTooLong(let length): "the header has \(length) characters; 255 is the most"
    case .footerTooLong(let length): "the footer has \(length) characters; 255 is the most"
    case .margin(let inches): "a margin is \(inches) inches; it can be 0 to 10"
    case .printArea(let cells): "the printed cells \(cells) lie outside of it"
    case .pageBreak(let row): "no page can start after row \(row)"
    case .filterOutside(let cells): "the filter of \(cells) lies outside of it"
    case .filterOverTable(let table): "the filter shares cells with the table \"\(table)\""
    }
  }
}

extension StyleFault {
  fileprivate var claim: String {
    switch self {
    case .fontSize(let size): "the size of letters is \(size); it can be 1 to 409"
    case .indent(let steps): "the indent is \(steps); it can be 0 to 250"
    case .numberFormat(let format):
      "the number format \"\(format)\" has \(format.utf16.count) characters; it can have 1 to 255"
    case .name(let name):
      "the style name \"\(name)\" cannot be used; it has 1 to 255 characters and is not Normal"
    }
  }
}

extension PropertyFault {
  fileprivate var claim: String {
    switch self {
    case .created(let text): "\"\(text)\" is not a moment such as 2026-11-23T00:00:00Z"
    case .customName(let name):
      "the name \"\(name)\" has \(name.utf16.count) characters; it can have 1 to 255"
    case .customDuplicate(let name): "the name \"\(name)\" is used twice"
    }
  }
}
