import Formulas
import Renewal

/// Values that do not fit together.
public enum MatchFault: Hashable, Sendable {
  /// Shares of models that do not add up to the whole.
  case modelShares(sum: Double)
  /// Levers of one kind that together take more of a task than there is.
  case leverShares(Lever.Kind, task: String, sum: Double)
  /// Input read from the cache and written to it, more than there is.
  case cacheShares(sum: Double)
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
  /// Two credits that would pay one charge class in the same month.
  case creditsOverlap(other: String, charge: ChargeClass, month: Month)
}
