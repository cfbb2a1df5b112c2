import Renewal

extension KeyTable {
  /// Every table of the grammar.
  static let all: [KeyTable] =
    [scenario, term, contractYear, tax]
    + [workload, modelShare, adoptionGrowth, adoption]
    + [levers, routing, context, batch, caching]
    + [serviceGroup, savingsPlan, marketplaceProduct, support, supportPlan, band, credit, rate]
    + [today, offer, tier, clauses, eligibility, classEligibility]

  static let scenario = KeyTable(
    id: "scenario", owner: "the scenario",
    keys: [
      .required("schema"), .required("name"), .required("as_of"), .required("anchor"),
      .optional("term", .record("term")),
      .optional("contract_years", .records("contract_year")),
      .optional("seed"), .optional("cost_of_capital"), .optional("extends"),
      .optional("workloads", .records("workload")), .optional("levers", .record("levers")),
      .optional("estate", .records("service_group")),
      .optional("savings_plans", .records("savings_plan")),
      .optional("marketplace", .records("marketplace_product")),
      .optional("support", .record("support")), .optional("credits", .records("credit")),
      .optional("price_index", .entries), .optional("tax", .record("tax")),
      .optional("rates", .records("rate")), .optional("today", .record("today")),
      .optional("offers", .records("offer")), .optional("variants", .entries),
      .optional("open_questions"),
    ],
    alternatives: [Alternatives(keys: ["term", "contract_years"], isRequired: true)])

  static let term = KeyTable(
    id: "term", owner: "the term", keys: [.required("starts"), .required("years")])

  static let contractYear = KeyTable(
    id: "contract_year", owner: "a contract year", keys: [.required("starts"), .required("ends")])

  static let tax = KeyTable(
    id: "tax", owner: "the tax", keys: [.optional("aws"), .optional("marketplace")])
}

extension KeyTable {
  static let workload = KeyTable(
    id: "workload", owner: "a workload",
    keys: [
      .required("app"), .required("task"), .optional("model"),
      .optional("models", .records("model_share")), .required("scope"), .optional("channel"),
      .optional("mode"), .required("requests"), .required("input_tokens"),
      .required("output_tokens"), .required("growth"), .optional("launch"), .optional("ends"),
      .optional("season"), .optional("moves_with"), .optional("source"), .optional("as_of"),
    ],
    alternatives: [Alternatives(keys: ["model", "models"], isRequired: true)],
    identity: ["app", "task"])

  static let modelShare = KeyTable(
    id: "model_share", owner: "a share of a model",
    keys: [.required("model"), .required("share"), .optional("tokens")], identity: ["model"])

  static let adoptionGrowth = KeyTable(
    id: "adoption_growth", owner: "a growth by adoption",
    keys: [.required("adoption", .record("adoption"))])

  static let adoption = KeyTable(
    id: "adoption", owner: "an adoption",
    keys: [.required("start"), .required("saturation"), .required("by")])

  static let levers = KeyTable(
    id: "levers", owner: "the levers",
    keys: [
      .optional("routing", .records("routing")), .optional("context", .records("context")),
      .optional("batch", .records("batch")), .optional("caching", .records("caching")),
    ])

  static let routing = KeyTable(
    id: "routing", owner: "a routing lever",
    keys: [.required("task"), .required("to"), .required("share"), .optional("tokens")] + leverKeys,
    identity: ["task", "to"])

  static let context = KeyTable(
    id: "context", owner: "a context lever",
    keys: [.required("task"), .required("share")] + leverKeys, identity: ["task"])

  static let batch = KeyTable(
    id: "batch", owner: "a batch lever",
    keys: [.required("task"), .required("share")] + leverKeys, identity: ["task"])

  static let caching = KeyTable(
    id: "caching", owner: "a caching lever",
    keys: [.required("task"), .required("read"), .required("write")] + leverKeys,
    identity: ["task"])

  private static let leverKeys: [Key] = [
    .required("starts"), .optional("ramp"), .optional("moves_with"), .optional("source"),
    .optional("as_of"),
  ]
}

