import Formulas
import Renewal

extension Scenario {
  /// Today's agreement and the offers.
  var agreementMembers: [StatedMember] {
    (today.map { [member($0)] } ?? [])
      + offers.map { offer in
        StatedMember(
          .offer, offer.id, name: offer.name, summary: Self.summary(offer), facts(offer))
      }
  }

  private static func summary(_ offer: Offer) -> String {
    let total = offer.commitment.reduce(0, +)
    let discounts = Set(offer.discount).sorted().map { Rounded.percent($0, isTrimmed: true) }
    return "\(Rounded.money(total, isTrimmed: true)) in all at \(discounts.joined(separator: ", "))"
  }

  private func member(_ today: CurrentAgreement) -> StatedMember {
    let facts: [StatedFact?] = [
      .number(Terms.commitment, today.commitment, .today),
      .number(Terms.quotedDiscount, today.discount, .today),
      .words("ends", "Last day", today.ends.description, .today),
      today.remaining.map {
        .number("remaining", "Commitment that is left", $0, .usd, .today)
      },
      .number(
        "renewal_ratchet", "Least share of the spend to commit to", today.renewalRatchet, .share,
        .today),
      .number("spend", "Spent in the last twelve months", today.spend, .usd, .today),
    ]
    return StatedMember(
      .today, "", summary: "\(Rounded.shortMoney(today.commitment)) a year until \(today.ends)",
      cause: .today, facts + clauseFacts(today.clauses, .today))
  }

  private func facts(_ offer: Offer) -> [StatedFact?] {
    let facts: [StatedFact?] = [
      .words("name", "Name", offer.name, nil), .words("role", "Role", offer.role.rawValue, nil),
      offer.paperName.map { .words("paper", "Paper", $0, nil) },
      .byYear(Terms.commitment, offer.commitment, .commitment),
      offer.starts.map { .words("starts", "Starts", $0.description, .commitment) },
      .byYear(Terms.quotedDiscount, offer.discount, .discount),
    ]
    return facts
      + offer.tiers.enumerated().flatMap { number, tier -> [StatedFact?] in
        [
          .number(Terms.tierFrom, tier.from, of: "tier \(number + 1)", .discount),
          .number(
            "tier_discount: tier \(number + 1)", "Tier's discount, tier \(number + 1)",
            tier.discount, .share, .discount),
        ]
      } + clauseFacts(offer.clauses, .clauses)
  }

  /// Every clause, whether the paper writes it or leaves it to its default.
  private func clauseFacts(_ clauses: Clauses, _ cause: Cause) -> [StatedFact?] {
    let settled = SettledClauses(clauses, support: support)
    return Clause.all.map { clause in
      let isSilent = !clauses.writes(clause)
      let suffix = isSilent ? " (default)" : ""
      switch clause.kind {
      case .eligibility:
        return .clause(
          clause, [StatedValue(text: settled.words(clause) + suffix, isSilent: isSilent)], cause)
      case .share, .money, .months, .days, .contractYears, .truth, .choice:
        let values = settled.setting(clause).byYear.map { value in
          let words = SettledClauses(Clauses([clause: Setting(value)]), support: support)
            .words(clause)
          return StatedValue(number: value, text: words + suffix, isSilent: isSilent)
        }
        return .clause(clause, values, cause)
      }
    }
  }
}
