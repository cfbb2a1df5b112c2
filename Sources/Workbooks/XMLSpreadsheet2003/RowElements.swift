/// The rows of a sheet: the hot path of the XML Spreadsheet writer.
struct RowElements {
  /// For every style of the sheet, the attribute that names it; empty for the plain one.
  private let styles: [[UInt8]]
  /// By row, the joined cells.
  private let merges: [Int: [Merge]]
  /// By row, the notes.
  private let notes: [Int: [Note]]
  /// Who wrote the notes.
  private let author: String
  /// The row and the column that follow without being named.
  private var nextRow = 1
  private var nextColumn = 1

  init(sheet: Sheet, styles: [String], author: String) {
    self.styles = styles.map { $0 == "Default" ? [] : Array(" ss:StyleID=\"\($0)\"".utf8) }
    merges = Dictionary(grouping: sheet.merges, by: \.row)
    notes = Dictionary(grouping: sheet.notes, by: \.row)
    self.author = author
  }

  /// Writes a row; rows come from the top.
  mutating func write(_ row: SheetRow, _ cells: ArraySlice<Cell>, _ xml: inout XMLBuffer) {
    xml.write("<Row")
    if row.row != nextRow {
      xml.write(" ss:Index=\"")
      xml.integer(row.row)
      xml.write("\"")
    }
    if let height = row.height {
      xml.write(" ss:AutoFitHeight=\"0\" ss:Height=\"")
      xml.number(height)
      xml.write("\"")
    }
    xml.write(">\n")
    nextRow = row.row + 1
    nextColumn = 1
    write(cells, merges[row.row] ?? [], &xml)
    xml.write("</Row>\n")
  }

  private mutating func write(
    _ cells: ArraySlice<Cell>, _ merges: [Merge], _ xml: inout XMLBuffer
  ) {
    for cell in cells {
      // Cells that joined ones cover have no place of their own in this format.
      let cover = merges.isEmpty ? nil : merges.first { $0.columns.contains(cell.column) }
      if let cover, cover.columns.lowerBound != cell.column { continue }
      write(cell, across: cover.map { $0.columns.count - 1 } ?? 0, &xml)
    }
  }

  private mutating func write(_ cell: Cell, across: Int, _ xml: inout XMLBuffer) {
    xml.write("<Cell")
    if cell.column != nextColumn {
      xml.write(" ss:Index=\"")
      xml.integer(cell.column)
      xml.write("\"")
    }
    nextColumn = cell.column + across + 1
    if across > 0 {
      xml.write(" ss:MergeAcross=\"")
      xml.integer(across)
      xml.write("\"")
    }
    xml.write(styles[Int(cell.style)])
    let note = notes.isEmpty ? nil : notes[cell.row]?.first { $0.column == cell.column }
    if note == nil, cell.content == .blank {
      xml.write("/>\n")
    } else {
      write(cell.content, &xml)
      if let note { xml.comment(note, author: author) }
      xml.write("</Cell>\n")
    }
  }

  private func write(_ content: Content, _ xml: inout XMLBuffer) {
    switch content {
    case .blank:
      xml.write(">")
    case .text(let text):
      xml.write(">")
      write(text: text, &xml)
    case .number(let value):
      xml.write(">")
      write(number: value, &xml)
    case .formula(let formula, let result):
      xml.write(" ss:Formula=\"=")
      xml.text(formula.r1c1)
      xml.write("\">")
      switch result {
      case .number(let value): write(number: value, &xml)
      case .text(let text): write(text: text, &xml)
      }
    case .link(let text, let sheet, let cell):
      xml.write(" ss:HRef=\"#")
      xml.text(Reference.quoted(sheet: sheet) + "!" + cell)
      xml.write("\">")
      write(text: text, &xml)
    }
  }

  private func write(number: Double, _ xml: inout XMLBuffer) {
    xml.write("<Data ss:Type=\"Number\">")
    xml.number(number)
    xml.write("</Data>")
  }

  private func write(text: String, _ xml: inout XMLBuffer) {
    xml.write("<Data ss:Type=\"String\">")
    xml.text(text)
    xml.write("</Data>")
  }
}
