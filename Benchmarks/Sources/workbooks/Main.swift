import Foundation
import Workbooks

/// Writes the sheet of the benchmark: `workbooks ROWS COLUMNS whole|stream FILE`.
@main
struct Main {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count == 5, let rows = Int(words[1]), let columns = Int(words[2]) else { exit(2) }
    let data = SheetData(rows: rows, columns: columns)
    let book = words[3] == "stream" ? data.stream : data.whole
    try book.writeXLSX(to: FileSink(words[4]))
  }
}
