extension TemplateKey {
  /// Every key of a brief, in the order of the page that lists them.
  static let all: [TemplateKey] = [
    .text("scenario", "the scenario's name"),
    .text("as_of", "the day on which the statements hold"),
    .text("sign", "what to sign"),
    .text("only_if", "what"),
    .list("conditions", "the clauses", [.text("clause",""), .text("clause_words",""), .text("clause_worth",""), .text("clause_otherwise","")]),
    .text("otherwise", ""), .text("refuse",""), .text("costs_table",""), .text("terms_table",""), .text("position_table",""),
  ]
}
