import Formulas

/// What rows of the renewal have one value for each of.
public enum Indexes {
  /// Whose list prices move together: AWS for native services, and the vendors of the models.
  public static let vendors = Index(
    "vendors", "vendors", one: "vendor")
  /// What earns the same discount, retires in the same way and shares a cap.
  public static let chargeClasses = Index(
    "charge_classes", "charge classes", one: "charge class")
  /// The prices in use: rates, each in a mode, below or above its threshold.
  public static let rates = Index(
    "rates", "rates", one: "rate", parents: [Roles.vendorOfRate])
  /// The prices of models that come to their extended access or to another price.
  public static let extensions = Index(
    "extensions", "other prices", one: "other price", parents: [Roles.rateOfExtension])

  /// One application and one task class each.
  public static let workloads = Index(
    "workloads", "workloads", one: "workload")
  /// The workloads with a season.
  public static let seasons = Index(
    "seasons", "seasons", one: "season", parents: [Roles.workloadOfSeason])
  /// The workloads that grow along a curve of adoption.
  public static let adoptions = Index(
    "adoptions", "adoption curves", one: "adoption curve", parents: [Roles.workloadOfAdoption])
  /// The workloads that deals add to, deal by deal.
  public static let workloadDeals = Index(
    "workload_deals", "deals on workloads", one: "deal on a workload",
    parents: [Roles.workloadOfDeal])
  /// The service groups that deals add to, deal by deal.
  public static let serviceDeals = Index(
    "service_deals", "deals on services", one: "deal on a service group",
    parents: [Roles.serviceOfDeal])
  /// The workloads whose growth wanders.
  public static let wanderingWorkloads = Index(
    "wandering_workloads", "wandering workloads", one: "wandering workload",
    parents: [Roles.workloadOfWander])
  /// The service groups whose growth wanders.
  public static let wanderingServices = Index(
    "wandering_services", "wandering service groups", one: "wandering service group",
    parents: [Roles.serviceOfWander])
  /// The workloads whose requests take several calls, or are sent again.
  public static let loops = Index(
    "loops", "agent loops", one: "agent loop", parents: [Roles.workloadOfLoop])
  /// The workloads as they would run on the frontier model.
  public static let frontiers = Index(
    "frontiers", "workloads on the frontier model", one: "workload on the frontier model",
    parents: [Roles.workloadOfFrontier, Roles.rateOfFrontier])
  /// The workloads' parts on one model each, before and after routing.
  public static let modelShares = Index(
    "model_shares", "model shares", one: "model share",
    parents: [Roles.workloadOfShare, Roles.rateOfShare, Roles.classOfShare])

  /// The users of workloads whose demand is stated by them.
  public static let profiles = Index(
    "profiles", "user profiles", one: "user profile", parents: [Roles.workloadOfProfile])
  /// The charge classes that metered items fall into.
  public static let otherAI = Index(
    "other_ai", "charge classes of other AI", one: "charge class of other AI",
    parents: [Roles.classOfOtherAI])
  /// AI that is billed by other units than the tokens of a request.
  public static let meteredItems = Index(
    "metered_items", "metered items", one: "metered item",
    parents: [Roles.otherAIOfItem, Roles.vendorOfItem])
  /// The budgets of applications.
  public static let budgets = Index("budgets", "budgets", one: "budget")
  /// The model shares that count in a budget.
  public static let budgetModels = Index(
    "budget_models", "models in the budget", one: "model in a budget",
    parents: [Roles.budgetOfModel, Roles.shareOfBudget])
  /// The metered items that count in a budget.
  public static let budgetItems = Index(
    "budget_items", "metered items in the budget", one: "metered item in a budget",
    parents: [Roles.budgetOfItem, Roles.itemOfBudget])
  /// Each vendor of a model in use, on each channel.
  public static let channels = Index(
    "channels", "channels", one: "channel", parents: [Roles.vendorOfChannel])
  /// Each row of prices in use, as each channel that sells the model prices it.
  public static let quotes = Index(
    "quotes", "channels of the model", one: "channel of the model",
    parents: [Roles.rateOfQuote, Roles.channelOfQuote])
  /// The channels in use on which a vendor's models have terms of their own.
  public static let channelTerms = Index(
    "channel_terms", "channels with terms", one: "channel with terms",
    parents: [Roles.channelOfTerms, Roles.chargeOfTerms])
  /// The model shares on these channels.
  public static let termedShares = Index(
    "termed_shares", "model shares with terms", one: "model share with terms",
    parents: [Roles.shareOfTermed, Roles.termsOfShare])

