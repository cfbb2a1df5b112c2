extension TemplateKey {
  /// Every key of a brief, in the order of the page that lists them.
  static let all: [TemplateKey] =
    scenario + advice + comparison + talks + sizes + time + doubts + trials + risk + demand + guards
    + capacity
    + assumptions
    + footer

  private static let scenario: [TemplateKey] = [
    .text("scenario", "the scenario's name"),
    .text("as_of", "the day on which its statements hold"),
    .text("term", "the first and the last month of the term"),
    .text(
      "years_note", "what Year 1, Year 2 … are; only where a contract year is no calendar year"),
  ]

  private static let advice: [TemplateKey] = [
    .text("sign", "what to sign, with commitment and discount, what it comes to, and against what"),
    .text("chance", "expected cost, P90 and chance of a shortfall of what to sign"),
    .text("no_chance", "why no chance can be said; only where there are no paths"),
    .text("headroom", "the year in which the paper to sign comes nearest to its floor"),
    .text("only_if", "the line above the conditions, or why there are none"),
    .list(
      "conditions", "the clauses without which something else would be cheaper",
      [
        .text("clause", "the clause's name"),
        .text("clause_words", "what the paper must say"),
        .text("clause_worth", "what the clause is worth over the term"),
        .text("clause_otherwise", "what to do if this clause is refused"),
      ]),
    .text("otherwise", "what to sign if the conditions are refused"),
    .text("refuse", "what to refuse and what it costs, or that there is nothing to refuse"),
    .text("walk_away", "the least that we would sign, and what is at hand if the talks fail"),
  ]

  private static let comparison: [TemplateKey] = [
    .text("dollars", "the unit of `costs_table` and `position_table`: `in $k` or `in $`"),
    .text(
      "costs_table",
      "candidates by unrouted paid, routed paid, expected, P90, chance and shortfall by year"),
    .text("offers_picture", "the picture of every candidate by what it costs"),
    .text("terms_dollars", "the unit of `terms_table`"),
    .text("terms_table", "candidates by commitment, headline and effective discount"),
    .text(
      "position_table",
      "candidates by paid, true-ups, net position, present value, most regret and tax"),
    .text("spend_picture", "the picture of spend by charge class under the commitments"),
    .text("burn_down_picture", "the picture of how the commitment burns down month by month"),
    .text("regret_fact", "what the paper to sign costs at most if the demand is another"),
    .text("regret_note", "what most regret is, and over which demand cases"),
    .text("floor_fact", "the cash lost to the floor, and what of the levers' saving stays as cash"),
    .text("two_points_fact", "what two more points of discount are worth"),
    .text("clause_fact", "what the clause that matters most is worth"),
  ]

  private static let doubts: [TemplateKey] = [
    .text("change_of_mind", "in how many other views the advice stands"),
    .list(
      "changes", "the views in which something else is cheaper",
      [.text("change", "one view, what to sign there, and the dollars between")]),
    .text("views_table", "every view of the future against every reading of the paper"),
    .text("contested", "which papers leave the eligibility of models open, and how it is read"),
    .flag("has_contested", "whether any paper leaves it open"),
    .text("contested_result", "what is cheapest under each reading"),
    .text("contested_table", "what every paper comes to under each reading"),
    .text(
      "other_contested", "the other charge classes that papers leave open, one line for each"),
  ]

  private static let demand: [TemplateKey] = [
    .flag("has_demand", "whether any AI is planned"),
    .flag("has_levers", "whether any lever is planned"),
    .text("demand", "AI at list, what the levers take off, and what is left"),
    .text("demand_table", "AI at list by contract year, from unrouted to routed, lever by lever"),
    .text("cascade_picture", "the picture from list cost without levers to what is paid"),
    .text("models_picture", "the picture of AI spend by model before and after routing"),
    .text("levers_table", "what each lever saves at list and keeps in cash"),
    .text("levers_note", "how that table counts"),
    .text("drivers", "how few workloads make half of the AI bill"),
    .text("drivers_table", "the workloads that cost most, by contract year"),
    .text("levers_order", "the levers in the order of what they save"),
    .text("lost_modes", "what refreshes lose because the next generation is not sold so"),
    .text("dear_caches", "prompt caches that cost more than they save, one line each"),
    .text("frontier", "what the same demand costs on the frontier model alone"),
    .text("routing_table", "the routing standard: task classes, models, savings and gates"),
    .text("life_cycle_table", "models that are withdrawn or change their price before they are"),
    .text("levers_burn_table", "what levers take from the burn, and keep where sized after them"),
    .text("levers_burn_note", "why a commitment is sized after the levers"),
    .text(
      "channels_table", "what each vendor's models cost on every channel, and what a change does"),
    .text("channels_note", "how that table counts, and what channels do not sell"),
    .text("direct", "what each vendor would be paid if models were bought from it"),
    .text("direct_table", "what buying direct saves and what burn it loses, by candidate"),
    .text("direct_note", "how that table counts"),
  ]

  private static let assumptions: [TemplateKey] = [
    .text("assumptions_table", "the assumptions in a few lines, with source and date"),
    .list(
      "assumptions", "every assumption, topic by topic",
      [
        .text("topic", "the topic"),
        .text("topic_table", "its statements with source, date and place in the scenario"),
      ]),
    .text("prices_table", "the model prices in use, with their dates and sources"),
    .list(
      "open_questions", "what could not be settled yet", [.text("question", "one question")]),
  ]

  private static let footer: [TemplateKey] = [
    .text("base_case", "that the figures are of the base case, and what that means"),
    .text("burn_basis", "what sum retires the commitment, paper by paper"),
    .list(
      "defaulted", "the papers that leave clauses to their defaults",
      [
        .text("papers", "the papers"),
        .text("clauses", "the clauses they leave out, by name"),
        .list(
          "defaults", "what then holds where that is a number or a choice, clause by clause",
          [.text("default_words", "one default")]),
        .text("none_of_this", "the clauses by name of which nothing then holds"),
      ]),
    .text("defaulted_count", "how many clauses are left to their defaults, paper by paper"),
    .text("none_defaulted", "that no clause is left to its default"),
    .text("prices", "how many model prices are used, and from when they are"),
    .text("stale_prices", "the prices that are too old to sign on"),
    .text("workbook", "the file name of the workbook, as code"),
    .text("seed", "the scenario's seed"),
    .text("engine_version", "the version of what worked the figures out"),
  ]
}
