import Formulas

extension Sections {
  /// What is stated of capacities.
  static let capacityInputs: [Section] = [
    Section(
      inputs, "Capacity",
      [
        Capacities.unitPrice, Capacities.unitInput, Capacities.unitOutput, Capacities.start,
        Capacities.end,
      ]),
    Section(
      inputs, "Bought capacity",
      [CapacityPurchases.units]),
    Section(inputs, "Load over time", [LoadBuckets.weight, LoadBuckets.input, LoadBuckets.output]),
    Section(inputs, "Units to compare", [UnitRungs.units]),
  ]

  /// The load of capacities and what they serve, by month.
  static let capacityMonths: [Section] = [
    Section(
      demand, "Load that capacity may serve",
      [
        CapacityLoads.input, CapacityLoads.output, CapacityLoads.plainValue,
        CapacityLoads.inputValue,
        CapacityLoads.outputValue, Capacities.loadInput, Capacities.loadOutput,
        Capacities.inputValue, Capacities.outputValue, Capacities.unitValue,
        Capacities.unitPriceNow, Capacities.runs, Capacities.runningInput,
        Capacities.runningOutput, Capacities.runningInputValue, Capacities.runningOutputValue,
        Capacities.runningPrice,
      ]),
    Section(
      demand, "Capacity in force",
      [
        CapacityPurchases.unitsNow, CapacityPurchases.bill, CapacityPurchases.mostInput,
        CapacityPurchases.mostOutput, CapacityPurchases.loadInput,
        CapacityPurchases.loadOutput, CapacityPurchases.bucketInput,
        CapacityPurchases.bucketOutput, CapacityPurchases.servedInput,
        CapacityPurchases.servedOutput, CapacityPurchases.servedInputShare,
        CapacityPurchases.servedOutputShare, CapacityPurchases.servedWorth,
        CapacityPurchases.utilisation, CapacityPurchases.idleCost,
        CapacityPurchases.servedValueOfLoad, CapacityPurchases.servedValue,
        CapacityPurchases.saving, CapacityPurchases.termBill, CapacityPurchases.termSaving,
      ]),
  ]

  /// What capacity comes to, and numbers of units side by side, by contract year.
  static let capacityYears: [Section] = [
    Section(
      agreement, "Capacity by year",
      [
        CapacityPurchases.billOfYear, CapacityPurchases.servedValueOfYear,
        CapacityPurchases.savingOfYear, CapacityPurchases.idleCostOfYear,
        CapacityPurchases.retires,
      ]),
    Section(
      agreement, "Load against units",
      [
        Capacities.breakEven, Capacities.monthsOfYear, Capacities.hoursOfYear,
        Capacities.unitPriceOfYear,
        Capacities.loadInputOfYear, Capacities.loadOutputOfYear, Capacities.inputValueOfYear,
        Capacities.outputValueOfYear,
      ]),
    Section(
      agreement, "Numbers of units",
      [
        UnitRungs.loadInput, UnitRungs.loadOutput, UnitRungs.mostInput, UnitRungs.mostOutput,
        UnitRungs.bucketInput,
        UnitRungs.bucketOutput, UnitRungs.servedInput, UnitRungs.servedOutput,
        UnitRungs.overflowInput, UnitRungs.overflowOutput, UnitRungs.servedWorth,
        UnitRungs.unitsWorth, UnitRungs.utilisation, UnitRungs.bill, UnitRungs.idleCost,
        UnitRungs.overflowInputCost,
        UnitRungs.overflowOutputCost, UnitRungs.cost, UnitRungs.saving,
      ]),
  ]

  /// The lines of capacity that are results in themselves.
  static let capacityOutputs: [Line] = [
    Capacities.breakEven, CapacityPurchases.servedValueOfYear, CapacityPurchases.savingOfYear,
    CapacityPurchases.idleCostOfYear, CapacityPurchases.retires, UnitRungs.idleCost,
    UnitRungs.saving,
  ]
}