  /// The levers, in the order in which they act.
  public static let levers = Index(
    "levers", "levers", one: "lever")
  /// What routing takes from one model share and gives to another.
  public static let moves = Index(
    "moves", "routing moves", one: "routing move",
    parents: [Roles.shareOfMove, Roles.sourceOfMove, Roles.leverOfMove])
  /// What a refresh takes from one model share and gives to another.
  public static let refreshes = Index(
    "refreshes", "model refreshes", one: "model refresh",
    parents: [Roles.shareOfRefresh, Roles.sourceOfRefresh, Roles.leverOfRefresh])
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
    parents: [Roles.shareOfCache, Roles.leverOfCache, Roles.rateOfCache])

  /// The capacities: those that are bought, and those that are only compared.
  public static let capacities = Index(
    "capacities", "capacities", one: "capacity",
    parents: [Roles.rateOfCapacity, Roles.vendorOfCapacity])
  /// The model shares that a capacity may serve.
  public static let capacityLoads = Index(
    "capacity_loads", "loads of capacities", one: "load of a capacity",
    parents: [Roles.capacityOfLoad, Roles.shareOfLoad, Roles.rateOfLoad])
  /// The buckets of a capacity's load: the times in which it is the same.
  public static let loadBuckets = Index(
    "load_buckets", "buckets of the load", one: "bucket of the load",
    parents: [Roles.capacityOfBucket])
  /// The capacities that are bought.
  public static let purchases = Index(
    "capacity_purchases", "bought capacities", one: "bought capacity",
    parents: [Roles.capacityOfPurchase, Roles.classOfPurchase, Roles.rateOfPurchase])
  /// The buckets of the loads of bought capacities.
  public static let purchaseBuckets = Index(
    "purchase_buckets", "buckets of bought capacities", one: "bucket of a bought capacity",
    parents: [Roles.purchaseOfBucket, Roles.bucketOfPurchase, Roles.capacityOfPurchaseBucket])
  /// The model shares that a bought capacity serves.
  public static let purchaseLoads = Index(
    "purchase_loads", "loads of bought capacities", one: "load of a bought capacity",
    parents: [Roles.purchaseOfLoad, Roles.loadOfPurchase, Roles.shareOfPurchaseLoad])
  /// The numbers of units that are compared for each capacity.
  public static let unitRungs = Index(
    "unit_rungs", "numbers of units", one: "number of units",
    parents: [Roles.capacityOfRung, Roles.rateOfRung])
  /// The buckets of the load against each number of units.
  public static let rungBuckets = Index(
    "rung_buckets", "buckets of numbers of units", one: "bucket of a number of units",
    parents: [Roles.rungOfBucket, Roles.bucketOfRung, Roles.capacityOfRungBucket])
  /// The model shares that use the prefixes of a cache whose hit rate follows from reuse.
  public static let cacheUses = Index(
    "cache_uses", "uses of prompt caches", one: "use of a prompt cache",
    parents: [Roles.cacheOfUse, Roles.shareOfUse, Roles.workloadOfUse])

  /// The groups of native services.
  public static let services = Index(
    "services", "service groups", one: "service group",
    parents: [Roles.classOfService, Roles.classOfCovered, Roles.vendorOfService])
  /// The Savings Plans.
  public static let savingsPlans = Index(
    "savings_plans", "Savings Plans", one: "Savings Plan", parents: [Roles.serviceOfPlan])
  /// The existing private rates of service groups.
  public static let privateRates = Index(
    "private_rates", "private rates", one: "private rate",
    parents: [Roles.serviceOfRate, Roles.vendorOfPrivateRate])
  /// The bands of private rates.
  public static let privateBands = Index(
    "private_bands", "bands of the private rate", one: "band of a private rate",
    parents: [Roles.rateOfBand])
  /// The Marketplace products.
  public static let products = Index(
    "products", "Marketplace products", one: "Marketplace product",
    parents: [Roles.classOfProduct, Roles.classWithoutBadge])
  /// The credits in hand.
  public static let credits = Index(
    "credits", "credits", one: "credit")

  /// The support plans that some candidate holds.
  public static let supportPlans = Index(
    "support_plans", "support plans", one: "support plan")
  /// The bands of their fees.
  public static let supportBands = Index(
    "support_bands", "support bands", one: "support band")

  /// What must come about before a credit is granted.
  public static let milestones = Index(
    "milestones", "milestones", one: "milestone",
    parents: [Roles.creditOfMilestone, Roles.serviceOfMilestone])
  /// What happens to agreements during the term.
  public static let events = Index("events", "events", one: "event")

  /// The texts of agreements: a discount by year, and clauses.
  public static let papers = Index(
    "papers", "papers", one: "paper",
    parents: [Roles.leadOfPaper, Roles.supportPlanOfPaper, Roles.vendorOfPaper])
  /// The sets of terms that are compared: a paper with its commitments.
  public static let candidates = Index(
    "candidates", "candidates", one: "candidate", parents: [Roles.paperOfCandidate])
  /// The tiers of the candidates that have any.
  public static let tiers = Index(
    "tiers", "discount tiers", one: "discount tier", parents: [Roles.candidateOfTier])
  /// The contract years of each candidate, as the years from which a balance stems.
  public static let vintages = Index(
    "vintages", "vintages", one: "vintage",
    parents: [Roles.candidateOfVintage, Roles.paperOfVintage])
  /// Each paper's charge classes.
  public static let paperClasses = Index(
    "paper_classes", "charge classes", one: "charge class",
    parents: [Roles.paperOfClass, Roles.classOfPaper])
  /// The private rates that a paper may keep.
  public static let paperRates = Index(
    "paper_rates", "private rates", one: "private rate",
    parents: [Roles.paperOfRate, Roles.rateOfPaper, Roles.classOfPaperRate])
  /// The services launched after signature, under each paper.
  public static let paperLaunches = Index(
    "paper_launches", "launched services", one: "launched service",
    parents: [Roles.paperOfLaunch, Roles.serviceOfLaunch, Roles.classOfLaunch])
  /// The channels with terms of their own, under each paper.
  public static let paperTerms = Index(
    "paper_terms", "channels with terms", one: "channel with terms of the paper",
    parents: [Roles.termsOfPaper, Roles.classOfTerms, Roles.paperOfTerms])
  /// What is bought from providers, under each paper; none where nothing is.
  public static let providerBills = Index(
    "provider_bills", "bills of providers", one: "bill of providers",
    parents: [Roles.paperOfBill, Roles.classOfBill, Roles.chargeOfBill])
  /// The bought capacities under each paper.
  public static let paperPurchases = Index(
    "paper_purchases", "bought capacities", one: "bought capacity",
    parents: [Roles.paperOfPurchase, Roles.purchaseOfPaper, Roles.classOfPaperPurchase])
  /// The events under each paper.
  public static let paperEvents = Index(
    "paper_events", "events", one: "event", parents: [Roles.paperOfEvent, Roles.eventOfPaper])
  /// The bands of each paper's support plan.
  public static let paperBands = Index(
    "paper_bands", "support bands", one: "support band",
    parents: [Roles.paperOfBand, Roles.bandOfPaper])
  /// Each paper's credits.
  public static let paperCredits = Index(
    "paper_credits", "credits", one: "credit",
    parents: [Roles.paperOfCredit, Roles.creditOfPaper])
  /// The charge classes that each paper's credits may pay.
  public static let creditScopes = Index(
    "credit_scopes", "charge classes in the scope", one: "charge class in the scope",
    parents: [Roles.creditOfScope, Roles.classOfScope])
}

