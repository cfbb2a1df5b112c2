import Foundation
import TestSupport
import Testing

/// What other programs keep of our workbooks, each thing counted against what is in the file.
@Suite("Other programs keep what we wrote")
struct KeptTests {
  /// A small one: formualizer takes minutes to say of every formula of Northwind that it has it.
  private static let sample = "burn-basis/gross"

  @Test(
    "LibreOffice, Gnumeric, openpyxl and formualizer lose no formula, name, validation, format or chart",
    .needs(.libreoffice, .gnumeric, .openpyxl, .formualizer))
  func kept() throws {
    let book = try #require(try Books.of(.named(Self.sample)).xlsx.first)
    try Oracles.expectClean("kept", [book.path])
  }
}
