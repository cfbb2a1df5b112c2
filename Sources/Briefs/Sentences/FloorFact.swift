import Renewal

/// The first fact: the cash that a commitment costs where spending does not reach it.
struct FloorFact {
  let decision: Decision

  private var over: String { decision.term.over }

  /// What each of the two papers bills for nothing, and what of the levers' saving is kept.
  var words: String {
    guard decision.offers.contains(where: \.isCommitted) else {
      return "No paper here has a commitment, so no cash is lost to one."
    }
    return Phrases.paragraph([floor, kept])
  }

  private var floor: String {
    let meaning = "A commitment is a floor: what spending does not reach is billed all the same."
    guard let refused = decision.refused else { return "\(meaning) \(bill(decision.signed))." }
    let one = bill(refused)
    let other = loss(decision.signed).map { "\(decision.signed.named) bills \($0)" }
      ?? "\(decision.signed.named) bills none"
    return "\(meaning) \(one); \(other)."
  }

  private func bill(_ candidate: CandidateOutcome) -> String {
    guard let loss = loss(candidate) else {
      return candidate.isCommitted
        ? "\(candidate.opening) bills none \(over)" : "\(candidate.opening) has no floor"
    }
    return "\(candidate.opening) bills \(loss) \(over)"
  }

  /// What is billed for nothing, with its years; nil where nothing is.
  private func loss(_ candidate: CandidateOutcome) -> String? {
    guard !Money.isNothing(candidate.totalTrueUp) else { return nil }
    return "\(Money.short(candidate.totalTrueUp)) for it, "
      + "\(decision.term.during(candidate.shortYears))"
  }

  private var kept: String {
    guard decision.hasLevers else { return "" }
    let saved = decision.leverListSaving
    guard saved > 0.5 else {
      return Money.isNothing(saved)
        ? "The levers save nothing at list." : "The levers add \(Money.short(-saved)) at list."
    }
    let list = "The levers save \(Money.short(saved)) at list"
    let signed = share(decision.signed, of: saved)
    guard let refused = decision.refused else { return "\(list). \(signed)." }
    return "\(list). \(share(refused, of: saved)); \(uncapitalized(signed))."
  }

  /// `On **the offer** $1.9M of it stays as cash (22.4 %)`.
  private func share(_ candidate: CandidateOutcome, of saved: Double) -> String {
    let kept = decision.leverCashKept(candidate)
    let place = "\(preposition(candidate)) \(candidate.named)"
    guard kept > 0.5 else { return "\(place) none of it stays as cash" }
    return "\(place) \(Money.short(kept)) of it stays as cash (\(Percent.rounded(kept / saved)))"
  }

  private func preposition(_ candidate: CandidateOutcome) -> String {
    switch candidate.candidate.kind {
    case .noAgreement: "With"
    case .todaysTerms, .offer: "On"
    }
  }

  private func uncapitalized(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}
