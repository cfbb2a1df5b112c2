import Formulas

extension Model {
  /// The numbers of the members that a row's members belong to, by the part that these play.
  func parents(of row: some Row, of role: String = "rate") -> [Int] {
    row.index.flatMap { memberships[$0.id]?.parents[role] } ?? []
  }
}
