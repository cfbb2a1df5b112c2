import Formulas
import Rates
import Renewal
import Wording

extension Decoder {
  /// A use of a metered item: of the card, with a price of one's own, or of one's own altogether.
  func meteredUse(years: Int) -> (Tree) -> (use: MeteredUse, record: Record)? {
    { tree in
      guard let record = self.record(tree, .meteredUse) else { return nil }
      let id = record.read("item", self.name)
      let quantity = record.read(
        "quantity", self.range(.count(per: .month, example: "40M per month")))
      let app = record.read("app", self.part)
      let growth = record.read("growth", self.growth(years: years))
      let launch = record.read("launch", self.month)
      let end = record.read("ends", self.month)
      self.refuse(end: end, before: launch, at: record.place(of: "ends"))
      let channel = record.read("channel", self.channel)
      let loadings = record.read("moves_with", self.loadings) ?? []
      let provenance = self.provenance(record)
      guard let item = self.meteredItem(id, record, provenance) else { return nil }
      var billed = item
      billed.channel = channel ?? item.channel
      let use = MeteredUse(
        item: billed, app: app, quantity: quantity ?? .certain(0), growth: growth ?? .none,
        launch: launch, end: end, loadings: loadings, provenance: provenance)
      return (use, record)
    }
  }

  /// The item of a use: the card's, with the scenario's own price where it states one.
  private func meteredItem(
    _ id: String?, _ record: Record, _ provenance: Provenance
  ) -> MeteredItem? {
    let price = record.read("price", certain(.positive(example: "0.00015")))
    let unit = record.read("unit", name)
    guard let id else { return nil }
    let asOf = provenance.asOf ?? Self.unknownDay
    if var known = bundled.item(id) {
      if let unit, unit != known.unit {
        log.report(
          .match(.unitOfKnownItem(id, unit: known.unit)), at: record.place(of: "unit"))
      }
      if let price, let asOf {
        known.price = price
        known.asOf = asOf
        known.source = provenance.source ?? ""
        known.note = ""
      }
      return known
    }
    guard record["unit"] != nil else {
      let known = bundled.items.map(\.id)
      log.report(
        .rate(.unknownItem(id)), at: record.place(of: "item"),
        suggestion: NearestName.of(id, among: known))
      return nil
    }
    guard let price, let unit, let asOf else { return nil }
    return MeteredItem(
      id: id, name: id, unit: unit, price: price, feature: "Own", vendor: Self.aws, channel: .aws,
      asOf: asOf, source: provenance.source ?? "")
  }

  /// A budget of an application.
  func budget(years: Int) -> (Tree) -> (budget: Budget, record: Record)? {
    { tree in
      guard let record = self.record(tree, .budget) else { return nil }
      let app = record.read("app", self.part)
      let monthly = self.monthly(record, years: years)
      let alert = record.read("alert", self.certain(.alert))
      let isCapped = record.read("hard_cap", self.truth)
      let cap = record.read("cap", self.certain(.cap))
      let starts = record.read("starts", self.month)
      let provenance = self.provenance(record)
      guard let app else { return nil }
      let budget = Budget(
        app: app, monthly: monthly ?? [], alert: alert ?? 1,
        cap: cap ?? (isCapped == true ? 1 : nil),
        starts: starts, provenance: provenance)
      return (budget, record)
    }
  }

  /// The budget of a month by contract year: as listed, or one amount that may rise by a yearly rate.
  private func monthly(_ record: Record, years: Int) -> [Double]? {
    let monthly = record.read(
      "monthly", each(YearSpan(years: years), certain(.positive(example: "45k"))))
    guard record["growth"] != nil else { return monthly }
    let growth = record.read("growth", certain(.growth))
    guard record["monthly"]?.elements == nil else {
      log.report(.match(.growthOfBudgets), at: record.place(of: "growth"))
      return nil
    }
    guard let growth, let first = monthly?.first else { return nil }
    var amounts = [first]
    while amounts.count < years { amounts.append(amounts[amounts.count - 1] * (1 + growth)) }
    return amounts
  }

  /// The users of a workload; empty where it states its requests by themselves.
  func profiles(_ workload: Record) -> [UserProfile] {
    guard let trees = workload.read("profiles", list) else { return [] }
    refuseRepetitions(.profile, of: trees, .userProfile)
    return trees.compactMap { tree in
      guard let record = record(tree, .userProfile) else { return nil }
      let name = record.read("name", name)
      let users = record.read("users", range(.count(example: "800")))
      let requests = record.read("requests_per_day", range(.count(example: "12")))
      let input = record.read("input_tokens", range(.positive(example: "2500")))
      let output = record.read("output_tokens", range(.count(example: "350")))
      guard let name, let users, let requests, let input, let output else { return nil }
      return UserProfile(
        name: name, users: users, requestsPerDay: requests, inputTokens: input,
        outputTokens: output)
    }
  }
}

extension Quantity {
  /// Days of work in a month, above 0 and at most 31.
  static let days = Quantity(
    kind: .quantity,
    bounds: Bounds(low: 0, high: 31, includesLow: false, includesHigh: true, isPercentage: false),
    example: "21")

  /// The share of a budget at which somebody is told, above 0 % and at most 100 %.
  static let alert = Quantity(
    kind: .share,
    bounds: Bounds(low: 0, high: 1, includesLow: false, includesHigh: true, isPercentage: true),
    example: "80%")

  /// The multiple of a budget at which spending stops, 100 % to 1,000 %.
  static let cap = Quantity(
    kind: .quantity,
    bounds: Bounds(low: 1, high: 10, includesLow: true, includesHigh: true, isPercentage: true),
    example: "120%")
}
