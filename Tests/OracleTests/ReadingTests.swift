import Foundation
import TestSupport
import Testing
import Workbooks

/// What our reader and openpyxl make of workbooks that others saved.
@Suite("Workbooks of other programs are read as openpyxl reads them")
struct ReadingTests {
  /// The workbooks that Excel saved; nil where they are not here.
  private static let saved: [URL]? = Repository.shared("data/excel-made").flatMap { folder in
    try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "xlsx" }.sorted { $0.path < $1.path }
  }
  private static let reason: Comment = "the workbooks of ../shared/data are not here"

  @Test(
    "Every file that Excel saved", .needs(.openpyxl, samples: false),
    .enabled(if: saved != nil, reason))
  func excel() throws {
    let books = try #require(Self.saved)
    let cells = try Self.cells(books.map(\.path))
    #expect(cells.reduce(0) { $0 + $1.count } > 1_000)
    try expectAlike(books, cells)
  }

  @Test(
    "The same files, saved again by openpyxl", .needs(.openpyxl, samples: false),
    .enabled(if: saved != nil, reason))
  func openpyxl() throws { try expectAlike(savedBy: "openpyxl", #require(Self.saved)) }

  @Test(
    "Some of them, saved again by LibreOffice", .needs(.openpyxl, .libreoffice, samples: false),
    .enabled(if: saved != nil, reason))
  func libreOffice() throws {
    let names = ["array_formula01", "formula_results01", "shared_strings01", "chart_combined01"]
    let books = try #require(Self.saved).filter {
      names.contains($0.deletingPathExtension().lastPathComponent)
    }
    try #require(books.count == names.count)
    try expectAlike(savedBy: "libreoffice", books)
  }

  // MARK: - Both readings

  private func expectAlike(savedBy program: String, _ books: [URL]) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "commitbook-reading-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let cells = try Self.cells(
      ["--saved-by", program, "--into", folder.path] + books.map(\.path))
    try expectAlike(books.map { folder.appending(path: $0.lastPathComponent) }, cells)
  }

  private static func cells(_ arguments: [String]) throws -> [[[String]]] {
    let result = try Oracles.tool("cells", arguments)
    try #require(result.status == 0, "\(result.errors)")
    return try JSONDecoder().decode([[[String]]].self, from: Data(result.output.utf8))
  }

  private func expectAlike(_ books: [URL], _ expected: [[[String]]]) throws {
    try #require(books.count == expected.count)
    for (url, cells) in zip(books, expected) {
      let book = try StoredBook(xlsx: [UInt8](Data(contentsOf: url)))
      #expect(book.oddities == [], "\(url.lastPathComponent)")
      let ours = book.sheets.flatMap { sheet in
        sheet.cells.filter { $0.value != .blank || $0.formula != nil }
          .map { Self.line($0, of: sheet) }
      }
      #expect(ours == cells, "\(url.lastPathComponent)")
    }
  }

  private static func line(_ cell: StoredCell, of sheet: StoredSheet) -> [String] {
    let content =
      switch cell.value {
      case .blank: ""
      case .number(let number):
        "n"
          + String(repeating: "0", count: number.bitPattern.leadingZeroBitCount / 4)
          + (number == 0 && number.sign == .plus ? "" : String(number.bitPattern, radix: 16))
      case .text(let text): "t" + text
      case .boolean(let truth): truth ? "b1" : "b0"
      case .error(let error): "e" + error
      }
    let style = cell.style
    return [
      sheet.name, Reference.a1(row: cell.row, column: cell.column), content,
      cell.formula?.text ?? "", cell.formula?.array ?? "", style.numberFormat,
      style.isBold ? "1" : "0", style.isLocked ? "1" : "0", style.name,
    ]
  }
}
