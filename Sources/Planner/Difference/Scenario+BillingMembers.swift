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
          .event, event.name, summary: "\(event.kind.words) in \(event.window)", cause: .events,
          Self.facts(event))
      }
  }

  private static func facts(_ event: Event) -> [StatedFact?] {
    let things = [event.app, event.service, event.model].compactMap(\.self)
    return [
      .words("kind", "What happens", event.kind.words, .events),
      .words(InForce.eventMonth.id, InForce.eventMonth.label, event.window, .events),
      .number("probability", "Probability", event.probability, .share, .events),
      things.isEmpty
        ? nil : .words("happens_to", "Happens to", things.joined(separator: ", "), .events),
      event.successor.map { .words("successor", "Successor", $0, .events) },
      event.kind.hasSize ? .range("size", "Size", event.size, .share, .events) : nil,
    ]
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
    case .termination, .launch, .retirement, .repricing, .deal: rawValue
    }
  }

  fileprivate var hasSize: Bool {
    switch self {
    case .stepDown, .termination, .launch, .retirement: false
    case .repricing, .deal: true
    }
  }
}
