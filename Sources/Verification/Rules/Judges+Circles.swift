import Workbooks

extension Judges {
  /// Rule 22: no circles, no iteration, no macros, no functions of one's own.
  static func circles(_ reading: BookReading, _ evidence: inout Evidence) {
    if reading.book.calculation.iterates { evidence.note(.iterates) }
    for part in reading.book.parts {
      let name = part.lowercased()
      if name.hasSuffix("vbaproject.bin") || name.contains("macrosheets/") {
        evidence.note(.macros(part))
      }
    }
    noteShapes(reading, &evidence) { shape in
      Set(shape.calls.filter { $0.isForeign || !FunctionNames.isKnown($0.name) }.map(\.name))
        .sorted().map { .customFunction($0) }
    }
    var graph = ReferenceGraph(reading)
    let circles = graph.circles()
    for circle in circles.found {
      guard let first = circle.first else { continue }
      let sheet = reading.sheets[first.sheet]
      let names = (circle + [first]).map { node in
        (node.sheet == first.sheet
          ? "" : Reference.quoted(sheet: reading.sheets[node.sheet].name) + "!")
          + Reference.a1(row: node.row, column: node.column)
      }
      let shown = names.count <= 8 ? names : names.prefix(6) + ["…", names[0]]
      evidence.note(.circle(shown), sheet, row: first.row, column: first.column)
    }
    if circles.isIncomplete { evidence.note(.circlesNotJudged) }
  }
}
