import Formulas
import Rates

/// What can be wrong with a rate or a price.
public enum RateFault: Hashable, Sendable {
  /// The card has no such rate or price, which a workload or a lever needs.
  case missing(MissingRate, need: Need)
  /// A vendor of whose models the card has no price on a channel.
  case noChannel(vendor: String, channel: Channel)
  /// A rate of the scenario's own that has no price; the keys of prices.
  case noPrice(keys: [String])
  /// A threshold of length without a price above it; the keys of such prices.
  case thresholdAlone(keys: [String])
  /// What is wrong with a rate card that the scenario names.
  case card(CardFault.Kind)
  /// A rate of the scenario's own that is later than the scenario's day: a warning.
  case notInForce(model: String, scope: String, asOf: Day, day: Day)
  /// A rate of a model that neither the scenario uses nor the card has.
  case unused(model: String)
  /// A price that is old: a warning.
  case stale(model: String, scope: String, asOf: Day, days: Int, limit: Int)

  /// A model that is not sold in a workload's mode, so that a refresh loses the mode: a warning.
  case modeLost(model: String, mode: Mode, workload: String)
  /// A workload whose mean request is above a rate's threshold, and that states no long requests: a
  /// warning.
  case longUnstated(model: String, threshold: Int, mean: Double)
  /// A metered item that the card does not have.
  case unknownItem(String)
  /// The price of a metered item that is old: a warning.
  case staleItem(String, asOf: Day, days: Int, limit: Int)

  /// What needs a rate.
  public enum Need: Hashable, Sendable {
    /// A workload on the model.
    case workload
    /// Routing of a workload to the model.
    case routing(workload: String)
    /// A refresh of a workload to the model.
    case refresh(workload: String)
    /// The frontier model, as the reference for workloads.
    case frontier
    /// A batch lever on a workload.
    case batch(workload: String)
    /// A caching lever on a workload.
    case caching(workload: String)
  }
}