extension KeyTable {
  static let serviceGroup = KeyTable(
    id: "service_group", owner: "a service group",
    keys: [
      .required("name"), .required("spend"), .required("growth"), .optional("private_rate"),
      .optional("eligible"), .optional("moves_with"), .optional("source"), .optional("as_of"),
    ],
    identity: ["name"])

  static let savingsPlan = KeyTable(
    id: "savings_plan", owner: "a Savings Plan",
    keys: [
      .optional("name"), .required("covers"), .required("commitment"), .required("discount"),
      .optional("starts"), .required("ends"), .optional("renews"), .optional("source"),
      .optional("as_of"),
    ],
    identity: ["name"])

  static let marketplaceProduct = KeyTable(
    id: "marketplace_product", owner: "a Marketplace product",
    keys: [
      .required("product"), .required("invoice"), .optional("month"), .optional("months"),
      .optional("growth"), .optional("deployed_on_aws"), .optional("source"), .optional("as_of"),
    ],
    alternatives: [Alternatives(keys: ["month", "months"], isRequired: true)],
    identity: ["product"])

  static let support = KeyTable(
    id: "support", owner: "the support",
    keys: [
      .required("plan"), .optional("without_agreement"), .optional("base"), .optional("discount"),
      .optional("source"), .optional("as_of"),
    ])

  static let supportPlan = KeyTable(
    id: "support_plan", owner: "a support plan",
    keys: [.required("name"), .required("minimum"), .required("bands", .records("band"))])

  static let band = KeyTable(
    id: "band", owner: "a band", keys: [.required("from"), .required("rate")])

  static let credit = KeyTable(
    id: "credit", owner: "a credit",
    keys: [
      .required("name"), .required("amount"), .required("starts"), .required("expires"),
      .optional("scope"), .optional("source"), .optional("as_of"),
    ],
    identity: ["name"])

  static let rate = KeyTable(
    id: "rate", owner: "a rate",
    keys: [
      .required("model"), .required("scope"), .optional("channel"), .optional("vendor"),
      .optional("input"), .optional("output"), .optional("cache_read"), .optional("cache_write"),
      .optional("batch_input"), .optional("batch_output"), .required("as_of"),
      .required("source"),
    ],
    identity: ["model", "scope", "channel"], joint: ", ",
    identityDefaults: ["channel": "marketplace"])
}

extension KeyTable {
  static let today = KeyTable(
    id: "today", owner: "today's agreement",
    keys: [
      .required("commitment"), .required("discount"), .required("ends"),
      .optional("clauses", .record("clauses")), .optional("source"), .optional("as_of"),
    ])

  static let offer = KeyTable(
    id: "offer", owner: "an offer",
    keys: [
      .required("id"), .optional("name"), .optional("role"), .optional("quoted"),
      .required("commitment"), .optional("discount"), .optional("tiers", .records("tier")),
      .optional("clauses", .record("clauses")),
    ],
    alternatives: [Alternatives(keys: ["discount", "tiers"], isRequired: true)],
    identity: ["id"])

  static let tier = KeyTable(
    id: "tier", owner: "a tier", keys: [.required("from"), .required("discount")])

  static let clauses = KeyTable(
    id: "clauses", owner: "the clauses",
    keys: [
      .optional("burn"), .optional("marketplace_cap"), .optional("private_stacking"),
      .optional("shortfall_rate"), .optional("support_base"), .optional("support_retires"),
      .optional("credits_retire"), .optional("eligibility", .record("eligibility")),
    ])

  static let eligibility = KeyTable(
    id: "eligibility", owner: "the eligibility",
    keys: ChargeClass.allCases.map { .optional($0.rawValue, .record("class_eligibility")) })

  static let classEligibility = KeyTable(
    id: "class_eligibility", owner: "the eligibility of a charge class",
    keys: [.optional("earns"), .optional("retires"), .optional("capped")])
}
