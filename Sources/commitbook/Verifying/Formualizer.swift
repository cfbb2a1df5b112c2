import Foundation
import Verification
import Workbooks

/// formualizer, a calculator for Python, asked cell by cell.
enum Formualizer {
  /// The values that it calculates for a workbook; nil where it is not installed.
  static func recalculate(
    _ path: String, _ book: StoredBook, in folder: ScratchFolder
  ) throws -> Recalculation? {
    guard let program = OutsideProgram("python3") else { return nil }
    let cells = book.sheets.flatMap { sheet in
      sheet.cells.filter { $0.formula != nil }.map { (sheet.name, $0.row, $0.column) }
    }
    try folder.write(
      cells.map { "\($0.1)\t\($0.2)\t\($0.0)\n" }.joined(), to: "cells.txt")
    let result = try program.run(
      ["-c", script, path, folder.place("cells.txt")], in: folder, name: "formualizer")
    if result.status == missing { return nil }
    guard result.status == 0 else {
      throw EngineFailure(reason: "exit code \(result.status); \(result.lastWords)")
    }
    var lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)[...]
    let version = lines.popFirst() ?? ""
    guard lines.count > cells.count || lines.count == cells.count else {
      throw EngineFailure(reason: "it gave \(lines.count) values for \(cells.count) cells")
    }
    var values: [String: [CellPosition: StoredValue]] = [:]
    for (cell, line) in zip(cells, lines) {
      values[cell.0, default: [:]][CellPosition(row: cell.1, column: cell.2)] = try value(line)
    }
    return Recalculation(engine: "formualizer \(version)", values: values)
  }

  /// The exit code for a Python without the package.
  private static let missing: Int32 = 3

  /// A value as the script writes it: a letter for its kind, and the value.
  private static func value(_ line: Substring) throws -> StoredValue {
    let rest = line.dropFirst()
    switch line.first {
    case "n":
      guard let number = Double(rest), number.isFinite else {
        throw EngineFailure(reason: "it gave a number that is none: \(rest)")
      }
      return .number(number)
    case "b": return .boolean(rest == "1")
    case "t":
      return .text(try JSONDecoder().decode([String].self, from: Data("[\(rest)]".utf8))[0])
    case "e": return .error(String(rest))
    default: return .blank
    }
  }

  private static let script = """
    import sys
    try:
        import formualizer
    except ImportError:
        sys.exit(3)
    import json
    from importlib.metadata import version
    errors = {"Div": "#DIV/0!", "Value": "#VALUE!", "Ref": "#REF!", "Name": "#NAME?",
              "Na": "#N/A", "Num": "#NUM!", "Null": "#NULL!"}
    book = formualizer.load_workbook(sys.argv[1])
    book.set_temporal_egress("serial")
    book.evaluate_all()
    lines = [version("formualizer")]
    for line in open(sys.argv[2], encoding="utf-8"):
        row, column, sheet = line.rstrip("\\n").split("\\t", 2)
        value = book.get_value(sheet, int(row), int(column))
        if value is None:
            lines.append("z")
        elif isinstance(value, dict):
            kind = str(value.get("kind"))
            lines.append("e" + errors.get(kind, "#" + kind))
        elif isinstance(value, bool):
            lines.append("b" + str(int(value)))
        elif isinstance(value, (int, float)):
            lines.append("n" + repr(float(value)))
        else:
            lines.append("t" + json.dumps(str(value)))
    print("\\n".join(lines))
    """
}
