import Formulas

/// Support: fees by bands of each month's charges, computed before burn because they may retire it.
public enum SupportFees {
  /// The least fee of a month.
  public static let minimum = Input(
    "support_minimum", "Least support fee of a month", .usd, over: Indexes.supportPlans)
  /// Where the band starts.
  public static let bandFrom = Input(
    "band_from", "Band starts at", .usd, over: Indexes.supportBands)
  /// Where the next band starts.
  public static let bandTo = Input("band_to", "Band ends at", .usd, over: Indexes.supportBands)
  /// The fee as a share of the charges within the band.
  public static let bandRate = Input(
    "band_rate", "Fee within the band", .share, over: Indexes.supportBands)

  /// Whether fees are charged on cost after discounts.
  public static let onNet: Line = Line(
    "support_on_net", "Support charged after discounts", .flag, over: Indexes.papers,
    clause: "base of support fees"
  ) {
    when(Clause.supportBase.value.isAtLeast(2), then: 1, else: 0)
  }

  /// Whether the share off fees also comes off the month's minimum.
  public static let discountReachesMinimum = Input(
    "support_discount_reaches_minimum", "Share off support fees reaches the minimum", .flag)

  /// What discounts take off what is charged, by class.
  public static let takenOff: Line = Line(
    "support_taken_off", "Off charges by discounts", .usd, over: Indexes.paperClasses,
    each: .month
  ) {
    Charges.grossCharge.now - Discount.discountedCost.now
  }

  /// What support fees are charged on, by class.
  public static let classBase: Line = Line(
    "support_class_base", "Base of support fees by class", .usd, over: Indexes.paperClasses,
    each: .month, clause: "support is charged on gross or net charges"
  ) {
    Charges.isInSupportBase.value
      * (Charges.grossCharge.now - onNet.value * takenOff.now)
  }

  /// What support fees are charged on.
  public static let base: Line = Line(
    "support_base", "Base of support fees", .usd, over: Indexes.papers, each: .month
  ) {
    total(classBase.now, over: Indexes.paperClasses)
  }

  /// Where the band of the paper's plan starts.
  public static let bandStart: Line = Line(
    "support_band_start", "Band of the paper's plan starts at", .usd, over: Indexes.paperBands
  ) {
    bandFrom.value
  }

  /// The part of the base that lies within a band; never negative.
  public static let withinBand: Line = Line(
    "support_within_band", "Base of support fees within the band", .usd,
    over: Indexes.paperBands, each: .month
  ) {
    larger(0, smaller(base.now, bandTo.value) - bandStart.value)
  }

  /// The fee on the part of the base that lies within a band.
  public static let bandFee: Line = Line(
    "band_fee", "Support fee within the band", .usd, over: Indexes.paperBands, each: .month
  ) {
    bandRate.value * withinBand.now
  }

  /// The month's least fee under the paper.
  public static let minimumDue: Line = Line(
    "support_minimum_due", "Least support fee after its discount", .usd, over: Indexes.papers
  ) {
    minimum.value * (1 - Terms.supportDiscount.value * discountReachesMinimum.value)
  }

  /// The month's fee before the headline discount: by bands, at least the minimum.
  public static let feeBefore: Line = Line(
    "support_fee_before", "Support fee before its discount", .usd, over: Indexes.papers,
    each: .month
  ) {
    larger(
      minimumDue.value,
      total(bandFee.now, over: Indexes.paperBands) * (1 - Terms.supportDiscount.value))
  }

  /// What the month's fee exceeds the cap by; nothing without a cap.
  public static let aboveCap: Line = Line(
    "support_fee_above_cap", "Support fee above its cap", .usd, over: Indexes.papers, each: .month
  ) {
    when(
      Clause.supportCap.value.isAtLeast(0),
      then: larger(0, feeBefore.now - Clause.supportCap.value * base.now), else: 0)
  }

  /// The month's fee within the cap, which holds while the agreement is in force.
  public static let cappedFee: Line = Line(
    "support_fee_within_cap", "Support fee within its cap", .usd, over: Indexes.papers,
    each: .month, clause: "cap on support fees"
  ) {
    feeBefore.now - InForce.inForce.now * aboveCap.now
  }

  /// The month's fee.
  public static let fee: Line = Line(
    "support_fee", "Support fee", .usd, over: Indexes.papers, each: .month,
    clause: "support fees earn the discount"
  ) {
    cappedFee.now
      * (1 - Clause.supportEarns.value * Discount.billedOfPaper.thisYear * InForce.inForce.now)
  }

  /// The year's fees.
  public static let feeOfYear: Line = Line(
    "support_fee_of_year", "Support fees in the year", .usd, over: Indexes.papers,
    each: .contractYear
  ) {
    fee.yearTotal
  }
}
