import Formulas

/// The support that the company buys.
public struct Support: Hashable, Sendable {
  /// The plan held under an agreement.
  public var plan: SupportPlan
  /// The plan that would be held without an agreement, which frees the choice.
  public var planWithoutAgreement: SupportPlan
  /// What fees are charged on where an agreement does not say otherwise.
  public var base: SupportBase
  /// A negotiated share off the fee, 0 to 1.
  public var discount: Double
  /// Whether that share also comes off the month's minimum.
  public var discountReachesMinimum: Bool
  /// Whether what Marketplace bills is part of the base of fees.
  public var includesMarketplace: Bool
  /// Where it was stated.
  public var provenance: Provenance

  /// Support as it was stated.
  public init(
    plan: SupportPlan, planWithoutAgreement: SupportPlan? = nil, base: SupportBase = .gross,
    discount: Double = 0, discountReachesMinimum: Bool = true, includesMarketplace: Bool = false,
    provenance: Provenance
  ) {
    self.plan = plan
    self.planWithoutAgreement = planWithoutAgreement ?? plan
    self.base = base
    self.discount = discount
    self.discountReachesMinimum = discountReachesMinimum
    self.includesMarketplace = includesMarketplace
    self.provenance = provenance
  }
}

/// A support plan: a monthly minimum, and fees by bands of the month's charges.
public struct SupportPlan: Hashable, Sendable {
  /// The plan's key in scenario files.
  public var id: String
  /// The plan's name.
  public var name: String
  /// The least fee of a month, in USD.
  public var minimum: Double
  /// The bands, from 0 upwards; each rate holds from its band's start to the next one's.
  public var bands: [Band]
  /// The day from which the plan was so priced.
  public var asOf: Day?
  /// Where the prices come from.
  public var source: String

  /// A step of the fees.
  public struct Band: Hashable, Sendable {
    /// The month's charges from which the rate holds, in USD.
    public var from: Double
    /// The fee as a share of the charges within the band, 0 to 1.
    public var rate: Double

    /// A band that starts at an amount.
    public init(from: Double, rate: Double) {
      self.from = from
      self.rate = rate
    }
  }

  /// A plan with its bands.
  public init(
    id: String, name: String, minimum: Double, bands: [Band], asOf: Day?, source: String
  ) {
    self.id = id
    self.name = name
    self.minimum = minimum
    self.bands = bands
    self.asOf = asOf
    self.source = source
  }

  /// No support, and no fee.
  public static let none = SupportPlan(
    id: "none", name: "No paid support", minimum: 0, bands: [Band(from: 0, rate: 0)], asOf: nil,
    source: "no fee")

  /// The plans that scenarios may name; bands and minimums are dated data that a scenario may
  /// replace with its own.
  public static let known: [SupportPlan] = [
    none,
    SupportPlan(
      id: "enterprise", name: "Enterprise Support", minimum: 5_000, bands: enterpriseBands,
      asOf: Day(year: 2025, month: 12, day: 2),
      source:
        "minimum of 2025-12-02; bands of the earlier plan, since no page with new ones was seen"),
    SupportPlan(
      id: "enterprise_2024", name: "Enterprise Support before 2025-12-02", minimum: 15_000,
      bands: enterpriseBands, asOf: Day(year: 2024, month: 1, day: 1),
      source: "published bands: 10 % to 150k, 7 % to 500k, 5 % to 1M, 3 % above"),
    SupportPlan(
      id: "partner_led", name: "Partner-Led Support", minimum: 7_500, bands: enterpriseBands,
      asOf: Day(year: 2024, month: 1, day: 1), source: "AWS Partner-Led Support pricing"),
    SupportPlan(
      id: "business_plus", name: "Business Support+", minimum: 29, bands: businessBands,
      asOf: Day(year: 2025, month: 12, day: 2),
      source:
        "minimum of 2025-12-02; bands of the earlier Business plan, since no page with new ones was seen"
    ),
  ]

  private static let enterpriseBands = [
    Band(from: 0, rate: 0.10), Band(from: 150_000, rate: 0.07), Band(from: 500_000, rate: 0.05),
    Band(from: 1_000_000, rate: 0.03),
  ]

  private static let businessBands = [
    Band(from: 0, rate: 0.10), Band(from: 10_000, rate: 0.07), Band(from: 80_000, rate: 0.05),
    Band(from: 250_000, rate: 0.03),
  ]
}
