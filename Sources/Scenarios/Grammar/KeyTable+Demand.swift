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
