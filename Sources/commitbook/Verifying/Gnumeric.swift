import Verification
import Workbooks

/// Gnumeric, made to recalculate: left alone it keeps the values of any file.
enum Gnumeric {
  /// The values that it calculates for a workbook; nil where it is not installed.
  static func recalculate(_ book: String, in folder: ScratchFolder) throws -> Recalculation? {
    guard let program = OutsideProgram("ssconvert") else { return nil }
    let result = try program.run(
      ["--recalc", "-T", "Gnumeric_Excel:xlsx2", book, folder.place("result.xlsx")], in: folder,
      name: "gnumeric")
    guard let bytes = folder.bytes(of: "result.xlsx"), !bytes.isEmpty else {
      throw EngineFailure(
        reason: "it wrote no result (exit code \(result.status)); \(result.lastWords)")
    }
    let version = try program.run(["--version"], in: folder, name: "version").output
      .split(whereSeparator: { !$0.isNumber && $0 != "." }).first { $0.contains(".") }
    return Recalculation(
      engine: ["Gnumeric", version.map(String.init)].compactMap { $0 }.joined(separator: " "),
      book: try StoredBook(xlsx: bytes))
  }
}
