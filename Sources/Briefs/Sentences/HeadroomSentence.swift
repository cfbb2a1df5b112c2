import Renewal
import Wording

/// How near the recommended paper comes to its floor.
struct HeadroomSentence {
  let decision: Decision

  /// The tightest year, in dollars and as a share of the commitment; empty without a commitment.
  var words: String {
    let signed = decision.signed
    guard signed.isCommitted, let tightest else { return "" }
    let room = signed.eligibleSpend[tightest] - signed.obligation[tightest]
    let year = decision.term.inSentence(tightest)
    let share = Percent.rounded(room.magnitude / signed.obligation[tightest])
    if Money.isNothing(room) {
      return "The tightest year is \(year): eligible spend just meets the commitment, "
        + "so any miss is billed."
    }
    return room > 0
      ? "The tightest year is \(year): eligible spend clears the commitment by "
        + "\(Money.short(room)) (\(share)). A miss beyond that is billed."
      : "The tightest year is \(year): eligible spend misses the commitment by "
        + "\(Money.short(-room)) (\(share))."
  }

  /// The year with the least room, as a share of what must be reached in it.
  private var tightest: Int? {
    let signed = decision.signed
    let committed = signed.obligation.indices.filter { !Money.isNothing(signed.obligation[$0]) }
    return committed.min { room($0) < room($1) }
  }

  private func room(_ year: Int) -> Double {
    decision.signed.eligibleSpend[year] / decision.signed.obligation[year]
  }
}
