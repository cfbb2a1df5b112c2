import ArgumentParser
import Planner

/// Puts the candidates side by side.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put the candidates of a scenario side by side, in the base case.",
    discussion: """
      Examples:
        commitbook compare scenario.yaml
        commitbook compare scenario.yaml --commitments 9M,10M,11M --like aws-opening
        commitbook compare scenario.yaml --commitments '8M to 15M by 500k' --terms 1,3 --ramps flat,10%

      A ladder of commitments, from the scenario or from these options, takes the discount, the \
      tiers and the clauses of one offer. Nobody has quoted them, so none of them is recommended: \
      each shows the discount at which it would be worth signing.
      """)

  @OptionGroup var argument: ScenarioArgument

  @Option(
    help: "Compare these commitments as well: 4M,5M,6M or '4M to 12M by 500k'.",
    transform: { text in
      do { return try CommitmentList(text) } catch { throw ValidationError("\(error)") }
    })
  var commitments: CommitmentList?

  @Option(
    help: "The lengths of these agreements in contract years: 1,3.",
    transform: { text in
      do { return try TermList(text) } catch { throw ValidationError("\(error)") }
    })
  var terms: TermList?

  @Option(
    help: "Their growth from year to year: flat,10%.",
    transform: { text in
      do { return try RampList(text) } catch { throw ValidationError("\(error)") }
    })
  var ramps: RampList?

  @Option(help: "The offer whose terms they take (default: the first that is quoted).")
  var like: String?

  @OptionGroup var paths: PathArguments

  @OptionGroup var format: FormatOption

  func validate() throws {
    if like != nil || terms != nil || ramps != nil, commitments == nil {
      throw ValidationError(
        "--like, --terms and --ramps say what --commitments are like; name commitments too.")
    }
  }

  func run() throws {
    let plan = try Plan(argument.read().scenario)
    let report =
      if let commitments {
        try plan.comparison(
          with: commitments, terms: terms, ramps: ramps, like: like, paths.options)
      } else {
        try plan.comparison(paths.options)
      }
    try format.write(report)
    Console.next("commitbook build \(argument.word) -o out")
  }
}
