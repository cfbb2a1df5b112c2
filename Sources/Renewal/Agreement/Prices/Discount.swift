import Formulas

/// From list to net: what each paper takes off, month by month, because support needs months.
public enum Discount {
  /// What price protection takes off list.
  public static let protectedSaving: Line = Line(
    "protected_saving", "Off list by price protection", .usd, over: Indexes.paperClasses,
    each: .month
  ) {
    Charges.isProtected.value * PriceProtection.shareInForce.now * Charges.usageCost.now
  }

  /// What private rates and price protection take off list.
  public static let negotiatedSaving: Line = Line(
    "negotiated_saving", "Off list by private rates and protection", .usd,
    over: Indexes.paperClasses, each: .month
  ) {
    total(PrivateRates.granted.now, over: Indexes.paperRates, by: Roles.classOfPaperRate)
      + total(PrivatePrices.granted.now, over: Indexes.paperTerms, by: Roles.classOfTerms)
      + protectedSaving.now
  }

  /// After Savings Plans, private rates and price protection.
  public static let contractedCost: Line = Line(
    "contracted_cost", "Contracted cost", .usd, over: Indexes.paperClasses, each: .month
  ) {
    Charges.listCost.now - Charges.planSaving.now - negotiatedSaving.now
  }

  /// Charges of launched services that the paper does not cover yet; prices are protected all the
  /// same.
  public static let notCovered: Line = Line(
    "not_covered", "Not covered yet", .usd, over: Indexes.paperLaunches, each: .month,
    clause: "new services are covered after a lag"
  ) {
    (Services.onDemand.now - covered.now) * (1 - PriceProtection.shareInForce.now)
  }

  /// Charges of launched services that the paper covers.
  public static let covered: Line = Line(
    "covered_launch", "Covered of the launched service", .usd, over: Indexes.paperLaunches,
    each: .month
  ) {
    Services.onDemand.now
      * when(
        coveredFrom.value.isAtLeast(1).and(
          monthNumber(Timeline.month.now).isAtLeast(coveredFrom.value)), then: 1, else: 0)
  }

  /// The number of the month from which a launched service is covered; 0 where it never is.
  public static let coveredFrom: Line = Line(
    "covered_from", "Number of the month of first cover", .count, over: Indexes.paperLaunches
  ) {
    when(
      Clause.newServices.value.isAtLeast(0),
      then: monthNumber(Services.launch.value) + Clause.newServices.value, else: 0)
  }

  /// What the headline discount is taken off, in the fraction that the class earns.
  public static let discountable: Line = Line(
    "discountable", "Cost that earns", .usd, over: Indexes.paperClasses, each: .month,
    clause: "the cross-service discount reduces fees for eligible services"
  ) {
    (contractedCost.now - notDiscounted.now) * Terms.earns.value * InForce.inForce.now
  }

  /// What earns nothing, although its class does: at a private rate, or not covered yet.
  public static let notDiscounted: Line = Line(
    "not_discounted", "Cost that earns nothing", .usd, over: Indexes.paperClasses, each: .month
  ) {
    total(PrivateRates.replaced.now, over: Indexes.paperRates, by: Roles.classOfPaperRate)
      + total(PrivatePrices.replaced.now, over: Indexes.paperTerms, by: Roles.classOfTerms)
      + total(notCovered.now, over: Indexes.paperLaunches, by: Roles.classOfLaunch)
  }

  /// What the headline discount takes off.
  public static let discount: Line = Line(
    "discount", "Discount", .usd, over: Indexes.paperClasses, each: .month
  ) {
    discountable.now * billedOfPaper.thisYear
  }

  /// After the headline discount, before credits.
  public static let discountedCost: Line = Line(
    "discounted_cost", "Cost after the discount", .usd, over: Indexes.paperClasses, each: .month
  ) {
    contractedCost.now - discount.now
  }
}

extension Discount {
  /// The quoted discount of the paper's lead candidate: all candidates on a paper have the same.
  public static let quotedOfPaper: Line = Line(
    "quoted_of_paper", "Quoted discount of the paper, with tiers", .share, over: Indexes.papers,
    each: .contractYear
  ) {
    HeadlineDiscount.tiered.now
  }

  /// The billed discount of the paper's lead candidate.
  public static let billedOfPaper: Line = Line(
    "billed_of_paper", "Billed discount of the paper", .share, over: Indexes.papers,
    each: .contractYear
  ) {
    HeadlineDiscount.billed.now
  }
}
