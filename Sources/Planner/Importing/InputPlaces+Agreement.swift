import Formulas
import Renewal
import Scenarios

extension InputPlaces {
  /// The way to the terms of a candidate; nil where the scenario states none of its own.
  private func path(_ candidate: Candidate) -> FilePath? {
    switch candidate.kind {
    case .noAgreement, .rung: nil
    case .todaysTerms: .key("today")
    case .offer: .key("offers").record(.init("id", candidate.id))
    }
  }

  /// Why a candidate's terms have no place of their own.
  private func reason(_ candidate: Candidate) -> String {
    switch candidate.kind {
    case .noAgreement: "it follows from having no agreement"
    case .rung:
      "rungs of the ladder take their terms from an offer, and their sizes from the ladder"
    case .todaysTerms, .offer: "it follows from the candidate's terms"
    }
  }

  mutating func addCandidates() {
    for (number, candidate) in renewal.candidates.enumerated() {
      addCommitment(candidate, number)
    }
    for (number, lead) in paperLeads.enumerated() { addDiscount(lead, number) }
    addTiers()
    explain(
      [
        Terms.leastFirstCommitment, Terms.isOwnYear, Terms.isLast, Terms.termShare,
        Terms.keepsPrivateRates, Terms.keepsCredits, Terms.todayTo, Commitments.isOffered,
        Vintages.year,
      ], "it follows from the candidate's terms and days")
  }

  private mutating func addCommitment(_ candidate: Candidate, _ number: Int) {
    explain(Terms.commitment, number, reason(candidate))
    guard let path = path(candidate) else { return }
    let all = cells(Terms.commitment, number)
    guard candidate.isOffer else {
      let own = Array(all.dropFirst(scenario.yearsOfToday))
      let months = scenario.contractYears.dropFirst(scenario.yearsOfToday).map {
        Double($0.months)
      }
      add(
        InputPlace(path: path.key("commitment"), cells: own) { values in
          // It is stated for twelve months; a contract year of another length shows its part.
          let yearly = zip(values, months).map { $1 == 12 ? $0 : $0 * 12 / $1 }
          guard let first = yearly.first,
            yearly.allSatisfy({ abs($0 - first) <= 1e-12 * first.magnitude })
          else { return nil }
          return Notation.number.text(first).map { .plain($0) }
        })
      return
    }
    add(
      .byYear(
        path.key("commitment"), Array(all.dropFirst(candidate.waitingYears)), .number,
        isListed: true))
  }

  private mutating func addDiscount(_ lead: Candidate, _ paper: Int) {
    explain(Terms.quotedDiscount, paper, reason(lead))
    guard let path = path(lead) else { return }
    let all = cells(Terms.quotedDiscount, paper)
    if !lead.isOffer {
      add(.one(path.key("discount"), all, .share))
    } else if lead.paper.tiers.isEmpty {
      add(.byYear(path.key("discount"), Array(all.dropFirst(lead.waitingYears)), .share))
    } else {
      explain(Terms.quotedDiscount, paper, "tiers grant the offer's discount; change theirs")
    }
  }

  private mutating func addTiers() {
    var next = 0
    for candidate in renewal.candidates {
      let tiers = candidate.paper.tiers
      let members = next..<(next + tiers.count)
      next = members.upperBound
      guard let path = path(candidate) else {
        for member in members {
          explain(Terms.tierFrom, member, reason(candidate))
          explain(Terms.tierStep, member, reason(candidate))
        }
        continue
      }
      add(
        InputPlace(
          path: path.key("tiers"),
          cells: cells(Terms.tierFrom, members) + cells(Terms.tierStep, members)
        ) { values in Self.tiers(values, tiers) })
    }
  }

  /// Tiers from their thresholds and what each adds; discounts that are as they were stay so to the
  /// last bit.
  private static func tiers(_ values: [Double], _ stated: [Offer.Tier]) -> FileValue? {
    let count = stated.count
    guard values.count == 2 * count else { return nil }
    var below = 0.0
    var statedBelow = 0.0
    var list: [FileValue] = []
    for (number, tier) in stated.enumerated() {
      let step = values[count + number]
      let isKept = below == statedBelow && step == tier.discount - statedBelow
      let discount = isKept ? tier.discount : rounded(below + step)
      guard let from = Notation.number.text(values[number]),
        let text = Notation.share.text(discount)
      else { return nil }
      list.append(.mapping([.init("from", .plain(from)), .init("discount", .plain(text))]))
      (below, statedBelow) = (discount, tier.discount)
    }
    return .list(list)
  }

  /// A sum of shares without the dust of adding them: to twelve decimals.
  private static func rounded(_ share: Double) -> Double { (share * 1e12).rounded() / 1e12 }

  mutating func addClauses() {
    for (paper, lead) in paperLeads.enumerated() {
      for clause in Clause.settings {
        guard let input = clause.input else { continue }
        explain(input, paper, reason(lead))
        guard let path = path(lead)?.key("clauses"), let notation = clause.kind.notation else {
          continue
        }
        let all = cells(input, paper)
        let cells = clause.isYearly ? Array(all.dropFirst(lead.waitingYears)) : all
        add(.byYear(path.key(clause.key), cells, notation, none: clause.noneWord))
      }
      addEligibility(lead, paper)
    }
  }

  private mutating func addEligibility(_ lead: Candidate, _ paper: Int) {
    let classes = renewal.chargeClasses
    for (place, charge) in classes.enumerated() {
      let member = paper * classes.count + place
      for input in [Terms.earns, Terms.retires, Terms.isCapped, Terms.isAICapped] {
        explain(
          input, member,
          charge.seller == .provider ? "no paper speaks of what providers bill" : reason(lead))
      }
      guard let path = path(lead), charge.seller != .provider else { continue }
      let own = path.key("clauses").key("eligibility").key(charge.rawValue)
      add(Terms.earns, member, own.key("earns"), .share)
      add(Terms.retires, member, own.key("retires"), .share)
      let caps = cells(Terms.isCapped, member) + cells(Terms.isAICapped, member)
      add(
        InputPlace(path: own.key("capped"), cells: caps) { values in
          switch values {
          case [0, 0]: .plain("false")
          case [1, 0]: .plain("marketplace")
          case [0, 1]: .plain("ai")
          case _: nil
          }
        })
    }
  }
}

extension Clause.Kind {
  /// How a scenario file writes the clause; nil for what has keys of its own.
  fileprivate var notation: Notation? {
    switch self {
    case .share: .share
    case .money: .number
    case .months: .months
    case .days: .days
    case .contractYears: .years
    case .truth: .truth
    case .choice(let words): .words(words)
    case .eligibility: nil
    }
  }
}
