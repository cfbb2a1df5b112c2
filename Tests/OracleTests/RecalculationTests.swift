import Foundation
import TestSupport
import Testing

/// Rule 40: other spreadsheet programs recalculate every formula cell and get the cached value.
@Suite("Other programs recalculate what we cached")
struct RecalculationTests {
  @Test("LibreOffice, both formats, and the formats agree cell by cell", .needs(.libreoffice))
  func libreOffice() throws {
    try Oracles.expectClean("compare", try Books.all().paths + ["--engine", "libreoffice"])
  }

  @Test("Gnumeric", .needs(.gnumeric))
  func gnumeric() throws {
    try Oracles.expectClean(
      "compare", try Books.all().xlsx.map(\.path) + ["--engine", "gnumeric"])
  }

  @Test("formualizer", .needs(.formualizer))
  func formualizer() throws {
    try Oracles.expectClean(
      "compare", try Books.all().xlsx.map(\.path) + ["--engine", "formualizer"])
  }
}

/// An oracle that trusted the cache would agree with anything: each must find a planted error.
@Suite("Other programs find a planted error")
struct PlantedErrorTests {
  @Test("LibreOffice, .xlsx", .needs(.libreoffice))
  func libreOffice() throws {
    try expectFound(in: Books.all().xlsx.first, by: .libreoffice)
  }

  @Test("LibreOffice, XML Spreadsheet 2003", .needs(.libreoffice))
  func libreOffice2003() throws {
    try expectFound(in: Books.all().xml.first, by: .libreoffice)
  }

  @Test("Gnumeric", .needs(.gnumeric))
  func gnumeric() throws {
    try expectFound(in: Books.all().xlsx.first, by: .gnumeric)
  }

  @Test("formualizer", .needs(.formualizer))
  func formualizer() throws {
    try expectFound(in: Books.all().xlsx.first, by: .formualizer)
  }

  /// Plants one wrong cached value and expects the engine to report that cell and no other.
  private func expectFound(in book: URL?, by oracle: Oracle) throws {
    let book = try #require(book, "there is no sample below scenarios/")
    let folder = try Books.folder("planted-\(oracle)-\(book.pathExtension)")
    let copy = folder.appending(path: book.lastPathComponent)
    let planted = try Oracles.tool("plant", [book.path, "--out", copy.path])
    try #require(planted.status == 0, "\(planted.errors)")
    let cell = planted.output.trimmingCharacters(in: .whitespacesAndNewlines)

    let compared = try Oracles.tool("compare", [copy.path, "--engine", oracle.rawValue])
    #expect(compared.status == 1, "\(compared.output)\(compared.errors)")
    #expect(compared.output.contains(", 1 mismatches\n  \(cell) "), "\(compared.output)")
    print("\(oracle.rawValue) found the error planted in \(copy.lastPathComponent) at \(cell)")
  }
}
