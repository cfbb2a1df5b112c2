import Formulas
import Foundation
import Projection
import Renewal

extension Plan {
  /// The ways to fill the gaps of every candidate that has a paper, the cheapest for a dollar first.
  func cures() throws -> [Assessment.Cure] {
    try outcome.candidates.flatMap { candidate -> [Assessment.Cure] in
      guard let number = renewal.candidate(candidate.candidate.id) else { return [] }
      return try candidate.shortfall.indices.filter { candidate.shortfall[$0] > 0.005 }.flatMap {
        year in
        (moves(candidate, number, year) + (try plans(candidate, year)) + [pay(candidate, year)])
          .sorted { $0.cost * $1.retires < $1.cost * $0.retires }
      }
    }
  }

  private func pay(_ candidate: CandidateOutcome, _ year: Int) -> Assessment.Cure {
    Assessment.Cure(
      candidate: candidate.candidate.id, year: year, shortfall: candidate.shortfall[year],
      step: .pay, retires: candidate.shortfall[year], cost: candidate.trueUp[year])
  }

  /// Invoices of Marketplace products that the next year could give up.
  private func moves(
    _ candidate: CandidateOutcome, _ number: Int, _ year: Int
  ) -> [Assessment.Cure] {
    let timeline = renewal.model.timeline
    guard year + 1 < timeline.years else { return [] }
    let retires = candidate.clauses.eligibility(of: .marketplaceDeployed)
    let isCapped = retires.bucket == .marketplace
    let room =
      values.value(Burn.capLimit, member: number, period: year)
      - values.value(Burn.marketplaceBurn, member: number, period: year)
    let to = renewal.scenario.contractYears[year].ends
    return renewal.scenario.marketplace.enumerated().flatMap { product, stated in
      timeline.months.enumerated().filter { timeline.yearOfMonth[$0.offset] == year + 1 }
        .compactMap { month, from -> Assessment.Cure? in
          let invoice = values.value(Products.badged, member: product, period: month)
          let burn = invoice * retires.retires
          let retired = min(isCapped ? min(burn, room) : burn, candidate.shortfall[year])
          guard retired > 0.005 else { return nil }
          let interest =
            invoice
            * (pow(1 + renewal.scenario.costOfCapital, Double(to.months(to: from)) / 12) - 1)
          return Assessment.Cure(
            candidate: candidate.candidate.id, year: year, shortfall: candidate.shortfall[year],
            step: .moveInvoice(product: stated.name, from: from, to: to), retires: retired,
            cost: interest + lostNextYear(burn, candidate, number, year + 1, isCapped))
        }
    }
  }

  /// What the next year pays more for an invoice that has left it.
  private func lostNextYear(
    _ burn: Double, _ candidate: CandidateOutcome, _ number: Int, _ year: Int, _ isCapped: Bool
  ) -> Double {
    let members = renewal.paper(of: number) * renewal.chargeClasses.count
    let capped = renewal.chargeClasses.indices.reduce(0) {
      $0 + values.value(Burn.capped, member: members + $1, period: year)
    }
    let limit = values.value(Burn.capLimit, member: number, period: year)
    let lost = isCapped ? min(capped, limit) - min(capped - burn, limit) : burn
    let missing = max(0, candidate.obligation[year] - (candidate.eligibleSpend[year] - lost))
    let before = max(0, candidate.obligation[year] - candidate.eligibleSpend[year])
    return (missing - before) * candidate.clauses[.shortfallRate]
  }

