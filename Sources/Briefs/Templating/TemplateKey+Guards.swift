extension TemplateKey {
  /// Metered items and budgets.
  static let guards: [TemplateKey] = [
    .text("other_ai", "what is billed by other units than tokens, and all AI with it"),
    .text("other_ai_table", "metered items at list by contract year"),
    .text("budgets", "which budgets are exceeded first and when"),
    .text("caps", "what hard caps would refuse"),
    .text("budgets_table", "budgets by spend, first alert, first excess, and spend under a cap"),
    .text("budgets_note", "how that table counts"),
  ]
}
