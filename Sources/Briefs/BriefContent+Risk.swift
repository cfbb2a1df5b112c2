import Renewal

extension BriefContent {
  /// What the paths say.
  func addRisk(to values: inout TemplateValues) {
    let chances = ChanceSentences(decision: decision)
    let sizes = SizeTable(decision: decision)
    let tables = RiskTables(decision: decision)
    values.flag("has_risk", decision.risk != nil)
    values.text("chance_rule", chances.rule)
    values.text("chance_basis", chances.basis)
    values.text("curve_picture", pictures.markdown(.curve))
    values.text("sizes_table", sizes.text)
    values.text("sizes_note", sizes.note)
    values.text("fan_picture", pictures.markdown(.fan))
    values.text("tornado_picture", pictures.markdown(.tornado))
    values.text("widest_ranges", chances.widest)
    values.text("levers_risk_table", tables.levers)
    values.text("futures_table", tables.futures)
    values.text("wrong", chances.wrong)
    values.text("wrong_table", tables.mistakes)
    values.text("wrong_note", tables.mistakesNote)
  }
}