  /// A year of Savings Plans, all upfront, in the year's last month, on terms like those in hand.
  private func plans(_ candidate: CandidateOutcome, _ year: Int) throws -> [Assessment.Cure] {
    var seen: Set<String> = []
    let month = renewal.scenario.contractYears[year].ends
    return try renewal.scenario.savingsPlans.filter { seen.insert($0.covers).inserted }
      .compactMap { known -> Assessment.Cure? in
        guard
          let service = renewal.scenario.services.firstIndex(where: { $0.name == known.covers }),
          let last = renewal.model.timeline.months.firstIndex(of: month)
        else { return nil }
        let onDemand = values.value(Services.onDemand, member: service, period: last)
        let worth = min(
          onDemand * (1 - known.discount.base), candidate.shortfall[year] / 12)
        guard worth > 0.005 else { return nil }
        var scenario = renewal.scenario
        scenario.ladder = nil
        scenario.savingsPlans.append(
          SavingsPlan(
            name: "\(known.covers), a year upfront", covers: known.covers,
            commitment: .certain(worth / 730), discount: .certain(known.discount.base, .share),
            starts: month, ends: month.adding(11), renewal: .certain(0),
            upfront: .certain(1, .share), provenance: known.provenance))
        guard let bought = try outcome(of: scenario).candidate(candidate.candidate.id) else {
          return nil
        }
        let retires = candidate.shortfall[year] - bought.shortfall[year]
        guard retires > 0.005 else { return nil }
        // Months of the plan after the horizon pay for usage that goes on, so they are no cost.
        let after = month.adding(11).number - (renewal.model.timeline.months.last ?? month).number
        let fee = worth * 12
        let interest = fee * (pow(1 + renewal.scenario.costOfCapital, 0.5) - 1)
        return Assessment.Cure(
          candidate: candidate.candidate.id, year: year, shortfall: candidate.shortfall[year],
          step: .buyUpfrontPlan(service: known.covers, month: month), retires: retires,
          cost: bought.totalPaid - candidate.totalPaid
            + retires * candidate.clauses[.shortfallRate] - fee * Double(max(0, after)) / 12
            + interest)
      }
  }

  /// Whether each Savings Plan that is thought of should be bought before or after signing.
  func planTimings() throws -> [Assessment.PlanTiming] {
    let scenario = renewal.scenario
    return try scenario.savingsPlans.indices.filter { scenario.savingsPlans[$0].isProposed }
      .flatMap { number -> [Assessment.PlanTiming] in
        var bought = scenario
        bought.ladder = nil
        bought.savingsPlans[number].isProposed = false
        let after = try outcome(of: bought)
        let before = try resizedOutcome(of: bought)
        return scenario.offers.map { offer in
          Assessment.PlanTiming(
            plan: scenario.savingsPlans[number].name, candidate: offer.id,
            without: outcome.candidate(offer.id)?.totalPaid ?? 0,
            afterSigning: after.candidate(offer.id)?.totalPaid ?? 0,
            beforeSigning: before.candidate(offer.id)?.totalPaid ?? 0)
        }
      }
  }

  /// Private rates that take less off list than the headline discount whose place they take.
  func dearRates() -> [Assessment.DearRate] {
    let papers = renewal.model.parents(of: PrivateRates.granted, of: "paper")
    let services = renewal.scenario.services.filter { $0.charge == .privateRates }
    let rates = renewal.model.parents(of: PrivateRates.granted, of: "private rate")
    return renewal.candidates.enumerated().filter { !$0.element.isRung }.flatMap {
      number, candidate -> [Assessment.DearRate] in
      let clauses = SettledClauses(candidate.clauses, support: renewal.scenario.support)
      guard clauses[.privateStacking] == Setting.choice(PrivateStacking.replace).byYear[0] else {
        return []
      }
      let paper = renewal.paper(of: number)
      return papers.indices.filter { papers[$0] == paper }.compactMap { member in
        let saved = values.values(PrivateRates.granted, member: member).reduce(0, +)
        let instead = values.values(PrivateRates.alternative, member: member).reduce(0, +)
        guard instead - saved > 0.005 else { return nil }
        return Assessment.DearRate(
          service: services[rates[member]].name, candidate: candidate.id, saved: saved,
          instead: instead)
      }
    }
  }
}
