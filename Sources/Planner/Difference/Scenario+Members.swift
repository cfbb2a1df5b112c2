import Formulas
import Rates
import Renewal

extension Plan {
  /// Everything that the scenario says, member by member.
  var statedMembers: [StatedMember] { renewal.scenario.statedMembers(rates: renewal.rates) }
}

extension Scenario {
  /// Everything that the scenario says, member by member.
  ///
  /// - Parameter rates: the prices in use.
  func statedMembers(rates: [Rate]) -> [StatedMember] {
    generalMembers + demandMembers + capacityMembers + guardMembers + priceMembers(rates)
      + estateMembers
      + billingMembers
      + agreementMembers + viewMembers
  }

  /// The scenario itself: its name, its days, its term, its money.
  private var generalMembers: [StatedMember] {
    [StatedMember(.scenario, labelFacts + termFacts + moneyFacts)]
  }

  private var labelFacts: [StatedFact?] {
    [
      .words("name", "Name", name, nil), .words("as_of", "As of", asOf.description, nil),
      .words("seed", "Seed", String(seed), nil),
      .number("paths", "Random futures", Double(paths), .count, nil),
      .words("risk_appetite", "Risk appetite", riskAppetite.words, nil),
      .number(
        "fiscal_year_start", "First month of the fiscal year", Double(fiscalYearStart), .count,
        nil), ladderFact,
    ]
  }

  private var termFacts: [StatedFact?] {
    let facts: [StatedFact?] = [
      .words("anchor", "Anchor month", anchor.description, .term),
      .number("years", "Contract years", Double(contractYears.count), .count, .term),
    ]
    return facts
      + contractYears.enumerated().map { number, window in
        .words(
          "contract_year_\(number + 1)", "Contract year \(number + 1)",
          "\(window.starts) to \(window.ends)", .term)
      }
  }

  private var moneyFacts: [StatedFact?] {
    [
      .number(Payment.costOfCapital, costOfCapital, .costOfCapital),
      .number("tax_on_aws", "Tax on what AWS bills", taxOnAWS, .share, .taxes),
      .number(
        "tax_on_marketplace", "Tax on what Marketplace bills", taxOnMarketplace, .share, .taxes),
    ]
  }

  private var ladderFact: StatedFact? {
    ladder.map { ladder in
      let sizes = ladder.commitments.map(Rounded.shortMoney)
      let terms = ladder.terms.map { "\($0) years" }
      let ramps = ladder.ramps.map { "\(Rounded.percent($0, isTrimmed: true)) a year" }
      let like = ladder.like.map { ["like \($0)"] } ?? []
      return .words("ladder", "Ladder", (sizes + terms + ramps + like).joined(separator: ", "), nil)
    }
  }

  /// Variants and open questions, which move no number of the scenario itself.
  private var viewMembers: [StatedMember] {
    variants.map { StatedMember(.variant, $0.name, summary: "variant") }
      + openQuestions.map { StatedMember(.question, $0, summary: "open question") }
  }
}
