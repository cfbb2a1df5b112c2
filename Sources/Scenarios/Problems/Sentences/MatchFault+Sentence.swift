import Rates
import Renewal

extension MatchFault {
  /// What is wrong, as a sentence.
  var sentence: String {
    switch self {
    case .modelShares(let sum):
      "The shares of the models add up to \(NumberFormat.percent(sum)), not to 100%."
    case .keyOfOtherKind(let key, let kind, let owners):
      "An event of the kind \(kind) has no key \(Words.quoted(key)); that is for \(Words.list(owners))."
    case .secondEvent(let kind, let thing, let first):
      "The \(kind) of \(Words.quoted(thing)) is that of the event \(Words.quoted(first)) already."
    case .retirementBesideEnd:
      "The life cycle of this model says already when it ends; state its end in one place."
    case .modelSharesBeside(let range, others: 0):
      "No other model takes what the share of \(range) leaves."
    case .modelSharesBeside(let range, let others):
      "The other models take \(NumberFormat.percent(others)); the "
        + "\(NumberFormat.percent(1 - others)) that they leave must lie within \(range)."
    case .secondOpenShare(let first):
      "The share of \(Words.quoted(first)) is a range already; one of a workload may be, and the other "
        + "models share what it leaves in proportion."
    case .loadings(let sum):
      "The loadings are not positive definite: their squares add up to "
        + "\(NumberFormat.plain((sum * 1e4).rounded() / 1e4)), more than 1."
    case .noLoading(let driver):
      "A loading of 0% on \(Words.quoted(driver)) says nothing; leave the driver out."
    case .leverShares(let kind, let task, let sum):
      "The \(kind.rawValue) levers on the task \(Words.quoted(task)) add up to "
        + "\(NumberFormat.percent(sum)); there is only 100%."
    case .cacheShares(let sum):
      "Input read from the cache and written to it add up to \(NumberFormat.percent(sum)); "
        + "there is only 100%."
    case .refreshShares(let model, let task, let sum):
      "The refresh levers from \(Words.quoted(model)) on the task \(Words.quoted(task)) add up to "
        + "\(NumberFormat.percent(sum)); there is only 100%."
    case .refreshChain(let model, let task):
      "Another refresh of the task \(Words.quoted(task)) leads to \(Words.quoted(model)). A refresh "
        + "moves on what workloads run on and routing brings, not what a refresh brought; write "
        + "both from the first model."
    case .refreshToItself: "A refresh leads to another model."
    case .longRequestsTooShort(let mean, let above):
      "Requests above \(NumberFormat.plain(above)) tokens have a mean above that, not "
        + "\(NumberFormat.plain(mean))."
    case .longRequestsAboveMean(let carried, let mean):
      "These requests alone would bring \(NumberFormat.plain(carried)) tokens to the mean of all "
        + "requests, which is \(NumberFormat.plain(mean)). The mean is over all requests, long ones "
        + "included."
    case .otherThreshold(let model, let threshold, let stated):
      "\(Words.quoted(model)) costs more for requests above \(threshold) tokens; the workload states "
        + "those above \(Words.list(stated.map(String.init))). State those above \(threshold) too."
    case .lifeCycleOrder(let month, let before):
      "\(month) is not after \(before): a model is legacy first, then in extended access, then "
        + "withdrawn."
    case .emptyLifeCycle:
      "The life cycle says nothing of the model: legacy, extended_access or ends."
    case .moreThanYears(let count, let years):
      "There \(Words.are(count, "value")) for \(Words.count(years, "contract year")); "
        + "write one for all, or a list with at most one for each."
    case .notEachYear(let count, let years):
      "There \(Words.are(count, "value")) for \(Words.count(years, "contract year")); "
        + "write one for all, or a list with one for each."
    case .notTwelve(let count): "A season has 12 factors, January to December; here are \(count)."
    case .seasonApart(let factor, let anchor):
      "The factor of the anchor month, \(anchor), is \(NumberFormat.plain(factor)), but the requests are "
        + "those of that month, so it must be 1. Divide all twelve by \(NumberFormat.plain(factor))."
    case .noSeason: "The factors of a season must not all be 0."
    case .notRising(let text):
      "The thresholds do not rise: \(Words.quoted(text)) is not above the one before."
    case .firstBand(let text): "The first band starts at 0, not at \(Words.quoted(text))."
    case .adoptionIsOver: "An adoption starts above 0% and below its saturation."
    case .adoptionBeforeAnchor(let month):
      "The adoption must reach its saturation after the anchor month, \(month)."
    case .alreadyBatch(let kind, let task, let workload):
      "The \(kind.rawValue) lever on \(Words.quoted(task)) finds \(Words.quoted(workload)) "
        + "in batch already; neither batch nor caching can act on it."
    case .noCache(let task, let mode, let workload):
      "The caching lever on \(Words.quoted(task)) finds \(Words.quoted(workload)) in the mode "
        + "\(mode.rawValue), which has no prices for the cache."
    case .creditsAboveWhole(let others, let charge, let month, let sum):
      "This credit and \(Words.list(others.map(Words.quoted), most: 8)) would pay "
        + "\(NumberFormat.percent(sum)) of \(charge.rawValue) in \(month); give them scopes, months "
        + "or shares of their own."
    case .growthOfList:
      "A list has the commitment of each contract year already; write commitment_growth beside one "
        + "amount."
    case .growthOfBudgets:
      "A list has the budget of each contract year already; write growth beside one amount."
    case .unitOfKnownItem(let item, let unit):
      "The metered item \(Words.quoted(item)) of the card is billed by the \(unit); state its quantity "
        + "in that unit, or give an item of your own another name."
    case .nothingRemains(let ends):
      "Today's agreement ends on \(ends), before the term starts, so nothing remains of it; leave "
        + "remaining out."
    case .kindsOfGroup(let keys):
      "\(Words.list(keys)) exclude each other; a service group has one of them at most."
    case .unitPriceAboveList: "The unit price is above the list price of the unit."
    case .conflictsWithItself: "A group cannot exclude its own private rate."
    case .ratesConflict(let other, let month):
      "This private rate and that of \(Words.quoted(other)) exclude each other, but both are in force "
        + "in \(month); end one of them before."
    case .rungs(let most):
      "The ladder has more than \(most) rungs: commitments, times terms, times ramps."
    case .ladderWithoutOffer:
      "A ladder takes discount and clauses from an offer, and none is quoted; name one with like."
    case .capOfAllBurn: "A Marketplace cap of 100% of the burn is no cap; it must be below 100%."
    case .commitmentTooLow(let year, let amount, let least, let ground):
      "The commitment of Year \(year), \(NumberFormat.money(amount)), is below the least that is "
        + "allowed, \(NumberFormat.money(least)): \(ground.words)"
    case .termCommitmentTooLow(let amount, let sum):
      "The term's commitment, \(NumberFormat.money(amount)), is below the sum of the years' "
        + "commitments, \(NumberFormat.money(sum))."
    }
  }
}

extension MatchFault.CommitmentGround {
  /// Why, and what to do.
  fileprivate var words: String {
    switch self {
    case .yearBefore(growth: 0):
      "month for month, no year's commitment is below the year before. Where the paper allows it, "
        + "write may_fall: true among its clauses."
    case .yearBefore(let growth):
      "month for month, it must grow by \(NumberFormat.percent(growth)) a year (minimum_growth)."
    case .spend(let spend, let ratchet):
      "for its months, \(NumberFormat.percent(ratchet)) of the \(NumberFormat.money(spend)) that a "
        + "year under today's agreement cost (renewal_ratchet)."
    }
  }
}
