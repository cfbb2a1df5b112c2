import Formulas

/// Eligible spend as it is measured for repricing and overage: at the discount in force before, and
/// before credits, support and balances, so that nothing it decides can move it.
public enum MeasuredSpend {
  /// What the class retires before any headline discount.
  public static let base: Line = Line(
    "measured_base", "Measured before the discount", .usd, over: Indexes.paperClasses,
    each: .contractYear
  ) {
    Terms.retires.value
      * (Burn.coveredShare.now * Burn.contractedCost.now + Burn.retiringPlans.now)
  }

  /// What each part of discount takes off it: nothing where burn counts before the discount.
  public static let slope: Line = Line(
    "measured_slope", "Measured cost that earns", .usd, over: Indexes.paperClasses,
    each: .contractYear
  ) {
    Terms.retires.value * Burn.discountable.now * (1 - Burn.addsBackDiscount.value)
  }

  /// The base within the Marketplace cap.
  public static let cappedBase = part("measured_base_capped", "Measured within the cap", base) {
    Terms.isCapped.value
  }
  /// The slope within the Marketplace cap.
  public static let cappedSlope = part(
    "measured_slope_capped", "Measured cost that earns within the cap", slope
  ) { Terms.isCapped.value }
  /// The base within the AI cap.
  public static let aiBase = part("measured_base_ai", "Measured within the AI cap", base) {
    Terms.isAICapped.value
  }
  /// The slope within the AI cap.
  public static let aiSlope = part(
    "measured_slope_ai", "Measured cost that earns within the AI cap", slope
  ) { Terms.isAICapped.value }

  private static func part(
    _ id: String, _ label: String, _ line: Line, _ flag: @escaping @Sendable () -> Formula
  ) -> Line {
    Line(id, label, .usd, over: Indexes.paperClasses, each: .contractYear) { line.now * flag() }
  }

  /// The paper's base outside of caps.
  public static let outsideBase: Line = Line(
    "measured_base_outside", "Measured outside the caps, before the discount", .usd,
    over: Indexes.papers, each: .contractYear
  ) {
    total(base.now, over: Indexes.paperClasses) - total(cappedBase.now, over: Indexes.paperClasses)
      - total(aiBase.now, over: Indexes.paperClasses)
  }

  /// The paper's slope outside of caps.
  public static let outsideSlope: Line = Line(
    "measured_slope_outside", "Measured cost that earns, outside the caps", .usd,
    over: Indexes.papers, each: .contractYear
  ) {
    total(slope.now, over: Indexes.paperClasses)
      - total(cappedSlope.now, over: Indexes.paperClasses)
      - total(aiSlope.now, over: Indexes.paperClasses)
  }

  /// Measured outside of caps, at the discount before repricing.
  public static let outside: Line = Line(
    "measured_outside", "Measured outside the caps", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    outsideBase.now - HeadlineDiscount.before.now * outsideSlope.now
  }

  /// Measured within the AI cap, at most the cap.
  public static let ai: Line = Line(
    "measured_ai", "Measured AI burn", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    smaller(
      total(aiBase.now, over: Indexes.paperClasses)
        - HeadlineDiscount.before.now * total(aiSlope.now, over: Indexes.paperClasses),
      Burn.aiLimit.now)
  }

  /// The most that Marketplace may add.
  public static let marketplaceLimit: Line = Line(
    "measured_limit", "Most that Marketplace adds to measured spend", .usd,
    over: Indexes.candidates, each: .contractYear
  ) {
    when(
      Clause.marketplaceCapBase.value.isAtLeast(2),
      then: Burn.capOnBurn.value * (outside.now + ai.now), else: Burn.capOnCommitment.now)
  }

  /// Measured within the Marketplace cap, at most the cap.
  public static let marketplace: Line = Line(
    "measured_marketplace", "Measured Marketplace burn", .usd, over: Indexes.candidates,
    each: .contractYear
  ) {
    smaller(
      total(cappedBase.now, over: Indexes.paperClasses)
        - HeadlineDiscount.before.now * total(cappedSlope.now, over: Indexes.paperClasses),
      marketplaceLimit.now)
  }

  /// Eligible spend as measured.
  public static let spend: Line = Line(
    "measured_spend", "Measured spend", .usd, over: Indexes.candidates, each: .contractYear
  ) {
    outside.now + ai.now + marketplace.now
  }
}
