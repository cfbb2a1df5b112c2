extension [UnitLoad] {
  /// What a number of units saves over all of these months against paying by the token, in USD;
  /// negative where the units do not pay.
  public func saving(units: Int) -> Double { reduce(0) { $0 + $1.with(units: units).saving } }

  /// Billed for so many units over all of these months, in USD.
  public func bill(units: Int) -> Double { reduce(0) { $0 + $1.with(units: units).bill } }

  /// The part of it that buys what nobody uses, in USD.
  public func idleCost(units: Int) -> Double {
    reduce(0) { $0 + $1.with(units: units).idleCost }
  }

  /// What the load costs by the token over all of these months, in USD.
  public var onDemand: Double { reduce(0) { $0 + $1.onDemand } }

  /// The number of units that costs least over all of these months together; 0 where none pays.
  ///
  /// In no month does one unit more serve more than the one before it did, so that the costs fall
  /// and then rise.
  public var leastCostUnits: Int {
    var low = 0
    var high = map(\.unitsOfPeak).max() ?? 0
    while low < high {
      let middle = (low + high) / 2
      if saving(units: middle + 1) > saving(units: middle) + 0.005 {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
