import Renewal

extension Decoder {
  /// The drivers that ranges move with: one by its name, or several with their loadings.
  func loadings(_ tree: Tree) -> [Loading]? {
    guard let entries = tree.entries else {
      guard tree.elements == nil else { return unexpected(.drivers, tree) }
      return name(tree).map { [Loading(driver: $0)] }
    }
    guard !entries.isEmpty else {
      log.report(.shape(.emptyMapping), at: tree.place)
      return nil
    }
    let loadings = entries.compactMap(loading)
    guard loadings.count == entries.count else { return nil }
    let sum = loadings.reduce(0) { $0 + $1.loading * $1.loading }
    // The squares of 60 % and 80 % add up to 1 but for the last digit.
    guard sum <= 1 + 1e-9 else {
      log.report(.match(.loadings(sum: sum)), at: tree.place)
      return nil
    }
    return loadings
  }

  private func loading(_ entry: Tree.Entry) -> Loading? {
    let loading = certain(.loading)(entry.value)
    guard check(entry.key, at: entry.place), let loading else { return nil }
    guard loading != 0 else {
      log.report(.match(.noLoading(driver: entry.key)), at: entry.value.place)
      return nil
    }
    return Loading(driver: entry.key, loading: loading)
  }
}

extension Quantity {
  /// How far a range moves with a driver, −100 % to 100 %.
  fileprivate static let loading = Quantity(
    kind: .quantity,
    bounds: Bounds(low: -1, high: 1, includesLow: true, includesHigh: true, isPercentage: true),
    example: "60%")
}
