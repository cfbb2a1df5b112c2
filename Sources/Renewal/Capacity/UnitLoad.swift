/// One capacity against its load in one period: what any number of units serves, leaves and costs.
///
/// The workbook's rows hold the numbers of units that are compared; this finds which ones those are.
public struct UnitLoad: Sendable {
  /// How the load is spread over time.
  public let shape: LoadShape
  /// What a unit takes and gives in a minute.
  public let unit: CapacityUnit
  /// Input and output a minute, on the mean of the period.
  public let load: CapacityUnit
  /// What a unit costs an hour, in USD.
  public let unitPrice: Double
  /// The hours of the period.
  public let hours: Double
  /// What the load's input and output cost on demand in the period, in USD.
  public let value: CapacityUnit
  /// The plain prices on demand, in USD for a million tokens.
  public let prices: CapacityUnit
  private let buckets: [LoadShape.Step]

  /// A load in a period.
  public init(
    shape: LoadShape, unit: CapacityUnit, load: CapacityUnit, unitPrice: Double, hours: Double,
    value: CapacityUnit, prices: CapacityUnit
  ) {
    self.shape = shape
    self.unit = unit
    self.load = load
    self.unitPrice = unitPrice
    self.hours = hours
    self.value = value
    self.prices = prices
    buckets = shape.buckets
  }

  /// What a number of units comes to.
  public struct Figures: Hashable, Sendable {
    /// How many units.
    public let units: Int
    /// Tokens served, a minute.
    public let served: CapacityUnit
    /// Tokens that overflow to the price by the token, a minute.
    public let overflow: CapacityUnit
    /// How much of the units is used, each direction by its price on demand: 0 to 1.
    public let utilisation: Double
    /// Billed for the units, in USD.
    public let bill: Double
    /// The part of it that buys what nobody uses, in USD.
    public let idleCost: Double
    /// Units and overflow together, in USD.
    public let cost: Double
    /// Saved against paying all by the token, in USD; negative where the units do not pay.
    public let saving: Double
  }

  /// What the whole load costs on demand in the period, in USD.
  public var onDemand: Double { value.input + value.output }

  /// The utilisation from which a unit costs less than its tokens on demand.
  public var breakEven: Double {
    let full = (unit.input * prices.input + unit.output * prices.output) * 60 / 1e6
    return full > 0 ? unitPrice / full : 0
  }

  /// What a number of units serves and costs.
  public func with(units: Int) -> Figures {
    let most = CapacityUnit(
      input: Double(units) * unit.input, output: Double(units) * unit.output)
    var served = CapacityUnit(input: 0, output: 0)
    for bucket in buckets {
      served.input += bucket.weight * min(most.input, bucket.input * load.input)
      served.output += bucket.weight * min(most.output, bucket.output * load.output)
    }
    let overflow = CapacityUnit(
      input: load.input - served.input, output: load.output - served.output)
    let full = most.input * prices.input + most.output * prices.output
    let used = served.input * prices.input + served.output * prices.output
    let utilisation = full > 0 ? used / full : 0
    let bill = Double(units) * unitPrice * hours
    let left =
      (load.input > 0 ? value.input * overflow.input / load.input : 0)
      + (load.output > 0 ? value.output * overflow.output / load.output : 0)
    return Figures(
      units: units, served: served, overflow: overflow, utilisation: utilisation, bill: bill,
      idleCost: bill * (1 - utilisation), cost: bill + left, saving: onDemand - bill - left)
  }

  /// The fewest units that serve the peak, in both directions.
  public var unitsOfPeak: Int {
    let input = load.input * shape.peakInput / unit.input
    let output = load.output * shape.peakOutput / unit.output
    // A peak that fills a unit to the last token needs no other one.
    return Int(min(max(input, output) - 1e-9, 1e6).rounded(.up))
  }

  /// The number of units that costs least; 0 where none pays.
  ///
  /// What one unit more serves never grows with their number, so that the costs fall and then rise.
  public var leastCostUnits: Int {
    var low = 0
    var high = max(0, unitsOfPeak)
    while low < high {
      let middle = (low + high) / 2
      if with(units: middle + 1).cost < with(units: middle).cost - 0.005 {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Numbers of units worth comparing: from none to the peak, evenly, and some of interest.
  public static func rungs(upTo peak: Int, and others: [Int]) -> [Int] {
    let most = max(peak, 1)
    let step = (most + mostSteps - 1) / mostSteps
    let even = Array(stride(from: 0, through: most + step - 1, by: step))
    return Set(even + others).sorted()
  }

  private static let mostSteps = 9
}
