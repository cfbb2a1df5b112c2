import Formulas

/// What rows of the renewal have one value for each of.
public enum Indexes {
  /// Whose list prices move together: AWS for native services, and the vendors of the models.
  public static let vendors = Index(
    "vendors", "vendors", one: "vendor")
  /// What earns the same discount, retires in the same way and shares a cap.
  public static let chargeClasses = Index(
    "charge_classes", "charge classes", one: "charge class")
  /// The rows of the rate card that are in use.
  public static let rates = Index(
    "rates", "rates", one: "rate", parents: [Roles.vendorOfRate])

  /// One application and one task class each.
  public static let workloads = Index(
    "workloads", "workloads", one: "workload")
  /// The workloads with a season.
  public static let seasons = Index(
    "seasons", "seasons", one: "season", parents: [Roles.workloadOfSeason])
  /// The workloads that grow along a curve of adoption.
  public static let adoptions = Index(
    "adoptions", "adoption curves", one: "adoption curve", parents: [Roles.workloadOfAdoption])
  /// The workloads' parts on one model each, before and after routing.
  public static let modelShares = Index(
    "model_shares", "model shares", one: "model share",
    parents: [Roles.workloadOfShare, Roles.rateOfShare, Roles.classOfShare])

  /// The levers, in the order in which they act.
  public static let levers = Index(
    "levers", "levers", one: "lever")
  /// What routing takes from one model share and gives to another.
  public static let moves = Index(
    "moves", "routing moves", one: "routing move",
    parents: [Roles.shareOfMove, Roles.sourceOfMove, Roles.leverOfMove])
  /// Where context levers act.
  public static let cuts = Index(
    "cuts", "context cuts", one: "context cut", parents: [Roles.shareOfCut, Roles.leverOfCut])
  /// Where batch levers act.
  public static let conversions = Index(
    "conversions", "batch conversions", one: "batch conversion",
    parents: [Roles.shareOfConversion, Roles.leverOfConversion])
  /// Where caching levers act.
  public static let caches = Index(
    "caches", "prompt caches", one: "prompt cache",
    parents: [Roles.shareOfCache, Roles.leverOfCache])

  /// The groups of native services.
  public static let services = Index(
    "services", "service groups", one: "service group",
    parents: [Roles.classOfService, Roles.classOfCovered, Roles.vendorOfService])
  /// The Savings Plans.
  public static let savingsPlans = Index(
    "savings_plans", "Savings Plans", one: "Savings Plan", parents: [Roles.serviceOfPlan])
  /// The Marketplace products.
  public static let products = Index(
    "products", "Marketplace products", one: "Marketplace product", parents: [Roles.classOfProduct])
  /// The credits in hand.
  public static let credits = Index(
    "credits", "credits", one: "credit")

  /// The support plans that some candidate holds.
  public static let supportPlans = Index(
    "support_plans", "support plans", one: "support plan")
  /// The bands of their fees.
  public static let supportBands = Index(
    "support_bands", "support bands", one: "support band")

  /// The sets of terms that are compared.
  public static let candidates = Index(
    "candidates", "candidates", one: "candidate", parents: [Roles.supportPlanOfCandidate])
  /// The tiers of the candidates that have any.
  public static let tiers = Index(
    "tiers", "discount tiers", one: "discount tier", parents: [Roles.candidateOfTier])
  /// Each candidate's charge classes.
  public static let candidateClasses = Index(
    "candidate_classes", "charge classes", one: "charge class",
    parents: [Roles.candidateOfClass, Roles.classOfCandidate])
  /// The bands of each candidate's support plan.
  public static let candidateBands = Index(
    "candidate_bands", "support bands", one: "support band",
    parents: [Roles.candidateOfBand, Roles.bandOfCandidate])
  /// Each candidate's credits.
  public static let candidateCredits = Index(
    "candidate_credits", "credits", one: "credit",
    parents: [Roles.candidateOfCredit, Roles.creditOfCandidate])
  /// The charge classes that each candidate's credits may pay.
  public static let creditScopes = Index(
    "credit_scopes", "charge classes in the scope", one: "charge class in the scope",
    parents: [Roles.creditOfScope, Roles.classOfScope])
}

/// The parts that indexes play for one another.
public enum Roles {
  static let vendorOfRate = Role("vendor", of: Indexes.vendors)
  static let workloadOfSeason = Role("workload", of: Indexes.workloads)
  static let workloadOfAdoption = Role("workload", of: Indexes.workloads)
  static let workloadOfShare = Role("workload", of: Indexes.workloads)
  static let rateOfShare = Role("rate", of: Indexes.rates)
  static let classOfShare = Role("charge class", of: Indexes.chargeClasses)
  static let shareOfMove = Role("model share", of: Indexes.modelShares)
  static let sourceOfMove = Role("source", of: Indexes.modelShares)
  static let leverOfMove = Role("lever", of: Indexes.levers)
  static let shareOfCut = Role("model share", of: Indexes.modelShares)
  static let leverOfCut = Role("lever", of: Indexes.levers)
  static let shareOfConversion = Role("model share", of: Indexes.modelShares)
  static let leverOfConversion = Role("lever", of: Indexes.levers)
  static let shareOfCache = Role("model share", of: Indexes.modelShares)
  static let leverOfCache = Role("lever", of: Indexes.levers)
  static let classOfService = Role("charge class", of: Indexes.chargeClasses)
  static let classOfCovered = Role("class when covered", of: Indexes.chargeClasses)
  static let vendorOfService = Role("vendor", of: Indexes.vendors)
  static let serviceOfPlan = Role("service group", of: Indexes.services)
  static let classOfProduct = Role("charge class", of: Indexes.chargeClasses)
  static let supportPlanOfCandidate = Role("support plan", of: Indexes.supportPlans)
  static let candidateOfTier = Role("candidate", of: Indexes.candidates)
  static let candidateOfClass = Role("candidate", of: Indexes.candidates)
  static let classOfCandidate = Role("charge class", of: Indexes.chargeClasses)
  static let candidateOfBand = Role("candidate", of: Indexes.candidates)
  static let bandOfCandidate = Role("support band", of: Indexes.supportBands)
  static let candidateOfCredit = Role("candidate", of: Indexes.candidates)
  static let creditOfCandidate = Role("credit", of: Indexes.credits)
  static let creditOfScope = Role("credit of the candidate", of: Indexes.candidateCredits)
  static let classOfScope = Role("class of the candidate", of: Indexes.candidateClasses)
}
