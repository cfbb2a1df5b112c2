import Rates
import Renewal
import Wording

/// The levers in the order of what they are worth, and those that cost more than they save.
struct LeverSentences {
  let decision: Decision

  /// The levers from the one that saves most at list on; empty with fewer than two.
  var order: String {
    let planned = Set(decision.scenario.levers.map(\.kind))
    let worths = decision.assessment.levers.filter { planned.contains($0.kind) }
      .sorted { $0.listSaved > $1.listSaved }
    guard worths.count > 1 else { return "" }
    let unrouted = decision.outcome.cascade.first?.total ?? 0
    let words = worths.map { worth in
      let saved = Money.short(abs(worth.listSaved))
      guard worth.listSaved > -0.5 else {
        return "\(worth.kind.title.lowercased()) (costs \(saved) more)"
      }
      let share = unrouted > 0.5 ? ", \(Percent.rounded(worth.listSaved / unrouted))" : ""
      return "\(worth.kind.title.lowercased()) (\(saved)\(share))"
    }
    return "In order of worth at list: \(Phrases.list(words))."
  }

  /// What refreshes lose because the next generation is not sold so, one line each.
  func lostModes(_ models: ModelNames) -> String {
    MarkdownList.text(
      decision.scenario.lostModes.map { lost in
        "\(models.name(lost.model)) is not sold in the mode \(lost.mode.words): what the refresh of "
          + "\(MarkdownText.escaped(lost.workload)) moves is billed on demand."
      })
  }

  /// Prompt caches that cost more than they save, one line each; empty where all pay.
  var dearCaches: String {
    MarkdownList.text(
      decision.outcome.dearCaches.map { cache in
        "Caching on \(MarkdownText.escaped(cache.share)) costs \(Money.short(cache.cost)) more than it "
          + "saves: a prefix is found \(Percent.rounded(cache.hitRate)) of the time, and a write pays "
          + "from \(Percent.rounded(cache.breakEven)). Leave it out\(cache.canLiveLonger ? ", or keep prefixes alive longer" : "")."
      })
  }
}
