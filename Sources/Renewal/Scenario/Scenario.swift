import Formulas
import Rates

/// Everything that one renewal is decided on: a checked scenario file.
public struct Scenario: Sendable {
  /// The scenario's name.
  public var name: String
  /// The day on which the statements hold; there is no other clock.
  public var asOf: Day
  /// The measured month that growth starts from.
  public var anchor: Month
  /// The windows of the term, in order and without a gap; at most seven.
  public var contractYears: [ContractYear]
  /// The seed of every random draw.
  public var seed: UInt64
  /// How many random futures are drawn; at least 1.
  public var paths: Int = Scenario.usualPaths
  /// By which rule a candidate is recommended once futures are uncertain.
  public var riskAppetite: RiskAppetite = .leastExpectedCost
  /// What a dollar a year later is worth less, as a yearly rate from 0.
  public var costOfCapital: Double
  /// The AI demand.
  public var workloads: [Workload]
  /// The dated changes to the AI demand, in the order in which they act.
  public var levers: [Lever]
  /// The capacities, bought or only compared.
  public var capacities: [Capacity]
  /// When models are withdrawn, and at what price they are sold until then.
  public var lifeCycles: [LifeCycle]
  /// The model that a deployment without routing would use for everything; nil where none was named.
  public var frontier: String?
  /// AI that is billed by other units than the tokens of a request.
  public var otherAI: [MeteredUse]
  /// What applications may spend on AI.
  public var budgets: [Budget]
  /// The native AWS services.
  public var services: [ServiceGroup]
  /// The Savings Plans in force.
  public var savingsPlans: [SavingsPlan]
  /// What is bought through Marketplace, other than models.
  public var marketplace: [MarketplaceProduct]
  /// The support that is bought.
  public var support: Support
  /// Credits in hand.
  public var credits: [Credit]
  /// What happens during the term and gives papers' rights their use.
  public var events: [Event]
  /// The commitments to compare that nobody has quoted; nil where none was asked for.
  public var ladder: Ladder?
  /// The calendar month in which the company's fiscal year starts, 1 to 12.
  public var fiscalYearStart: Int
  /// What vendors' models cost on channels beyond the channels' list prices.
  public var channels: [ChannelTerms]
  /// The vendors whose models are all bought through one channel, whatever workloads say; none in a
  /// scenario as it was stated.
  public var movedVendors: [String: Channel] = [:]
  /// The yearly change of list prices by vendor, `AWS` for native services; a vendor left out is flat.
  public var priceIndex: [String: [ValueRange]]
  /// Tax on what AWS bills, 0 to 1; it is shown apart and never retires anything.
  public var taxOnAWS: Double
  /// Tax on what Marketplace bills, 0 to 1.
  public var taxOnMarketplace: Double
  /// The agreement in force; nil for a first agreement.
  public var today: CurrentAgreement?
  /// The proposals on the table, in the file's order.
  public var offers: [Offer]
  /// Views of the future and of the paper, each a whole scenario of its own.
  public var variants: [NamedVariant]
  /// What could not be settled yet, in the author's words.
  public var openQuestions: [String]
  /// The prices, the scenario's own card already laid over the bundled one.
  public var rateCard: RateCard
  /// Where the file was read from.
  public var provenance: Provenance

  /// The random futures that are drawn where nobody says otherwise.
  public static let usualPaths = 10_000

  /// A window of the term.
  public struct ContractYear: Hashable, Sendable {
    /// Its first month.
    public var starts: Month
    /// Its last month.
    public var ends: Month

    /// How many months it has.
    public var months: Int { starts.months(to: ends) + 1 }

    /// A window of whole months.
    public init(starts: Month, ends: Month) {
      self.starts = starts
      self.ends = ends
    }
  }

  /// The months and contract years of the term.
  public var timeline: Timeline {
    Timeline(contractYears: contractYears.map { ($0.starts, $0.ends) })
  }

  /// A scenario with overrides, under the name that the file gives it.
  public struct NamedVariant: Sendable {
    /// The variant's name.
    public var name: String
    /// The scenario with the overrides carried out; its own list of variants is empty.
    public var scenario: Scenario

    /// A named scenario.
    public init(name: String, scenario: Scenario) {
      self.name = name
      self.scenario = scenario
    }
  }

  /// A scenario from all its parts.
  public init(
    name: String, asOf: Day, anchor: Month, contractYears: [ContractYear], seed: UInt64,
    costOfCapital: Double, workloads: [Workload], levers: [Lever], lifeCycles: [LifeCycle] = [],
    frontier: String? = nil, services: [ServiceGroup],
    savingsPlans: [SavingsPlan], marketplace: [MarketplaceProduct], support: Support,
    credits: [Credit], capacities: [Capacity] = [], events: [Event] = [],
    ladder: Ladder? = nil, fiscalYearStart: Int = 1,
    channels: [ChannelTerms] = [], otherAI: [MeteredUse] = [],
    budgets: [Budget] = [], priceIndex: [String: [ValueRange]],
    taxOnAWS: Double,
    taxOnMarketplace: Double, today: CurrentAgreement?, offers: [Offer],
    variants: [NamedVariant], openQuestions: [String], rateCard: RateCard, provenance: Provenance
  ) {
    self.name = name
    self.asOf = asOf
    self.anchor = anchor
    self.contractYears = contractYears
    self.seed = seed
    self.costOfCapital = costOfCapital
    self.workloads = workloads
    self.levers = levers
    self.capacities = capacities
    self.lifeCycles = lifeCycles
    self.frontier = frontier
    self.otherAI = otherAI
    self.budgets = budgets
    self.services = services
    self.savingsPlans = savingsPlans
    self.marketplace = marketplace
    self.support = support
    self.credits = credits
    self.events = events
    self.ladder = ladder
    self.fiscalYearStart = fiscalYearStart
    self.channels = channels
    self.priceIndex = priceIndex
    self.taxOnAWS = taxOnAWS
    self.taxOnMarketplace = taxOnMarketplace
    self.today = today
    self.offers = offers
    self.variants = variants
    self.openQuestions = openQuestions
    self.rateCard = rateCard
    self.provenance = provenance
  }
}
