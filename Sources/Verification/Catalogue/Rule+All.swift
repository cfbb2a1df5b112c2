extension Rule {
  /// All rules, in their order.
  public static let all: [Rule] = structure + columns + formulas + inputs + control + appearance

  private static func rule(
    _ number: Int, _ title: String, _ looksAt: String, _ scope: Scope,
    leaving rest: String? = nil, _ judge: @escaping Judges.Judge
  ) -> Rule {
    Rule(
      number: number, title: title, looksAt: looksAt,
      judgement: rest.map { .inPart($0) } ?? .program, scope: scope, judge: judge)
  }

  private static let structure = [
    rule(
      1, "sheets by role", "a kind on the cover for each sheet, one tab colour for each kind",
      .ours,
      Judges.roles),
    rule(
      2, "a cover", "its facts, and the hash against the file's properties", .ours,
      leaving: "whether what it says is true", Judges.cover),
    rule(
      3, "contents with links", "a link to every sheet and back; links that lead nowhere", .anyBook,
      Judges.contents),
    rule(
      4, "a guide inside", "what to change, what not, a colour key, how to run again", .ours,
      leaving: "whether it helps", Judges.guide),
    rule(
      5, "one header for every sheet", "title, purpose, result of all checks", .ours,
      leaving: "whether a sheet has one purpose", Judges.header),
    rule(
      6, "flow and order of tabs", "the order of kinds; calculations that read outputs", .ours,
      leaving: "the flow within a sheet", Judges.order),
    rule(
      7, "one workbook", "links, references, names and connections to others", .anyBook,
      Judges.outside),
    rule(
      8, "nothing hidden", "sheets, rows, columns, names, formulas, letters in the ground's colour",
      .anyBook, Judges.hidden),
  ]

  private static let columns = [
    rule(
      9, "one column map", "the headings of input and calculation sheets", .ours, Judges.columnMap),
    rule(10, "units", "a unit on every row of numbers", .ours, Judges.units),
    rule(
      11, "constants apart", "typed numbers among periods, constants beside periods", .ours,
      Judges.constants),
    rule(
      12, "time to the right", "a period in the same column on every sheet, in order", .ours,
      Judges.periods),
    rule(
      13, "flags", "0 or 1, with a total; a timeline", .ours,
      leaving: "whether dates are used without a flag", Judges.flags),
    rule(
      14, "balances as corkscrews", "\"at the start\" from \"at the end\" of the period before",
      .ours, leaving: "balances with other labels", Judges.corkscrews),
  ]

  private static let formulas = [
    rule(
      15, "one formula a row", "R1C1 text along rows, and down blocks or columns", .anyBook,
      Judges.consistency),
    rule(
      16, "precedents first", "formulas that calculate with other sheets' cells", .ours,
      leaving: "the order of blocks", Judges.blocks),
    rule(
      17, "calculate once", "the same calculation on the same cells in two places", .anyBook,
      leaving: "the same idea in other words", Judges.once),
    rule(
      18, "no embedded constants", "numbers in formulas, named exceptions apart", .anyBook,
      Judges.embedded),
    rule(19, "short formulas", "120 characters, functions three deep", .anyBook, Judges.length),
    rule(20, "no nested IF", "IF within IF, guards of divisions apart", .anyBook, Judges.nesting),
    rule(
      21, "nothing volatile", "OFFSET, INDIRECT, NPV, dates and random numbers of the moment",
      .anyBook, Judges.volatile),
    rule(
      22, "no circles, macros or functions of one's own",
      "references, ranges read whole; iteration; parts with macros; unknown functions", .anyBook,
      Judges.circles),
    rule(
      23, "no rounding inside", "functions that round; precision as displayed", .anyBook,
      Judges.rounding),
    rule(
      24, "simulation as labelled values", "the label, seed, paths and command", .ours,
      leaving: "whether values are simulated where no label says so", Judges.simulation),
    rule(
      25, "portable functions", "functions, INDEX on a row, references to tables", .anyBook,
      Judges.portability),
    rule(
      26, "correct cached values", "missing values, errors, and what other engines calculate",
      .anyBook, Judges.cachedValues),
  ]

  private static let inputs = [
    rule(
      27, "inputs in one place", "unit and source of each; inputs on other sheets", .ours,
      leaving: "whether source, owner and range are right", Judges.inputs),
    rule(
      28, "validation with a prompt", "every cell with the style Input", .anyBook, Judges.validation
    ),
    rule(
      29, "a colour code", "the styles Input, Link and Check, their colours, and the key", .anyBook,
      Judges.styles),
    rule(
      30, "one cell chooses the case", "a named input that formulas read", .ours,
      leaving: "whether all cases are visible side by side", Judges.choice),
    rule(31, "protection", "locked formulas, open inputs, no password", .ours, Judges.protection),
    rule(
      32, "unique, full labels", "missing labels, and two alike on a sheet", .ours,
      leaving: "whether a label is full, and follows its source", Judges.labels),
    rule(
      33, "one sign convention", "whether the cover states it", .ours,
      leaving: "whether all rows keep it", Judges.signs),
    rule(
      34, "names as an interface", "broken, doubled and invalid names; names in formulas", .anyBook,
      Judges.names),
  ]

  private static let control = [
    rule(35, "sheet names", "length, apostrophes, default names", .anyBook, Judges.sheetNames),
    rule(
      36, "checks and a master check", "the parts of each check, its result, and the master", .ours,
      Judges.checks),
    rule(
      37, "the minimum of checks", "words of their descriptions", .ours,
      leaving: "whether a check checks what it says", Judges.minimumChecks),
    rule(38, "1 or 0 and a word", "results and words of the checks", .ours, Judges.results),
    rule(
      39, "logs", "headings of the log; the scenario's hash", .ours,
      leaving: "whether the log is complete", Judges.log),
    rule(
      40, "tested by a second engine", "whether the checks say how; verify itself recalculates",
      .ours, Judges.verification),
  ]

  private static let appearance = [
    rule(
      41, "panes, cursor and cover", "frozen panes, cursor, zoom, the sheet shown first", .anyBook,
      Judges.panes),
    rule(
      42, "print set-up", "landscape, one page wide, headings, footer", .anyBook, Judges.printing),
    rule(
      43, "readable by everybody",
      "merged cells, spacers, alternative text, contrast, title, language", .anyBook,
      leaving: "whether every table has a row of headings", Judges.access),
    rule(
      44, "charts", "title, axis titles, source ranges and where their table is", .anyBook,
      leaving: "whether the title states the message", Judges.charts),
    rule(
      45, "the same bytes", "the creation date against the cover", .ours,
      leaving: "time stamps and order in the file, which tests compare byte by byte",
      Judges.creation),
  ]
}
