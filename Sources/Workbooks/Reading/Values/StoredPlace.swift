/// Places on a sheet as a file writes them.
enum StoredPlace {
  /// A cell such as `B7` or `$B$7`.
  static func cell(_ bytes: UnsafeBufferPointer<UInt8>) -> (row: Int, column: Int)? {
    var index = 0
    var column = 0
    if bytes.first == UInt8(ascii: "$") { index += 1 }
    while index < bytes.count, column <= Reference.lastColumn, Reference.isLetter(bytes[index]) {
      column = column * 26 + Int(bytes[index] & 0x1F)
      index += 1
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: "$") { index += 1 }
    guard (1...Reference.lastColumn).contains(column),
      let row = row(UnsafeBufferPointer(rebasing: bytes[index...]))
    else { return nil }
    return (row, column)
  }

  /// A row such as `7`.
  static func row(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count <= 10, let row = StoredNumber.index(bytes),
      (1...Reference.lastRow).contains(row)
    else { return nil }
    return row
  }
}

extension CellRange {
  /// A range such as `B2:C9`, `$B$2`, `B:C` or `2:9`; nil for anything else.
  init?(stored text: Substring) {
    let ends = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let first = ends.first, let last = ends.last, ends.count <= 2 else { return nil }
    if let start = Self.cell(first), let end = Self.cell(last) {
      self.init(
        rows: min(start.row, end.row)...max(start.row, end.row),
        columns: min(start.column, end.column)...max(start.column, end.column))
    } else if ends.count == 2, let start = Self.cell(first + "1"), let end = Self.cell(last + "1"),
      first.utf8.last.map(Reference.isLetter) == true,
      last.utf8.last.map(Reference.isLetter) == true
    {
      self.init(
        rows: 1...Reference.lastRow,
        columns: min(start.column, end.column)...max(start.column, end.column))
    } else if ends.count == 2, let start = Self.cell("A" + first), let end = Self.cell("A" + last),
      first.utf8.first.map(Reference.isLetter) == false,
      last.utf8.first.map(Reference.isLetter) == false
    {
      self.init(
        rows: min(start.row, end.row)...max(start.row, end.row), columns: 1...Reference.lastColumn)
    } else {
      return nil
    }
  }

  private static func cell(_ text: Substring) -> (row: Int, column: Int)? {
    Array(text.utf8).withUnsafeBufferPointer { StoredPlace.cell($0) }
  }
}
