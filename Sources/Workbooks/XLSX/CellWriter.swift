/// Writes the rows of a sheet as `<row>` elements: the hot path of the `.xlsx` writer.
struct CellWriter {
  /// For every style of the sheet, the attribute that names it; empty for the plain one.
  private let styles: [Piece]
  /// For every column from 1, how its cells begin: `<c r="AB`.
  private let columns: [Piece]

  init(styles: [Int], lastColumn: Int) {
    self.styles = styles.map { Piece($0 == 0 ? "" : " s=\"\($0)\"") }
    columns = (0...max(lastColumn, 0)).map { Piece("<c r=\"" + Reference.letters(ofColumn: $0)) }
  }

  /// Writes a row whose texts are among the shared ones.
  func write(
    _ row: SheetRow, _ cells: ArraySlice<Cell>, _ strings: inout SharedStrings,
    _ xml: inout XMLBuffer
  ) {
    let end = start(row, &xml)
    for cell in cells {
      begin(cell, end, &xml)
      switch cell.content {
      case .text(let text), .link(let text, _, _):
        xml.write(" t=\"s\"><v>")
        xml.integer(strings.number(of: text))
        xml.write("</v></c>")
      case .blank, .number, .formula: write(cell.content, &xml)
      }
    }
    xml.write("</row>")
  }

  /// Writes a row that holds its texts itself.
  func write(_ row: SheetRow, _ cells: [Cell], _ xml: inout XMLBuffer) {
    let end = start(row, &xml)
    for cell in cells {
      begin(cell, end, &xml)
      write(cell.content, &xml)
    }
    xml.write("</row>")
  }

  /// Writes the tag of a row; how the places of its cells end: `12"`.
  private func start(_ row: SheetRow, _ xml: inout XMLBuffer) -> Piece {
    let end = Piece("\(row.row)\"")
    xml.write("<row r=\"")
    xml.write(end)
    if let height = row.height {
      xml.write(" ht=\"")
      xml.number(height)
      xml.write("\" customHeight=\"1\"")
    }
    if let outline = row.outline { xml.write(raw: outline.attributes) }
    xml.write(">")
    return end
  }

  /// Writes the tag of a cell up to its style.
  @inline(__always)
  private func begin(_ cell: Cell, _ rowEnd: Piece, _ xml: inout XMLBuffer) {
    xml.write(columns[cell.column])
    xml.write(rowEnd)
    if cell.style > 0 { xml.write(styles[Int(cell.style)]) }
  }

  /// Writes the rest of a cell.
  @inline(__always)
  private func write(_ content: Content, _ xml: inout XMLBuffer) {
    switch content {
    case .blank:
      xml.write("/>")
    case .number(let value):
      xml.write("><v>")
      xml.number(value)
      xml.write("</v></c>")
    case .text(let text), .link(let text, _, _):
      var text = text
      xml.write(" t=\"inlineStr\"><is>")
      text.withUTF8 { xml.textElement($0) }
      xml.write("</is></c>")
    case .formula(let formula, .number(let result)):
      xml.write("><f>")
      xml.text(formula.a1)
      xml.write("</f><v>")
      xml.number(result)
      xml.write("</v></c>")
    case .formula(let formula, .text(let result)):
      xml.write(" t=\"str\"><f>")
      xml.text(formula.a1)
      xml.write("</f><v>")
      xml.text(result)
      xml.write("</v></c>")
    }
  }
}
