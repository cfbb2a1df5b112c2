import Renewal

extension Decoder {
  /// By which rule a candidate is recommended.
  func riskAppetite(_ tree: Tree) -> RiskAppetite? {
    guard let text = name(tree) else { return nil }
    if let known = RiskAppetite.unbounded.first(where: { $0.words == text }) { return known }
    guard text.hasPrefix(RiskAppetite.chance) else {
      return unknownWord(
        text, "risk_appetite", tree.place,
        RiskAppetite.unbounded.map(\.words) + ["\(RiskAppetite.chance)10%"])
    }
    var bound = tree
    bound.content = .scalar(String(text.dropFirst(RiskAppetite.chance.count)), isPlain: true)
    return certain(.chance)(bound).map { .chanceOfShortfall(atMost: $0) }
  }
}

extension Quantity {
  /// A chance, above 0 % and below 100 %.
  fileprivate static let chance = Quantity(
    kind: .share,
    bounds: Bounds(low: 0, high: 1, includesLow: false, includesHigh: false, isPercentage: true),
    example: "10%")
}
