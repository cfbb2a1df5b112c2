import Renewal

/// Units of capacity against their load: what serves it, what idles, and how many pay.
public struct CapacityReport: Sendable {
  /// The scenario's name.
  public let scenario: String
  /// The candidates by key and name.
  let candidates: [(id: String, name: String)]
  /// The capacities, in the scenario's order.
  let entries: [Entry]

  /// One capacity.
  struct Entry: Sendable {
    /// What it comes to.
    let finding: Assessment.CapacityFinding
    /// The periods that are looked at.
    let periods: [Period]

    /// The capacity.
    var capacity: Capacity { finding.capacity }
  }

  /// A load in a period.
  struct Period: Sendable {
    /// The period: `Year 1`, `2027-03`.
    let name: String
    /// The load, on the mean of its months.
    let load: UnitLoad
    /// The load month by month, in the months that the capacity runs.
    let months: [UnitLoad]

    /// The numbers of units that are shown: those of the model, and what costs least.
    func rows(_ rungs: [Int]) -> [UnitLoad.Figures] {
      Set(rungs + [load.leastCostUnits]).sorted().map(load.with)
    }
  }
}
