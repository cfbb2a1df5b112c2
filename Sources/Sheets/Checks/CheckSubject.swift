import Formulas
import Renewal
import Workbooks

extension SheetContext {
  /// A link to the row of the model that a check is about: the first that it leads back to outside of
  /// the checks.
  func subject(of check: Line) -> Content {
    let row = firstRow(behind: check) ?? check
    return link(model.label(row, 0), to: grid.address(of: row))
  }

  /// A link to what a check of the workbook is about.
  func subject(of check: BookCheck, at working: Int) -> Content {
    switch check {
    case .prices:
      return .link(text: name(of: .rates), sheet: name(of: .rates), cell: "A1")
    case .clauses where tabs.contains(.clauses):
      return .link(text: name(of: .clauses), sheet: name(of: .clauses), cell: "A1")
    case .errors, .clauses:
      return .link(text: "by sheet and offer, below", sheet: name(of: .checks), cell: "A\(working)")
    }
  }

  private func link(_ label: String, to address: CellAddress?) -> Content {
    guard let address else { return .text(label) }
    return .link(
      text: "\(address.sheet): \(label)", sheet: address.sheet, cell: "A\(address.row)")
  }

  /// The first row with members that a line reads, directly or through other checks, on another sheet.
  private func firstRow(behind line: Line) -> (any Row)? {
    guard let sealed = model.lines[line.id] else { return nil }
    for reference in sealed.formula.node.references {
      guard let row = model.rows[reference.row] else { continue }
      if model.part(of: row.id) == Sections.checks, let inner = row as? Line {
        if let found = firstRow(behind: inner) { return found }
      } else if model.memberCount(row) > 0 {
        return row
      }
    }
    return nil
  }
}
