import Renewal

extension BriefContent {
  func addGuards(to values: inout TemplateValues) {
    let other = OtherAISentences(decision: decision)
    let budgets = BudgetSentences(decision: decision)
    values.text("other_ai", other.words)
    values.text("other_ai_table", other.table)
    values.text("budgets", budgets.words)
    values.text("caps", budgets.caps)
    values.text("budgets_table", budgets.table)
    values.text("budgets_note", budgets.note)
  }
}
