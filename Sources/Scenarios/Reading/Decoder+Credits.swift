import Formulas
import Renewal

extension Decoder {
  /// A credit; a match is one for each contract year.
  func credits(
    _ contractYears: [Scenario.ContractYear]
  ) -> (Tree) -> [(credit: Credit, record: Record)] {
    { tree in
      guard let record = self.record(tree, .credit) else { return [] }
      let name = record.read("name", self.name)
      let amount = record.read("amount", self.range(.money(example: "300k")))
      let starts = record.read("starts", self.month)
      let expires = record.read("expires", self.month)
      self.refuse(end: expires, before: starts, at: record.place(of: "expires"))
      let share = record.read("share", self.certain(.share(example: "50%")))
      let milestone = record.read("milestone", self.milestone)
      let match = record.read("match", self.match(years: contractYears.count))
      let retires = record.read("retires", self.certain(.share(example: "100%")))
      let scope = record.read("scope", self.scope) ?? Self.usualScope
      let provenance = self.provenance(record)
      guard let name else { return [] }
      let years = zip(contractYears, match?.caps ?? []).enumerated().map { year, part in
        Credit(
          name: "\(name), year \(year + 1)", amount: .certain(part.1), starts: part.0.starts,
          expires: part.0.ends, scope: scope, share: match?.share ?? 1, retires: retires,
          provenance: provenance)
      }
      guard let amount, let starts, let expires else { return years.map { ($0, record) } }
      let credit = Credit(
        name: name, amount: amount, starts: starts, expires: expires, scope: scope,
        share: share ?? 1, retires: retires, milestone: milestone, provenance: provenance)
      return [(credit, record)]
    }
  }

  /// What a credit pays when its paper names no scope: what AWS itself bills within an agreement.
  private static let usualScope: [ChargeClass] = [
    .services, .newServices, .privateRates, .savingsPlans, .modelsByAWS,
  ]

  private func scope(_ tree: Tree) -> [ChargeClass]? {
    guard let trees = list(tree) else { return nil }
    let classes = trees.compactMap { tree -> ChargeClass? in
      let known = ChargeClass.ofAgreement.map(\.rawValue)
      guard let name = name(tree) else { return nil }
      guard known.contains(name) else { return unknown(.chargeClass, name, tree.place, known) }
      return ChargeClass(rawValue: name)
    }
    refuseRepetitions(.chargeClass, zip(classes, trees).map { ($0.rawValue, $1.place) })
    return classes.count == trees.count ? classes : nil
  }

  /// A share of charges up to a cap for each contract year.
  private func match(years: Int) -> (Tree) -> (share: Double, caps: [Double])? {
    { tree in
      guard let record = self.record(tree, .match) else { return nil }
      let share = record.read("share", self.certain(.share(example: "50%")))
      let caps = record.read(
        "caps", self.each(YearSpan(years: years), self.certain(.money(example: "100k"))))
      guard let share, let caps else { return nil }
      return (share, caps)
    }
  }

  private func milestone(_ tree: Tree) -> Credit.Milestone? {
    guard let record = record(tree, .milestone) else { return nil }
    let service = record.read("service", name)
    let monthly = record.read("monthly", certain(.positive(example: "220k")))
    let share = record.read("share", certain(.share(example: "10%")))
    let spent = record.read("spent", certain(.positive(example: "2M")))
    let months = record.read("months", whole(1, 120, example: "3"))
    let by = record.read("by", month)
    let conditions = ["monthly", "share", "spent"]
    if !conditions.contains(where: { record[$0] != nil }) {
      log.report(
        .shape(.missingOneOf(conditions, owner: record.table.owner)), at: record.place)
    }
    guard let service, let by else { return nil }
    return Credit.Milestone(
      service: service, monthly: monthly ?? 0, share: share ?? 0, spent: spent ?? 0,
      months: months ?? 1, by: by)
  }
}
