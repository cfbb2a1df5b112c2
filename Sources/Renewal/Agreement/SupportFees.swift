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

  /// What support fees are charged on, by class.
  public static let classBase: Line = Line(
    "support_class_base", "Base of support fees by class", .usd, over: Indexes.candidateClasses,
    each: .month, clause: "support is charged on gross or net charges"
  ) {
    Charges.isInSupportBase.value
      * (Charges.grossCharge.now
        - Terms.supportOnNet.value * (Charges.grossCharge.now - Discount.discountedCost.now))
  }

  /// What support fees are charged on.
  public static let base: Line = Line(
    "support_base", "Base of support fees", .usd, over: Indexes.candidates, each: .month
  ) {
    total(classBase.now, over: Indexes.candidateClasses)
  }

  /// The fee on the part of the base that lies within a band.
  public static let bandFee: Line = Line(
    "band_fee", "Support fee within the band", .usd, over: Indexes.candidateBands, each: .month
  ) {
    bandRate.value * larger(0, smaller(base.now, bandTo.value) - bandFrom.value)
  }

  /// The month's fee: by bands, at least the minimum, less the plan's discount.
  public static let fee: Line = Line(
    "support_fee", "Support fee", .usd, over: Indexes.candidates, each: .month
  ) {
    larger(minimum.value, total(bandFee.now, over: Indexes.candidateBands))
      * (1 - Terms.supportDiscount.value)
  }

  /// The year's fees.
  public static let feeOfYear: Line = Line(
    "support_fee_of_year", "Support fees in the year", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    fee.yearTotal
  }
}
