import Rates
import Renewal

/// Everything that a brief says, by the keys of templates.
struct BriefContent {
  let decision: Decision
  let rates: [Rate]
  let workbook: String?
  let engineVersion: String

  /// The values, topic by topic, in the order in which the keys are documented.
  var values: TemplateValues {
    var values = TemplateValues()
    addDecision(to: &values)
    return values
  }

  private func addDecision(to values: inout TemplateValues) {
    let scenario = decision.scenario
    values.text("scenario", MarkdownText.escaped(scenario.name))
    values.text("as_of", "\(scenario.asOf)")
    values.text("sign", SigningSentences(decision: decision).sign)
    let conditions = ConditionSentences(decision: decision)
    values.text("only_if", conditions.summary)
    values.list("conditions", conditions.all) { condition, record in
      record.text("clause", condition.name)
      record.text("clause_words", condition.words)
      record.text("clause_worth", condition.worth)
      record.text("clause_otherwise", condition.otherwise)
    }
    values.text("otherwise", conditions.otherwise)
    values.text("refuse", RefusalSentences(decision: decision).refuse)
    let tables = CandidateTables(decision: decision)
    values.text("costs_table", tables.costs)
    values.text("terms_table", tables.terms)
    values.text("position_table", tables.position)
  }
}
