import Formulas

/// Where the rows of a model stand in its workbook, for those who read one back.
public struct ModelLayout: Sendable {
  /// One row of a sheet: a member of a line or an input.
  public struct PlacedRow: Hashable, Sendable {
    /// The name of its sheet.
    public let sheet: String
    /// The number of the row, from 1.
    public let number: Int
    /// The key of the line or input.
    public let id: String
    /// The number of the member, from 0.
    public let member: Int
    /// What stands in its first column: unique in the workbook.
    public let label: String
    /// Whether its values are stated rather than calculated.
    public let isInput: Bool
    /// How often it has a value.
    public let cadence: Cadence
  }

  /// The title above a section's rows.
  public struct PlacedTitle: Hashable, Sendable {
    /// The name of its sheet.
    public let sheet: String
    /// The number of the row, from 1.
    public let number: Int
    /// The title.
    public let text: String
  }

  /// The column that holds what.
  public let columns = Grid.Columns()
  /// The rows in the order of the sheets, from top to bottom.
  public let rows: [PlacedRow]
  /// The titles of the sections.
  public let titles: [PlacedTitle]
  /// Where each line and input stands.
  public let grid: Grid
  /// The title below the model's rows from which on a sheet's rows are the workbook's own.
  public let ownTitle = BookWorkings.firstTitle
  /// The row with the headings of the columns, on every sheet.
  public let headingRow = Placement.firstRow - 1

  /// The layout of a model.
  ///
  /// - Parameter template: how its sheets are named; without one, as we name them.
  public init(_ model: Model, template: WorkbookTemplate = WorkbookTemplate()) {
    let placement = Placement(model, rowsAbove: [.checks: ChecksTable.rowCount], template: template)
    var rows: [PlacedRow] = []
    var titles: [PlacedTitle] = []
    for tab in Tab.ofModel {
      for section in placement.sections[tab] ?? [] {
        titles.append(
          PlacedTitle(
            sheet: template.name(of: tab), number: section.titleRow, text: section.section.title))
        for row in section.rows {
          guard let block = placement.grid.blocks[row.id] else { continue }
          for member in 0..<block.members {
            rows.append(
              PlacedRow(
                sheet: template.name(of: tab), number: block.firstRow + member, id: row.id,
                member: member,
                label: model.label(row, member), isInput: model.inputs[row.id] != nil,
                cadence: row.cadence))
          }
        }
      }
    }
    self.rows = rows
    self.titles = titles
    grid = placement.grid
  }

  /// The column of a row's value in a period.
  public func column(_ cadence: Cadence, period: Int) -> Int {
    cadence == .constant ? columns.constant : columns.firstPeriod + period
  }
}
