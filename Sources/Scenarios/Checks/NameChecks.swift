import Formulas
import Renewal

/// Checks that names are unique where they must be, and that what is named is there.
struct NameChecks {
  let decoder: Decoder
  let scenario: Record

  /// The lists whose records have an identity, with what the identity names.
  private static let lists: [(key: String, subject: NameFault.Subject, table: KeyTable)] = [
    ("workloads", .workload, .workload), ("estate", .serviceGroup, .serviceGroup),
    ("capacity", .capacity, .capacity), ("savings_plans", .savingsPlan, .savingsPlan),
    ("marketplace", .product, .marketplaceProduct),
    ("credits", .credit, .credit), ("rates", .rate, .rate), ("offers", .offer, .offer),
    ("events", .event, .event), ("other_ai", .meteredItem, .meteredUse),
    ("budgets", .budget, .budget),
  ]

  /// Reports every record of a list that is there for the second time.
  func refuseRepetitions() {
    for list in Self.lists {
      decoder.refuseRepetitions(list.subject, of: scenario[list.key]?.elements, list.table)
    }
  }

  /// Reports offers whose names are alike though their ids differ, and ids that are reserved.
  func check(_ offers: [ReadOffer]) {
    var ids: Set<String> = []
    let distinct = offers.filter { ids.insert($0.offer.id).inserted }
    decoder.refuseRepetitions(
      .offer, distinct.map { ($0.offer.name, $0.record.place(of: "name")) })
    for read in offers {
      let (offer, record) = (read.offer, read.record)
      if [Scenario.noAgreement, Scenario.todaysTerms].contains(offer.id) {
        decoder.log.report(.name(.reserved(.offer, offer.id)), at: record.place(of: "id"))
      } else if Scenario.referenceNames.contains(offer.name) {
        decoder.log.report(.name(.reserved(.offer, offer.name)), at: record.place(of: "name"))
      }
    }
  }

  /// Reports Savings Plans that cover no service group.
  func check(_ plans: [(plan: SavingsPlan, record: Record)], _ services: [ServiceGroup]) {
    let known = services.map(\.name)
    guard isRead("estate", services.count) else { return }
    for (plan, record) in plans where !known.contains(plan.covers) {
      let _: String? = decoder.unknown(
        .serviceGroup, plan.covers, record.place(of: "covers"), known)
    }
  }

  /// Whether every record of a list could be read.
  func isRead(_ key: String, _ count: Int) -> Bool {
    guard let tree = scenario[key] else { return true }
    return tree.elements?.count == count
  }
}
