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
    check(anchor, contractYears.first, at: record.place(of: "anchor"))
    let seed = record.read("seed", whole(0, 1_000_000_000_000, example: "2027"))
    let paths = record.read("paths", whole(1, 1_000_000, example: "10000"))
    let riskAppetite = record.read("risk_appetite", riskAppetite)
    let costOfCapital = record.read("cost_of_capital", certain(.rate))
    let workloads = list("workloads", of: record, workload(years: years))
    let chosen = levers(record)
    let lifeCycles = list("life_cycle", of: record, lifeCycle)
    let frontier = record.read("frontier", model)
    let otherAI = list("other_ai", of: record, meteredUse(years: years))
    let budgets = list("budgets", of: record, budget(years: years))
    let capacities = list("capacity", of: record, capacity)
    let services = list("estate", of: record, serviceGroup(years: years))
    let plans = savingsPlans(record)
    let products = list("marketplace", of: record, product(years: years))
    let credits = list("credits", of: record) { self.credits(contractYears)($0) }.flatMap(\.self)
    let support = support(record)
    let ownRates = rates(record)
    let today = record.read("today", today(years: years))
    let offers = list("offers", of: record, offer(contractYears))
    let events = list("events", of: record, event(contractYears))
    let fiscalYearStart = record.read("fiscal_year_starts", whole(1, 12, example: "2"))
    let questions = list("open_questions", of: record, text)
    let tax = record.read("tax") { self.record($0, .tax) }
    let taxOnAWS = tax?.read("aws", certain(.share(example: "20%")))
    let taxOnMarketplace = tax?.read("marketplace", certain(.share(example: "20%")))

    let names = NameChecks(decoder: self, scenario: record)
    names.refuseRepetitions()
    names.check(offers)
    names.check(plans, services.map(\.group))
    refuseLateAdoption(workloads, anchor)
    refuseSeasonApart(workloads, anchor)
    let areWorkloadsRead = names.isRead("workloads", workloads.count)
    let levers = levers(
      chosen,
      refreshes(
        record, lifeCycles, events, workloads.map(\.workload), chosen.map(\.lever),
        areAllRead: areWorkloadsRead))
    LeverChecks(
      log: log, workloads: workloads.map(\.workload),
      areAllRead: areWorkloadsRead
    ).check(levers)
    let guards = GuardChecks(decoder: self)
    guards.check(
      otherAI, budgets, apps: workloads.map(\.workload.app),
      areAllRead: areWorkloadsRead && names.isRead("other_ai", otherAI.count)
        && names.isRead("budgets", budgets.count))
    let capacityChecks = CapacityChecks(log: log)
    let areServicesRead = names.isRead("estate", services.count)
    EventChecks(
      decoder: self, workloads: areWorkloadsRead ? workloads.map(\.workload) : nil,
      services: areServicesRead ? services.map(\.group.name) : nil,
      models: areWorkloadsRead
        ? ModelUses(workloads.map(\.workload), levers.map(\.lever)).all : nil
    ).check(events, lifeCycles.map(\.lifeCycle))
    PrivateRateChecks(decoder: self, contractYears: contractYears)
      .check(services, areAllRead: areServicesRead)
    CreditChecks(decoder: self, firstMonth: contractYears.first?.starts)
      .check(credits, services: areServicesRead ? services.map(\.group.name) : nil)
    let areOffersRead = names.isRead("offers", offers.count)
    let ladder = record.read("ladder", self.ladder(areOffersRead ? offers.map(\.offer) : nil))

    let card = card(ownRates, on: asOf ?? Self.unknownDay)
    let rates = RateChecks(log: log, card: card)
    let used = rates.check(
      workloads, levers, frontier: frontier.map { ($0, record.place(of: "frontier")) })
    if used.isComplete { rates.refuseUnknown(ownRates, used: used.rates, bundled: bundled) }
    if let asOf {
      rates.warnOfStale(used.rates, on: asOf, at: record.place(of: "as_of"))
      guards.warnOfStale(otherAI, on: asOf, at: record.place(of: "as_of"))
    }
    let capacityNames = CapacityNames(
      decoder: self, workloads: workloads.map(\.workload), levers: levers.map(\.lever))
    let areDemandsRead = areWorkloadsRead && used.isComplete
    let served = areDemandsRead ? capacities.map(capacityNames.resolved) : []
    capacityChecks.check(served, card)
    if let asOf { capacityChecks.warnOfStale(capacities, on: asOf) }
    let vendors = Vendors(
      names: (used.rates.map(\.vendor) + otherAI.map(\.use.item.vendor))
        .reduce(into: [Self.aws]) { names, vendor in
          if !names.contains(vendor) { names.append(vendor) }
        },
      areAllKnown: used.isComplete && areWorkloadsRead
        && names.isRead("other_ai", otherAI.count))
    let priceIndex = priceIndex(record, vendors, years: years)
    let channels = channels(record, vendors, card)
    guard let start = contractYears.first?.starts, let day = asOf ?? Self.unknownDay else {
      return nil
    }
    // What is missing has its problem already; the checks below run all the same.
    var scenario = Scenario(
      name: name ?? "", asOf: day, anchor: anchor ?? start.adding(-1),
      contractYears: contractYears, seed: UInt64(seed ?? 1), costOfCapital: costOfCapital ?? 0.08,
      workloads: workloads.map(\.workload), levers: levers.map(\.lever),
      lifeCycles: lifeCycles.map(\.lifeCycle), frontier: frontier,
      services: services.map(\.group), savingsPlans: plans.map(\.plan), marketplace: products,
      support: support, credits: credits.map(\.credit),
      capacities: served.map(\.capacity), events: events.map(\.event), ladder: ladder,
      fiscalYearStart: fiscalYearStart ?? 1, channels: channels,
      otherAI: otherAI.map(\.use), budgets: budgets.map(\.budget), priceIndex: priceIndex,
      taxOnAWS: taxOnAWS ?? 0, taxOnMarketplace: taxOnMarketplace ?? 0,
      today: today, offers: offers.map(\.offer), variants: [], openQuestions: questions,
      rateCard: card, provenance: Provenance(place: tree.place.description))
    scenario.paths = paths ?? Scenario.usualPaths
    scenario.riskAppetite = riskAppetite ?? .leastExpectedCost
    let follows = TodayChecks(log: log, scenario: record, contractYears: contractYears)
    if let today { follows.check(today) }
    follows.check(offers, after: today)
    CommitmentChecks(log: log, scenario: scenario).check(offers)
    rates.warn(of: scenario.lostModes, levers)
    return name == nil || asOf == nil || anchor == nil ? nil : scenario
  }

  /// The levers in the order in which they act: refresh comes after routing.
  private func levers(
    _ chosen: [(lever: Lever, record: Record)], _ refreshes: [(lever: Lever, record: Record)]
  ) -> [(lever: Lever, record: Record)] {
    chosen.filter { $0.lever.kind == .routing } + refreshes
      + chosen.filter { $0.lever.kind != .routing }
  }

  private func schema(_ tree: Tree) -> String? {
    guard let found = text(tree) else { return nil }
    if found != Self.schema {
      log.report(.shape(.schema(found, known: Self.schema)), at: tree.place)
    }
    return found
  }

  /// Growth starts from the anchor, before the term and not long before it.
  private func check(_ anchor: Month?, _ first: Scenario.ContractYear?, at place: SourcePlace) {
    guard let anchor, let start = first?.starts else { return }
    let most = 60
    if start <= anchor {
      log.report(.date(.anchorAfterStart(anchor: anchor, start: start)), at: place)
    } else if anchor.months(to: start) > most {
      log.report(
        .date(.anchorTooEarly(anchor: anchor, start: start, most: most)), at: place)
    }
  }

  /// The requests are those of the anchor month, so the season starts from there.
  private func refuseSeasonApart(
    _ workloads: [(workload: Workload, record: Record)], _ anchor: Month?
  ) {
    guard let anchor else { return }
    for (workload, record) in workloads {
      guard let factor = workload.season?[anchor.month - 1], abs(factor - 1) > 1e-9 else {
        continue
      }
      log.report(
        .match(.seasonApart(factor: factor, anchor: anchor)), at: record.place(of: "season"))
    }
  }

  /// An adoption that is over before growth starts has no curve.
  private func refuseLateAdoption(
    _ workloads: [(workload: Workload, record: Record)], _ anchor: Month?
  ) {
    for (workload, record) in workloads {
      if let anchor, let curve = workload.growth.curve, curve.by <= anchor {
        log.report(.match(.adoptionBeforeAnchor(anchor)), at: record.place(of: "growth"))
      }
    }
  }
}
