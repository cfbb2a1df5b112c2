/// Where the rows of a model stand in a workbook.
public struct Grid: Sendable {
  /// The column that holds what, the same on every sheet; columns count from 1.
  public struct Columns: Hashable, Sendable {
    /// Each member's own number, from 1.
    public var number = 4
    /// The numbers of the members that it belongs to, one column for each role.
    public var firstParent = 5
    /// The value of a row without periods.
    public var constant = 8
    /// The total over the periods.
    public var total = 9
    /// What a line is worth before the first period.
    public var opening = 10
    /// The first period.
    public var firstPeriod = 11

    /// The column map that all sheets share.
    public init() {}
  }

  /// The rows of one line or input: adjacent, one for each member.
  public struct Block: Hashable, Sendable {
    /// The sheet's name.
    public var sheet: String
    /// The first member's row, from 1.
    public var firstRow: Int
    /// How many members there are.
    public var members: Int

    /// A block of rows on a sheet.
    public init(sheet: String, firstRow: Int, members: Int) {
      self.sheet = sheet
      self.firstRow = firstRow
      self.members = members
    }
  }

  /// The column map.
  public let columns: Columns
  /// The blocks by the key of their line or input.
  public let blocks: [String: Block]

  /// The cell of a row's member and period, as `Inputs!$K$12`; nil for a row that is not on the grid.
  public func address(of row: any Row, member: Int = 0, period: Int = 0) -> CellAddress? {
    blocks[row.id].map { block in
      CellAddress(
        sheet: block.sheet, row: block.firstRow + member,
        column: row.cadence == .constant ? columns.constant : columns.firstPeriod + period)
    }
  }

  /// A grid of blocks.
  public init(columns: Columns = Columns(), blocks: [String: Block]) {
    self.columns = columns
    self.blocks = blocks
  }
}
