import Formulas
import Renewal

extension Decoder {
  /// A number or a range, or an amount's forecast with how forecasts of it came out.
  func range(_ quantity: Quantity) -> (Tree) -> ValueRange? {
    { tree in
      if quantity.kind == .quantity, self.isBackTest(tree) {
        return self.backTested(tree, quantity)
      }
      return self.scalar(tree, quantity) { text throws(NumberText.Failure) in
        try RangeText(text: text, quantity: quantity).read()
      }
    }
  }

  /// A number without a range.
  func certain(_ quantity: Quantity) -> (Tree) -> Double? {
    { tree in
      self.scalar(tree, quantity) { text throws(NumberText.Failure) in
        try RangeText(text: text, quantity: quantity).readCertain()
      }
    }
  }

  /// One value for all contract years, or one for each.
  func each(
    _ span: YearSpan, _ reading: @escaping (Tree) -> Double?
  ) -> (Tree) -> [Double]? {
    { tree in
      guard tree.elements != nil else {
        return reading(tree).map { Array(repeating: $0, count: max(span.years, 1)) }
      }
      guard let trees = self.list(tree) else { return nil }
      let values = trees.compactMap(reading)
      guard values.count == trees.count else { return nil }
      if let count = span.count, values.count != count {
        self.log.report(.match(.notEachYear(count: values.count, years: count)), at: tree.place)
        return nil
      }
      return span.padded(values)
    }
  }

  /// A whole number within bounds.
  func whole(_ low: Int, _ high: Int, example: String) -> (Tree) -> Int? {
    let bounds = Bounds.whole(low, high)
    return { tree in
      guard let text = self.plain(tree, example: example) else { return nil }
      guard let value = Int(text), bounds.contains(Double(value)) else {
        self.log.report(.quantity(.notWhole(text, bounds)), at: tree.place)
        return nil
      }
      return value
    }
  }

  /// The text of a number, without quotes; between braces a comma needs them.
  private func plain(_ tree: Tree, example: String) -> String? {
    guard case .scalar(let text, let isPlain) = tree.content, !tree.isNothing else {
      return unexpected(.number(example: example), tree)
    }
    guard isPlain || DistributionText(text) != nil else {
      log.report(.quantity(.quoted(text)), at: tree.place)
      return nil
    }
    return text
  }

  private func scalar<Value>(
    _ tree: Tree, _ quantity: Quantity,
    _ reading: (String) throws(NumberText.Failure) -> Value
  ) -> Value? {
    guard let text = plain(tree, example: quantity.example) else { return nil }
    do {
      return try reading(text)
    } catch {
      log.report(.quantity(error.fault), at: tree.place, suggestion: error.suggestion)
      return nil
    }
  }
}

extension ValueRange {
  /// The least value that was stated.
  var low: Double {
    switch shape {
    case .certain(let value): value
    case .interval(let low, _), .triple(let low, _, _): low
    }
  }

  /// The greatest value that was stated.
  var high: Double {
    switch shape {
    case .certain(let value): value
    case .interval(_, let high), .triple(_, _, let high): high
    }
  }
}
