extension KeyTable {
  static let meteredUse = KeyTable(
    id: "metered_use", owner: "a use of a metered item",
    keys: [
      .required("item"), .required("quantity"), .optional("app"), .optional("growth"),
      .optional("price"), .optional("unit"), .optional("channel"), .optional("launch"),
      .optional("ends"), .optional("moves_with", .entries), .optional("source"),
      .optional("as_of"),
    ],
    identity: ["item", "app"], joint: ", ", identityDefaults: ["app": "no app"],
    companions: ["price": ["source", "as_of"], "unit": ["price"]])

  static let budget = KeyTable(
    id: "budget", owner: "a budget",
    keys: [
      .required("app"), .required("monthly"), .optional("growth"), .optional("alert"),
      .optional("hard_cap"), .optional("cap"), .optional("starts"), .optional("source"),
      .optional("as_of"),
    ],
    alternatives: [Alternatives(keys: ["hard_cap", "cap"], isRequired: false)],
    identity: ["app"], besideOne: ["monthly": "growth"])

  static let userProfile = KeyTable(
    id: "user_profile", owner: "a user profile",
    keys: [
      .required("name"), .required("users"), .required("requests_per_day"),
      .required("input_tokens"), .required("output_tokens"),
    ],
    identity: ["name"])
}
