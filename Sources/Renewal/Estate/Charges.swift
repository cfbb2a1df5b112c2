import Formulas

/// What is charged by month, collapsed into charge classes: all that the agreement sees of demand.
public enum Charges {
  /// Whether the class is part of the base of support fees.
  public static let isInSupportBase = Input(
    "in_support_base", "In the base of support fees", .flag, over: Indexes.chargeClasses)
  /// Whether price protection bounds the class's list prices.
  public static let isProtected = Input(
    "is_protected", "List prices are protected", .flag, over: Indexes.chargeClasses)
  /// Whether the class holds upfront fees of Savings Plans.
  public static let isUpfront = Input(
    "is_upfront", "Holds upfront fees", .flag, over: Indexes.chargeClasses)
  /// The tax on the class.
  public static let taxRate = Input("tax_rate", "Tax", .share, over: Indexes.chargeClasses)

  /// Native services of the class, at list.
  public static let serviceCost: Line = Line(
    "class_service_cost", "List cost of native services", .usd, over: Indexes.chargeClasses,
    each: .month
  ) {
    total(Services.onDemand.now, over: Indexes.services, by: Roles.classOfService)
      + total(Services.covered.now, over: Indexes.services, by: Roles.classOfCovered)
  }

  /// Models of the class by the token, at list.
  public static let modelCost: Line = Line(
    "class_model_cost", "List cost of models by class", .usd, over: Indexes.chargeClasses,
    each: .month
  ) {
    total(ModelShares.listCost.now, over: Indexes.modelShares, by: Roles.classOfShare)
  }

  /// Metered items of the class, at list.
  public static let meteredCost: Line = Line(
    "class_metered_cost", "List cost of metered items by class", .usd,
    over: Indexes.chargeClasses, each: .month
  ) {
    total(OtherAI.cost.now, over: Indexes.otherAI)
  }

  /// Native services, models and capacity of the class, at list.
  public static let usageCost: Line = Line(
    "usage_cost", "List cost of usage", .usd, over: Indexes.chargeClasses, each: .month
  ) {
    serviceCost.now + modelCost.now + meteredCost.now
      + total(CapacityPurchases.bill.now, over: Indexes.purchases, by: Roles.classOfPurchase)
  }

  /// Everything of the class at list.
  public static let listCost: Line = Line(
    "list_cost", "List cost", .usd, over: Indexes.chargeClasses, each: .month
  ) {
    usageCost.now
      + total(Products.badged.now, over: Indexes.products, by: Roles.classOfProduct)
      + total(Products.unbadged.now, over: Indexes.products, by: Roles.classWithoutBadge)
  }

  /// What Savings Plans take off list; negative where more is billed unused than they save.
  public static let planSaving: Line = Line(
    "class_plan_saving", "Off list by Savings Plans", .usd, over: Indexes.chargeClasses,
    each: .month
  ) {
    total(Services.planSaving.now, over: Indexes.services, by: Roles.classOfCovered)
      - isUpfront.value * upfrontFees.now
  }

  /// Upfront fees of all plans, in the months in which they are bought.
  public static let upfrontFees: Line = Line(
    "upfront_fees", "Upfront fees of Savings Plans", .usd, each: .month
  ) {
    total(SavingsPlans.upfrontFee.now, over: Indexes.savingsPlans)
  }

  /// Billed by Savings Plans for capacity that nothing uses.
  public static let unusedBill: Line = Line(
    "class_unused_bill", "Unused Savings Plans", .usd, over: Indexes.chargeClasses, each: .month
  ) {
    total(Services.unusedBill.now, over: Indexes.services, by: Roles.classOfCovered)
  }

  /// Everything that is charged before any discount: usage at list, and plans that nothing uses.
  public static let grossCharge: Line = Line(
    "gross_charge", "Charge before any discount", .usd, over: Indexes.chargeClasses, each: .month
  ) {
    listCost.now + unusedBill.now
  }

  /// What Savings Plans make of list, by contract year: what they bill unused retires on every basis,
  /// so it is added to what they save on usage.
  public static let plansAtList: Line = Line(
    "plans_at_list", "Savings Plans against list in the year", .usd, over: Indexes.chargeClasses,
    each: .contractYear
  ) {
    planSavingOfYear.now + unusedBillOfYear.now
  }

  /// Billed by Savings Plans for capacity that nothing uses, by contract year.
  public static let unusedBillOfYear: Line = Line(
    "unused_bill_of_year", "Unused Savings Plans in the year", .usd, over: Indexes.chargeClasses,
    each: .contractYear
  ) {
    unusedBill.yearTotal
  }

  /// List cost by contract year.
  public static let listCostOfYear: Line = Line(
    "list_cost_of_year", "List cost in the year", .usd, over: Indexes.chargeClasses,
    each: .contractYear
  ) {
    listCost.yearTotal
  }

  /// What Savings Plans take off list, by contract year.
  public static let planSavingOfYear: Line = Line(
    "plan_saving_of_year", "Off list by Savings Plans in the year", .usd,
    over: Indexes.chargeClasses, each: .contractYear
  ) {
    planSaving.yearTotal
  }
}
