import Rates

extension KeyTable {
  static let serviceGroup = KeyTable(
    id: "service_group", owner: "a service group",
    keys: [
      .required("name"), .required("spend"), .required("growth"),
      .optional("private_rate", .record("private_rate")), .optional("eligible"),
      .optional("extended_support"), .optional("launch"), .optional("moves_with", .entries),
      .optional("source"), .optional("as_of"),
    ],
    identity: ["name"])

  static let privateRate = KeyTable(
    id: "private_rate", owner: "a private rate",
    keys: [
      .optional("percentage"), .optional("bands", .records("private_band")),
      .optional("unit_price"), .optional("list_unit_price"), .optional("starts"),
      .optional("ends"), .optional("minimum"), .optional("conflicts_with"),
    ],
    alternatives: [Alternatives(keys: ["percentage", "bands", "unit_price"], isRequired: true)],
    companions: ["unit_price": ["list_unit_price"], "list_unit_price": ["unit_price"]])

  static let privateBand = KeyTable(
    id: "private_band", owner: "a band of a private rate",
    keys: [.required("from"), .required("off")])

  static let savingsPlan = KeyTable(
    id: "savings_plan", owner: "a Savings Plan",
    keys: [
      .optional("name"), .required("covers"), .required("commitment"), .required("discount"),
      .optional("starts"), .required("ends"), .optional("renews"), .optional("upfront"),
      .optional("proposed"), .optional("source"), .optional("as_of"),
    ],
    identity: ["name"])

  static let marketplaceProduct = KeyTable(
    id: "marketplace_product", owner: "a Marketplace product",
    keys: [
      .required("product"), .required("invoice"), .optional("month"), .optional("months"),
      .optional("growth"), .optional("deployed_on_aws"), .optional("moves_with", .entries),
      .optional("source"), .optional("as_of"),
    ],
    alternatives: [Alternatives(keys: ["month", "months"], isRequired: true)],
    identity: ["product"])

  static let support = KeyTable(
    id: "support", owner: "the support",
    keys: [
      .required("plan"), .optional("without_agreement"), .optional("base"), .optional("discount"),
      .optional("discount_reaches_minimum"), .optional("marketplace_in_base"),
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
      .required("name"), .optional("amount"), .optional("starts"), .optional("expires"),
      .optional("match", .record("match")), .optional("scope"), .optional("share"),
      .optional("retires"), .optional("milestone", .record("milestone")), .optional("source"),
      .optional("as_of"),
    ],
    alternatives: [Alternatives(keys: ["amount", "match"], isRequired: true)],
    identity: ["name"],
    companions: [
      "amount": ["starts", "expires"], "starts": ["amount"], "expires": ["amount"],
      "share": ["amount"], "milestone": ["amount"],
    ])

  static let match = KeyTable(
    id: "match", owner: "a match", keys: [.required("share"), .required("caps")])

  static let milestone = KeyTable(
    id: "milestone", owner: "a milestone",
    keys: [
      .required("service"), .optional("monthly"), .optional("share"), .optional("spent"),
      .optional("months"), .required("by"),
    ])

  static let rate = KeyTable(
    id: "rate", owner: "a rate",
    keys: rateKeys, identity: ["model", "scope", "channel", "as_of"], joint: ", ",
    identityDefaults: ["channel": "marketplace"],
    companions: Dictionary(
      uniqueKeysWithValues: TokenPrice.aboveThreshold.map {
        ($0.rawValue, ["long_context_threshold"])
      }))

  private static let rateKeys: [Key] =
    [.required("model"), .required("scope"), .optional("channel"), .optional("vendor")]
    + TokenPrice.allCases.map { Key.optional($0.rawValue) }
    + [.optional("long_context_threshold"), .required("as_of"), .required("source")]
}
