import Renewal
import Wording

/// What the ladder shows.
struct LadderSentences {
  let decision: Decision

  private var ladder: Assessment.LadderFindings? { decision.assessment.ladder }

  /// What costs least, what is worth signing, what no discount makes worth signing, and what to
  /// regret least; empty without a ladder.
  var words: String {
    guard let ladder, let least = ladder.rungs.first(where: \.isLeastCost) else { return "" }
    return Phrases.paragraph([
      leastCost(least, ladder), leastRegret(least, ladder), worthSigning(ladder), never(ladder),
      "Nobody has quoted these sizes.",
    ])
  }

  private func leastCost(
    _ least: Assessment.RungFinding, _ ladder: Assessment.LadderFindings
  ) -> String {
    let paid = Money.short(least.outcome.totalPaid)
    let same = ladder.rungs.count(where: \.isLeastCost) - 1
    let others =
      same == 0
      ? "costs" : same == 1 ? "and another cost" : "and \(Phrases.number(same)) others cost"
    let start =
      "On the terms of \(decision.named(ladder.offer.id)), \(least.outcome.named) \(others) least: "
      + "\(paid) \(decision.term.over), \(Comparison.words(least.outcome, against: decision.signed))."
    return decision.signed.totalPaid - least.outcome.totalPaid > 0.5
      ? "\(start) Ask AWS to quote it." : start
  }

  /// Which sizes cost no more than what can be had anyway.
  private func worthSigning(_ ladder: Assessment.LadderFindings) -> String {
    guard let reference = decision.outcome.candidate(ladder.reference) else { return "" }
    func isWorth(_ rung: Assessment.RungFinding) -> Bool {
      rung.outcome.totalPaid - reference.totalPaid <= 0.005
    }
    let worth = ladder.rungs.filter(isWorth)
    if worth.isEmpty { return "\(reference.opening) costs less than every size." }
    if worth.count == ladder.rungs.count {
      return "Every size costs no more than \(reference.named)."
    }
    if isOfOneShape(ladder), ladder.rungs.prefix(worth.count).allSatisfy(isWorth),
      let last = worth.last
    {
      return "Up to \(last.outcome.named) it costs no more than \(reference.named)."
    }
    let some = Phrases.capitalized(Phrases.number(worth.count))
    let cost = worth.count == 1 ? "costs" : "cost"
    return "\(some) of \(Phrases.number(ladder.rungs.count)) \(cost) no more than "
      + "\(reference.named)\(Self.names(worth))."
  }

  /// Which sizes no discount makes worth signing.
  private func never(_ ladder: Assessment.LadderFindings) -> String {
    let never = ladder.rungs.filter { $0.neededDiscount == nil }
    guard let first = never.first else { return "" }
    if never.count == ladder.rungs.count { return "No discount makes any of them worth signing." }
    let isTail = ladder.rungs.suffix(never.count).allSatisfy { $0.neededDiscount == nil }
    if never.count == 1 { return "No discount makes \(first.outcome.named) worth signing." }
    if isOfOneShape(ladder), isTail {
      return "From \(first.outcome.named) on no discount makes it worth signing."
    }
    return "No discount makes \(Phrases.number(never.count)) of them worth signing"
      + "\(Self.names(never))."
  }

  private func leastRegret(
    _ least: Assessment.RungFinding, _ ladder: Assessment.LadderFindings
  ) -> String {
    guard ladder.cases.count > 1, let safest = ladder.rungs.first(where: \.isLeastRegret) else {
      return ""
    }
    let name = least.isLeastRegret ? "It also" : safest.outcome.named
    let regret = least.isLeastRegret ? least.maxRegret : safest.maxRegret
    let cases = Phrases.list(ladder.cases.map { MarkdownText.escaped($0) })
    if Money.isNothing(regret) {
      return "\(name) costs least in every demand case (\(cases))."
    }
    return "\(name) has the least regret: \(Money.short(regret)) more than the cheapest, in the "
      + "worst of the demand cases (\(cases))."
  }

  /// How the table counts, and where its last figures are from.
  var note: String {
    guard let ladder else { return "" }
    return Phrases.paragraph([
      "Worth signing at is the discount at which a size costs no more than "
        + "\(decision.named(ladder.reference)).",
      "Least coverage is the part of the commitment that spending reaches in the worst year.",
      "Most regret is what a size costs more than the cheapest, in the worst of the demand cases.",
      hasTerms(ladder)
        ? "A shorter agreement is signed anew on the same terms until the term ends; its discount "
          + "is moved by what \(Benchmarks.termSource) reports for its length." : "",
      "Reported elsewhere is what \(Benchmarks.source) say of three years: context, not a quote.",
    ])
  }

  private func hasTerms(_ ladder: Assessment.LadderFindings) -> Bool {
    ladder.rungs.contains { $0.rung.term != decision.scenario.contractYears.count }
  }

  /// Whether the rungs differ in size only.
  private func isOfOneShape(_ ladder: Assessment.LadderFindings) -> Bool {
    Set(ladder.rungs.map(\.rung.term)).count == 1 && Set(ladder.rungs.map(\.rung.ramp)).count == 1
  }

  /// A few rungs by name, after what is said of them; many are left to the table.
  private static func names(_ rungs: [Assessment.RungFinding]) -> String {
    rungs.count > 4 ? "" : ": \(Phrases.list(rungs.map(\.outcome.named)))"
  }
}
