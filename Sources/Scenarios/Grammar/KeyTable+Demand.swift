extension KeyTable {
  static let workload = KeyTable(
    id: "workload", owner: "a workload",
    keys: [
      .required("app"), .required("task"), .optional("model"),
      .optional("models", .records("model_share")), .required("scope"), .optional("channel"),
      .optional("mode"), .optional("loop", .record("loop")),
      .optional("long_requests", .records("long_requests")), .optional("requests"),
      .optional("input_tokens"), .optional("output_tokens"),
      .optional("profiles", .records("user_profile")), .optional("days_per_month"),
      .required("growth"), .optional("launch"), .optional("ends"),
      .optional("season"), .optional("moves_with", .entries), .optional("source"),
      .optional("as_of"),
    ],
    alternatives: [
      Alternatives(keys: ["model", "models"], isRequired: true),
      Alternatives(keys: ["requests", "profiles"], isRequired: true),
      Alternatives(keys: ["input_tokens", "profiles"], isRequired: true),
      Alternatives(keys: ["output_tokens", "profiles"], isRequired: true),
    ],
    identity: ["app", "task"], companions: ["days_per_month": ["profiles"]])

  static let modelShare = KeyTable(
    id: "model_share", owner: "a share of a model",
    keys: [.required("model"), .required("share"), .optional("tokens")], identity: ["model"])

  static let loop = KeyTable(
    id: "loop", owner: "a loop",
    keys: [.optional("steps"), .optional("step_input"), .optional("retries")],
    companions: ["step_input": ["steps"]])

  static let longRequests = KeyTable(
    id: "long_requests", owner: "requests above a length",
    keys: [
      .required("above"), .required("share"), .required("input_tokens"),
      .optional("output_tokens"),
    ], identity: ["above"])

  static let lifeCycle = KeyTable(
    id: "life_cycle", owner: "a life cycle",
    keys: [
      .required("model"), .optional("legacy"), .optional("extended_access"), .optional("price"),
      .optional("ends"), .optional("to"), .optional("tokens"), .optional("source"),
      .optional("as_of"),
    ], identity: ["model"],
    companions: [
      "extended_access": ["price"], "price": ["extended_access"], "ends": ["to"], "to": ["ends"],
      "tokens": ["to"],
    ])

  static let adoptionGrowth = KeyTable(
    id: "adoption_growth", owner: "a growth by adoption",
    keys: [.required("adoption", .record("adoption"))])

  static let adoption = KeyTable(
    id: "adoption", owner: "an adoption",
    keys: [.required("start"), .required("saturation"), .required("by")])

  static let wanderingGrowth = KeyTable(
    id: "wandering_growth", owner: "a growth that wanders",
    keys: [.required("drift"), .required("volatility")])

  static let channelTerms = KeyTable(
    id: "channel_terms", owner: "the terms of a channel",
    keys: [
      .required("vendor"), .required("channel"), .optional("private_rate"), .optional("tax"),
      .optional("source"), .optional("as_of"),
    ],
    alternatives: [
      Alternatives(keys: ["private_rate", "tax"], isRequired: true, areExclusive: false)
    ], identity: ["vendor", "channel"])

  static let levers = KeyTable(
    id: "levers", owner: "the levers",
    keys: [
      .optional("routing", .records("routing")), .optional("refresh", .records("refresh")),
      .optional("context", .records("context")), .optional("batch", .records("batch")),
      .optional("caching", .records("caching")),
    ])

  static let routing = KeyTable(
    id: "routing", owner: "a routing lever",
    keys: [
      .required("task"), .required("to"), .required("share"), .optional("tokens"),
      .optional("gate"),
    ] + leverKeys,
    identity: ["task", "to"])

  static let refresh = KeyTable(
    id: "refresh", owner: "a refresh lever",
    keys: [
      .optional("task"), .required("from"), .required("to"), .optional("share"),
      .optional("tokens"),
    ] + leverKeys, identity: ["from", "to", "task"], joint: ", ",
    identityDefaults: ["task": "every task"])

  static let context = KeyTable(
    id: "context", owner: "a context lever",
    keys: [.required("task"), .required("share")] + leverKeys, identity: ["task"])

  static let batch = KeyTable(
    id: "batch", owner: "a batch lever",
    keys: [.required("task"), .required("share")] + leverKeys, identity: ["task"])

  static let caching = KeyTable(
    id: "caching", owner: "a caching lever",
    keys: [
      .required("task"), .optional("read"), .optional("write"), .optional("cacheable"),
      .optional("prefixes"), .optional("life"),
    ] + leverKeys,
    alternatives: [Alternatives(keys: ["read", "cacheable"], isRequired: true)],
    identity: ["task"],
    companions: [
      "read": ["write"], "write": ["read"], "cacheable": ["prefixes"],
      "prefixes": ["cacheable"], "life": ["cacheable"],
    ])

  private static let leverKeys: [Key] = [
    .required("starts"), .optional("ramp"), .optional("moves_with", .entries), .optional("source"),
    .optional("as_of"),
  ]
}
