extension KeyTable {
  static let capacity = KeyTable(
    id: "capacity", owner: "a capacity",
    keys: [
      .required("name"), .required("kind"), .required("model"), .required("scope"),
      .optional("tasks"), .optional("workloads"), .required("units"),
      .optional("tokens_per_unit", .record("tokens_per_unit")), .required("commitment"),
      .optional("price"), .optional("starts"), .optional("ends"), .optional("proposed"),
      .optional("load", .record("load")), .optional("source"), .optional("as_of"),
    ],
    alternatives: [Alternatives(keys: ["tasks", "workloads"], isRequired: false)],
    identity: ["name"])

  static let tokensPerUnit = KeyTable(
    id: "tokens_per_unit", owner: "the tokens of a unit",
    keys: [.required("input"), .required("output")])

  static let load = KeyTable(
    id: "load", owner: "a load over time",
    keys: [.optional("week"), .optional("day"), .optional("requests")],
    alternatives: [Alternatives(keys: ["week", "day", "requests"], isRequired: true)])
}
