/// A listing with a name, a heading row and filter buttons, in `.xlsx` only.
///
/// XML Spreadsheet 2003 has no tables; there the first listing of a sheet has filter buttons, unless
/// the sheet has some of its own.
public struct ListTable: Hashable, Sendable {
  /// A built-in look.
  public enum Look: Hashable, Sendable {
    /// None: the cells keep their own styles.
    case plain
    /// One of the light looks, from 1 to 21.
    case light(Int)
    /// One of the medium looks, from 1 to 28.
    case medium(Int)
    /// One of the dark looks, from 1 to 11.
    case dark(Int)
  }

  /// The name, as unique in its workbook as defined names are.
  public var name: String
  /// The cells, with the heading row first; the headings are different texts.
  public var range: CellRange
  /// The look.
  public var look: Look
  /// Whether every other row has a ground of its own.
  public var hasStripes: Bool

  /// A listing.
  public init(name: String, range: CellRange, look: Look = .plain, hasStripes: Bool = false) {
    self.name = name
    self.range = range
    self.look = look
    self.hasStripes = hasStripes
  }
}

extension ListTable.Look {
  /// The name that every program knows the look by; nil for none.
  var name: String? {
    switch self {
    case .plain: nil
    case .light(let number): "TableStyleLight\(number)"
    case .medium(let number): "TableStyleMedium\(number)"
    case .dark(let number): "TableStyleDark\(number)"
    }
  }

  /// Whether there is such a look.
  var exists: Bool {
    switch self {
    case .plain: true
    case .light(let number): (1...21).contains(number)
    case .medium(let number): (1...28).contains(number)
    case .dark(let number): (1...11).contains(number)
    }
  }
}

extension Sheet {
  /// The headings of a table: the texts of its first row; nil for what is not a text.
  func headings(of table: ListTable) -> [String?] {
    let row = table.range.rows.lowerBound
    var texts: [Int: String] = [:]
    for cell in cells where cell.row == row {
      if case .text(let text) = cell.content { texts[cell.column] = text }
    }
    return table.range.columns.map { texts[$0] }
  }
}
