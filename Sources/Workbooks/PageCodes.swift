extension PageLine {
  /// The line in the code of both formats, `&LDraft&RPage &P of &N`; empty for an empty line.
  var code: String {
    part("&L", left) + part("&C", center) + part("&R", right)
  }

  private func part(_ place: String, _ pieces: [Piece]) -> String {
    pieces.isEmpty ? "" : pieces.reduce(place) { $0 + $1.code }
  }
}

extension PageLine.Piece {
  /// The piece in code; an ampersand of the text is doubled.
  fileprivate var code: String {
    switch self {
    case .text(let text):
      text.unicodeScalars.reduce("") { $0 + ($1 == "&" ? "&&" : String($1)) }
    case .file: "&F"
    case .sheet: "&A"
    case .page: "&P"
    case .pages: "&N"
    }
  }
}

extension PageSetup {
  /// The rows and columns printed on every page of a sheet, in A1 notation; nil for none.
  func titlesA1(sheet name: String) -> String? {
    let sheet = Reference.quoted(sheet: name)
    let columns = repeatedColumns.map {
      let first = Reference.letters(ofColumn: $0.lowerBound)
      return "\(sheet)!$\(first):$\(Reference.letters(ofColumn: $0.upperBound))"
    }
    let rows = repeatedRows.map { "\(sheet)!$\($0.lowerBound):$\($0.upperBound)" }
    return Self.joined(columns, rows)
  }

  /// The rows and columns printed on every page of a sheet, in R1C1 notation; nil for none.
  func titlesR1C1(sheet name: String) -> String? {
    let sheet = Reference.quoted(sheet: name)
    let columns = repeatedColumns.map { "\(sheet)!C\($0.lowerBound):C\($0.upperBound)" }
    let rows = repeatedRows.map { "\(sheet)!R\($0.lowerBound):R\($0.upperBound)" }
    return Self.joined(columns, rows)
  }

  private static func joined(_ columns: String?, _ rows: String?) -> String? {
    let parts = [columns, rows].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ",")
  }
}