/// The parts that indexes play for one another.
public enum Roles {
  static let vendorOfRate = Role("vendor", of: Indexes.vendors)
  static let workloadOfSeason = Role("workload", of: Indexes.workloads)
  static let workloadOfAdoption = Role("workload", of: Indexes.workloads)
  static let workloadOfDeal = Role("workload", of: Indexes.workloads)
  static let serviceOfDeal = Role("service group", of: Indexes.services)
  static let workloadOfWander = Role("workload", of: Indexes.workloads)
  static let serviceOfWander = Role("service group", of: Indexes.services)
  static let rateOfExtension = Role("rate", of: Indexes.rates)
  static let workloadOfLoop = Role("workload", of: Indexes.workloads)
  static let workloadOfFrontier = Role("workload", of: Indexes.workloads)
  static let rateOfFrontier = Role("rate", of: Indexes.rates)
  static let workloadOfShare = Role("workload", of: Indexes.workloads)
  static let rateOfShare = Role("rate", of: Indexes.rates)
  static let classOfShare = Role("charge class", of: Indexes.chargeClasses)
  static let workloadOfProfile = Role("workload", of: Indexes.workloads)
  static let classOfOtherAI = Role("charge class", of: Indexes.chargeClasses)
  static let otherAIOfItem = Role("charge class of other AI", of: Indexes.otherAI)
  static let vendorOfItem = Role("vendor", of: Indexes.vendors)
  static let budgetOfModel = Role("budget", of: Indexes.budgets)
  static let shareOfBudget = Role("model share", of: Indexes.modelShares)
  static let budgetOfItem = Role("budget", of: Indexes.budgets)
  static let itemOfBudget = Role("metered item", of: Indexes.meteredItems)
  static let vendorOfChannel = Role("vendor", of: Indexes.vendors)
  static let rateOfQuote = Role("rate", of: Indexes.rates)
  static let channelOfQuote = Role("channel", of: Indexes.channels)
  static let channelOfTerms = Role("channel", of: Indexes.channels)
  static let chargeOfTerms = Role("charge class", of: Indexes.chargeClasses)
  static let shareOfTermed = Role("model share", of: Indexes.modelShares)
  static let termsOfShare = Role("channel with terms", of: Indexes.channelTerms)
  static let termsOfPaper = Role("channel with terms", of: Indexes.channelTerms)
  static let classOfTerms = Role("class of the paper", of: Indexes.paperClasses)
  static let paperOfTerms = Role("paper", of: Indexes.papers)
  static let paperOfBill = Role("paper", of: Indexes.papers)
  static let classOfBill = Role("class of the paper", of: Indexes.paperClasses)
  static let chargeOfBill = Role("charge class", of: Indexes.chargeClasses)
  static let shareOfMove = Role("model share", of: Indexes.modelShares)
  static let sourceOfMove = Role("source", of: Indexes.modelShares)
  static let leverOfMove = Role("lever", of: Indexes.levers)
  static let shareOfRefresh = Role("model share", of: Indexes.modelShares)
  static let sourceOfRefresh = Role("source", of: Indexes.modelShares)
  static let leverOfRefresh = Role("lever", of: Indexes.levers)
  static let shareOfCut = Role("model share", of: Indexes.modelShares)
  static let leverOfCut = Role("lever", of: Indexes.levers)
  static let shareOfConversion = Role("model share", of: Indexes.modelShares)
  static let leverOfConversion = Role("lever", of: Indexes.levers)
  static let shareOfCache = Role("model share", of: Indexes.modelShares)
  static let leverOfCache = Role("lever", of: Indexes.levers)
  static let cacheOfUse = Role("cache", of: Indexes.caches)
  static let shareOfUse = Role("model share", of: Indexes.modelShares)
  static let workloadOfUse = Role("workload", of: Indexes.workloads)
  static let rateOfCache = Role("rate", of: Indexes.rates)
  static let rateOfCapacity = Role("rate", of: Indexes.rates)
  static let vendorOfCapacity = Role("vendor", of: Indexes.vendors)
  static let capacityOfLoad = Role("capacity", of: Indexes.capacities)
  static let shareOfLoad = Role("model share", of: Indexes.modelShares)
  static let rateOfLoad = Role("rate", of: Indexes.rates)
  static let capacityOfBucket = Role("capacity", of: Indexes.capacities)
  static let capacityOfPurchase = Role("capacity", of: Indexes.capacities)
  static let classOfPurchase = Role("charge class", of: Indexes.chargeClasses)
  static let rateOfPurchase = Role("rate", of: Indexes.rates)
  static let purchaseOfBucket = Role("bought capacity", of: Indexes.purchases)
  static let bucketOfPurchase = Role("bucket", of: Indexes.loadBuckets)
  static let capacityOfPurchaseBucket = Role("capacity", of: Indexes.capacities)
  static let purchaseOfLoad = Role("bought capacity", of: Indexes.purchases)
  static let loadOfPurchase = Role("load", of: Indexes.capacityLoads)
  static let shareOfPurchaseLoad = Role("model share", of: Indexes.modelShares)
  static let capacityOfRung = Role("capacity", of: Indexes.capacities)
  static let rateOfRung = Role("rate", of: Indexes.rates)
  static let rungOfBucket = Role("number of units", of: Indexes.unitRungs)
  static let bucketOfRung = Role("bucket", of: Indexes.loadBuckets)
  static let capacityOfRungBucket = Role("capacity", of: Indexes.capacities)
  static let paperOfPurchase = Role("paper", of: Indexes.papers)
  static let purchaseOfPaper = Role("bought capacity", of: Indexes.purchases)
  static let classOfPaperPurchase = Role("class of the paper", of: Indexes.paperClasses)
  static let classOfService = Role("charge class", of: Indexes.chargeClasses)
  static let classOfCovered = Role("class when covered", of: Indexes.chargeClasses)
  static let vendorOfService = Role("vendor", of: Indexes.vendors)
  static let serviceOfPlan = Role("service group", of: Indexes.services)
  static let classOfProduct = Role("charge class", of: Indexes.chargeClasses)
  static let serviceOfRate = Role("service group", of: Indexes.services)
  static let vendorOfPrivateRate = Role("vendor", of: Indexes.vendors)
  static let rateOfBand = Role("private rate", of: Indexes.privateRates)
  static let classWithoutBadge = Role("class without the badge", of: Indexes.chargeClasses)
  static let creditOfMilestone = Role("credit", of: Indexes.credits)
  static let serviceOfMilestone = Role("service group", of: Indexes.services)
  static let leadOfPaper = Role("lead candidate", of: "candidates")
  static let supportPlanOfPaper = Role("support plan", of: Indexes.supportPlans)
  static let vendorOfPaper = Role("vendor", of: Indexes.vendors)
  static let paperOfCandidate = Role("paper", of: Indexes.papers)
  static let candidateOfTier = Role("candidate", of: Indexes.candidates)
  static let candidateOfVintage = Role("candidate", of: Indexes.candidates)
  static let paperOfVintage = Role("paper", of: Indexes.papers)
  static let paperOfClass = Role("paper", of: Indexes.papers)
  static let classOfPaper = Role("charge class", of: Indexes.chargeClasses)
  static let paperOfRate = Role("paper", of: Indexes.papers)
  static let rateOfPaper = Role("private rate", of: Indexes.privateRates)
  static let classOfPaperRate = Role("class of the paper", of: Indexes.paperClasses)
  static let paperOfLaunch = Role("paper", of: Indexes.papers)
  static let serviceOfLaunch = Role("service group", of: Indexes.services)
  static let classOfLaunch = Role("class of the paper", of: Indexes.paperClasses)
  static let paperOfEvent = Role("paper", of: Indexes.papers)
  static let eventOfPaper = Role("event", of: Indexes.events)
  static let paperOfBand = Role("paper", of: Indexes.papers)
  static let bandOfPaper = Role("support band", of: Indexes.supportBands)
  static let paperOfCredit = Role("paper", of: Indexes.papers)
  static let creditOfPaper = Role("credit", of: Indexes.credits)
  static let creditOfScope = Role("credit of the paper", of: Indexes.paperCredits)
  static let classOfScope = Role("class of the paper", of: Indexes.paperClasses)
}
