import Formulas
import Renewal

/// Where every row of the model stands: one pass over the sections, before anything is written.
struct Placement {
  /// A section on a sheet, with the rows that have members.
  struct PlacedSection {
    let section: Section
    let titleRow: Int
    let rows: [any Row]
    /// The cadence whose periods the section's title row names.
    let cadence: Cadence?
  }

  let grid: Grid
  /// The sections by tab.
  let sections: [Tab: [PlacedSection]]

  /// The first row below the heading of a sheet of the model.
  static let firstRow = 5

  /// Places the model's rows; the checks sheet keeps some rows free for its table.
  init(_ model: Model, rowsAbove: [Tab: Int], template: WorkbookTemplate) {
    var blocks: [String: Grid.Block] = [:]
    var sections: [Tab: [PlacedSection]] = [:]
    for tab in Tab.ofModel {
      let sheet = template.name(of: tab)
      var next = Self.firstRow + (rowsAbove[tab] ?? 0)
      for section in model.sections where section.part == tab.standardName {
        let rows = section.rows.filter { model.memberCount($0) > 0 }
        for row in section.rows where model.memberCount(row) == 0 {
          blocks[row.id] = Grid.Block(sheet: sheet, firstRow: next, members: 0)
        }
        if rows.isEmpty { continue }
        let titleRow = next + 1
        next = titleRow + 1
        for row in rows {
          let members = model.memberCount(row)
          blocks[row.id] = Grid.Block(sheet: sheet, firstRow: next, members: members)
          next += members
        }
        sections[tab, default: []].append(
          PlacedSection(
            section: section, titleRow: titleRow, rows: rows,
            cadence: rows.map(\.cadence).first { $0 != .constant }))
      }
    }
    grid = Grid(blocks: blocks)
    self.sections = sections
  }
}
