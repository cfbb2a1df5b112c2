import Pictures
import Renewal
import Wording

/// How likely it is to be wrong with what to sign, and how that is known.
struct ChanceSentences {
  let decision: Decision

  private var subject: String {
    decision.signed.candidate.isOffer ? decision.signed.named : "signing nothing"
  }

  /// Expected cost, P90 and chance of what to sign, beside the base figure; empty without paths.
  var signed: String {
    guard let risk = decision.signedRisk else { return "" }
    let partial =
      decision.risk?.isPartial == true ? "**Partial, as somebody stopped the work:** over" : "Over"
    let cost =
      "\(partial) \(paths) futures the bill is \(Money.short(risk.paid.mean)) in the mean, against "
      + "\(Money.short(decision.signed.totalPaid)) in the base case, and stays below "
      + "\(Money.short(risk.paid.p90)) in nine of ten"
    guard decision.signed.isCommitted else { return "\(cost); there is no commitment to miss." }
    return
      "\(cost); the chance of a shortfall in any year of the term is \(Chance.words(risk.chance))."
  }

  /// Why a choice that costs less in the mean is not the advice; empty where none does.
  var passedOver: String {
    guard let risk = decision.risk,
      let cheaper = decision.alternatives.min(by: { decision.cost($0) < decision.cost($1) }),
      let its = risk.candidate(cheaper.candidate.id)
    else { return "" }
    let less = decision.cost(decision.signed) - its.paid.mean
    guard less > 0.5 else { return "" }
    let start = "\(cheaper.opening) costs \(Money.short(less)) less in the mean"
    switch decision.scenario.riskAppetite {
    case .leastExpectedCost: return ""
    case .leastRegret:
      return
        "\(start), and is not the advice: in its worst future it costs "
        + "\(Money.short(its.maxRegret)) more than the cheapest."
    case .chanceOfShortfall(let most):
      return
        "\(start), and is not the advice: it falls short with a chance of "
        + "\(Chance.words(its.chance)), more than the \(Percent.exact(most)) that are allowed."
    }
  }

  /// How many paths were worked out, in digits.
  private var paths: String { Digits.fixed(Double(decision.risk?.paths ?? 0), places: 0) }

  /// Why no chance is said; empty with paths.
  var none: String {
    guard decision.risk == nil else { return "" }
    return !decision.scenario.hasChances
      ? "No input is stated as a range, so no chance can be said."
      : "No random paths were worked out, so no chance can be said, and the rule that the scenario "
        + "states (\(decision.scenario.riskAppetite.words)) is not applied."
  }

  /// By which rule a candidate is recommended; empty without paths.
  var rule: String {
    guard decision.risk != nil else { return "" }
    switch decision.scenario.riskAppetite {
    case .leastExpectedCost:
      return "Rule of the advice: what costs least in the mean of all paths."
    case .leastRegret:
      return "Rule of the advice: what costs least more than the cheapest in its own worst path."
    case .chanceOfShortfall(let most):
      return
        "Rule of the advice: what costs least in the mean of all paths, of what falls short with a "
        + "chance of at most \(Percent.exact(most))."
    }
  }

  /// Seed and paths, which runs used fewer, and how exact the chance is; empty without paths.
  var basis: String {
    guard let risk = decision.risk else { return "" }
    let asked = Digits.fixed(Double(risk.askedPaths), places: 0)
    let demand = Digits.fixed(Double(risk.demandPaths), places: 0)
    return Phrases.paragraph([
      risk.isPartial ? "**Partial: stopped after \(paths) of \(asked) paths.**" : "",
      "\(paths) paths from seed \(risk.seed) over \(drawn), the same for every candidate.",
      risk.demandPaths < risk.paths
        ? "Variants of the demand were tried on the first \(demand) paths." : "",
      "A path is a whole term: a chance over the term counts paths, and is no product of years.",
      error,
    ])
  }

  /// What the paths draw.
  private var drawn: String {
    let parts = [
      (decision.risk?.inputs.count ?? 0, "range", "ranges"),
      (decision.scenario.wanderingGrowths, "growth that wanders", "growths that wander"),
      (decision.scenario.uncertainEvents, "event", "events"),
    ]
    let words = parts.filter { $0.0 > 0 }.map { Phrases.count($0.0, $0.1, $0.2) }
    return words.isEmpty ? "nothing that was stated" : Phrases.list(words)
  }

  private var error: String {
    guard decision.signed.isCommitted, let risk = decision.signedRisk else { return "" }
    let points =
      risk.chanceError < 0.01
      ? "less than one point" : Chance.points(risk.chanceError).replacing("+", with: "")
    return "The chance of \(subject) is exact to \(points) either way, nineteen times in twenty."
  }

  /// What it costs to be wrong with what to sign; empty without paths.
  var wrong: String {
    guard let risk = decision.signedRisk else { return "" }
    let regret =
      Money.isNothing(risk.maxRegret)
      ? "In every path \(subject) costs least."
      : "Knowing the future, something else would have cost less by \(Money.short(risk.meanRegret)) in the "
        + "mean and by \(Money.short(risk.maxRegret)) at the most than \(subject)."
    guard decision.signed.isCommitted else { return regret }
    let lost =
      Money.isNothing(risk.cashAtRisk)
      ? "In nine futures in ten no true-up is lost."
      : "In nine futures in ten at most \(Money.short(risk.cashAtRisk)) is lost to true-ups."
    return "\(regret) \(lost)"
  }

  /// The ranges that move the bill most; empty without any.
  var widest: String {
    guard let tornado = decision.risk?.tornado else { return "" }
    let bars = tornado.bars.prefix(3).filter { !Money.isNothing($0.width) }
    guard !bars.isEmpty else { return "" }
    let words = bars.map { bar in
      "\(Phrases.uncapitalized(MarkdownText.escaped(bar.input.label))) (\(bar.ends)) by "
        + Money.short(bar.width)
    }
    return
      "From its 10th to its 90th percentile, each alone, \(bars.count == 1 ? "one range moves" : "these move") "
      + "the bill of \(decision.named(tornado.candidate)) most: \(Phrases.list(words))."
  }
}
