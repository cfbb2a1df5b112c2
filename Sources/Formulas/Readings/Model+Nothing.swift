extension Model {
  /// A node without terms that add or take away the total of no members, which is nothing.
  func withoutNothing(_ node: Formula.Node) -> Formula.Node {
    guard case .arithmetic(let operation, let a, let b) = node else { return node }
    switch operation {
    case .sum where isNothing(a): return withoutNothing(b)
    case .sum where isNothing(b), .difference where isNothing(b): return withoutNothing(a)
    case .sum, .difference, .product, .power: return node
    }
  }

  private func isNothing(_ node: Formula.Node) -> Bool {
    guard case .total(let reference, over: _, by: _) = node else { return false }
    return rows[reference.row].map(memberCount) ?? 0 == 0
  }
}
