extension XMLBuffer {
  /// Writes a reference to cells with texts, and the texts themselves.
  mutating func texts(_ texts: [String], at reference: String) {
    element("c:strRef") { xml in
      xml.element("c:f", text: reference)
      xml.element("c:strCache") { xml in
        xml.setting("c:ptCount", "\(texts.count)")
        for (index, text) in texts.enumerated() { xml.point(index, text) }
      }
    }
  }

  /// Writes a reference to cells with numbers, and the numbers themselves; nil is left out.
  mutating func numbers(_ numbers: [Double?], at reference: String) {
    element("c:numRef") { xml in
      xml.element("c:f", text: reference)
      xml.element("c:numCache") { xml in
        xml.element("c:formatCode", text: "General")
        xml.setting("c:ptCount", "\(numbers.count)")
        for case (let index, let number?) in numbers.enumerated() {
          xml.point(index, Self.text(of: number))
        }
      }
    }
  }

  private mutating func point(_ index: Int, _ content: String) {
    element("c:pt", ["idx": "\(index)"]) { $0.element("c:v", text: content) }
  }
}

extension CellRange {
  /// The range as a reference that does not move: `$A$1:$A$9`, or `$A$1` for one cell.
  var absoluteA1: String {
    func corner(_ row: Int, _ column: Int) -> String {
      "$" + Reference.letters(ofColumn: column) + "$\(row)"
    }
    let first = corner(rows.lowerBound, columns.lowerBound)
    let last = corner(rows.upperBound, columns.upperBound)
    return first == last ? first : first + ":" + last
  }
}
