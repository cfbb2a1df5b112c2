extension Assessment {
  /// What a capacity comes to: against its load, and, where it is bought, in the bill.
  public struct CapacityFinding: Sendable {
    /// The capacity.
    public let capacity: Capacity
    /// The model's name for readers.
    public let modelName: String
    /// Its load, by contract year.
    public let years: [UnitLoad]
    /// Its load month by month in the months that it runs, by contract year.
    public let months: [[UnitLoad]]
    /// What it does to the bill; nil where it is only compared.
    public let purchase: CapacityPurchase?

    /// A capacity's findings.
    public init(
      capacity: Capacity, modelName: String, years: [UnitLoad], months: [[UnitLoad]],
      purchase: CapacityPurchase?
    ) {
      self.capacity = capacity
      self.modelName = modelName
      self.years = years
      self.months = months
      self.purchase = purchase
    }

    /// The number of units that costs least, by contract year; 0 where none pays.
    public var leastCostUnits: [Int] { months.map(\.leastCostUnits) }

    /// What these numbers of units save over the term against paying by the token, in USD.
    public var leastCostSaving: Double {
      months.reduce(0) { $0 + $1.saving(units: $1.leastCostUnits) }
    }

    /// What the stated units would save over the term if they ran all of it, in USD; negative where
    /// they do not pay.
    public var statedSaving: Double {
      months.reduce(0) { $0 + $1.saving(units: capacity.units) }
    }

    /// The utilisation from which a unit costs less than its tokens on demand.
    public var breakEven: Double {
      (years.first { $0.hours > 0 } ?? years.first)?.breakEven ?? 0
    }
  }

  /// What a bought capacity does to the bill, in USD by contract year.
  public struct CapacityPurchase: Sendable {
    /// Billed, used or not.
    public let bill: [Double]
    /// The part of it that buys what nobody uses.
    public let idle: [Double]
    /// What the served tokens would cost on demand.
    public let servedValue: [Double]
    /// Saved against paying by the token; negative where it does not pay.
    public let saving: [Double]
    /// The part of the bill that retires each candidate's commitment before caps, by its key.
    public let retires: [String: [Double]]

    /// What a purchase comes to.
    public init(
      bill: [Double], idle: [Double], servedValue: [Double], saving: [Double],
      retires: [String: [Double]]
    ) {
      self.bill = bill
      self.idle = idle
      self.servedValue = servedValue
      self.saving = saving
      self.retires = retires
    }
  }
}
