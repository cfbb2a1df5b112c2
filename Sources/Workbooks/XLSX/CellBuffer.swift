/// The cells of a sheet as `<sheetData>`: the hot path of the `.xlsx` writer.
struct CellBuffer {
  /// What has been written.
  private(set) var xml: XMLBuffer
  /// For every style of the sheet, the attribute that names it; empty for the plain one.
  private let styles: [[UInt8]]
  /// The letters of every column, from 1.
  private let columns: [[UInt8]]

  init(styles: [Int], lastColumn: Int) {
    xml = XMLBuffer(fragment: .escaped)
    self.styles = styles.map { $0 == 0 ? [] : Array(" s=\"\($0)\"".utf8) }
    columns = (0...max(lastColumn, 0)).map { Array(Reference.letters(ofColumn: $0).utf8) }
  }

  /// Writes all rows.
  mutating func write(_ rows: [SheetRow], _ cells: [Cell], _ strings: inout SharedStrings) {
    xml.reserveCapacity(cells.count * 96 + 64)
    xml.write("<sheetData>")
    for row in rows {
      let number = Array("\(row.row)".utf8)
      xml.write("<row r=\"")
      xml.write(number)
      if let height = row.height {
        xml.write("\" ht=\"")
        xml.number(height)
        xml.write("\" customHeight=\"1")
      }
      xml.write("\"")
      if let outline = row.outline { xml.write(Array(outline.attributes.utf8)) }
      xml.write(">")
      for cell in cells[row.cells] { write(cell, rowNumber: number, &strings) }
      xml.write("</row>")
    }
    xml.write("</sheetData>")
  }

  private mutating func write(
    _ cell: Cell, rowNumber: [UInt8], _ strings: inout SharedStrings
  ) {
    xml.write("<c r=\"")
    xml.write(columns[cell.column])
    xml.write(rowNumber)
    xml.write("\"")
    xml.write(styles[Int(cell.style)])
    switch cell.content {
    case .blank:
      xml.write("/>")
    case .number(let value):
      xml.write("><v>")
      xml.number(value)
      xml.write("</v></c>")
    case .text(let text), .link(let text, _, _):
      xml.write(" t=\"s\"><v>")
      xml.integer(strings.number(of: text))
      xml.write("</v></c>")
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
