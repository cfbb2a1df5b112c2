import Renewal

extension BriefContent {
  func addTalks(to values: inout TemplateValues) {
    let asks = AskSentences(decision: decision)
    let bargains = BargainSentences(decision: decision)
    let rates = DearRateSentences(decision: decision)
    values.text("top_asks", asks.top)
    values.text("largest_commitment", bargains.largest)
    values.text("asks_table", AskTable(decision: decision).text)
    values.text("asks_note", asks.note)
    values.text("asks_dear", asks.dear)
    values.text("asks_worthless", asks.worthless)
    values.text("bargains", bargains.all)
    values.text("dear_rates", rates.all)
    values.text("dear_rates_clause", rates.clause)
  }

  func addSizes(to values: inout TemplateValues) {
    let ladder = LadderSentences(decision: decision)
    let cliffs = CliffSentences(decision: decision)
    values.text("ladder", ladder.words)
    values.text("ladder_table", LadderTable(decision: decision).text)
    values.text("ladder_picture", pictures.markdown(.ladder))
    values.text("ladder_note", ladder.note)
    values.text("cliffs", cliffs.all)
    values.text("cliffs_note", cliffs.note)
  }

  func addTime(to values: inout TemplateValues) {
    let gaps = GapTable(decision: decision)
    let plans = PlanTimingTable(decision: decision)
    let fiscal = FiscalTable(decision: decision)
    values.text("timing", TimingSentences(decision: decision).all)
    values.text("gaps_table", gaps.text)
    values.text("gaps_note", gaps.note)
    values.text("plans_table", plans.text)
    values.text("plans_note", plans.note)
    values.text("fiscal_table", fiscal.text)
    values.text("fiscal_note", fiscal.note)
  }

  func addTrials(to values: inout TemplateValues) {
    let stress = StressSentences(decision: decision)
    values.text("stress_worst", stress.worst)
    values.text("stress_changes", stress.changes)
    values.text("stress_table", StressTable(decision: decision).text)
  }
}
