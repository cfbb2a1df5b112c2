import Formulas
import Projection
import Renewal

extension Plan {
  /// What a lapse, a bridge and an early renewal cost.
  func timing(_ recommendation: Assessment.Recommendation) throws -> Assessment.Timing {
    let lapsed = paidInFirstMonth(Scenario.noAgreement)
    return Assessment.Timing(
      lapseMonth: Dictionary(
        uniqueKeysWithValues: renewal.candidates.filter(\.isOffer).map {
          ($0.id, lapsed - paidInFirstMonth($0.id))
        }), bridges: try bridges(recommendation.sign), early: try earlyRenewals())
  }

  /// Paid for usage and support in the term's first month.
  private func paidInFirstMonth(_ id: String) -> Double {
    guard let number = renewal.candidate(id) else { return 0 }
    return paidInMonths(of: renewal.paper(of: number)).first ?? 0
  }

  /// Paid for usage and support under a paper, month by month, in USD.
  func paidInMonths(of paper: Int) -> [Double] {
    let classes = renewal.chargeClasses.count
    let isBilled = renewal.chargeClasses.map { $0.seller != .provider }
    let credits = renewal.model.parents(of: CreditLedger.applied, of: "class of the paper")
    return renewal.model.timeline.months.indices.map { month in
      let members = (paper * classes..<(paper + 1) * classes).filter { isBilled[$0 % classes] }
      let usage = members.reduce(0) {
        $0 + values.value(Discount.discountedCost, member: $1, period: month)
      }
      let credited = credits.enumerated().filter { members.contains($0.element) }.reduce(0) {
        $0 + values.value(CreditLedger.applied, member: $1.offset, period: month)
      }
      return usage - credited + values.value(SupportFees.fee, member: paper, period: month)
    }
  }

  /// The scenario's own bridges, or else a year at the discount that advisers' pages report for one.
  private func bridges(_ signed: String) throws -> [Assessment.Timing.Bridge] {
    let paid = outcome.candidate(signed)?.totalPaid ?? 0
    let stated = outcome.candidates.filter { $0.candidate.kind == .offer(.bridge) }
    if !stated.isEmpty {
      return stated.map {
        Assessment.Timing.Bridge(
          name: $0.candidate.name, cost: $0.totalPaid - paid, isAssumed: false)
      }
    }
    let years = renewal.scenario.contractYears.count
    guard years > 1, let offer = renewal.scenario.offers.first(where: { $0.id == signed }) else {
      return []
    }
    var bridge = offer
    let points = Benchmarks.termAdjustment(years: 1) - Benchmarks.termAdjustment(years: years)
    bridge.discount[0] = max(0, offer.discount[0] + points)
    let bridged = try outcome(of: replacing(offer, by: bridge)).candidate(offer.id)
    return [
      Assessment.Timing.Bridge(
        name: "a year at \(Rounded.percent(bridge.discount[0])), then the same terms",
        cost: (bridged?.totalPaid ?? 0) - paid, isAssumed: true)
    ]
  }

  /// What each offer that replaces today's agreement before its end saves against waiting.
  private func earlyRenewals() throws -> [Assessment.Timing.EarlyRenewal] {
    let scenario = renewal.scenario
    let years = scenario.yearsOfToday
    guard years > 0, years < scenario.contractYears.count else { return [] }
    let waiting = try outcome(of: .waiting(until: scenario.contractYears[years].starts))
    return scenario.offers.filter { $0.starts == nil }.map { offer in
      Assessment.Timing.EarlyRenewal(
        offer: offer.id, saved: saved(offer.id, by: outcome, against: waiting))
    }
  }
}
