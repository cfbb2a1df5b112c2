import Rates
import Renewal
import Wording

/// Everything that a brief says, by the keys of templates.
struct BriefContent {
  let decision: Decision
  let rates: [Rate]
  let workbook: String?
  let pictureFiles: String?
  let engineVersion: String

  private var scenario: Scenario { decision.scenario }
  /// The pictures that lie beside the brief.
  var pictures: PictureLinks { PictureLinks(decision: decision, files: pictureFiles) }

  /// The values, topic by topic, in the order in which the keys are documented.
  var values: TemplateValues {
    var values = TemplateValues()
    addScenario(to: &values)
    addAdvice(to: &values)
    addComparison(to: &values)
    addTalks(to: &values)
    addSizes(to: &values)
    addTime(to: &values)
    addDoubts(to: &values)
    addTrials(to: &values)
    addRisk(to: &values)
    addDemand(to: &values)
    addGuards(to: &values)
    addCapacity(to: &values)
    addAssumptions(to: &values)
    addFooter(to: &values)
    return values
  }

  private func addScenario(to values: inout TemplateValues) {
    values.text("scenario", MarkdownText.escaped(scenario.name))
    values.text("as_of", "\(scenario.asOf)")
    values.text("term", decision.term.window)
    values.text("years_note", decision.term.note)
  }

  private func addAdvice(to values: inout TemplateValues) {
    let conditions = ConditionSentences(decision: decision)
    values.text("sign", SigningSentences(decision: decision).sign)
    let chances = ChanceSentences(decision: decision)
    values.text("chance", Phrases.paragraph([chances.signed, chances.passedOver]))
    values.text("no_chance", ChanceSentences(decision: decision).none)
    values.text("headroom", HeadroomSentence(decision: decision).words)
    values.text("only_if", conditions.summary)
    values.list("conditions", conditions.all) { condition, record in
      record.text("clause", condition.name)
      record.text("clause_words", condition.words)
      record.text("clause_worth", condition.worth)
      record.text("clause_otherwise", condition.otherwise)
    }
    values.text("otherwise", conditions.otherwise)
    values.text("refuse", RefusalSentences(decision: decision).refuse)
    values.text("walk_away", WalkAwaySentences(decision: decision).words)
  }

  private func addComparison(to values: inout TemplateValues) {
    let tables = CandidateTables(decision: decision)
    values.text("dollars", tables.scale.words)
    values.text("costs_table", tables.costs)
    values.text("offers_picture", pictures.markdown(.offers))
    values.text("terms_dollars", tables.termsScale.words)
    values.text("terms_table", tables.terms)
    values.text("position_table", tables.position)
    values.text("spend_picture", pictures.markdown(.spend))
    values.text("burn_down_picture", pictures.markdown(.burnDown))
    values.text("regret_fact", RegretSentences(decision: decision).fact)
    values.text("regret_note", RegretSentences(decision: decision).note)
    values.text("floor_fact", FloorFact(decision: decision).words)
    values.text("two_points_fact", TwoPointsFact(decision: decision).words)
    values.text("clause_fact", ClauseFact(decision: decision).words)
  }

  private func addDoubts(to values: inout TemplateValues) {
    let change = ChangeOfMind(decision: decision)
    let contested = ContestedPoint(decision: decision)
    values.text("change_of_mind", change.summary)
    values.list("changes", change.sentences) { $1.text("change", $0) }
    values.text("views_table", ViewTable(decision: decision).text)
    values.text("contested", contested.words)
    values.flag("has_contested", contested.isOpen)
    values.text("contested_result", contested.result)
    values.text("contested_table", contested.table)
    values.text("other_contested", OtherContested(decision: decision).all)
  }

  private func addDemand(to values: inout TemplateValues) {
    let demand = DemandSentences(decision: decision)
    let tables = DemandTables(decision: decision)
    values.flag("has_demand", decision.hasDemand)
    values.flag("has_levers", decision.hasLevers)
    values.text("demand", demand.summary)
    values.text("demand_table", tables.byYear)
    values.text("cascade_picture", pictures.markdown(.cascade))
    values.text("models_picture", pictures.markdown(.models))
    values.text("levers_table", tables.levers)
    values.text("levers_note", demand.kept)
    addMeter(to: &values)
    values.text("levers_burn_table", LeverBurnTable(decision: decision).text)
    values.text("levers_burn_note", LeverBurnTable(decision: decision).note)
    let channels = ChannelTable(decision: decision)
    values.text("channels_table", channels.text)
    values.text("channels_note", channels.note)
    let direct = DirectTable(decision: decision)
    values.text("direct", direct.words)
    values.text("direct_table", direct.text)
    values.text("direct_note", direct.note)
  }

  private func addAssumptions(to values: inout TemplateValues) {
    let list = AssumptionList(
      scenario: scenario, term: decision.term,
      models: ModelNames(rates: rates, card: scenario.rateCard), offers: decision.offers)
    values.text(
      "assumptions_table",
      AssumptionTable.text(AssumptionSummary(list: list).rows, withPlaces: false))
    values.list("assumptions", list.topics) { topic, record in
      record.text("topic", topic.title)
      record.text("topic_table", AssumptionTable.text(topic.rows, withPlaces: true))
    }
    values.text("prices_table", PriceTable(rates: rates).text)
    values.list("open_questions", scenario.openQuestions) { question, record in
      record.text("question", MarkdownText.escaped(question))
    }
  }

  private func addFooter(to values: inout TemplateValues) {
    let footer = FooterSentences(decision: decision, rates: rates)
    let defaulted = DefaultedClauses(decision: decision)
    values.text("base_case", footer.baseCase)
    values.text("burn_basis", footer.burnBasis)
    values.list("defaulted", defaulted.groups) { group, record in
      record.text("papers", group.papers)
      record.text("clauses", group.names)
      record.list("defaults", group.words) { $1.text("default_words", $0) }
      record.text("none_of_this", group.absent)
    }
    values.text("defaulted_count", defaulted.count)
    values.text("none_defaulted", defaulted.none)
    values.text("prices", footer.prices)
    values.text("stale_prices", footer.stalePrices)
    values.text("workbook", workbook.map(MarkdownText.code) ?? "")
    values.text("seed", "\(decision.risk?.seed ?? scenario.seed)")
    values.text("engine_version", MarkdownText.escaped(engineVersion))
  }
}
