extension Scenario {
  /// How many growths wander by chance.
  public var wanderingGrowths: Int {
    workloads.count { $0.growth.volatility != nil } + services.count { $0.growth.volatility != nil }
  }

  /// How many events may happen or not, or in one month or another.
  public var uncertainEvents: Int { events.count { !$0.isCertain } }

  /// Whether anything in it depends on chance.
  public var hasChances: Bool {
    !uncertainInputs.isEmpty || wanderingGrowths > 0 || uncertainEvents > 0
  }
}
