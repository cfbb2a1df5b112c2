import Workbooks

/// Reads a workbook: an `.xlsx` file as it is, or the parts of one in sections.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  var bytes = Array(input)
  if !bytes.starts(with: [0x50, 0x4B]) {
    var archive = StoredArchive()
    for file in Sections(input).files where !file.path.isEmpty {
      archive.add(file.path, file.bytes)
    }
    bytes = archive.bytes
  }
  var limits = ReadingLimits.standard
  limits.totalBytes = 8 << 20
  limits.cells = 100_000
  limits.formulaBytes = 8 << 20
  do throws(ReadingError) {
    examine(try StoredBook(xlsx: bytes, limits: limits))
  } catch {
    precondition(!error.description.isEmpty)
  }
  return 0
}

/// What has to hold for every workbook that was read.
private func examine(_ book: StoredBook) {
  for sheet in book.sheets {
    var last = (0, 0)
    for cell in sheet.cells {
      precondition(last < (cell.row, cell.column), "cells are in order")
      last = (cell.row, cell.column)
      if case .number(let number) = cell.value { precondition(number.isFinite) }
      guard let formula = cell.formula else { continue }
      let tokens = FormulaTokens(formula.text)
      precondition(tokens.text == formula.text, "no piece of a formula is lost")
      precondition(!tokens.r1c1(row: cell.row, column: cell.column).isEmpty || formula.text.isEmpty)
      _ = tokens.moved(rows: -1, columns: 1)
    }
  }
}
