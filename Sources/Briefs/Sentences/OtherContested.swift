import OrderedCollections
import Renewal
import Wording

/// The other charge classes that papers leave open: what each reading of them comes to.
struct OtherContested {
  let decision: Decision

  private var views: [Assessment.View] {
    decision.assessment.views.filter { $0.future == nil && !$0.isOfMainClass }
  }

  /// One line for each class; empty where there is none.
  var all: String {
    let classes = OrderedSet(views.compactMap { $0.reading?.charge })
    return MarkdownList.text(
      classes.map { charge in
        let readings = views.filter { $0.reading?.charge == charge }
        let words =
          readings.count > 1 && readings.allSatisfy(changesNothing)
          ? "\(decision.signed.named) costs the same and stays the cheapest, however they are read"
          : readings.compactMap(sentence).joined(separator: "; ")
        return "\(MarkdownText.escaped(charge.name)): \(words)."
      })
  }

  private func changesNothing(_ view: Assessment.View) -> Bool {
    guard let here = view.outcome.candidate(decision.signed.candidate.id) else { return false }
    return view.outcome.isLeast(here)
      && Money.isNothing(here.totalPaid - decision.signed.totalPaid)
  }

  private func sentence(_ view: Assessment.View) -> String? {
    let signed = decision.signed
    guard let reading = view.reading?.reading, let best = view.bestOutcome,
      let here = view.outcome.candidate(signed.candidate.id)
    else { return nil }
    let start = "if they \(reading.words),"
    guard !view.outcome.isLeast(here) else {
      let change = here.totalPaid - signed.totalPaid
      let stays = "\(start) \(signed.named) stays the cheapest"
      return Money.isNothing(change) ? stays : "\(stays), and costs \(Comparison.amount(change))"
    }
    return "\(start) \(best.named) costs \(Money.short(here.totalPaid - best.totalPaid)) less than "
      + signed.named
  }
}
