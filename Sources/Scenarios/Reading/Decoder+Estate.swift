import Formulas
import Renewal

extension Decoder {
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
    let upfront = record.read("upfront", range(.share(example: "50%")))
    let isProposed = record.read("proposed", truth)
    let provenance = provenance(record)
    guard let covers else { return nil }
    return (
      SavingsPlan(
        name: name ?? "", covers: covers, commitment: commitment ?? .certain(0),
        discount: discount ?? .certain(0, .share), starts: starts,
        ends: ends ?? Month(year: Self.years.upperBound, month: 12),
        renewal: renewal ?? .certain(0), upfront: upfront ?? .certain(0, .share),
        isProposed: isProposed ?? false, provenance: provenance), record
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
      let growth = record.read("growth", self.growth(years: years))
      let badge = record.read("deployed_on_aws", self.badge)
      let loadings = record.read("moves_with", self.loadings) ?? []
      let provenance = self.provenance(record)
      guard let name, let invoice, let months else { return nil }
      return MarketplaceProduct(
        name: name, invoice: invoice, months: months, growth: growth ?? .none,
        badge: badge ?? .none, loadings: loadings, provenance: provenance)
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

  /// Whether a product is deployed on AWS: always, never, from a month on or until one.
  private func badge(_ tree: Tree) -> MarketplaceProduct.Badge? {
    guard let text = tree.text, text.contains(where: \.isDigit) else {
      return truth(tree, in: .badge).map { $0 ? .always : .none }
    }
    let words = text.split(separator: " ")
    guard words.count > 1 else { return month(tree).map { .from($0) } }
    guard words.count == 2, words.first == "until" else { return unexpected(.badge, tree) }
    var ending = tree
    ending.content = .scalar(String(words[1]), isPlain: true)
    return month(ending).map { .until($0) }
  }
}
