import Renewal
import Wording

extension Decoder {
  /// What a growth may be besides growths by year.
  enum GrowthForm { case adoption, wandering }

  /// One growth, or one for each contract year, or another form that is allowed here.
  func growth(years: Int, or forms: [GrowthForm] = []) -> (Tree) -> Growth? {
    { tree in
      switch tree.content {
      case .scalar(let text, isPlain: let isPlain) where isPlain && text == "none":
        return self.unexpected(self.shape(forms), tree)
      case .scalar where tree.isNothing: return self.unexpected(self.shape(forms), tree)
      case .scalar, .list: return self.growths(tree, years: years).map { .yearly($0) }
      case .mapping(let entries):
        switch self.form(entries.map(\.key), among: forms) {
        case .adoption: return self.adoption(tree).map { .adoption($0) }
        case .wandering: return self.wandering(tree, years: years)
        case nil: return self.unexpected(self.shape(forms), tree)
        }
      }
    }
  }

  private func shape(_ forms: [GrowthForm]) -> ShapeFault.Shape {
    .growth(
      isAdoptionRead: forms.contains(.adoption), isWanderingRead: forms.contains(.wandering))
  }

  /// The form that keys are of, misspelt ones included.
  private func form(_ keys: [String], among forms: [GrowthForm]) -> GrowthForm? {
    let wandering = KeyTable.wanderingGrowth.names
    let isWandering = keys.contains {
      wandering.contains($0) || NearestName.of($0, among: wandering) != nil
    }
    if isWandering, forms.contains(.wandering) { return .wandering }
    return forms.contains(.adoption) ? .adoption : nil
  }

  /// Growths by contract year, from one number or a list.
  func growths(_ tree: Tree, years: Int) -> [ValueRange]? {
    guard tree.elements != nil else { return range(.growth)(tree).map { [$0] } }
    guard let elements = list(tree) else { return nil }
    guard elements.count <= max(years, 1) || years == 0 else {
      let fault = MatchFault.moreThanYears(count: elements.count, years: years)
      log.report(.match(fault), at: tree.place)
      return nil
    }
    let ranges = elements.compactMap(range(.growth))
    return ranges.count == elements.count ? ranges : nil
  }

  private func wandering(_ tree: Tree, years: Int) -> Growth? {
    guard let record = record(tree, .wanderingGrowth) else { return nil }
    let drift = record.read("drift") { self.growths($0, years: years) }
    let volatility = record.read("volatility", certain(.volatility))
    guard let drift, let volatility else { return nil }
    return .wandering(drift: drift, volatility: volatility)
  }

  private func adoption(_ tree: Tree) -> AdoptionCurve? {
    guard let outer = record(tree, .adoptionGrowth), let inner = outer["adoption"],
      let record = record(inner, .adoption)
    else { return nil }
    let start = record.read("start", range(.share(example: "20%")))
    let saturation = record.read("saturation", range(.share(example: "90%")))
    let by = record.read("by", month)
    guard let start, let saturation, let by else { return nil }
    let zero = start.low <= 0
    guard !zero, start.high < saturation.low else {
      log.report(.match(.adoptionIsOver), at: record.place(of: "start"))
      return nil
    }
    return AdoptionCurve(start: start, saturation: saturation, by: by)
  }
}

extension Quantity {
  /// The standard deviation of a month's change, above 0 % and at most 100 %.
  fileprivate static let volatility = Quantity(
    kind: .growth, period: .month,
    bounds: Bounds(low: 0, high: 1, includesLow: false, includesHigh: true, isPercentage: true),
    example: "5% per month")
}
