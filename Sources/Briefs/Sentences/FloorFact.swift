import Renewal
import Wording

/// The first fact: the cash that a commitment costs where spending does not reach it.
struct FloorFact {
  let decision: Decision

  /// What each of the two papers bills for nothing, and what of the levers' saving is kept.
  var words: String {
    guard decision.offers.contains(where: \.isCommitted) else {
      return "No paper here has a commitment, so no cash is lost to one."
    }
    let meaning = "A commitment is a floor: what spending does not reach is billed all the same."
    let bills = papers.map { "\($0.opening) \(bill($0))." }
    return Phrases.paragraph([meaning] + bills + [kept, reason])
  }

  /// The paper to refuse, and the one to sign.
  private var papers: [CandidateOutcome] {
    [decision.refused, decision.signed].compactMap(\.self)
  }

  private func bill(_ candidate: CandidateOutcome) -> String {
    guard candidate.isCommitted else { return "has no floor" }
    guard !Money.isNothing(candidate.totalTrueUp) else {
      return candidate.shortYears.isEmpty
        ? "falls short in no year\(decision.risk == nil ? "" : " of the base case")"
        : "falls short but bills nothing for it"
    }
    let back = candidate.totalTrueUp - candidate.lostToShortfall
    return "falls short \(decision.term.during(candidate.shortYears)) and bills "
      + "\(Money.short(candidate.totalTrueUp)) for it"
      + (Money.isNothing(back) ? "" : ", of which \(Money.short(back)) pays later fees")
  }

  private var kept: String {
    guard decision.hasLevers else { return "" }
    let saved = decision.leverListSaving
    if Money.isNothing(saved) { return "The levers save nothing at list." }
    guard saved > 0 else { return "The levers add \(Money.short(-saved)) at list." }
    let list = "The levers save \(Money.short(saved)) at list"
    if papers.count > 1, papers.allSatisfy({ share($0) > 0.9995 && share($0) < 1.0005 }) {
      return "\(list), and all of it is kept in cash on both."
    }
    let kept = papers.map { paper in
      let amount = decision.leverCashKept(paper)
      return amount > 0.5
        ? "\(Money.short(amount)) (\(Percent.rounded(share(paper)))) on \(paper.named)"
        : "nothing on \(paper.named)"
    }
    return "\(list). Kept in cash: \(Phrases.list(kept))."
  }

  private func share(_ candidate: CandidateOutcome) -> Double {
    decision.leverCashKept(candidate) / decision.leverListSaving
  }

  /// Where the rest of the saving goes on the paper to refuse, or why it is kept below the floor.
  private var reason: String {
    guard decision.hasLevers, decision.leverListSaving > 0.5, let refused = decision.refused,
      !refused.shortYears.isEmpty
    else { return "" }
    if share(refused) > 0.995 {
      return FullCap(decision: decision, candidate: refused).isFull
        ? "\(refused.opening) keeps it although it falls short: models through Marketplace retire "
          + "only inside the Marketplace cap there, and the cap stays full after the savings. "
          + inFull(refused)
        : ""
    }
    let before = decision.assessment.unrouted.candidate(refused.candidate.id)?.totalTrueUp ?? 0
    let more = refused.totalTrueUp - before
    return more > 0.5 ? "The levers make its shortfall \(Money.short(more)) dearer." : ""
  }

  /// What is kept where the same paper is read so that models retire in full.
  private func inFull(_ candidate: CandidateOutcome) -> String {
    let kept = decision.leverCashKept(candidate, isReadInFull: true)
    let share = kept / decision.leverListSaving
    guard share < 0.995 else { return "" }
    return "Read so that they retire in full, it keeps only \(Money.short(kept)) "
      + "(\(Percent.rounded(share))): the rest goes into the shortfall."
  }
}
