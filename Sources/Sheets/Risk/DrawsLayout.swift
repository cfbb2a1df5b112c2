import Renewal

/// Where things stand on the sheet Draws: one row for each path, and for each figure a block of one
/// column for each contract year.
struct DrawsLayout {
  /// How many contract years there are.
  let years: Int
  /// How many paths there are, at least one.
  let paths: Int

  /// A figure of a path and contract year, in the order of the blocks.
  enum Figure: Int, CaseIterable {
    case listCost, earning, earningThatRetires, nativeBurn, marketplaceBurn, cost, burn, shortfall

    /// The figure's name over its columns.
    var name: String {
      switch self {
      case .listCost: "List cost"
      case .earning: "Earns the discount"
      case .earningThatRetires: "Of it what retires"
      case .nativeBurn: "Retires outside caps"
      case .marketplaceBurn: "Marketplace before its cap"
      case .cost: "Cost before true-ups"
      case .burn: "Eligible spend (live)"
      case .shortfall: "Shortfall (live)"
      }
    }

    /// What was drawn; nil for what the sheet works out.
    func drawn(_ year: PathTable.Year) -> Double? {
      switch self {
      case .listCost: year.listCost
      case .earning: year.earning
      case .earningThatRetires: year.earningThatRetires
      case .nativeBurn: year.nativeBurn
      case .marketplaceBurn: year.marketplaceBurn
      case .cost: year.cost
      case .burn, .shortfall: nil
      }
    }
  }

  /// The row of the typed commitments, over the shortfalls.
  static let commitmentRow = 6
  /// The row of what is typed more than the offer's discount, over what earns; and of what of it
  /// lessens what retires, over the burn.
  static let discountRow = 7
  /// The row of the most that Marketplace may retire, over the burn; and of the shortfall rate, over
  /// what is paid.
  static let limitRow = 8
  /// The row of the headings.
  static let headingRow = 9
  /// The row of the first path.
  static let firstRow = 10

  /// The rows of the paths.
  var rows: ClosedRange<Int> { Self.firstRow...Self.firstRow + paths - 1 }
  /// The columns of a figure, by contract year.
  func columns(_ figure: Figure) -> ClosedRange<Int> {
    let first = 2 + figure.rawValue * years
    return first...first + years - 1
  }
  /// The column of what is paid over the term.
  var paid: Int { 2 + Figure.allCases.count * years }
  /// The column of the shortfall over the term.
  var termShortfall: Int { paid + 1 }

  /// The paths' values in a column, on the sheet of this name.
  func values(_ column: Int, on draws: String) -> CellMention {
    .column(column, rows: rows, on: draws)
  }
}
