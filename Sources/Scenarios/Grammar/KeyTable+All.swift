extension KeyTable {
  /// Every table of the grammar.
  static let all: [KeyTable] =
    [scenario, term, contractYear, tax, backTest]
    + [workload, modelShare, loop, longRequests, adoptionGrowth, adoption, wanderingGrowth]
    + [lifeCycle]
    + [userProfile, meteredUse, budget, channelTerms]
    + [levers, routing, refresh, context, batch, caching]
    + [capacity, tokensPerUnit, load]
    + [serviceGroup, privateRate, privateBand, savingsPlan, marketplaceProduct]
    + [support, supportPlan, band, credit, match, milestone, rate]
    + [today, offer, tier, clauses, eligibility, classEligibility, event, ladder]

  static let scenario = KeyTable(
    id: "scenario", owner: "the scenario",
    keys: [
      .required("schema"), .required("name"), .required("as_of"), .required("anchor"),
      .optional("term", .record("term")),
      .optional("contract_years", .records("contract_year")),
      .optional("fiscal_year_starts"), .optional("seed"), .optional("paths"),
      .optional("risk_appetite"), .optional("cost_of_capital"),
      .optional("extends"),
      .optional("workloads", .records("workload")), .optional("levers", .record("levers")),
      .optional("life_cycle", .records("life_cycle")), .optional("frontier"),
      .optional("other_ai", .records("metered_use")), .optional("budgets", .records("budget")),
      .optional("capacity", .records("capacity")),
      .optional("estate", .records("service_group")),
      .optional("savings_plans", .records("savings_plan")),
      .optional("marketplace", .records("marketplace_product")),
      .optional("support", .record("support")), .optional("credits", .records("credit")),
      .optional("price_index", .entries), .optional("channels", .records("channel_terms")),
      .optional("tax", .record("tax")), .optional("rates", .records("rate")),
      .optional("rate_cards"),
      .optional("today", .record("today")), .optional("offers", .records("offer")),
      .optional("events", .records("event")), .optional("ladder", .record("ladder")),
      .optional("variants", .entries),
      .optional("open_questions"),
    ],
    alternatives: [Alternatives(keys: ["term", "contract_years"], isRequired: true)])

  static let term = KeyTable(
    id: "term", owner: "the term", keys: [.required("starts"), .required("years")])

  static let contractYear = KeyTable(
    id: "contract_year", owner: "a contract year", keys: [.required("starts"), .required("ends")])

  static let backTest = KeyTable(
    id: "back_test", owner: "a forecast with its errors",
    keys: [.required("forecast"), .required("errors")])

  static let tax = KeyTable(
    id: "tax", owner: "the tax", keys: [.optional("aws"), .optional("marketplace")])
}
