import Formulas
import Rates
import Renewal

extension Decoder {
  /// The schema that is read.
  static let schema = "commitbook/scenario/1"

  /// A whole scenario; nil when a problem keeps one from being made at all.
  func scenario(_ tree: Tree) -> Scenario? {
    guard let record = record(tree, .scenario) else { return nil }
    _ = record.read("schema", schema)
    let name = record.read("name", name)
    let asOf = record.read("as_of", day)
    let anchor = record.read("anchor", monthOrDay)
    let contractYears = contractYears(record)
    let years = contractYears.count
    if let anchor, let first = contractYears.first, first.starts <= anchor {
      log.report(
        .date(.anchorAfterStart(anchor: anchor, start: first.starts)),
        at: record.place(of: "anchor"))
    }
    let seed = record.read("seed", whole(0, 1_000_000_000_000, example: "2027"))
    let costOfCapital = record.read("cost_of_capital", certain(.rate))
    let workloads = located("workloads", of: record, workload(years: years))
    let levers = levers(record)
    let services = located("estate", of: record, serviceGroup(years: years))
    let plans = savingsPlans(record)
    let products = located("marketplace", of: record, product(years: years))
    let credits = list("credits", of: record, credit)
    let support = support(record)
    let ownRates = rates(record)
    let today = record.read("today", today)
    let offers = list("offers", of: record, offer(years: years))
    let questions = list("open_questions", of: record, text)
    let tax = record.read("tax") { self.record($0, .tax) }
    let taxOnAWS = tax?.read("aws", certain(.share(example: "20%")))
    let taxOnMarketplace = tax?.read("marketplace", certain(.share(example: "20%")))

    refuseRepetitions(.workload, workloads.map { ($0.value.id, $0.place) })
    refuseRepetitions(.serviceGroup, services.map { ($0.value.name, $0.place) })
    refuseRepetitions(.savingsPlan, plans.map { ($0.plan.name, $0.record.place) })
    refuseRepetitions(.product, products.map { ($0.value.name, $0.place) })
    refuseRepetitions(.credit, credits.map { ($0.credit.name, $0.record.place) })
    refuseRepetitions(.offer, offers.map { ($0.offer.id, $0.record.place) })
    refuseRepetitions(
      .offer, offers.map { ($0.offer.name, $0.record.place(of: "name")) })
    refuseRepetitions(
      .rate,
      ownRates.map {
        ("\($0.rate.model), \($0.rate.scope), \($0.rate.channel.rawValue)", $0.record.place)
      })
    for reserved in offers
    where [Scenario.noAgreement, Scenario.todaysTerms].contains(reserved.offer.id) {
      log.report(
        .name(.repeated(.offer, reserved.offer.id, first: tree.place)), at: reserved.record.place)
    }
    for (plan, planRecord) in plans where !services.contains(where: { $0.value.name == plan.covers }) {
      let _: String? = unknown(
        .serviceGroup, plan.covers, planRecord.place(of: "covers"), services.map(\.value.name))
    }
    refuseLateAdoption(workloads, anchor)
    LeverChecks(log: log, workloads: workloads.map(\.value)).check(levers)
    CreditChecks(log: log).check(credits)

    let card = bundled.overlaid(with: ownRates.map(\.rate))
    var used: [Rate] = []
    if let asOf {
      let checks = RateChecks(log: log, card: card, asOf: asOf)
      used = checks.check(
        workloads.map { ($0.value, $0.place) }, levers.map { ($0.lever, $0.record.place) })
      checks.warnOfStale(used, at: record.place(of: "as_of"))
    }
    let vendors = used.reduce(into: ["AWS"]) { names, rate in
      if !names.contains(rate.vendor) { names.append(rate.vendor) }
    }
    let priceIndex = priceIndex(record, vendors: vendors, years: years)
    guard let name, let asOf, let anchor, !contractYears.isEmpty else { return nil }
    return Scenario(
      name: name, asOf: asOf, anchor: anchor, contractYears: contractYears,
      seed: UInt64(seed ?? 1), costOfCapital: costOfCapital ?? 0.08,
      workloads: workloads.map(\.value), levers: levers.map(\.lever),
      services: services.map(\.value), savingsPlans: plans.map(\.plan),
      marketplace: products.map(\.value), support: support, credits: credits.map(\.credit),
      priceIndex: priceIndex, taxOnAWS: taxOnAWS ?? 0, taxOnMarketplace: taxOnMarketplace ?? 0,
      today: today, offers: offers.map(\.offer), variants: [], openQuestions: questions,
      rateCard: card, provenance: Provenance(place: tree.place.description))
  }

  private func schema(_ tree: Tree) -> String? {
    guard let found = text(tree) else { return nil }
    if found != Self.schema {
      log.report(
        .shape(.schema(found, known: Self.schema)), at: tree.place, suggestion: Self.schema)
    }
    return found
  }

  /// The records of a list, each with its place; those with problems left out.
  private func located<Value>(
    _ key: String, of record: Record, _ reading: (Tree) -> Value?
  ) -> [(value: Value, place: SourcePlace)] {
    list(key, of: record) { tree in reading(tree).map { ($0, tree.place) } }
  }

  /// An adoption that is over before growth starts has no curve.
  private func refuseLateAdoption(
    _ workloads: [(value: Workload, place: SourcePlace)], _ anchor: Month?
  ) {
    for (workload, place) in workloads {
      switch workload.growth {
      case .yearly: break
      case .adoption(let curve):
        if let anchor, curve.by <= anchor {
          log.report(.match(.adoptionBeforeAnchor(anchor)), at: place)
        }
      }
    }
  }
}
