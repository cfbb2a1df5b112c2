import Renewal

extension KeyTable {
  static let today = KeyTable(
    id: "today", owner: "today's agreement",
    keys: [
      .required("commitment"), .required("discount"), .required("ends"), .optional("remaining"),
      .optional("renewal_ratchet"), .optional("spend"), .optional("clauses", .record("clauses")),
      .optional("source"), .optional("as_of"),
    ],
    companions: ["renewal_ratchet": ["spend"]])

  static let offer = KeyTable(
    id: "offer", owner: "an offer",
    keys: [
      .required("id"), .optional("name"), .optional("role"), .optional("quoted"),
      .optional("starts"), .required("commitment"), .optional("commitment_growth"),
      .optional("discount"), .optional("tiers", .records("tier")),
      .optional("clauses", .record("clauses")),
    ],
    alternatives: [Alternatives(keys: ["discount", "tiers"], isRequired: true)],
    identity: ["id"], besideOne: ["commitment": "commitment_growth"])

  static let tier = KeyTable(
    id: "tier", owner: "a tier", keys: [.required("from"), .required("discount")])

  /// The clauses are declared once, in the model; each brings its key.
  static let clauses = KeyTable(
    id: "clauses", owner: "the clauses",
    keys: Clause.settings.map { .optional($0.key) }
      + [.optional("eligibility", .record("eligibility"))])

  static let eligibility = KeyTable(
    id: "eligibility", owner: "the eligibility",
    keys: ChargeClass.ofAgreement.map { .optional($0.rawValue, .record("class_eligibility")) })

  static let classEligibility = KeyTable(
    id: "class_eligibility", owner: "the eligibility of a charge class",
    keys: [.optional("earns"), .optional("retires"), .optional("capped")])

  static let event = KeyTable(
    id: "event", owner: "an event",
    keys: [
      .required("event"), .required("kind"), .required("month"), .optional("probability"),
      .optional("app"), .optional("service"), .optional("model"), .optional("successor"),
      .optional("tokens"), .optional("price"), .optional("adds"), .optional("source"),
      .optional("as_of"),
    ],
    alternatives: [Alternatives(keys: ["app", "service"], isRequired: false)],
    identity: ["event"])

  static let ladder = KeyTable(
    id: "ladder", owner: "the ladder",
    keys: [
      .required("commitments"), .optional("terms"), .optional("ramps"), .optional("like"),
    ])
}
