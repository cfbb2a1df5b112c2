/// A formula as spreadsheet text that has yet to be put into a cell: the same for a whole block.
///
/// In R1C1 it is one text, equal in every cell; in A1 the text depends on the cell.
public struct CellText: Hashable, Sendable {
  /// A part of the text.
  enum Piece: Hashable, Sendable {
    case text(String)
    case cell(sheet: String?, row: Anchor, column: Anchor)
  }

  /// A row or column, by its number or by its distance from the cell.
  enum Anchor: Hashable, Sendable {
    case absolute(Int)
    case relative(Int)
  }

  let pieces: [Piece]

  /// The text in R1C1 style, without an equals sign.
  public var r1c1: String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let part): text += part
      case .cell(let sheet, let row, let column):
        if let sheet { text += "\(sheet)!" }
        text += "R\(Self.offset(row))C\(Self.offset(column))"
      }
    }
    return text
  }

  /// The text in A1 style in one cell, without an equals sign.
  public func a1(row: Int, column: Int) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let part): text += part
      case .cell(let sheet, let rowAnchor, let columnAnchor):
        if let sheet {
          text += sheet
          text += "!"
        }
        switch columnAnchor {
        case .absolute(let number):
          text += "$"
          text += Self.letters(number)
        case .relative(let distance): text += Self.letters(column + distance)
        }
        switch rowAnchor {
        case .absolute(let number):
          text += "$"
          text += String(number)
        case .relative(let distance): text += String(row + distance)
        }
      }
    }
    return text
  }

  /// The letters of a column: `A` for 1, `AA` for 27.
  public static func letters(_ column: Int) -> String {
    column <= table.count ? table[column - 1] : spelled(column)
  }

  private static let table = (1...256).map(spelled)

  private static func spelled(_ column: Int) -> String {
    var rest = column
    var letters = ""
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  private static func offset(_ anchor: Anchor) -> String {
    switch anchor {
    case .absolute(let number): String(number)
    case .relative(0): ""
    case .relative(let distance): "[\(distance)]"
    }
  }
}
