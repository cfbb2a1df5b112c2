import Renewal

extension Decoder {
  /// The support that is bought; none when the scenario says nothing.
  func support(_ scenario: Record) -> Support {
    let none = Support(plan: .none, provenance: Provenance(place: scenario.place.description))
    guard let record = scenario.read("support", { self.record($0, .support) }) else { return none }
    let plan = record.read("plan", supportPlan)
    let without = record.read("without_agreement", supportPlan)
    let base: SupportBase? = record.read("base") { word(.supportBase, $0) }
    let discount = record.read("discount", certain(.discount(example: "10%")))
    let reachesMinimum = record.read("discount_reaches_minimum", truth)
    let includesMarketplace = record.read("marketplace_in_base", truth)
    return Support(
      plan: plan ?? .none, planWithoutAgreement: without, base: base ?? .gross,
      discount: discount ?? 0, discountReachesMinimum: reachesMinimum ?? true,
      includesMarketplace: includesMarketplace ?? false, provenance: provenance(record))
  }

  private func supportPlan(_ tree: Tree) -> SupportPlan? {
    guard tree.entries != nil else {
      guard let name = name(tree) else { return nil }
      return SupportPlan.known.first { $0.id == name }
        ?? unknown(.supportPlan, name, tree.place, SupportPlan.known.map(\.id))
    }
    guard let record = record(tree, .supportPlan) else { return nil }
    let name = record.read("name", name)
    let minimum = record.read("minimum", certain(.money(example: "5000")))
    let bands = record.read("bands") { tree in
      self.bands(tree, .band, certain(.share(example: "7%"))) {
        SupportPlan.Band(from: $0, rate: $1)
      }
    }
    guard let name, let minimum, let bands else { return nil }
    return SupportPlan(
      id: name, name: name, minimum: minimum, bands: bands, asOf: nil,
      source: record.statedAt)
  }

  /// Bands from 0 upwards, each with what holds within it under the table's other key.
  func bands<Value, Band>(
    _ tree: Tree, _ table: KeyTable, _ reading: (Tree) -> Value?, _ band: (Double, Value) -> Band
  ) -> [Band]? {
    guard let trees = list(tree), let key = table.names.last else { return nil }
    var bands: [Band] = []
    var last: Double?
    for tree in trees {
      guard let record = record(tree, table) else { continue }
      let from = record.read("from", certain(.money(example: "150k")))
      let value = record.read(key, reading)
      guard let from, let value else { continue }
      let text = record["from"]?.text ?? ""
      if tree == trees.first, from != 0 {
        log.report(.match(.firstBand(text)), at: record.place(of: "from"))
      }
      if let last, from <= last {
        log.report(.match(.notRising(text)), at: record.place(of: "from"))
      }
      last = from
      bands.append(band(from, value))
    }
    return bands
  }
}
