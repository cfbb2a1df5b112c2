/// The first paths of an offer before its settlement, so that a workbook can settle them for another
/// commitment and discount.
public struct PathTable: Sendable {
  /// The offer's key.
  public let offer: String
  /// The paths, in order.
  public let paths: [Path]
  /// The commitments that the offer states, by contract year, in USD.
  public let commitment: [Double]
  /// Its headline discount by contract year, as a fraction.
  public let discount: [Double]
  /// The Marketplace cap as a share of the year's commitment.
  public let marketplaceCap: Double
  /// What the true-up is of a shortfall.
  public let shortfallRate: Double
  /// Whether the discount lessens what retires.
  public let isNet: Bool
  /// Clauses of the paper that the workbook's settlement leaves out, by name; none where it is exact.
  public let leftOut: [String]

  /// One path.
  public struct Path: Hashable, Sendable {
    /// Its contract years.
    public let years: [Year]

    /// A path's years.
    public init(years: [Year]) { self.years = years }
  }

  /// One contract year of a path, in USD.
  public struct Year: Hashable, Sendable {
    /// Everything at list, support as it is charged.
    public let listCost: Double
    /// What earns the headline discount.
    public let earning: Double
    /// The part of it that retires outside of caps.
    public let earningThatRetires: Double
    /// What retires outside of caps at the offer's discount.
    public let nativeBurn: Double
    /// What would retire through Marketplace if there were no cap.
    public let marketplaceBurn: Double
    /// What is paid at the offer's discount before a true-up.
    public let cost: Double

    /// A year's figures.
    public init(
      listCost: Double, earning: Double, earningThatRetires: Double, nativeBurn: Double,
      marketplaceBurn: Double, cost: Double
    ) {
      self.listCost = listCost
      self.earning = earning
      self.earningThatRetires = earningThatRetires
      self.nativeBurn = nativeBurn
      self.marketplaceBurn = marketplaceBurn
      self.cost = cost
    }
  }

  /// An offer's paths.
  public init(
    offer: String, paths: [Path], commitment: [Double], discount: [Double],
    marketplaceCap: Double, shortfallRate: Double, isNet: Bool, leftOut: [String]
  ) {
    self.offer = offer
    self.paths = paths
    self.commitment = commitment
    self.discount = discount
    self.marketplaceCap = marketplaceCap
    self.shortfallRate = shortfallRate
    self.isNet = isNet
    self.leftOut = leftOut
  }
}
