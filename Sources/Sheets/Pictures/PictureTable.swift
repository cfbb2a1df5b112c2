import Charts
import Workbooks

/// The data of one picture as a table, with the chart that is drawn from it.
struct PictureTable {
  /// How the table lies.
  enum Direction {
    /// One column for each series, one row for each category.
    case down
    /// One row for each series, one column for each category.
    case across
  }

  /// One series, or figures that lead to one.
  struct Strand {
    /// What stands at its head.
    let name: String
    /// Its cells by category.
    let cells: [Content]
    /// How they look.
    let style: Style
    /// Whether the chart draws it.
    var isDrawn = true
  }

  /// What stands in the corner: what the figures are, with their unit.
  let title: String
  let categories: [String]
  /// The drawn ones in the order of the chart's series.
  let strands: [Strand]
  let direction: Direction
  /// The chart, with the values of the drawn strands.
  let chart: Chart
  /// What stands to the right of every row, such as a word that a simulation is stale; nil for
  /// nothing.
  var mark: Content?
  /// How to read it; empty where nothing must be said.
  var note = ""
}

/// Where the cells of a table will stand, for formulas that refer to each other.
struct PicturePlace {
  /// The row of the heading.
  let row: Int
  let direction: PictureTable.Direction

  /// The cell of a strand's category, both from 0.
  func cell(strand: Int, category: Int) -> FormulaPlace {
    switch direction {
    case .down: FormulaPlace(row: row + 1 + category, column: 2 + strand)
    case .across: FormulaPlace(row: row + 1 + strand, column: 2 + category)
    }
  }
}
