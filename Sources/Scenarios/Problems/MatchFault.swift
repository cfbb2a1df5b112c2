import Formulas
import Rates
import Renewal

/// Values that do not fit together.
public enum MatchFault: Hashable, Sendable {
  /// Shares of models that do not add up to the whole.
  case modelShares(sum: Double)
  /// Shares of models of which one is a range that does not hold what the others leave.
  case modelSharesBeside(range: String, others: Double)
  /// A share that is a range, of a workload that has another such share.
  case secondOpenShare(first: String)
  /// Loadings whose squares add up to more than 1.
  case loadings(sum: Double)
  /// A loading of 0.
  case noLoading(driver: String)
  /// Levers of one kind that together take more of a task than there is.
  case leverShares(Lever.Kind, task: String, sum: Double)
  /// Input read from the cache and written to it, more than there is.
  case cacheShares(sum: Double)
  /// Refresh levers that together move more of a model's requests than there are.
  case refreshShares(model: String, task: String, sum: Double)
  /// A refresh from a model that another refresh of the task leads to.
  case refreshChain(model: String, task: String)
  /// A key of an event whose kind has not got it, with the kinds that have.
  case keyOfOtherKind(String, kind: String, owners: [String])
  /// A second event of a kind on one thing, with the name of the first.
  case secondEvent(String, of: String, first: String)
  /// A retirement of a model whose life cycle has an end.
  case retirementBesideEnd
  /// A refresh to the model itself.
  case refreshToItself
  /// Long requests whose mean input is not above their length, in tokens.
  case longRequestsTooShort(Double, above: Double)
  /// Long requests that carry more tokens than the mean of all requests leaves room for.
  case longRequestsAboveMean(carried: Double, mean: Double)
  /// Long requests of a model whose threshold is another length.
  case otherThreshold(model: String, threshold: Int, stated: [Int])
  /// Months of a life cycle that are not in order.
  case lifeCycleOrder(Month, before: Month)
  /// A life cycle that says nothing but the model.
  case emptyLifeCycle
  /// More values than contract years.
  case moreThanYears(count: Int, years: Int)
  /// Not one value for each contract year.
  case notEachYear(count: Int, years: Int)
  /// A list of monthly factors that has not twelve of them.
  case notTwelve(count: Int)
  /// Monthly factors that are all zero.
  case noSeason
  /// A season whose factor is not 1 in the anchor month, whose requests are stated.
  case seasonApart(factor: Double, anchor: Month)
  /// Thresholds that do not rise.
  case notRising(String)
  /// A first band of fees that leaves out the first dollar.
  case firstBand(String)
  /// An adoption that has reached its saturation already.
  case adoptionIsOver
  /// An adoption that reaches 95 % of its saturation before or at the anchor month.
  case adoptionBeforeAnchor(Month)
  /// A batch or caching lever on a workload that is in batch already.
  case alreadyBatch(Lever.Kind, task: String, workload: String)
  /// A caching lever on a workload in a mode that has no prices for the cache.
  case noCache(task: String, mode: Mode, workload: String)
  /// Credits that together would pay more than all of a charge class in a month.
  case creditsAboveWhole(others: [String], charge: ChargeClass, month: Month, sum: Double)
  /// A rise of the commitment beside a list that has each year's already.
  case growthOfList
  /// A growth beside a list that has each year's budget already.
  case growthOfBudgets
  /// A unit of one's own for an item of the card; the card's unit.
  case unitOfKnownItem(String, unit: String)
  /// What is left of an agreement that has ended when the term starts.
  case nothingRemains(ends: Day)
  /// Keys of a service group of which each says that it is of another kind.
  case kindsOfGroup([String])
  /// A unit price above the list price of the unit.
  case unitPriceAboveList
  /// A group that excludes its own private rate.
  case conflictsWithItself
  /// Two private rates that exclude each other, in force in the same month.
  case ratesConflict(other: String, month: Month)
  /// A ladder with more rungs than are compared.
  case rungs(most: Int)
  /// A ladder without an offer whose terms it could take.
  case ladderWithoutOffer
  /// A Marketplace cap of all the burn, which is no cap.
  case capOfAllBurn
  /// A commitment below the least that is allowed, in USD; the contract year from 1.
  case commitmentTooLow(year: Int, Double, least: Double, ground: CommitmentGround)
  /// A term's commitment below the sum of the years' commitments, in USD.
  case termCommitmentTooLow(Double, sum: Double)

  /// What gives a commitment its least.
  public enum CommitmentGround: Hashable, Sendable {
    /// The year before, its months made those of this one; the least growth is a fraction.
    case yearBefore(growth: Double)
    /// What was spent under today's agreement, in USD, of which a fraction must be promised again.
    case spend(Double, ratchet: Double)
  }
}
