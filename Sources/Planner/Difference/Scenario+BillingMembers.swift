import Formulas
import Renewal

extension Scenario {
  /// Support, credits and events.
  var billingMembers: [StatedMember] {
    [StatedMember(.support, cause: .support, supportFacts)] + supportPlanMembers
      + credits.map { credit in
        StatedMember(
          .credit, credit.name, summary: StatedValue(credit.amount, .usd).text, cause: .credits,
          Self.facts(credit))
      }
      + events.map { event in
        StatedMember(
          .event, event.name, summary: "\(event.kind.words) in \(event.month)", cause: .events,
          [
            .words("kind", "What happens", event.kind.words, .events),
            .month(InForce.eventMonth, event.month, .events),
          ])
      }
  }

  private var supportFacts: [StatedFact?] {
    [
      .words("plan", "Plan", support.plan.name, .support),
      .words(
        "plan_without_agreement", "Plan without an agreement", support.planWithoutAgreement.name,
        .support),
      .words("base", "Fees are charged on", support.base.rawValue, .support),
      .number("support_discount", "Off support fees", support.discount, .share, .support),
      .words(
        "discount_reaches_minimum", "Share off reaches the minimum",
        support.discountReachesMinimum ? "yes" : "no", .support),
      .words(
        "includes_marketplace", "Fees on what Marketplace bills",
        support.includesMarketplace ? "yes" : "no", .support),
    ]
  }

  /// The plans that are held, with or without an agreement.
  private var supportPlanMembers: [StatedMember] {
    let plans = [support.plan, support.planWithoutAgreement]
    return (plans[0].id == plans[1].id ? [plans[0]] : plans).map { plan in
      StatedMember(
        .supportPlan, plan.id, name: plan.name, cause: .support,
        [.number(SupportFees.minimum, plan.minimum, .support)]
          + plan.bands.enumerated().flatMap { number, band -> [StatedFact?] in
            [
              .number(SupportFees.bandFrom, band.from, of: "band \(number + 1)", .support),
              .number(SupportFees.bandRate, band.rate, of: "band \(number + 1)", .support),
            ]
          })
    }
  }

  private static func facts(_ credit: Credit) -> [StatedFact?] {
    let facts: [StatedFact?] = [
      .range(CreditLedger.amount, credit.amount, .credits),
      .month(CreditLedger.start, credit.starts, .credits),
      .month(CreditLedger.end, credit.expires, .credits),
      .words(
        "credit_scope", "Charges that the credit may pay",
        credit.scope.map(\.name).sorted().joined(separator: ", "), .credits),
      .number(CreditLedger.share, credit.share, .credits),
      credit.retires.map {
        .number("credit_own_retires", "Retires of what the credit pays", $0, .share, .credits)
      },
    ]
    return facts + (credit.milestone.map(Self.facts) ?? [])
  }

  private static func facts(_ milestone: Credit.Milestone) -> [StatedFact?] {
    [
      .words("milestone_service", "Milestone on", milestone.service, .credits),
      .number(Milestones.monthly, milestone.monthly, .credits),
      .number(Milestones.share, milestone.share, .credits),
      .number(Milestones.spent, milestone.spent, .credits),
      .number(Milestones.months, Double(milestone.months), .credits),
      .month(Milestones.by, milestone.by, .credits),
    ]
  }
}

extension Event.Kind {
  fileprivate var words: String {
    switch self {
    case .stepDown: "step-down"
    case .termination: "termination"
    }
  }
}
