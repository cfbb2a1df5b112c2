import Renewal

extension MatchFault {
  /// What is wrong, as a sentence.
  var sentence: String {
    switch self {
    case .modelShares(let sum):
      "The shares of the models add up to \(NumberFormat.percent(sum)), not to 100%."
    case .leverShares(let kind, let task, let sum):
      "The \(kind.rawValue) levers on the task \(Words.quoted(task)) add up to "
        + "\(NumberFormat.percent(sum)); there is only 100%."
    case .cacheShares(let sum):
      "Input read from the cache and written to it add up to \(NumberFormat.percent(sum)); "
        + "there is only 100%."
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
    case .creditsOverlap(let other, let charge, let month):
      "This credit and \(Words.quoted(other)) would both pay \(charge.rawValue) in \(month); "
        + "give them scopes or months of their own."
    }
  }
}
