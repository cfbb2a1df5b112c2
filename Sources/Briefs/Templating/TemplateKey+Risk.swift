extension TemplateKey {
  /// What random paths say.
  static let risk: [TemplateKey] = [
    .flag("has_risk", "whether random paths were worked out"),
    .text("chance_rule", "by which rule the advice is chosen"),
    .text("chance_basis", "seed and number of paths, and how exact the chance is"),
    .text("curve_picture", "the picture of the chance of a shortfall against the commitment"),
    .text("sizes_table", "one offer's sizes at chances of 5, 10 and 20 %, and as it is offered"),
    .text("sizes_note", "how that table counts"),
    .text("fan_picture", "the picture of what retires against what each offer commits to"),
    .text("tornado_picture", "the picture of the ranges by what each moves"),
    .text("widest_ranges", "the three ranges that move the bill most"),
    .text(
      "levers_risk_table", "what each lever keeps in cash, and by how much it moves the chance"),
    .text("futures_table", "the variants of the file by expected cost and chance"),
    .text("wrong", "what it costs to be wrong with what to sign"),
    .text("wrong_table", "candidates by regret, cash at risk and chance"),
    .text("wrong_note", "how that table counts"),
  ]
}
