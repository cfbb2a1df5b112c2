import Formulas
import Rates
import Renewal

extension Decoder {
  /// A group of services.
  func serviceGroup(years: Int) -> (Tree) -> ServiceGroup? {
    { tree in
      guard let record = self.record(tree, .serviceGroup) else { return nil }
      let name = record.read("name", self.name)
      let spend = record.read(
        "spend", self.range(.money(per: .month, example: "420k per month")))
      let growth = record.read("growth", self.serviceGrowth(years: years))
      let rate = record.read("private_rate", self.range(.discount(example: "30%")))
      let isEligible = record.read("eligible", self.truth)
      let movesWith = record.read("moves_with", self.name)
      let provenance = self.provenance(record)
      guard let name else { return nil }
      return ServiceGroup(
        name: name, spend: spend ?? .certain(0), growth: growth ?? .none, privateRate: rate,
        isEligible: isEligible ?? true, movesWith: movesWith, provenance: provenance)
    }
  }

  /// Services and products grow by year; adoption is for workloads.
  private func serviceGrowth(years: Int) -> (Tree) -> Growth? {
    { tree in
      guard tree.entries == nil, !tree.isNothing else {
        return self.unexpected(.yearlyGrowth, tree)
      }
      return self.growths(tree, years: years).map { .yearly($0) }
    }
  }

  /// The Savings Plans, those without a name named after what they cover.
  func savingsPlans(_ scenario: Record) -> [(plan: SavingsPlan, record: Record)] {
    guard let trees = scenario.read("savings_plans", list) else { return [] }
    let names = Identity(table: .savingsPlan).parts(of: trees)
    return zip(trees, names).compactMap { tree, parts in
      savingsPlan(tree, name: parts?.first)
    }
  }

  private func savingsPlan(_ tree: Tree, name known: String?) -> (SavingsPlan, Record)? {
    guard let record = record(tree, .savingsPlan) else { return nil }
    let hourly = Quantity.money(per: .hour, example: "260 per hour")
    let name = record["name"].map(name) ?? known
    let covers = record.read("covers", self.name)
    let commitment = record.read("commitment", range(hourly))
    let discount = record.read("discount", range(.discount(example: "27%")))
    let starts = record.read("starts", month)
    let ends = record.read("ends", month)
    refuse(end: ends, before: starts, at: record.place(of: "ends"))
    let renewal = record.read("renews") { tree -> ValueRange? in
      switch tree.text {
      case "none": .certain(0)
      case "same": commitment
      case _: range(hourly)(tree)
      }
    }
    let provenance = provenance(record)
    guard let covers else { return nil }
    return (
      SavingsPlan(
        name: name ?? "", covers: covers, commitment: commitment ?? .certain(0),
        discount: discount ?? .certain(0, .share), starts: starts,
        ends: ends ?? Month(year: Self.years.upperBound, month: 12),
        renewal: renewal ?? .certain(0), provenance: provenance), record
    )
  }

  /// A Marketplace product.
  func product(years: Int) -> (Tree) -> MarketplaceProduct? {
    { tree in
      guard let record = self.record(tree, .marketplaceProduct) else { return nil }
      let name = record.read("product", self.name)
      let invoice = record.read(
        "invoice", self.range(.money(per: .year, example: "600k per year")))
      let months = self.invoiceMonths(record)
      let growth = record.read("growth", self.serviceGrowth(years: years))
      let isDeployed = record.read("deployed_on_aws", self.truth)
      let provenance = self.provenance(record)
      guard let name, let invoice, let months else { return nil }
      return MarketplaceProduct(
        name: name, invoice: invoice, months: months, growth: growth ?? .none,
        isDeployedOnAWS: isDeployed ?? false, provenance: provenance)
    }
  }

  private func invoiceMonths(_ record: Record) -> [Int]? {
    let month = whole(1, 12, example: "3")
    if let tree = record["month"] { return month(tree).map { [$0] } }
    guard let trees = record.read("months", list) else { return nil }
    let months = trees.compactMap(month)
    guard months.count == trees.count else { return nil }
    refuseRepetitions(.month, zip(months, trees).map { (String($0), $1.place) })
    return months
  }

  /// A credit.
  func credit(_ tree: Tree) -> (credit: Credit, record: Record)? {
    guard let record = record(tree, .credit) else { return nil }
    let name = record.read("name", name)
    let amount = record.read("amount", range(.money(example: "300k")))
    let starts = record.read("starts", month)
    let expires = record.read("expires", month)
    refuse(end: expires, before: starts, at: record.place(of: "expires"))
    let scope = record.read("scope") { tree -> [ChargeClass]? in
      guard let trees = self.list(tree) else { return nil }
      let classes = trees.compactMap { tree -> ChargeClass? in self.word(.chargeClass, tree) }
      refuseRepetitions(.chargeClass, zip(classes, trees).map { ($0.rawValue, $1.place) })
      return classes.count == trees.count ? classes : nil
    }
    let provenance = provenance(record)
    guard let name, let amount, let starts, let expires else { return nil }
    return (
      Credit(
        name: name, amount: amount, starts: starts, expires: expires,
        scope: scope ?? Self.usualScope, provenance: provenance), record
    )
  }

  /// What a credit pays when its paper names no scope: what AWS itself bills.
  private static let usualScope: [ChargeClass] = [
    .services, .privateRates, .savingsPlans, .modelsByAWS,
  ]

  /// The support that is bought; none when the scenario says nothing.
  func support(_ scenario: Record) -> Support {
    let none = Support(plan: .none, provenance: Provenance(place: scenario.place.description))
    guard let record = scenario.read("support", { self.record($0, .support) }) else { return none }
    let plan = record.read("plan", supportPlan)
    let without = record.read("without_agreement", supportPlan)
    let base: SupportBase? = record.read("base") { word(.supportBase, $0) }
    let discount = record.read("discount", certain(.discount(example: "10%")))
    return Support(
      plan: plan ?? .none, planWithoutAgreement: without, base: base ?? .gross,
      discount: discount ?? 0, provenance: provenance(record))
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
    let bands = record.read("bands", bands)
    guard let name, let minimum, let bands else { return nil }
    return SupportPlan(
      id: name, name: name, minimum: minimum, bands: bands, asOf: nil,
      source: record.place.description)
  }

  private func bands(_ tree: Tree) -> [SupportPlan.Band]? {
    guard let trees = list(tree) else { return nil }
    var bands: [SupportPlan.Band] = []
    for tree in trees {
      guard let record = record(tree, .band) else { continue }
      let from = record.read("from", certain(.money(example: "150k")))
      let rate = record.read("rate", certain(.share(example: "7%")))
      guard let from, let rate else { continue }
      let text = record["from"]?.text ?? ""
      if tree == trees.first, from != 0 {
        log.report(.match(.firstBand(text)), at: record.place(of: "from"))
      }
      if let last = bands.last, from <= last.from {
        log.report(.match(.notRising(text)), at: record.place(of: "from"))
      }
      bands.append(SupportPlan.Band(from: from, rate: rate))
    }
    return bands
  }
}
