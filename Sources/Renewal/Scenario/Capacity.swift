import Formulas
import Rates

/// Capacity on one model, bought by the hour: provisioned model units, or the reserved mode.
///
/// It bills whether it is used or not; what its load needs beyond it is billed by the token.
public struct Capacity: Hashable, Sendable {
  /// The capacity's name; unique in a scenario.
  public var name: String
  /// How it is sold.
  public var kind: CapacityKind
  /// The model's identifier on the rate card.
  public var model: String
  /// The price scope that it is bought in.
  public var scope: String
  /// The workloads that it serves, by app and task; empty for all that run on the model.
  public var workloads: [String]
  /// How many units are bought, from 1.
  public var units: Int
  /// What one unit takes and gives in a minute.
  public var unit: CapacityUnit
  /// The months for which it is bound; 0 for none.
  public var commitment: Int
  /// What a unit costs an hour, in USD, used or not.
  public var price: Double
  /// Where the price comes from: the scenario's own words, or the card's.
  public var pricing: Provenance
  /// The first month it bills; nil for all of the term.
  public var starts: Month?
  /// The last month it bills; nil where it is renewed until somebody ends it.
  public var ends: Month?
  /// Whether it is only compared, not bought.
  public var isProposed: Bool
  /// How the load is spread over time.
  public var load: LoadShape
  /// The numbers of units that are compared; empty until the load is known.
  public var rungs: [Int] = []
  /// Where it was stated.
  public var provenance: Provenance

  /// A capacity as it was stated.
  public init(
    name: String, kind: CapacityKind, model: String, scope: String, workloads: [String] = [],
    units: Int, unit: CapacityUnit, commitment: Int, price: Double, pricing: Provenance,
    starts: Month? = nil, ends: Month? = nil, isProposed: Bool = false,
    load: LoadShape = .even, provenance: Provenance
  ) {
    self.name = name
    self.kind = kind
    self.model = model
    self.scope = scope
    self.workloads = workloads
    self.units = units
    self.unit = unit
    self.commitment = commitment
    self.price = price
    self.pricing = pricing
    self.starts = starts
    self.ends = ends
    self.isProposed = isProposed
    self.load = load
    self.provenance = provenance
  }

  /// Whether it may serve a workload: one that it names, on demand, in its scope.
  public func serves(_ workload: Workload) -> Bool {
    workload.mode == .onDemand && workload.scope == scope && workload.isOnBedrock
      && (workloads.isEmpty || workloads.contains(workload.id))
  }

  /// Whether it bills in some month that another capacity bills in as well.
  public func overlaps(_ other: Capacity) -> Bool {
    let ours = (starts?.number ?? 0)...(ends?.number ?? .max)
    return ours.overlaps((other.starts?.number ?? 0)...(other.ends?.number ?? .max))
  }
}

/// Tokens a minute that a unit of capacity takes and gives.
public struct CapacityUnit: Hashable, Sendable {
  /// Input tokens a minute, above 0.
  public var input: Double
  /// Output tokens a minute, above 0.
  public var output: Double

  /// A unit of so many tokens a minute.
  public init(input: Double, output: Double) {
    self.input = input
    self.output = output
  }

  /// The smallest reservation that is sold: 100,000 tokens a minute in and 10,000 out.
  public static let leastReserved = CapacityUnit(input: 100_000, output: 10_000)
}

extension Workload {
  /// Whether it runs on Bedrock, which alone sells capacity.
  fileprivate var isOnBedrock: Bool {
    switch channel {
    case .aws, .marketplace, nil: true
    case .providerPlatform, .direct: false
    }
  }
}
